import Foundation

/// What was drawn for an order when it was placed. It lies ahead and has not happened: the order's log grows from it as its clock goes on.
public enum Journey: Hashable, Sendable, Codable {
  /// When the seller confirms, and the passages of each shipment, one for each of its stages.
  case drawn(confirmedAt: Date, passages: [[Passage]])
  /// The events themselves, by time, from the placing on: of orders whose document kept nothing else (version 1).
  case told(events: [OrderEvent])

  /// All that it brings if nobody intervenes, by time; what happens at one instant in the order of the shipments.
  public func events(of shipments: [Shipment]) -> [OrderEvent] {
    switch self {
    case .told(let events): return events
    case .drawn(let confirmedAt, let passages):
      var events = [OrderEvent(at: confirmedAt, kind: .confirmed, cause: .shop)]
      for (index, (shipment, passages)) in zip(shipments, passages).enumerated() {
        events += Self.events(of: passages, through: shipment.stages, shipment: index)
      }
      return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
  }

  /// What a shopper is told of a shipment that goes through stages.
  static func events(of passages: [Passage], through stages: [Stage], shipment: Int) -> [OrderEvent] {
    var telling = JourneyTelling(shipment: shipment)
    for (passage, stage) in zip(passages, stages) { telling.tell(passage, of: stage) }
    return telling.events
  }
}
