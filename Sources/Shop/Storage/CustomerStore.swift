import Foundation
import Orders
import Primitives

/// The customers.
public protocol CustomerStore: Sendable {
  /// Erases a customer for good, completely or not at all: cart, addresses, a checkout begun, settings, reservations, keys and their terms, the SSH keys that
  /// were the customer's, copies of the store. Orders stay for the accounts and for stock, without name, address, customer and what the customer said. Erasing again changes
  /// nothing.
  func erase(_ customer: CustomerID) throws(LedgerError)
  /// Everything that is kept of a customer, as it stands at one moment.
  func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords
}

/// Everything that a store keeps of a customer.
public struct CustomerRecords: Hashable, Sendable {
  /// An order with what is kept beside it.
  public struct KeptOrder: Hashable, Sendable {
    /// The order.
    public let order: Order
    /// The key that it was placed with; nil for orders of before keys.
    public let key: PlacementKey?
    /// What was asked for with it.
    public let terms: PlacementTerms?
    /// What counts towards yearly allowances.
    public let imports: [ImportedGoods]

    /// An order with all that is kept beside it.
    public init(order: Order, key: PlacementKey?, terms: PlacementTerms?, imports: [ImportedGoods]) {
      self.order = order
      self.key = key
      self.terms = terms
      self.imports = imports
    }
  }

  /// A reservation of goods.
  public struct Reservation: Hashable, Sendable {
    /// What is reserved.
    public let goods: StockTake
    /// The instant at which it ends.
    public let until: Date

    /// A reservation of goods.
    public init(goods: StockTake, until: Date) {
      self.goods = goods
      self.until = until
    }
  }

  /// The cart.
  public let cart: Cart
  /// All addresses, what was used last first: those of the book, and those that only orders still have.
  public let addresses: [KeptAddress]
  /// The checkout that was begun; nil if there is none.
  public let draft: CheckoutDraft?
  /// The orders, the newest first.
  public let orders: [KeptOrder]
  /// The numbers of orders that cannot be read.
  public let unreadable: [OrderID]
  /// The reservations, in the order of SKU and site.
  public let reservations: [Reservation]
  /// The settings that the store keeps.
  public let settings: CustomerSettings
  /// The SSH keys that the customer comes in by, the oldest first.
  public let keys: [AccountKey]

  /// Records with all their parts.
  public init(
    cart: Cart = Cart(), addresses: [KeptAddress] = [], draft: CheckoutDraft? = nil, orders: [KeptOrder] = [], unreadable: [OrderID] = [],
    reservations: [Reservation] = [], settings: CustomerSettings = CustomerSettings(),
    keys: [AccountKey] = []
  ) {
    self.cart = cart
    self.addresses = addresses
    self.draft = draft
    self.orders = orders
    self.unreadable = unreadable
    self.reservations = reservations
    self.settings = settings
    self.keys = keys
  }
}
