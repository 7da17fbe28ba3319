import Catalog
import CatalogSupport
import Delivery
import Money
import Primitives
import Testing

@testable import Quotes

@Suite("What a change of a catalog does to its goods")
struct GoodsComparisonTests {
  private static let world = ReadCatalog.small.world
  private static let goods = ReadCatalog.small.folder.readGoods(world).pages.prefix(6).flatMap(StockedVariant.all)
  private static let hour = Hour(498_755)

  private func differences(_ now: World, _ goods: [StockedVariant] = Self.goods) -> [GoodsDifference] {
    let comparison = GoodsComparison(was: (Self.world, Self.goods), now: (now, goods), at: Self.hour)
    return comparison.destinations().flatMap { place in comparison.candidates(at: place).compactMap { comparison.difference($0, at: place) }
    }
  }

  /// The same without any guess of what may differ.
  private func all(_ now: World, _ goods: [StockedVariant] = Self.goods) -> [GoodsDifference] {
    let comparison = GoodsComparison(was: (Self.world, Self.goods), now: (now, goods), at: Self.hour)
    let skus = Set(Self.goods.map(\.variant.sku)).union(goods.map(\.variant.sku)).sorted()
    return comparison.destinations().flatMap { place in skus.compactMap { comparison.difference($0, at: place) } }
  }

  private func world(_ change: (inout [Service]) -> Void) -> World {
    let network = Self.world.baseNetwork
    var services = network.services.values
    change(&services)
    let changed = DeliveryNetwork(
      sites: Array(network.sites.values), zones: Array(network.zones.values), services: services,
      calendars: Array(network.calendars.values),
      handlings: network.handlings, clearances: network.clearances, crossings: network.crossings, emissions: network.emissions,
      bulkLegs: network.bulkLegs, partners: network.partners, territories: network.territories,
      specialTerritories: network.specialTerritories, addressFormats: network.addressFormats)
    let world = Self.world
    return World(
      baseNetwork: changed, disruptions: world.disruptions, rates: world.rates, publishedRates: world.publishedRates,
      customsRateRows: world.customsRateRows, currencies: world.currencies, taxRules: world.taxRules, regimes: world.regimes,
      regimeGoods: world.regimeGoods, waivers: world.waivers, territories: world.territories, countries: world.countries,
      properNames: world.properNames)
  }

  @Test("The same catalog has no candidates")
  func same() {
    let comparison = GoodsComparison(was: (Self.world, Self.goods), now: (Self.world, Self.goods), at: Self.hour)
    for place in comparison.destinations() { #expect(comparison.candidates(at: place) == []) }
  }

  @Test("A price that rose is told for its goods at each destination, dearer and no later")
  func price() throws {
    let first = try #require(Self.goods.first { goods in goods.levels.contains { $0.quantity > 0 } })
    let dearer = Variant(
      sku: first.variant.sku, choices: first.variant.choices,
      price: Money(minor: first.variant.price.minor * 2, currency: first.variant.price.currency),
      weight: first.variant.weight, box: first.variant.box, content: first.variant.content, colour: first.variant.colour)
    let goods = Self.goods.map { goods in
      goods.variant.sku == dearer.sku
        ? StockedVariant(
          product: goods.product, variant: dearer,
          levels: goods.levels.map {
            StockLevel(
              sku: $0.sku, site: $0.site, quantity: $0.quantity, price: $0.price.map { Money(minor: $0.minor * 2, currency: $0.currency) })
          })
        : goods
    }
    let found = differences(Self.world, goods)
    #expect(!found.isEmpty && found.allSatisfy { $0.sku == dearer.sku && ($0.now == nil || ($0.priceChange ?? 0) > 0) })
    #expect(found == all(Self.world, goods))
  }

  @Test("Where a service is gone, what may differ has all that does differ", arguments: [0, 5, 11, 23, 40])
  func service(_ index: Int) {
    let changed = world { services in services.remove(at: index % services.count) }
    #expect(differences(changed) == all(changed))
  }

  @Test("Goods that come or go are told with nothing on the other side, and weigh most")
  func gone() throws {
    let kept = Array(Self.goods.dropFirst())
    let gone = try #require(Self.goods.first)
    let found = differences(Self.world, kept)
    #expect(found.allSatisfy { $0.sku == gone.variant.sku && $0.now == nil && $0.was != nil && $0.weight == .infinity })
    #expect(found == all(Self.world, kept))
  }
}
