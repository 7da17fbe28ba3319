import Foundation
import GRDB
import Money
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase {
  public func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords {
    try read { db in
      func rows(_ sql: String) throws -> [Row] { try Row.fetchAll(db, sql: sql, arguments: [customer.rawValue]) }
      var orders: [CustomerRecords.KeptOrder] = []
      var unreadable: [OrderID] = []
      let kept = try rows(
        """
        SELECT \(OrderRow.columns), orders.key, orders.terms FROM \(OrderRow.tables) WHERE orders.customer = ?
        ORDER BY orders.placed_at DESC, orders.number DESC
        """)
      for row in kept {
        guard let order = try? OrderRow.order(row) else {
          unreadable.append(OrderID(rawValue: row.text(0) ?? "?"))
          continue
        }
        orders.append(
          CustomerRecords.KeptOrder(
            order: order, key: row.text(5).map(PlacementKey.init(rawValue:)),
            terms: row.text(6).flatMap { try? JSONDecoder().decode(PlacementTerms.self, from: Data($0.utf8)) },
            imports: try Self.imports(of: order.id, db)))
      }
      let reservations = try rows("SELECT sku, site, quantity, until FROM reservations WHERE customer = ? ORDER BY sku, site")
      return CustomerRecords(
        cart: try Self.cart(of: customer, db),
        addresses: try Self.addresses(of: customer, db), draft: try Self.draft(of: customer, db), orders: orders, unreadable: unreadable,
        reservations: reservations.compactMap { row in
          guard let sku = row.text(0), let site = row.text(1), let quantity = row.whole(2) else { return nil }
          let until = row.number(3) ?? 0
          return CustomerRecords.Reservation(
            goods: StockTake(sku: SKU(rawValue: sku), site: SiteID(rawValue: site), quantity: quantity),
            until: Date(timeIntervalSince1970: until.isFinite ? until : 0))
        }, settings: try Self.settings(of: customer, db), keys: try Self.keys(of: customer, db))
    }
  }
}
