import Money
import Orders
import Primitives

/// What one customer has in a shop: cart, orders, addresses, settings. Made by `Shop.session(for:)`; costs nothing to make.
public struct CustomerSession: Sendable {
  /// The shop that all share, as this customer sees it: its quotes count what is left of the customer's yearly allowance.
  public let shop: Shop
  public let customer: CustomerID

  init(shop: Shop, customer: CustomerID) {
    self.shop = shop
    self.customer = customer
  }

  var ledger: any Ledger { shop.ledger }

  /// Addresses typed before, the latest first.
  public func addresses() throws(ShopError) -> [Address] { try Shop.stored { try ledger.addresses(of: customer) } }

  public func settings() throws(ShopError) -> CustomerSettings { try Shop.stored { try shop.settings.settings(of: customer) } }

  public func keep(_ settings: CustomerSettings) throws(ShopError) {
    try Shop.stored { try shop.settings.keep(settings, of: customer) }
  }

  /// Goods that the customer had from abroad this year under a regime with a yearly limit; nil where no such limit is law at the zone on the
  /// day of the hour.
  public func allowanceUsed(zone: ZoneID, currency: Currency, hour: Hour) throws(ShopError) -> Money? {
    try shop.usedThisYear(zone: zone, currency: currency, hour: hour)
  }

  /// Forgets the customer; orders stay for the books, without name and address and as nobody's.
  public func erase() throws(ShopError) {
    try Shop.stored {
      try shop.settings.keep(CustomerSettings(), of: customer)
      try ledger.erase(customer)
    }
  }
}
