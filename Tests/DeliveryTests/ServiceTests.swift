import CoreSupport
import Delivery
import DeliverySupport
import Money
import Primitives
import Testing

@Suite("A service")
struct ServiceTests {
  private let price = FreightPrice(
    className: "all", upTo: nil, currency: .euro, fixed: .zero, perKilogram: .zero, minimum: .zero, fuel: .zero, oversizeOver: nil,
    oversizeFee: .zero, source: "test")

  private func service(
    id: ServiceID = "train", name: String = "Train", operatorName: String = "railway", mode: TransportMode = .rail,
    from: SiteID = "CNXAN", to: ServiceDestination = .site("DEDUI"), kilometres: Double? = 10_000, gate: Gate = .none,
    duration: StageDuration = StageDuration(constant: 200), clock: StageClock = .elapsed, takesBatteries: Bool = false,
    kilogramsPerCubicMetre: Double = 167, clearanceFee: Money? = nil, prices: [FreightPrice] = [], slowdowns: [Slowdown] = [],
    source: String = "test"
  ) -> Service {
    Service(
      id: id, name: LocalizedName(name), operatorName: operatorName, mode: mode, from: from, to: to, kilometres: kilometres, gate: gate,
      duration: duration, clock: clock, limits: ServiceLimits(takesBatteries: takesBatteries, takesDangerousGoods: false),
      kilogramsPerCubicMetre: kilogramsPerCubicMetre, clearanceFee: clearanceFee, prices: prices, slowdowns: slowdowns, source: source)
  }

  @Test("It equals another of the same properties, and none that differs in one of them")
  func equality() {
    let base = service()
    #expect(base == service() && base.hashValue == service().hashValue)
    let hour = at("2026-11-24T10:00+00:00")
    let others = [
      service(id: "other"), service(name: "Other"), service(operatorName: "other"), service(mode: .road), service(from: "CNSHA"),
      service(to: .zone("BE-GNE")), service(kilometres: nil), service(gate: .opening("week")),
      service(duration: StageDuration(constant: 100)), service(clock: .working("week")), service(takesBatteries: true),
      service(kilogramsPerCubicMetre: 200), service(clearanceFee: money("5")), service(prices: [price]),
      service(slowdowns: [Slowdown(from: hour, to: hour + 24, factor: 2, name: LocalizedName("Snow"))]), service(source: "other"),
    ]
    for other in others { #expect(base != other) }
    // Where its terms are kept (three), and the weight that follows from its prices, are no properties of their own.
    let own = Mirror(reflecting: base).children.count - 4
    #expect(others.count == own + Mirror(reflecting: base.terms).children.count, "a property is not compared")
  }
}
