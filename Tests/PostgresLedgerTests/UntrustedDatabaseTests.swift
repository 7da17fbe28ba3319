import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

/// Whoever owns the tables may write anything into them. Each kind of value in each column, one at a time, and every question is asked: the
/// answer may be an error, never a trap, and one bad row hides no other.
@Suite("PostgreSQL: a database that holds what the shop never wrote", .enabled(if: PostgresServer.isInstalled))
struct UntrustedDatabaseTests {
  private static let columns = [
    "stock_sold.sku", "stock_sold.sold", "cart_lines.sku", "cart_lines.quantity", "cart_lines.option", "orders.id", "orders.placed_at",
    "orders.document", "orders.version", "orders.key", "orders.terms", "orders.of_cart", "orders.late", "orders.due_at",
    "addresses.document", "addresses.used_at", "addresses.usual_in", "imports.shipment", "imports.regime", "imports.goods_fen",
    "reservations.quantity", "reservations.ends_at", "settings.name", "settings.value", "drafts.document", "operations.answer",
  ]

  private static let texts = ["''", "'text'", "'\u{1B}[31m'", "'{\"id\": 3'", "'[]'", "'{}'", "'9'"]
  private static let numbers = ["9223372036854775807", "-9223372036854775808", "-1", "0", "1000000001"]

  private let now = Sample.order("1").placedAt

  @Test("Any value in any column is answered or refused", arguments: columns)
  func anyValue(column: String) throws {
    let bed = try Bed()
    let parts = column.split(separator: ".").map(String.init)
    let isNumber = ["sold", "quantity", "placed_at", "version", "of_cart", "due_at", "used_at", "shipment", "goods_fen", "ends_at"]
      .contains(
        parts[1])
    bed.database.spoil()
    for (table, check) in [("stock_sold", "sold"), ("cart_lines", "quantity"), ("reservations", "quantity")] {
      try bed.database.sql("ALTER TABLE caravan_data.\(table) DROP CONSTRAINT \(table)_\(check)_check")
    }
    let ledger = bed.ledger()
    for (number, value) in (isNumber ? Self.numbers : Self.texts).enumerated() {
      let customer = CustomerID("an-\(number)")
      _ = try ledger.add("A", quantity: 2, option: "x", to: customer)
      _ = try ledger.add("B", quantity: 1, option: nil, to: customer)
      try ledger.reserve(Sample.take(1, "C"), for: "bo", until: now + 900, now: now)
      try ledger.keep(CustomerSettings(destination: "BE-GNE", theme: "dark"), of: customer)
      try ledger.keep(CheckoutDraft(texts: [:], place: nil, identity: nil, chosen: [:]), of: customer)
      for id in ["\(number)-1", "\(number)-2"].map(OrderID.init(rawValue:)) {
        _ = try? ledger.place(Sample.placement(Sample.order(id), taking: Sample.take(1), by: customer, imports: Sample.imports(100)))
      }
      // What a key or a reference refuses cannot be written by anybody who leaves them.
      _ = try? bed.database.sql(
        "UPDATE caravan_data.\(parts[0]) SET \(parts[1]) = \(value) WHERE ctid = (SELECT min(ctid) FROM caravan_data.\(parts[0]))")
      ask(ledger, customer, number)
      _ = try? bed.database.sql("UPDATE caravan_data.stock_sold SET sold = 1")
    }
  }

  /// Every question and change; whatever they come to.
  private func ask(_ ledger: PostgresLedger, _ customer: CustomerID, _ number: Int) {
    let (one, key) = (OrderID("\(number)-1"), PlacementKey("key-\(number)-1"))
    _ = try? ledger.stock(of: ["A", "B", "C"])
    _ = try? ledger.sold()
    _ = try? ledger.reserved(of: ["A", "B", "C"], besides: customer, now: now)
    _ = try? ledger.cart(of: customer)
    _ = try? ledger.add("A", quantity: 1, option: nil, to: customer)
    _ = try? ledger.move("A", .save, for: customer)
    _ = try? ledger.placed(with: key, by: customer)
    _ = try? ledger.place(Sample.placement(Sample.order(one), taking: Sample.take(1), key: key, by: customer))
    _ = try? ledger.place(Sample.placement(Sample.order(OrderID("\(number)-3")), taking: Sample.take(2), by: customer))
    _ = try? ledger.orderOfCart(after: 0, by: customer)
    _ = try? ledger.orders(of: customer)
    _ = try? ledger.orders(of: customer, in: OrderPeriod(after: now, until: .distantFuture))
    _ = try? ledger.orders([one], of: customer)
    _ = try? ledger.directory(of: customer)
    _ = try? ledger.due(at: now, most: 9)
    if let order = try? ledger.order(one, of: customer) {
      _ = try? ledger.save(
        OrderChange(
          order, ifVersion: order.version, now: Sample.now, returning: Sample.take(1), importShares: [.init(shipment: 0, before: 3, now: 2)]
        ),
        of: customer)
    }
    _ = try? ledger.addressBook(of: customer)
    _ = try? ledger.draft(of: customer)
    _ = try? ledger.settings(of: customer)
    _ = try? ledger.importedGoods(of: customer, in: .ever, regime: .cbec)
    _ = try? ledger.records(of: customer)
    _ = try? ledger.keys(of: customer)
    _ = try? ledger.erase(customer)
  }

  @Test("A row that cannot be read hides no other")
  func others() throws {
    let bed = try Bed()
    bed.database.spoil()
    let ledger = bed.ledger()
    for id in ["1", "2"] as [OrderID] { _ = try ledger.place(Sample.placement(Sample.order(id), taking: Sample.take(1))) }
    for sku in ["A", "B"] as [SKU] { _ = try ledger.add(sku, quantity: 1, option: nil, to: "an") }
    try bed.database.sql(
      "ALTER TABLE caravan_data.cart_lines DROP CONSTRAINT cart_lines_quantity_check",
      "UPDATE caravan_data.cart_lines SET quantity = -5 WHERE sku = 'A'",
      "UPDATE caravan_data.orders SET version = 0 WHERE id = '1'", "UPDATE caravan_data.addresses SET document = 'no address'")
    #expect(try ledger.cart(of: "an") == Cart(lines: [CartLine("B")], unreadable: 1))
    #expect(try ledger.orders(of: "an").orders.map(\.id) == ["2"] && ledger.orders(of: "an").unreadable == ["1"])
    #expect(try ledger.records(of: "an").unreadable == ["1"])
    #expect(try ledger.add("A", quantity: 2, option: nil, to: "an").lines.map(\.sku) == ["A", "B"], "what is put in again can be read")
  }
}
