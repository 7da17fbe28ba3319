import OrderedJSON
import Orders
import Primitives

/// Pieces of a SKU.
struct PiecesJSON: Encodable {
  let sku: SKU
  let quantity: Int

  init(_ pieces: OrderPieces) {
    sku = pieces.sku
    quantity = pieces.quantity
  }
}

/// A shipment of an order: where it is, and where its pieces are.
struct OrderShipmentJSON: Encodable {
  /// The pieces of a SKU, and what has become of them.
  struct Line: Encodable {
    let sku: SKU
    let quantity: Int
    let cancelled: Int
    let delivered: Int
    let returned: Int
  }

  let option: OptionID
  let site: SiteID
  let status: OrderStatus
  /// Its number in the post, as its papers show it; null if its site has left the catalog.
  @OrNull var tracking: String?
  let lines: [Line]
  let total: MoneyJSON
  let promise: PromiseJSON
  /// When it arrives by what is known now; null once it is no longer under way.
  @OrNull var forecast: ArrivalJSON?
  /// Whether it was delivered by the end of the day promised with 90%; null while it is not delivered.
  @OrNull var promiseKept: Bool?
  /// Days after that day on which it was delivered, negative before it; null while it is not delivered.
  @OrNull var daysAfterPromise: Int?

  /// - Parameters:
  ///   - shipment: The shipment.
  ///   - progress: What has become of it.
  ///   - tracking: Its number in the post; nil if nobody can tell.
  ///   - forecast: When it arrives; nil if it is not under way, or nobody can tell.
  ///   - kept: What became of its promise; nil while it is not delivered.
  init(_ shipment: Shipment, _ progress: ShipmentProgress, tracking: ItemNumber?, forecast: ShipmentForecast?, kept: PromiseKept?) {
    option = shipment.option
    site = shipment.site
    status = progress.status
    self.tracking = tracking?.description
    lines = progress.lines.map {
      let counts = progress.counts(of: $0.sku)
      return Line(
        sku: $0.sku, quantity: $0.quantity, cancelled: counts.cancelled, delivered: counts.delivered, returned: counts.accepted)
    }
    total = MoneyJSON(shipment.cost.total)
    promise = PromiseJSON(shipment.promise)
    self.forecast = forecast.map { ArrivalJSON($0.percentiles) }
    promiseKept = kept?.kept90
    daysAfterPromise = kept?.daysAfter90
  }
}
