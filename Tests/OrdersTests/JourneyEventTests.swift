import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// What a drawn journey through the small network reads like.
struct JourneyEventTests {
  private func events(_ services: [ServiceID], inspected: Bool = false) throws -> [OrderEvent] {
    var small = SmallNetwork()
    if inspected {
      small.clearances = small.clearances.map { old in
        Clearance(
          site: old.site, direction: old.direction, regime: nil,
          step: Step(
            gate: old.step.gate, duration: old.step.duration, inspection: Inspection(rate: 1, duration: StageDuration(constant: 10))))
      }
    }
    let network = small.network
    let route = Route(site: "CNSHA", services: services, zone: SmallNetwork.ghent)
    let way = try #require(RouteExpander(network: network).expand(route, regime: .standard))
    let simulator = ShipmentSimulator(calendars: network.calendars)
    var random = SplitMix64(seed: 3)
    let passages = try #require(simulator.journey(way.stages, from: SmallNetwork.ordered, using: &random))
    return Journey.events(of: passages, through: way.stages, shipment: 2)
  }

  @Test("The train's events come in order, from picking to the door, all of their shipment")
  func train() throws {
    let events = try events(SmallNetwork.train)
    #expect(
      events.map(\.kind) == [
        .picked, .handedOver, .departed, .arrived, .exportCleared, .departed, .arrived, .borderCrossed, .departed, .arrived, .departed,
        .arrived,
        .importCleared, .atDepot, .outForDelivery, .delivered,
      ])
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(events.allSatisfy { $0.shipment == 2 })
    #expect(events.last?.at == (at("2026-11-27T18:00+08:00") + 295).date)
    #expect(events.last?.place == .zone("BE-GNE"))
  }

  @Test("An inspection is told from its beginning to its release, before the clearance")
  func inspection() throws {
    let events = try events(SmallNetwork.flight, inspected: true)
    let kinds = events.map(\.kind)
    #expect(kinds.filter { $0 == .inspectionBegun }.count == 2)
    let begun = try #require(kinds.firstIndex(of: .inspectionBegun))
    #expect(Array(kinds[begun...(begun + 2)]) == [.inspectionBegun, .inspectionReleased, .exportCleared])
    #expect(events[begun + 1].at.timeIntervalSince(events[begun].at) == 10 * 3600)
  }
}

extension JourneyEventTests {
  @Test("A delivery that fails goes out once more, and its hours follow one another")
  func secondAttempt() {
    let stage = Stage(kind: .delivery, from: .site("BELGG-SC"), to: .zone("BE-GNE"), gate: .none, duration: StageDuration(constant: 1))
    let passage = Passage(
      ready: Hour(500_000), start: Hour(500_003), firstEnd: Hour(500_005), secondStart: Hour(500_020), end: Hour(500_022))
    let events = Journey.events(of: [passage], through: [stage], shipment: 0)
    #expect(events.map(\.kind) == [.handedOver, .atDepot, .outForDelivery, .deliveryFailed, .outForDelivery, .delivered])
    #expect(events.map { Hour(roundingUp: $0.at).value } == [500_000, 500_000, 500_003, 500_005, 500_020, 500_022])
    #expect(events.dropFirst(2).allSatisfy { $0.place == .zone("BE-GNE") && $0.cause == .carrier })
    #expect(passage.isInOrder)
    #expect(!Passage(ready: Hour(2), start: Hour(1), firstEnd: Hour(3), end: Hour(3)).isInOrder)
    #expect(!Passage(ready: Hour(1), start: Hour(1), firstEnd: Hour(3), secondStart: Hour(2), end: Hour(4)).isInOrder)
  }
}
