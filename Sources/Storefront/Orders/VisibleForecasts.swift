import Foundation
import Orders
import Primitives

/// When orders arrive that are in sight: asked for as they come into sight, and again when they or the hour have changed.
struct VisibleForecasts: Sendable {
  /// What a forecast depends on.
  struct Version: Hashable, Sendable {
    let order: OrderID
    private let version: Int
    private let events: Int
    private let hour: Hour

    init(_ order: Order, at now: Date) {
      self.order = order.id
      version = order.version
      events = order.log.count
      // The order's clock moves on with the shop's, by the hour.
      hour = Hour(roundingDown: max(now.addingTimeInterval(order.advancedBy), order.reached ?? .distantPast))
    }
  }

  private var asked: [OrderID: Version] = [:]
  private var known: [OrderID: ShipmentForecast] = [:]
  private var open: [Ticket: [OrderID]] = [:]

  /// The forecast of an order; nil if it is not under way, or not known yet.
  subscript(order: OrderID) -> ShipmentForecast? { known[order] }

  /// Asks for those of which nothing is known as they are now.
  mutating func ask(for orders: [Order], _ app: inout AppState) -> [Effect] {
    let new = orders.filter { asked[$0.id] != Version($0, at: app.now) }
    guard !new.isEmpty else { return [] }
    for order in new { asked[order.id] = Version(order, at: app.now) }
    let ticket = app.ticket()
    open[ticket] = new.map(\.id)
    return [.shop(.forecast(ticket, new))]
  }

  /// An answer: of those that were asked for and are not in it nothing is under way.
  mutating func take(_ ticket: Ticket, _ forecasts: [OrderID: ShipmentForecast]) {
    for id in open.removeValue(forKey: ticket) ?? [] { known[id] = forecasts[id] }
  }
}
