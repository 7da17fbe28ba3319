import Delivery
import Foundation
import Primitives

/// The future of an order, drawn when it was placed. Its events have not happened yet; they enter the log of the order as its clock reaches
/// them.
public enum Journey: Hashable, Sendable, Codable {
  /// When the seller confirms the order, and for each shipment one passage for each of its stages.
  case drawn(confirmedAt: Date, passages: [[Passage]])
  /// The events themselves in the order of time, from the placement on: for orders of which nothing else was kept (documents of version 1).
  case told(events: [OrderEvent])

  /// All events of the journey if nobody intervenes, in the order of time; those of the same instant in the order of shipments.
  public func events(of shipments: [Shipment]) -> [OrderEvent] {
    switch self {
    case .told(let events): return events
    case .drawn(let confirmedAt, let passages):
      var events = [OrderEvent(at: confirmedAt, kind: .confirmed, cause: .shop)]
      for (index, (shipment, passages)) in zip(shipments, passages).enumerated() {
        events += Self.events(of: passages, through: shipment.stages, shipment: index)
      }
      // One parcel's events are told in order, mostly.
      guard zip(events, events.dropFirst()).contains(where: { $0.at > $1.at }) else { return events }
      return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
  }

  /// The events of one shipment that a shopper is told of.
  static func events(of passages: [Passage], through stages: [Stage], shipment: Int) -> [OrderEvent] {
    var telling = JourneyTelling(shipment: shipment)
    for (passage, stage) in zip(passages, stages) { telling.tell(passage, of: stage) }
    return telling.events
  }
}
