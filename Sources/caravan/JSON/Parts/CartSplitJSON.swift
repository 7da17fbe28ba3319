import OrderedJSON
import Orders
import Primitives

/// A way to divide a cart among the sites that have its goods.
struct CartSplitJSON: Encodable {
  /// Null: as it is recommended line by line.
  @OrNull var prefer: SplitPreference?
  @OrNull var total: MoneyJSON?
  /// Whether the total is all paid.
  let landed: Bool
  /// When all shipments have arrived, each independently of the others.
  @OrNull var allArrived: PromiseJSON?
  let parcels: Int
  let shipments: [CartJSON.Shipment]

  init(_ split: CartSplit) {
    let plan = split.plan
    prefer = split.preference
    total = plan.total.map { MoneyJSON($0) }
    landed = plan.total != nil && plan.problems.isEmpty && plan.isComplete
    allArrived = plan.allArrived.map { PromiseJSON($0) }
    parcels = plan.shipments.count
    shipments = plan.shipments.map(CartJSON.Shipment.init)
  }
}
