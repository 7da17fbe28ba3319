import Money
import OrderedJSON
import Orders
import Primitives

/// What `cart` answers.
struct CartJSON: Encodable {
  struct Line: Encodable {
    let sku: SKU
    let name: NameJSON
    let quantity: Int
    let price: MoneyJSON
    let available: Int
  }

  struct Shipment: Encodable {
    let option: OptionID
    let site: SiteID
    let lines: [SKU]
    @OrNull var total: MoneyJSON?
    @OrNull var promise: PromiseJSON?

    init(_ shipment: PlannedShipment) {
      option = shipment.chosen
      site = shipment.option?.site ?? shipment.site
      lines = shipment.lines.map(\.sku)
      total = shipment.option.map { MoneyJSON($0.cost.total) }
      promise = shipment.option.map { PromiseJSON(p50: $0.arrival.p50, p90: $0.arrival.p90) }
    }
  }

  let lines: [Line]
  let shipments: [Shipment]
  /// The seller's prices together; null where they are of different currencies and one has no rate.
  @OrNull var goods: MoneyJSON?
  @OrNull var total: MoneyJSON?
  /// Whether the total is all paid.
  let landed: Bool
  let problems: [String]
  /// What would be left of a yearly allowance after this cart; null where there is none.
  @OrNull var allowanceLeft: MoneyJSON?
  /// When all shipments have arrived, each independently of the others; null without shipments.
  @OrNull var allArrived: PromiseJSON?
  /// What is kept for later beside the cart.
  let saved: [Line]
  /// The ways to divide it among sites, where they were asked for.
  var splits: [CartSplitJSON]?

  init(_ plan: CheckoutPlan, goods sum: Money?, splits: [CartSplit]? = nil) {
    lines = plan.lines.map {
      Line(sku: $0.sku, name: NameJSON($0.name), quantity: $0.quantity, price: MoneyJSON($0.price), available: $0.available)
    }
    shipments = plan.shipments.map(Shipment.init)
    goods = sum.map { MoneyJSON($0) }
    total = (plan.total ?? sum).map { MoneyJSON($0) }
    landed = plan.total != nil && plan.problems.isEmpty && plan.isComplete
    problems = plan.problems.map { ErrorText.of(.problems([$0])) }
    allowanceLeft = plan.allowanceLeft.map { MoneyJSON($0) }
    allArrived = plan.allArrived.map { PromiseJSON($0) }
    saved = plan.saved.map {
      Line(sku: $0.sku, name: NameJSON($0.name), quantity: $0.quantity, price: MoneyJSON($0.price), available: $0.available)
    }
    self.splits = splits.map { $0.map(CartSplitJSON.init) }
  }
}
