import CoreSupport
import Delivery
import DeliverySupport
import Learning
import Money
import Primitives

/// A network of one service from Liège to the doors of two zones, and deliveries that the simulator draws with other figures than the network's.
struct Drawn {
  static let row = NetworkRow.service("van")
  static let zones: [ZoneID] = ["BE-GNE", "BE-BRU"]
  let service: Service
  let calendars: [WorkingCalendar]
  /// How often the first attempt fails in Ghent; in Brussels it is half as often.
  let rate: Double

  init(
    _ gate: Gate = .none, taking duration: StageDuration, on clock: StageClock = .elapsed, failing rate: Double = 0,
    _ calendars: WorkingCalendar...
  ) {
    service = Service(
      id: "van", name: LocalizedName("Van"), operatorName: "test", mode: .road, from: "BELGG", to: .country("BE"), kilometres: 100,
      gate: gate, duration: duration, clock: clock, limits: ServiceLimits(takesBatteries: true, takesDangerousGoods: true),
      kilogramsPerCubicMetre: 167, clearanceFee: nil, prices: [], source: "test")
    self.calendars = calendars
    self.rate = rate
  }

  var network: DeliveryNetwork {
    DeliveryNetwork(
      zones: Self.zones.indices.map { index in
        Zone(
          id: Self.zones[index], name: LocalizedName(Self.zones[index].rawValue), country: "BE",
          coordinate: Coordinate(latitude: 50.9, longitude: 4), timeZone: "Europe/Brussels", postcodes: [], isCapital: index == 1,
          secondAttempt: SecondAttempt(rate: rate(to: index)), source: "test")
      }, services: [service], calendars: calendars)
  }

  private func rate(to zone: Int) -> Double { zone == 0 ? rate : rate / 2 }

  /// The stage that leads to a zone, if it takes a duration.
  func stage(to zone: ZoneID?, taking duration: StageDuration) -> Stage {
    Stage(service.gate, taking: duration, on: service.clock, failing: rate(to: zone == Self.zones[0] ? 0 : 1))
  }

  /// The hour at which the first parcel is ordered.
  static let first = at("2026-01-05T08:00+01:00")

  /// Deliveries that take other times, one ordered every so many hours.
  ///
  /// - Parameter lastSeen: Parcels that have not ended by this hour are under way then.
  func passages(
    _ count: Int, taking truth: StageDuration, every step: Int = 3, seed: UInt64 = 1, lastSeen: Hour? = nil
  ) -> [ObservedPassage] {
    let simulator = ShipmentSimulator(calendars: Dictionary(calendars.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    var random = SplitMix64(seed: seed)
    return (0..<count).compactMap { index in
      // Not every weekday alike: the step is irregular.
      let ready = Self.first + index * step + Int(random.next() % UInt64(step))
      let zone = Self.zones[index % Self.zones.count]
      guard let end = simulator.journey([stage(to: zone, taking: truth)], from: ready, using: &random)?.last?.end else { return nil }
      let ending: ObservedPassage.Ending = lastSeen.map { end > $0 } == true ? .after(lastSeen ?? end) : .within(end...end)
      return ObservedPassage(parcel: "\(index)", ordered: ready, beginning: .ready(ready), ending: ending, zone: zone)
    }
  }

  func learned(_ passages: [ObservedPassage]) -> LearnedRow? { RowLearner(NetworkRows(network)).learn(Self.row, passages).learned }
}
