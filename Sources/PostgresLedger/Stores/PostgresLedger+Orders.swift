import Foundation
import Orders
import Primitives
import Shop

extension PostgresLedger: OrderStore {
  private static let columns = "id, document, address, version, customer"

  public func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try read("SELECT caravan.order_of_cart($1, $2)", [.text(customer.rawValue), .whole(timesOrdered &+ 1)]).first?.text(0)
      .map(OrderID.init(rawValue:))
  }

  public func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing {
    Self.listing(try read("SELECT \(Self.columns) FROM caravan.orders($1)", [.text(customer.rawValue)]), of: customer)
  }

  public func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    let rows = try read(
      "SELECT \(Self.columns) FROM caravan.orders_by_id($1, $2)", [.text(customer.rawValue), .texts(ids.map(\.rawValue))])
    return Self.listing(rows, of: customer)
  }

  private static func listing(_ rows: PostgresRows, of customer: CustomerID) -> OrderListing {
    var orders: [Order] = []
    var unreadable: [OrderID] = []
    for text in rows.map(OrderText.init) {
      if let order = text.order(of: customer) { orders.append(order) } else { unreadable.append(text.orderID) }
    }
    return OrderListing(orders: orders, unreadable: unreadable)
  }

  public func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order] {
    let rows = try read(
      "SELECT \(Self.columns) FROM caravan.orders_between($1, $2, $3)",
      [.text(customer.rawValue), .whole(period.after.microseconds), .whole(period.until.microseconds)])
    return Self.listing(rows, of: customer).orders
  }

  public func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? {
    let listing = try orders([id], of: customer)
    if let unreadable = listing.unreadable.first { throw self.unreadable(unreadable) }
    return listing.orders.first
  }

  public func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory {
    var entries: [OrderDirectory.Entry] = []
    var unreadable: [OrderID] = []
    let decoder = JSONDecoder()
    for row in try read("SELECT id, version, is_complete, late FROM caravan.directory($1)", [.text(customer.rawValue)]) {
      let id = OrderID(rawValue: row.text(0) ?? "?")
      guard let version = row.whole(1), let isComplete = row.flag(2) else {
        unreadable.append(id)
        continue
      }
      // What cannot be read of this is found out when the order is.
      let late = row.text(3).flatMap { try? decoder.decode(LateSpans.self, from: Data($0.utf8)) }
      entries.append(
        OrderDirectory.Entry(id: id, version: version, isComplete: isComplete, late: late.flatMap { $0.isPlausible ? $0 : nil }))
    }
    return OrderDirectory(entries: entries, unreadable: unreadable)
  }

  public func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] {
    try read("SELECT id, customer FROM caravan.due($1, $2)", [.whole(now.microseconds), .whole(max(0, most))]).compactMap { row in
      guard let id = row.text(0), let customer = row.text(1) else { return nil }
      return DueOrder(id: OrderID(rawValue: id), customer: CustomerID(rawValue: customer))
    }
  }
}
