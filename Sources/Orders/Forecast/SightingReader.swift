import Delivery
import Primitives

/// Finds out from the events of a shipment where in its stages it was seen: the other way round from `JourneyTelling`.
///
/// An event belongs to the next stage that can tell it, so that scans may be missing. One that belongs to nothing ahead is passed over.
package struct SightingReader {
  private let stages: [Stage]
  private let handOver: Int?
  private(set) var sightings: [Sighting] = []

  init(_ stages: [Stage]) {
    self.stages = stages
    handOver = stages.firstIndex { $0.kind == .transit || $0.kind == .delivery }
  }

  /// What the events of one shipment say of it.
  static func sightings(in events: some Sequence<OrderEvent>, of shipment: Int, through stages: [Stage]) -> [Sighting] {
    var reader = SightingReader(stages)
    for event in events where event.shipment == shipment && event.caseNumber == nil { reader.read(event) }
    return reader.sightings
  }

  /// What would be told of a whole journey, by its passages.
  package static func sightings(of passages: [Passage], through stages: [Stage]) -> [Sighting] {
    sightings(in: Journey.events(of: passages, through: stages, shipment: 0), of: 0, through: stages)
  }

  /// Reads the next event, in the order of time.
  ///
  /// - Returns: Whether it says where the shipment is.
  @discardableResult
  mutating func read(_ event: OrderEvent) -> Bool {
    let from = sightings.last?.stage ?? 0
    let found = stages.indices.dropFirst(from).compactMap { index in point(of: event, in: index).map { (index: index, point: $0) } }
    // Of the stages at a site in which goods may be inspected, the next one of which an inspection is known.
    let isInspection = event.kind == .inspectionBegun || event.kind == .inspectionReleased
    guard let next = found.first(where: { !isInspection || stages[$0.index].inspection != nil }) ?? found.first else { return false }
    sightings.append(Sighting(stage: next.index, next.point, at: Hour(roundingDown: event.at)))
    return true
  }

  /// The point of a stage that an event tells of; nil if of none, or of one that the shipment has passed.
  private func point(of event: OrderEvent, in index: Int) -> StagePoint? {
    let stage = stages[index]
    guard let point = point(of: event.kind, in: stage, index), isAhead(point, index), isPlace(event, of: stage) else { return nil }
    return event.service == nil || stage.service == nil || event.service == stage.service ? point : nil
  }

  private func point(of kind: OrderEventKind, in stage: Stage, _ index: Int) -> StagePoint? {
    switch (kind, stage.kind) {
    case (.handedOver, _): index == handOver ? .ready : nil
    case (.delivered, _): index == stages.count - 1 ? .end : nil
    case (.picked, .handling), (.arrived, .transit), (.exportCleared, .export), (.importCleared, .import), (.borderCrossed, .border): .end
    case (.departed, .transit): .start
    case (.inspectionBegun, .export), (.inspectionBegun, .import), (.inspectionBegun, .border): .firstEnd
    case (.inspectionReleased, .export), (.inspectionReleased, .import), (.inspectionReleased, .border): .end
    case (.atDepot, .delivery): .ready
    case (.outForDelivery, .delivery): isOut(index) ? .secondStart : .start
    case (.deliveryFailed, .delivery): .firstEnd
    default: nil
    }
  }

  /// Whether a delivery has been out before, or has failed.
  private func isOut(_ index: Int) -> Bool { sightings.contains { $0.stage == index && $0.point != .ready } }

  /// A delivery may fail and go out however often.
  private func isAhead(_ point: StagePoint, _ index: Int) -> Bool {
    guard let last = sightings.last, last.stage == index else { return true }
    return point > last.point || (stages[index].kind == .delivery && point != .ready && point != last.point && last.point != .end)
  }

  private func isPlace(_ event: OrderEvent, of stage: Stage) -> Bool {
    guard let place = event.place else { return true }
    return place == stage.from || place == stage.to
  }
}
