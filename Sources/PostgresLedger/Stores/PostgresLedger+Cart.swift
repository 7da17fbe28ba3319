import Orders
import Primitives
import Shop

/// The shop's own rules change a cart; the database only makes the changed line what it is now, if it is still what was seen.
extension PostgresLedger: CartStore {
  public func cart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try decode(CartText.self, try read("SELECT caravan.cart($1)", [.text(customer.rawValue)]).first?.text(0)).cart
  }

  public func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try change(sku, for: customer) { $0.add(sku, quantity: quantity, option: option) }
  }

  public func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try change(sku, for: customer) { $0.set(sku, quantity: quantity) }
  }

  public func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try change(sku, for: customer) { move.apply(to: &$0, sku) }
  }

  public func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart {
    let rows = try change("SELECT caravan.clear_cart($1, $2)", [.text(customer.rawValue), Self.operation()])
    return try decode(CartText.self, rows.first?.text(0)).cart
  }

  private struct ChangedCart: Decodable {
    let isDone: Bool
    let cart: CartText
  }

  /// So often a change is made anew because another window was faster.
  private static let mostWindows = 100

  private func change(_ sku: SKU, for customer: CustomerID, _ change: (inout Cart) -> Void) throws(LedgerError) -> Cart {
    var seen = try cart(of: customer)
    for _ in 0..<Self.mostWindows {
      var changed = seen
      change(&changed)
      let rows = try self.change(
        "SELECT caravan.change_line($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        [.text(customer.rawValue), Self.operation(), .text(sku.rawValue)] + Self.lines(of: sku, seen) + Self.lines(of: sku, changed))
      let answer = try decode(ChangedCart.self, rows.first?.text(0))
      if answer.isDone { return answer.cart.cart }
      seen = answer.cart.cart
    }
    throw .busy(fault("Other windows keep the cart busy; nothing was changed. Try again"))
  }

  /// How many pieces of a SKU are in the cart and saved, each with its option.
  private static func lines(of sku: SKU, _ cart: Cart) -> [PostgresParameter] {
    [cart.lines, cart.saved].flatMap { lines in
      let line = lines.first { $0.sku == sku }
      return [.whole(line?.quantity ?? 0), PostgresParameter.text(line?.option?.rawValue)]
    }
  }
}
