import Money
import Orders
import Primitives

/// What belongs to one customer of a shop: cart, orders, addresses, settings. `Shop.session(for:)` makes one, at no cost.
public struct CustomerSession: Sendable {
  /// The shop as this customer sees it: its quotes take into account what is left of the customer's yearly allowance.
  public let shop: Shop
  /// The customer.
  public let customer: CustomerID

  init(shop: Shop, customer: CustomerID) {
    self.shop = shop
    self.customer = customer
  }

  var ledger: any Ledger { shop.ledger }

  /// The settings of the customer.
  public func settings() throws(ShopError) -> CustomerSettings { try Shop.stored { try shop.settings.settings(of: customer) } }

  /// Keeps the settings of the customer.
  public func keep(_ settings: CustomerSettings) throws(ShopError) {
    try Shop.stored { try shop.settings.keep(settings, of: customer) }
  }

  /// The value of goods that the customer has imported this year under a regime with a yearly limit; nil if no such limit applies in the
  /// zone on the date of the hour.
  public func allowanceUsed(zone: ZoneID, currency: Currency, hour: Hour) throws(ShopError) -> Money? {
    try shop.usedThisYear(zone: zone, currency: currency, hour: hour)
  }

  /// Everything that is kept of the customer: what the ledger has, and the settings.
  public func records() throws(ShopError) -> CustomerRecords {
    let records = try Shop.stored { try ledger.records(of: customer) }
    return CustomerRecords(
      cart: records.cart, addresses: records.addresses, draft: records.draft, orders: records.orders, unreadable: records.unreadable,
      reservations: records.reservations, settings: try settings(), keys: records.keys)
  }

  /// Erases the customer. Orders stay for the accounts, without name, address and customer.
  public func erase() throws(ShopError) {
    try Shop.stored {
      try shop.settings.keep(CustomerSettings(), of: customer)
      try ledger.erase(customer)
    }
  }
}
