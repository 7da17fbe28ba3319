import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// What the events of a shipment say of where it was seen.
struct SightingReaderTests {
  /// What a journey's passages say, by themselves.
  private func sightings(_ passages: [Passage], _ stages: [Stage]) -> [Sighting] {
    let first = stages.firstIndex { $0.kind == .transit || $0.kind == .delivery }
    return zip(stages, passages).enumerated().flatMap { index, both -> [Sighting] in
      let (stage, passage) = both
      var points: [(StagePoint, Hour)] = index == first ? [(.ready, passage.ready)] : []
      switch stage.kind {
      case .transshipment: return []
      case .handling: points += [(.end, passage.end)]
      case .transit: points += [(.start, passage.start), (.end, passage.end)]
      case .export, .import, .border:
        points += passage.isInspected ? [(.firstEnd, passage.firstEnd), (.end, passage.end)] : [(.end, passage.end)]
      case .delivery:
        points += [(.ready, passage.ready), (.start, passage.start)]
        if let again = passage.secondStart { points += [(.firstEnd, passage.firstEnd), (.secondStart, again)] }
        points += [(.end, passage.end)]
      }
      return points.map { Sighting(stage: index, $0.0, at: $0.1) }
    }
  }

  @Test("Events tell of a shipment what its passages were, as far as anything is told of them", arguments: UInt64(900)..<912)
  func told(seed: UInt64) throws {
    for order in try DrawnShipments(seed, count: 12).orders {
      guard case .drawn(_, let passages) = order.journey else { continue }
      let events = OrderLifecycle(order).events(at: .distantFuture)
      for (index, shipment) in order.shipments.enumerated() {
        let expected = sightings(passages[index], shipment.stages)
        let read = SightingReader.sightings(in: events, of: index, through: shipment.stages)
        // That an inspection was released and that customs were passed is one thing, told twice; so is a depot where the first carrier
        // fetches.
        #expect(Set(read) == Set(expected))
        #expect(read.count == Set(read).count)
      }
    }
  }

  @Test("Whatever scans are missing, those that are there are read as if none were, or not at all", arguments: UInt64(920)..<926)
  func missing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for order in try DrawnShipments(seed, count: 8).orders {
      let events = OrderLifecycle(order).events(at: .distantFuture)
      for (index, shipment) in order.shipments.enumerated() {
        let whole = SightingReader.sightings(in: events, of: index, through: shipment.stages)
        for _ in 0..<10 {
          let some = events.filter { _ in random.next() % 3 > 0 }
          let read = SightingReader.sightings(in: some, of: index, through: shipment.stages)
          #expect(read.allSatisfy { sighting in whole.contains { $0.stage == sighting.stage && $0.at == sighting.at } })
          if some.contains(where: { $0.shipment == index && $0.kind == .delivered }) { #expect(read.last == whole.last) }
        }
      }
    }
  }

  private let site: Place = .site("BELGG-SC")
  private let door: Place = .zone("BE-GNE")

  private func event(_ hour: Int, _ kind: OrderEventKind, _ place: Place? = nil, _ service: ServiceID? = nil) -> OrderEvent {
    OrderEvent(at: Hour(500_000 + hour).date, kind: kind, place: place, service: service, shipment: 0)
  }

  private func stage(_ kind: StageKind, from: Place, to: Place, _ service: ServiceID? = nil, inspection: Bool = false) -> Stage {
    Stage(
      kind: kind, from: from, to: to, service: service, gate: .none, duration: StageDuration(constant: 3),
      inspection: inspection ? Inspection(rate: 0.1, duration: StageDuration(constant: 9)) : nil)
  }

  @Test("A parcel goes out again after it was out before, whether or not anybody said that it failed")
  func outAgain() {
    let stages = [stage(.delivery, from: site, to: door)]
    func read(_ events: OrderEvent...) -> [Sighting] { SightingReader.sightings(in: events, of: 0, through: stages) }
    let out = event(4, .outForDelivery, door)
    #expect(read(out).map(\.point) == [.start])
    #expect(read(out, event(28, .outForDelivery, door)).map(\.point) == [.start, .secondStart])
    #expect(read(event(6, .deliveryFailed, door), event(28, .outForDelivery, door)).map(\.point) == [.firstEnd, .secondStart])
    let twice = read(
      out, event(6, .deliveryFailed, door), event(28, .outForDelivery, door), event(30, .deliveryFailed, door), event(31, .delivered, door),
      event(40, .outForDelivery, door))
    #expect(twice.map(\.point) == [.start, .firstEnd, .secondStart, .firstEnd, .end])
  }

  @Test("An inspection is that of the stage at its site of which one is known; events of elsewhere and of others say nothing")
  func places() {
    let port: Place = .site("CNSHA")
    let stages = [
      stage(.export, from: port, to: port), stage(.transit, from: port, to: site, "ship"),
      stage(.import, from: site, to: site, inspection: true), stage(.border, from: site, to: site, inspection: true),
    ]
    func read(_ events: OrderEvent...) -> [Sighting] { SightingReader.sightings(in: events, of: 0, through: stages) }
    #expect(read(event(1, .inspectionBegun, site)) == [Sighting(stage: 2, .firstEnd, at: Hour(500_001))])
    #expect(read(event(1, .inspectionBegun, port)) == [Sighting(stage: 0, .firstEnd, at: Hour(500_001))])
    #expect(read(event(1, .inspectionBegun)) == [Sighting(stage: 2, .firstEnd, at: Hour(500_001))])
    #expect(read(event(1, .departed, port, "train")).isEmpty && read(event(1, .departed, site, "ship")).isEmpty == false)
    #expect(read(event(1, .exportCleared, door)).isEmpty && read(event(1, .confirmed), event(2, .disputed)).isEmpty)
    // What lies behind is not gone back to.
    #expect(read(event(5, .arrived, site, "ship"), event(6, .exportCleared, port)).map(\.stage) == [1])
    let other = OrderEvent(at: Hour(500_001).date, kind: .departed, place: port, service: "ship", shipment: 1)
    #expect(read(other).isEmpty)
  }
}
