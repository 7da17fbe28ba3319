import Catalog
import CoreSupport
import LandedCostSupport
import Money
import Orders
import Primitives
import Quotes
import Shop
import Testing

/// A cart whose goods lie in several places.
@Suite("A cart is divided by what the shopper prefers")
struct CartSplitTests {
  /// Bells and lamps in Shanghai and in Ghent; the bicycle in Ghent alone. In Ghent the lamp is dear.
  private static let stock = [
    StockLevel(sku: "BIKE", site: "BEGNE-W", quantity: 5, price: money("400")),
    StockLevel(sku: "BELL", site: "CNSHA", quantity: 10, price: nil),
    StockLevel(sku: "BELL", site: "BEGNE-W", quantity: 10, price: money("21")),
    StockLevel(sku: "LAMP", site: "CNSHA", quantity: 3, price: nil),
    StockLevel(sku: "LAMP", site: "BEGNE-W", quantity: 3, price: money("150")),
  ]
  private let small = SmallShop(stock: stock)

  private func splits(_ lines: [CartLine], zone: ZoneID = "BE-GNE", of small: SmallShop? = nil) throws -> [SplitPreference: CartSplit] {
    let splits = try (small ?? self.small).shop.splits(lines, zone: zone, hour: SmallShop.hour, currency: .euro)
    #expect(splits.map(\.preference) == [nil] + SplitPreference.allCases)
    return Dictionary(uniqueKeysWithValues: splits.compactMap { split in split.preference.map { ($0, split) } })
  }

  @Test("Cheapest, fastest and fewest are three ways, each the best of its kind, and each is a plan that can be ordered as it is")
  func three() throws {
    let lines = [CartLine("BIKE"), CartLine("BELL"), CartLine("LAMP")]
    let splits = try splits(lines)
    let (cheapest, fastest, fewest) = try (#require(splits[.cheapest]), #require(splits[.fastest]), #require(splits[.fewest]))
    // From Ghent the bicycle and the bell, in one parcel; the lamp by train.
    #expect(cheapest.sites == ["BIKE": "BEGNE-W", "BELL": "BEGNE-W", "LAMP": "CNSHA"])
    #expect(cheapest.options["CNSHA"] == SmallShop.train)
    // All from Ghent: one parcel, and there first.
    #expect(Set(fewest.sites.values) == ["BEGNE-W"] && fewest.plan.shipments.count == 1)
    #expect(Set(fastest.sites.values) == ["BEGNE-W"])
    // (400 + 21 + 8) and the lamp by train: (50 + 10) of customs value, duty 6, 5 inland, each with a fifth.
    #expect(cheapest.plan.total == money("600"))
    #expect(fewest.plan.total == money("694.80"))
    let (early, late) = try (#require(fastest.plan.allArrived), #require(cheapest.plan.allArrived))
    #expect(early.p90 < late.p90)
    for split in splits.values {
      let fresh = SmallShop(stock: Self.stock)
      let again = try fresh.shop.plan(
        lines, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: split.options, sites: split.sites)
      #expect(again == split.plan)
      let order = try fresh.session.place(
        CheckoutRequest(
          key: .random(), lines: lines, timesOrdered: nil, address: SmallShop.address, currency: .euro, chosen: split.options,
          expectedTotal: split.plan.total, sites: split.sites), now: SmallShop.now, seed: 1)
      #expect(order.total == split.plan.total && order.shipments.map(\.site) == split.plan.shipments.compactMap(\.option?.site))
    }
  }

  @Test("Of a divided cart each shipment's option can still be changed by hand")
  func byHand() throws {
    let lines = [CartLine("BIKE"), CartLine("LAMP")]
    let split = try #require(try splits(lines)[.cheapest])
    var chosen = split.options
    chosen["CNSHA"] = SmallShop.flight
    let plan = try small.shop.plan(lines, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: chosen, sites: split.sites)
    #expect(plan.shipments.map(\.chosen).contains(SmallShop.flight))
    #expect(plan.sites == split.sites)
  }

  @Test("A site that no longer has enough, or that leads nowhere, gives way to the recommended one")
  func soldOut() throws {
    let plan = try small.shop.plan(
      [CartLine("BELL", 2), CartLine("BIKE")], zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: [:],
      sites: ["BIKE": "CNSHA", "BELL": "CNHGH-B"])
    #expect(plan.problems.isEmpty && plan.sites["BIKE"] == "BEGNE-W")
    #expect(plan.sites["BELL"] != nil)
  }

  @Test("Goods that cannot be sent are no part of the split, and stay told")
  func problems() throws {
    let split = try #require(try splits([CartLine("BELL"), CartLine("GONE"), CartLine("LAMP", 9)])[.cheapest])
    #expect(split.sites.keys.sorted() == ["BELL"])
    #expect(Set(split.plan.problems) == [.unknown("GONE"), .soldOut("LAMP", available: 3)])
    #expect(try small.shop.splits([CartLine("GONE")], zone: "BE-GNE", hour: SmallShop.hour, currency: .euro).isEmpty)
  }

  @Test("What the law counts together on a day is priced together, so that no split is cheaper by being two parcels")
  func countedTogether() throws {
    // Free of duty up to 100 on a day, from wherever.
    let world = World(
      baseNetwork: SmallShop.world.baseNetwork, rates: SmallShop.world.rates, currencies: [:],
      taxRules: [
        rule("free", .duty, in: "EU", regime: .standard, rate: "0", together: .day, upTo: "100", bounds: .euro),
        rule("due", .duty, in: "EU", regime: .standard, rate: "0.5", together: .day, above: "100", bounds: .euro),
        rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.2"),
      ],
      regimes: [regime(.standard, in: "EU", order: 1)], territories: SmallShop.world.territories, countries: SmallShop.world.countries)
    let small = SmallShop(stock: Self.stock, world: world)
    let lines = [CartLine("BELL", 4), CartLine("LAMP")]
    let splits = try splits(lines, of: small)
    for split in splits.values {
      let again = try small.shop.plan(
        lines, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: split.options, sites: split.sites)
      #expect(again.total == split.plan.total)
    }
    // Looked at one by one, nothing is cheaper.
    var least: Money?
    for bell in ["CNSHA", "BEGNE-W"] as [SiteID] {
      for lamp in ["CNSHA", "BEGNE-W"] as [SiteID] {
        for option in [SmallShop.train, SmallShop.flight] {
          let plan = try small.shop.plan(
            lines, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: ["CNSHA": option, "BEGNE-W": SmallShop.local],
            sites: ["BELL": bell, "LAMP": lamp])
          if let total = plan.total, total.minor < least?.minor ?? .max { least = total }
        }
      }
    }
    #expect(splits[.cheapest]?.plan.total == least)
  }
}
