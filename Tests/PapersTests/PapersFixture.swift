import Catalog
import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Papers
import Phrases
import PhrasesSupport
import Primitives
import Quotes

/// An order of two parcels to Ghent, one from China with prices in yuan, one out of the shop's Belgian warehouse.
struct PapersFixture {
  let world: World
  let goods: [SKU: OrderedGoods]

  init() {
    let catalog = ReadCatalog.small
    world = catalog.world
    var goods: [SKU: OrderedGoods] = [:]
    for page in catalog.folder.readGoods(world).pages {
      for variant in page.product.variants { goods[variant.sku] = OrderedGoods(product: page.product, variant: variant) }
    }
    self.goods = goods
  }

  static let address = Address(
    name: "An Peeters-Łukasik", street: "Veldstraat 1", postcode: "9000", city: "Gent", country: "BE", zone: "BE-GNE")

  private func line(_ sku: SKU, _ quantity: Int, _ price: Money) -> OrderLine {
    OrderLine(
      sku: sku, name: goods[sku]?.product.name ?? LocalizedName("Lamp of former days", ["zh-Hans": "旧款车灯"]), quantity: quantity,
      price: price)
  }

  private func tax(_ kind: CostKind, _ label: LocalizedName, _ amount: String) -> CostLine {
    CostLine(kind: kind, label: .rule(label, isDefaultOfHeading: false), amount: money(amount), rule: "rule")
  }

  private func stage(_ kind: StageKind, _ service: ServiceID) -> Stage {
    Stage(kind: kind, from: .site("CNSIA-MW"), to: .zone("BE-GNE"), service: service, gate: .none, duration: StageDuration(constant: 1))
  }

  /// - Parameters:
  ///   - regime: Under which the first parcel comes in.
  ///   - unknown: Taxes that its price lacks.
  ///   - lines: Further lines of the first parcel.
  ///   - possible: What may be added to its price.
  ///   - events: What else has happened.
  func order(
    regime: Regime = .standard, unknown: [CostKind] = [], further lines: [OrderLine] = [], address: Address? = Self.address,
    possible: Money? = nil, events: [OrderEvent] = []
  ) -> Order {
    let far = Shipment(
      option: "CNSIA-MW+a", site: "CNSIA-MW",
      lines: [line("AUB-SNOW-30ML", 3, money("289", .yuan)), line("FH-CITY28-50-RED", 1, money("1999.50", .yuan))] + lines,
      cost: LandedCost(
        regime: regime, terms: unknown.isEmpty ? .ddp : .dap,
        lines: [
          CostLine(kind: .goods, label: .goods, amount: money("361.17")),
          CostLine(kind: .freight, label: .freightToBorder, amount: money("40.10")),
          CostLine(kind: .freight, label: .freightInland, amount: money("5.05")),
          tax(.duty, LocalizedName("Duty on bicycles", ["zh-Hans": "自行车关税"]), "48.50"),
          tax(.vat, LocalizedName("VAT, Belgium", ["zh-Hans": "比利时增值税"]), "95.51"),
        ]
          + (possible.map {
            [CostLine(kind: .fee, label: .rule(LocalizedName("Fee"), isDefaultOfHeading: false), amount: .zero(.euro), possible: $0)]
          } ?? []),
        total: money("550.33"), unknown: unknown),
      promise: Promise(p50: at("2026-12-08T14:00+01:00"), p90: at("2026-12-15T18:00+01:00")),
      stages: [stage(.transit, "sia-rail-road"), stage(.delivery, "be-parcel")], co2Grams: 9_000)
    let near = Shipment(
      option: "BELGG-OW+b", site: "BELGG-OW", lines: [line("FH-CITY28-50-RED", 2, money("329.00"))],
      cost: LandedCost(
        regime: .localStock, terms: .ddp,
        lines: [
          CostLine(kind: .goods, label: .goods, amount: money("658.00")), CostLine(kind: .freight, label: .freight, amount: money("18.15")),
          tax(.vat, LocalizedName("VAT, Belgium", ["zh-Hans": "比利时增值税"]), "141.99"),
        ], total: money("818.14"), unknown: []),
      promise: Promise(p50: at("2026-11-25T14:00+01:00"), p90: at("2026-11-26T18:00+01:00")), stages: [stage(.delivery, "be-parcel")],
      co2Grams: 900)
    return Order(
      id: "7F3K-2QX6", placedAt: at("2026-11-24T11:00+01:00").date.addingTimeInterval(1_800), zone: "BE-GNE", address: address,
      shipments: [far, near], total: money("1368.47"), seed: 7,
      journey: .told(events: [
        OrderEvent(at: at("2026-11-25T08:00+01:00").date, kind: .handedOver, shipment: 1),
        OrderEvent(at: at("2026-11-26T10:00+01:00").date, kind: .delivered, shipment: 1),
      ]), log: events, reached: events.last?.at)
  }

  /// An order of one parcel in a currency of large figures.
  ///
  /// - Parameter site: Where it is sent from.
  func order(of quantity: Int, at price: Money, from site: SiteID = "CNSIA-MW", zone: ZoneID = "BE-GNE", events: [OrderEvent] = []) -> Order
  {
    let goods = price * quantity
    let cost = LandedCost(
      regime: .standard, terms: .ddp,
      lines: [
        CostLine(kind: .goods, label: .goods, amount: goods), CostLine(kind: .freight, label: .freightToBorder, amount: price),
        CostLine(kind: .vat, label: .rule(LocalizedName("VAT"), isDefaultOfHeading: false), amount: goods, rule: "rule"),
      ], total: price * (quantity * 2 + 1), unknown: [])
    let shipment = Shipment(
      option: OptionID(rawValue: "\(site)+a"), site: site, lines: [line("AUB-SNOW-30ML", quantity, price)], cost: cost,
      promise: Promise(p50: at("2026-12-08T14:00+01:00"), p90: at("2026-12-15T18:00+01:00")),
      stages: [stage(.delivery, "be-parcel")], co2Grams: 9_000)
    return Order(
      id: "7F3K-2QX6", placedAt: at("2026-11-24T11:00+01:00").date, zone: zone, address: nil, shipments: [shipment], total: cost.total,
      seed: 7, journey: .told(events: events))
  }

  func papers(_ order: Order, at now: String = "2026-11-27T10:00+01:00") throws -> OrderPapers {
    let english = try Languages.named("en")
    return OrderPapers(
      of: order, goods: goods, returned: goods.mapValues { ReturnGoods(hsCode: $0.product.hsCode) }, world: world,
      trader: .trader(english: english, own: try Languages.named("zh-Hans"), countries: world.countries),
      now: CoreSupport.at(now).date)
  }

  static func words(_ code: String) throws -> PaperWords { PaperWords(english: try Languages.named("en"), own: try Languages.named(code)) }
}
