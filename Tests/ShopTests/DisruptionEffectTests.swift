import Delivery
import Primitives
import Shop
import Testing

struct DisruptionEffectTests {
  private let small = SmallShop()

  private func suspension(_ from: String, _ to: String) throws -> Disruption {
    Disruption(
      id: "no-flights", name: LocalizedName("No flights"), kind: .suspension, target: .service("flight"),
      from: try #require(LocalDate(from)),
      to: try #require(LocalDate(to)), factor: 1, source: "test")
  }

  private func effects(_ shop: Shop) throws -> [DisruptionEffect] {
    let (product, variant) = try shop.goods("LAMP")
    return shop.disruptionEffects(
      try shop.request(
        product, variant, quantity: 1, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: QuoteFilter(site: "CNSHA")))
  }

  @Test("A suspension that keeps goods off the flight is told with what the flight would save")
  func suspended() throws {
    let from = ZoneClock.named("UTC").date(of: SmallShop.hour) + -2
    let closed = try suspension(from.description, (from + 12).description)
    let effect = try #require(try effects(small.shop.with([closed])).first)
    #expect(effect.disruption == closed)
    #expect(effect.without.id == SmallShop.flight)
    #expect(effect.daysLater >= 1)
    #expect(effect.daysLater == Double(effect.instead.arrival.p90 - effect.without.arrival.p90) / 24)
  }

  @Test("A disruption of other days, and a world without any, have no effect")
  func apart() throws {
    let from = ZoneClock.named("UTC").date(of: SmallShop.hour) + -60
    #expect(try effects(small.shop.with([try suspension(from.description, (from + 12).description)])).isEmpty)
    #expect(try effects(small.shop).isEmpty)
  }
}
