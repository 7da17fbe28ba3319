import Catalog
import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import LandedCost
import Money
import Primitives
import Quotes
import Testing

/// What the shipped catalog sells within China: makers' goods from local stock.
@Suite("Sales within China")
struct DomesticSaleTests {
  private let world = ReadCatalog.shipped.world
  private let hour = at("2026-11-24T18:00+08:00")

  private var finder: OptionFinder {
    OptionFinder(
      network: world.network,
      schedule: world.tariffSchedule,
      store: CalendarStore(world.network.calendars))
  }

  private var pages: [ProductPage] { Array(ReadCatalog.shipped.folder.readGoods(world).pages) }

  private func load(_ level: StockLevel, _ product: Product) -> StockedLoad? {
    product.variant(level.sku).map { StockedLoad($0, of: product, at: level.site) }
  }

  @Test("Whatever is sold can be bought everywhere in China, each of its variants")
  func everywhere() {
    let finder = finder
    let pages = pages
    let loads = Set(pages.flatMap { page in page.stock.compactMap { load($0, page.product) } })
    let zones = world.network.zones.values.filter { $0.country == "CN" }.map(\.id).sorted()
    #expect(pages.count > 100 && zones.contains("CN-URC") && zones.contains("CN-LXA"))
    for zone in zones {
      let reached = finder.reach(of: loads, to: zone, at: hour).reached
      for page in pages {
        for (sku, levels) in Dictionary(grouping: page.stock, by: \.sku) where levels.contains(where: { $0.quantity > 0 }) {
          #expect(levels.contains { load($0, page.product).map(reached.contains) == true }, "\(sku) to \(zone)")
        }
      }
    }
  }

  @Test(
    "Of makers' goods the way stays in China, pays no duty, and its price has 13% VAT of goods and freight",
    arguments: [
      "CN-URC", "CN-SHA", "CN-CTU", "CN-LXA", "CN-KHG", "CN-HRB",
    ] as [ZoneID])
  func local(zone: ZoneID) throws {
    let finder = finder
    let yuan = try #require(world.rates.currency("CNY"))
    // Small, middling, long and heavy, with and without a battery.
    let goods: [(weight: Int, box: Dimensions, hs: HSCode, hasBattery: Bool)] = [
      (420, Dimensions(90, 90, 240), "96170000", false), (890, Dimensions(230, 150, 75), "85076000", true),
      (17_600, Dimensions(1460, 230, 780), "87120030", false), (29_400, Dimensions(1560, 260, 830), "87116010", true),
      (78_000, Dimensions(2060, 640, 220), "94035000", false),
    ]
    for (index, one) in goods.enumerated() {
      let line = OptionLine(
        product: "goods", hsCode: one.hs, origin: "CN", quantity: 1, weight: Grams(one.weight), box: one.box, content: nil,
        hasBattery: one.hasBattery, isDangerous: false)
      for site: SiteID in ["CNKOW-MW", "CNSHA-MW", "CNSIA-MW", "CNXMN-MW", "CNURC-MW"] {
        let quote = finder.quote(
          OptionRequest(
            lines: [line], sources: [OptionSource(site: site, prices: [Money(minor: 62_000, currency: yuan)])], zone: zone, hour: hour,
            currency: yuan, extent: .all))
        let option = try #require(quote.recommended, "goods \(index) from \(site) to \(zone)")
        #expect(!option.labels.isEmpty)
        for option in quote.options {
          let countries = Set(option.stages.flatMap { [$0.stage.from, $0.stage.to] }.map { $0.id.prefix(2) })
          #expect(countries == ["CN"], "\(option.id)")
          #expect(!option.stages.contains { [.export, .import, .border].contains($0.stage.kind) }, "\(option.id)")
          let cost = option.cost
          #expect(cost.regime == .localStock && cost.terms == .ddp && cost.unknown.isEmpty)
          #expect(Set(cost.lines.map(\.kind)) == [.goods, .freight, .vat])
          let freight = cost.sum(.freight).minor
          #expect(abs(Double(cost.sum(.vat).minor) - 0.13 * Double(62_000 + freight)) <= 0.51, "\(option.id)")
        }
      }
    }
  }

  @Test("What is large goes by lorry and by train, what is small by parcel too; it takes days, not weeks")
  func modes() throws {
    let finder = finder
    let yuan = try #require(world.rates.currency("CNY"))
    func quote(_ grams: Int, _ box: Dimensions, to zone: ZoneID) -> [DeliveryOption] {
      let line = OptionLine(
        product: "goods", hsCode: "94036010", origin: "CN", quantity: 1, weight: Grams(grams), box: box, content: nil, hasBattery: false,
        isDangerous: false)
      return finder.quote(
        OptionRequest(
          lines: [line], sources: [OptionSource(site: "CNCKG-MW", prices: [Money(minor: 100_000, currency: yuan)])], zone: zone, hour: hour,
          currency: yuan)
      ).options
    }
    let bed = quote(41_000, Dimensions(2040, 420, 200), to: "CN-URC")
    #expect(Set(bed.flatMap(\.modes)).isSuperset(of: [.road, .rail]))
    #expect(!bed.contains { $0.modes.contains(.air) })
    let mug = quote(480, Dimensions(130, 110, 115), to: "CN-URC")
    #expect(Set(mug.flatMap(\.modes)).isSuperset(of: [.parcel, .air]))
    for (zone, days): (ZoneID, Double) in [("CN-CTU", 3), ("CN-SHA", 5), ("CN-URC", 7), ("CN-LXA", 7), ("CN-KHG", 9)] {
      let fastest = try #require(quote(480, Dimensions(130, 110, 115), to: zone).map { $0.arrival.p50.value - hour.value }.min())
      #expect(Double(fastest) / 24 <= days, "\(zone)")
    }
  }
}
