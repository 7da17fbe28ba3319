import CoreSupport
import Delivery
import DeliverySupport
import Learning
import Money
import Primitives

/// A network of one service from Liège to Ghent, and deliveries that the simulator draws with other figures than the network's.
struct Drawn {
  static let row = NetworkRow.service("van")
  let service: Service
  let calendars: [WorkingCalendar]

  init(_ gate: Gate = .none, taking duration: StageDuration, on clock: StageClock = .elapsed, _ calendars: WorkingCalendar...) {
    service = Service(
      id: "van", name: LocalizedName("Van"), operatorName: "test", mode: .road, from: "BELGG", to: .site("BEGNE"), kilometres: 100,
      gate: gate, duration: duration, clock: clock, limits: ServiceLimits(takesBatteries: true, takesDangerousGoods: true),
      kilogramsPerCubicMetre: 167, clearanceFee: nil, prices: [], source: "test")
    self.calendars = calendars
  }

  var network: DeliveryNetwork { DeliveryNetwork(services: [service], calendars: calendars) }

  /// The hour at which the first parcel is ordered.
  static let first = at("2026-01-05T08:00+01:00")

  /// Deliveries that take other times, one ordered every so many hours.
  ///
  /// - Parameter lastSeen: Parcels that have not ended by this hour are under way then.
  func passages(
    _ count: Int, taking truth: StageDuration, every step: Int = 3, seed: UInt64 = 1, lastSeen: Hour? = nil
  ) -> [ObservedPassage] {
    let stage = Stage(service.gate, taking: truth, on: service.clock)
    let simulator = ShipmentSimulator(calendars: Dictionary(calendars.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    var random = SplitMix64(seed: seed)
    return (0..<count).compactMap { index in
      // Not every weekday alike: the step is irregular.
      let ready = Self.first + index * step + Int(random.next() % UInt64(step))
      guard let end = simulator.journey([stage], from: ready, using: &random)?.last?.end else { return nil }
      let ending: ObservedPassage.Ending = lastSeen.map { end > $0 } == true ? .after(lastSeen ?? end) : .within(end...end)
      return ObservedPassage(parcel: "\(index)", ordered: ready, beginning: .ready(ready), ending: ending)
    }
  }

  func learned(_ passages: [ObservedPassage]) -> LearnedRow? { RowLearner(NetworkRows(network)).learn(Self.row, passages).learned }
}
