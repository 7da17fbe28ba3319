import Foundation
import Orders
import Primitives

/// What the page of an order shows.
enum TrackingView: Hashable, Sendable {
  /// The map where there is room, what has happened, and the promise against now.
  case story
  /// The map over the whole page.
  case map
  /// How the forecast has moved.
  case forecast
}

/// What the terms of a return depend on: they are asked for anew when this changes.
struct OfferQuestion: Hashable, Sendable {
  private let version: Int
  private let log: Int
  private let reached: Date?
  private let day: LocalDate

  init(_ order: Order, on day: LocalDate) {
    (version, log, reached) = (order.version, order.log.count, order.reached)
    self.day = day
  }
}

/// What a shipment's outlook depends on: it is asked for anew when this changes.
struct OutlookQuestion: Hashable, Sendable {
  let shipment: Int
  private let version: Int
  private let events: Int
  private let reached: Date?
  /// The hour of the order's clock: nothing becomes later or surer within one.
  private let hour: Hour

  init(_ order: Order, shipment: Int, at now: Date) {
    self.shipment = shipment
    version = order.version
    events = order.log.count
    reached = order.reached
    hour = Hour(roundingDown: OrderLifecycle(order).clock(at: now))
  }
}
