import Foundation
import TestSupport

@testable import Catalog
@testable import Delivery
@testable import Money
@testable import Orders
@testable import Phrases
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

/// Two bicycles from Liège and one from Xi'an for a shopper in Ghent: their plan, her addresses, and an order on its way.
enum CartFixture {
  static let courier: SKU = "FH-COURIER20-BLK"
  static let swift = ProductFixture.red

  static let cart = Cart(lines: [CartLine(sku: swift, quantity: 2), CartLine(sku: courier, quantity: 1)])

  static func line(_ sku: SKU, quantity: Int, available: Int = 21) -> PlannedLine {
    let colour = LocalizedName("Colour", ["zh-Hans": "颜色"])
    return sku == courier
      ? PlannedLine(
        sku: courier, product: "fenghuang-courier-20",
        name: LocalizedName("Fenghuang Courier 20 cargo bicycle", ["zh-Hans": "凤凰 信使 20 载货自行车"]),
        choices: [OptionChoice(option: "colour", optionName: colour, value: LocalizedName("Black", ["zh-Hans": "黑色"]))], quantity: quantity,
        available: available, price: Money(minor: 18_900, currency: .euro))
      : PlannedLine(
        sku: sku, product: "fenghuang-swift-20", name: LocalizedName("Fenghuang Swift 20", ["zh-Hans": "凤凰 疾风 20 折叠自行车"]),
        choices: [OptionChoice(option: "colour", optionName: colour, value: LocalizedName("Red", ["zh-Hans": "红色"]))], quantity: quantity,
        available: available, price: Money(minor: 15_950, currency: .euro))
  }

  /// The plan that the shop would make of a cart.
  static func plan(
    _ cart: Cart = cart, chosen: [SiteID: OptionID] = [:], problems: [CartProblem] = [], allowanceLeft: Money? = nil, options: Int = 3,
    sites: [SKU: SiteID] = [:]
  ) -> CheckoutPlan {
    let lines = cart.lines.map { line($0.sku, quantity: $0.quantity) }
    let wrong = Set(problems.map(\.sku))
    func shipment(_ site: SiteID, _ skus: [SKU], _ options: [DeliveryOption]) -> PlannedShipment? {
      let own = lines.filter { (sites[$0.sku].map { $0 == site } ?? skus.contains($0.sku)) && !wrong.contains($0.sku) }
      guard !own.isEmpty else { return nil }
      let id = options.first { $0.id == chosen[site] }?.id ?? options[0].id
      return PlannedShipment(site: site, lines: own, options: options, chosen: id, request: request)
    }
    let all = [ProductFixture.road, ProductFixture.rail, ProductFixture.sea]
    let shipments = [
      shipment("BELGG-OW", [swift, ProductFixture.green], Array(all.prefix(max(1, options)))),
      shipment("CNSIA-MW", [courier], [ProductFixture.rail, ProductFixture.sea]),
    ].compactMap { $0 }
    let totals = shipments.compactMap { $0.option?.cost.total }
    var plan = CheckoutPlan(
      lines: lines, shipments: shipments, problems: problems, total: totals.isEmpty ? nil : totals.sum(in: .euro),
      allowanceLeft: allowanceLeft, estimatedAt: ProductFixture.hour,
      ratesOn: LocalDate("2026-11-01"), timesOrdered: cart.timesOrdered)
    plan.returns = PlannedReturns(
      terms: ReturnTerms(place: "BE", country: "BE", orderedOn: LocalDate("2026-11-24")!, laws: ActShop.laws, calendar: nil),
      exceptions: [courier: [.worthLess]])
    plan.saved = cart.saved.map { line($0.sku, quantity: $0.quantity) }
    return plan
  }

  /// Three ways to send a cart: line by line, the fastest, and all from Xi'an, which is the cheapest and one parcel.
  static func splits(_ cart: Cart) -> [CartSplit] {
    let xian = Dictionary(uniqueKeysWithValues: cart.lines.map { ($0.sku, "CNSIA-MW" as SiteID) })
    let one = plan(cart, chosen: ["CNSIA-MW": ProductFixture.sea.id], sites: xian)
    let fast = plan(cart, chosen: ["BELGG-OW": ProductFixture.rail.id])
    return [
      CartSplit(preference: nil, sites: [:], plan: plan(cart)), CartSplit(preference: .cheapest, sites: xian, plan: one),
      CartSplit(preference: .fastest, sites: fast.sites, plan: fast), CartSplit(preference: .fewest, sites: xian, plan: one),
    ]
  }

  /// What the options of its shipments were asked with.
  private static let request = OptionRequest(
    lines: [], sources: [], zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro)

  // MARK: Addresses and places

  static let address = Address(
    name: "Marieke Peeters", street: "Veldstraat 12", postcode: "9000", city: "Ghent", country: "BE", zone: ProductFixture.zone)

  static let chineseAddress = Address(
    name: "王芳", street: "友好北路 12 号", district: "沙依巴克区", postcode: "830000", city: "乌鲁木齐", state: "新疆", country: "CN", zone: "CN-URC",
    phone: "+8613123456789")

