import Foundation
import Money
import OrderedJSON
import Orders
import Primitives
import Shop
import ShopRuntime

/// What `data export` answers: everything that is kept of the customer.
struct DataExportJSON: Encodable {
  struct Line: Encodable {
    let sku: SKU
    let quantity: Int
    @OrNull var option: OptionID?
  }

  struct KeptOrder: Encodable {
    let order: OrderID
    let placedAt: InstantJSON
    @OrNull var address: Address?
    @OrNull var key: PlacementKey?
    @OrNull var terms: PlacementTerms?
    let imports: [Import]
    /// As it is kept, with its journey and its log.
    let document: JSONValue
  }

  struct Import: Encodable {
    let shipment: Int
    let regime: Regime
    let goods: MoneyJSON
  }

  struct Key: Encodable {
    let fingerprint: String
    let since: InstantJSON
  }

  struct Reservation: Encodable {
    let sku: SKU
    let site: SiteID
    let quantity: Int
    let until: InstantJSON
  }

  let customer: CustomerID
  let exportedAt: InstantJSON
  /// The folder or the server that all of it is kept in, but for the settings; null at a door, whose visitors it does not concern.
  @OrNull var keptIn: String?
  let settings: [String: String]
  /// The file that the settings stand in; null at a door, where the ledger has them.
  @OrNull var settingsFile: String?
  /// The SSH keys that the customer comes in by.
  let keys: [Key]
  let addresses: [KeptAddressJSON]
  /// The checkout that was begun; null if none is.
  @OrNull var draft: CheckoutDraft?
  let cart: [Line]
  let timesOrdered: Int
  /// What is kept for later beside the cart.
  let saved: [Line]
  let reservations: [Reservation]
  let orders: [KeptOrder]
  /// Orders that are damaged or were written by a newer program: they stay in the store.
  let unreadable: [OrderID]

  init(_ records: CustomerRecords, customer: CustomerID, at now: Date, place: DataPlace?, settings file: URL?) throws {
    self.customer = customer
    exportedAt = InstantJSON(now)
    keptIn = place.map { "\($0)" }
    settings = CustomerSettings.keys.reduce(into: [:]) { $0[$1.name] = records.settings[keyPath: $1.path] }
    settingsFile = file?.path
    keys = records.keys.map { Key(fingerprint: $0.fingerprint.text, since: InstantJSON($0.since)) }
    addresses = records.addresses.map { KeptAddressJSON($0) }
    draft = records.draft
    cart = records.cart.lines.map { Line(sku: $0.sku, quantity: $0.quantity, option: $0.option) }
    timesOrdered = records.cart.timesOrdered
    saved = records.cart.saved.map { Line(sku: $0.sku, quantity: $0.quantity, option: $0.option) }
    reservations = records.reservations.map {
      Reservation(sku: $0.goods.sku, site: $0.goods.site, quantity: $0.goods.quantity, until: InstantJSON($0.until))
    }
    orders = try records.orders.map { kept in
      KeptOrder(
        order: kept.order.id, placedAt: InstantJSON(kept.order.placedAt), address: kept.order.address, key: kept.key, terms: kept.terms,
        imports: kept.imports.map { Import(shipment: $0.shipment + 1, regime: $0.regime, goods: MoneyJSON($0.goods)) },
        document: try JSONDecoder().decode(JSONValue.self, from: OrderDocument.encode(kept.order)))
    }
    unreadable = records.unreadable
  }
}

/// What `data export --into` answers.
struct DataWrittenJSON: Encodable {
  let file: String
  let orders: Int
}

/// What `data erase` answers.
struct DataErasedJSON: Encodable {
  let erased: Bool
  /// Orders that stay for the accounts and for stock, without anything about a person.
  let ordersKept: Int
}