  static let urumqi = PlaceMatch(
    destination: Destination(zone: "CN-URC", country: "CN", name: LocalizedName("Urumqi", ["zh-Hans": "乌鲁木齐"])),
    countryName: LocalizedName("China", ["zh-Hans": "中国"]),
    hasTaxRules: true)
  static let ghent = PlaceMatch(
    destination: ProductFixture.ghent, countryName: LocalizedName("Belgium", ["zh-Hans": "比利时"]), hasTaxRules: true)

  static func places(_ text: String) -> [PlaceMatch] {
    [ghent, urumqi].filter {
      let name = $0.name
      return text.isEmpty || $0.country.rawValue == text || name.base.lowercased().hasPrefix(text.lowercased())
        || name.text(in: "zh-Hans").hasPrefix(text)
    }
  }

  // MARK: Orders

  /// The courier by rail, and with `isTwo` two bicycles from Liège.
  static func order(
    _ id: OrderID = "7F3K-20QX", isTwo: Bool = false, delivered: String = "2026-12-21T14:00", advancedTo text: String? = nil
  ) -> Order {
    func shipment(_ option: DeliveryOption, _ line: OrderLine) -> Shipment {
      Shipment(
        option: option.id, site: option.site, lines: [line], cost: option.cost,
        promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: option.stages.map(\.stage), co2Grams: option.co2Grams)
    }
    let courier = line(courier, quantity: 1)
    let swift = line(swift, quantity: 2)
    var shipments = [shipment(ProductFixture.rail, OrderLine(sku: courier.sku, name: courier.name, quantity: 1, price: courier.price))]
    var journey = railJourney(delivered: delivered)
    if isTwo {
      shipments.append(shipment(ProductFixture.road, OrderLine(sku: swift.sku, name: swift.name, quantity: 2, price: swift.price)))
      journey += roadJourney
    }
    let order = Order(
      id: id, placedAt: ProductFixture.now, zone: address.zone, address: address, shipments: shipments,
      total: shipments.map(\.cost.total).sum(in: .euro) ?? .zero(.euro), seed: 1, journey: .told(events: journey.sorted { $0.at < $1.at }))
    guard let text else { return order }
    return OrderLifecycle(order).advanced(to: instant(text), at: ProductFixture.now)
  }

  /// `2026-12-09T04:00` in UTC.
  static func instant(_ text: String) -> Date { (try? Date(text + ":00Z", strategy: .iso8601)) ?? ProductFixture.now }

  private static func railJourney(delivered: String) -> [OrderEvent] {
    func event(_ time: String, _ kind: OrderEventKind, _ place: Place?, _ service: ServiceID? = nil) -> OrderEvent {
      OrderEvent(at: instant(time), kind: kind, place: place, service: service, shipment: 0)
    }
    return [
      OrderEvent(at: ProductFixture.now, kind: .placed, place: nil),
      OrderEvent(at: instant("2026-11-24T12:00"), kind: .confirmed, place: nil),
      event("2026-11-25T09:00", .picked, .site("CNSIA-MW")), event("2026-11-25T13:00", .exportCleared, .site("CNSIA-RT")),
      event("2026-12-02T14:00", .handedOver, .site("CNSIA-RT"), "sia-hrs"),
      event("2026-12-02T14:00", .departed, .site("CNSIA-RT"), "sia-hrs"),
      event("2026-12-06T02:00", .arrived, .site("CNHRS-X"), "sia-hrs"), event("2026-12-07T01:00", .borderCrossed, .site("KZALT-X")),
      event("2026-12-07T01:00", .departed, .site("KZALT-X"), "alt-lgg"), event("2026-12-17T17:00", .arrived, .site("BELGG-RT"), "alt-lgg"),
      event("2026-12-18T11:00", .importCleared, .site("BELGG-RT")), event("2026-12-18T11:00", .atDepot, .site("BELGG-RT")),
      event("2026-12-21T05:00", .outForDelivery, .zone(ProductFixture.zone), "lgg-gne"),
      event(delivered, .delivered, .zone(ProductFixture.zone)),
    ]
  }

  private static let roadJourney: [OrderEvent] = {
    func event(_ time: String, _ kind: OrderEventKind, _ place: Place?) -> OrderEvent {
      OrderEvent(at: instant(time), kind: kind, place: place, shipment: 1)
    }
    return [
      event("2026-11-24T15:00", .picked, .site("BELGG-OW")), event("2026-11-25T05:00", .handedOver, .site("BELGG-OW")),
      event("2026-11-24T15:00", .atDepot, .site("BELGG-OW")), event("2026-11-25T05:00", .outForDelivery, .zone(ProductFixture.zone)),
      event("2026-11-25T13:00", .delivered, .zone(ProductFixture.zone)),
    ]
  }()

  static let map: MapOutline = {
    let file = PackageFolder.assets.appending(path: "map/coastline.poly")
    return MapOutline(parsing: (try? Data(contentsOf: file)).map(Array.init) ?? [])
  }()
}
