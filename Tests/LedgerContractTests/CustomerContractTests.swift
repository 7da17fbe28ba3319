import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: customers")
struct CustomerContractTests {
  @Test("Settings are kept for each customer, whole each time", arguments: LedgerKind.allCases)
  func settings(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    #expect(try store.settings(of: "an") == CustomerSettings())
    let all = CustomerSettings(destination: "BE-GNE", postcode: "9000", currency: "EUR", language: "zh-Hans", theme: "dark")
    try store.keep(all, of: "an")
    try store.keep(CustomerSettings(theme: "light"), of: "bo")
    #expect(try ledger.open().settings(of: "an") == all)
    try store.keep(CustomerSettings(currency: "CNY"), of: "an")
    #expect(try store.settings(of: "an") == CustomerSettings(currency: "CNY"))
    #expect(try store.settings(of: "bo") == CustomerSettings(theme: "light"))
  }

  @Test("What is kept of a customer is told whole, and of nobody else", arguments: LedgerKind.allCases)
  func records(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let later = Date(timeIntervalSince1970: 1_800_000_900)
    #expect(try store.records(of: "an") == CustomerRecords())
    for (customer, id) in [("an", "1"), ("bo", "2")] as [(CustomerID, OrderID)] {
      _ = try store.add("A", quantity: 2, option: nil, to: customer)
      _ = try store.add("B", quantity: 1, option: nil, to: customer)
      _ = try store.place(
        Sample.placement(
          Sample.order(id), taking: Sample.take(2), lines: [CartLine("A", 2)], key: "k", by: customer, imports: Sample.imports(100)))
      try store.keep(CustomerSettings(destination: "BE-GNE"), of: customer)
      try store.reserve(Sample.take(1, "B"), for: customer, until: later, now: Sample.order("1").placedAt)
    }
    let records = try store.records(of: "an")
    #expect(records.cart == Cart(lines: [CartLine("B")], timesOrdered: 1) && records.addresses.map(\.address) == [Sample.address])
    #expect(records.orders.map(\.order.id) == ["1"] && records.orders.map(\.key) == ["k"])
    #expect(records.orders.map(\.terms?.lines) == [[CartLine("A", 2)]] && records.orders.map(\.imports) == [Sample.imports(100)])
    #expect(records.reservations == [.init(goods: Sample.take(1, "B")[0], until: later)])
    #expect(records.settings == CustomerSettings(destination: "BE-GNE") && records.unreadable.isEmpty)
    try store.erase("an")
    #expect(try store.records(of: "an") == CustomerRecords())
    #expect(try store.records(of: "bo").orders.map(\.order.id) == ["2"])
  }

  @Test(
    "Who is erased has nothing any more, keys included; others keep theirs, and what was sold stays sold", arguments: LedgerKind.allCases)
  func erasing(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    let later = Date(timeIntervalSince1970: 1_800_000_900)
    for (customer, id) in [("an", "1"), ("bo", "2")] as [(CustomerID, OrderID)] {
      _ = try store.add("A", quantity: 2, option: nil, to: customer)
      _ = try store.add("B", quantity: 1, option: nil, to: customer)
      _ = try store.place(
        Sample.placement(
          Sample.order(id), taking: Sample.take(2), lines: [CartLine("A", 2)], key: "k", by: customer, imports: Sample.imports(100)))
      try store.keep(CustomerSettings(destination: "BE-GNE"), of: customer)
      try store.reserve(Sample.take(1, "B"), for: customer, until: later, now: Sample.order("1").placedAt)
    }
    for _ in 0..<2 { try store.erase("an") }
    for store in [store, try ledger.open()] {
      #expect(try store.cart(of: "an") == Cart())
      #expect(try store.orders(of: "an") == OrderListing(orders: []))
      #expect(try store.order("1", of: "an") == nil)
      #expect(try store.placed(with: "k", by: "an") == nil)
      #expect(try store.orderOfCart(after: 0, by: "an") == nil)
      #expect(try store.addresses(of: "an").isEmpty)
      #expect(try store.settings(of: "an") == CustomerSettings())
      #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec).isZero)
      #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [6])
    }
    #expect(try store.cart(of: "bo").lines == [CartLine("B")])
    #expect(try store.orders(of: "bo").orders.map(\.address) == [Sample.address])
    #expect(try store.placed(with: "k", by: "bo")?.order.id == "2")
    #expect(try store.settings(of: "bo").destination == "BE-GNE")
    // The reservation is gone with the customer, the number of the order is not free.
    try store.reserve(Sample.take(9, "B"), for: "cy", until: later, now: Sample.order("1").placedAt)
    #expect(throws: LedgerError.refused(.numberTaken("1"))) { try store.place(Sample.placement(Sample.order("1"), by: "an")) }
    // Whoever comes back begins anew.
    _ = try store.add("C", quantity: 1, option: nil, to: "an")
    _ = try store.place(Sample.placement(Sample.order("3"), taking: Sample.take(1, "C"), lines: [CartLine("C")], key: "k"))
    #expect(try store.cart(of: "an").timesOrdered == 1)
  }

  @Test("What is reserved is kept from others until its instant, and eaten by the order of whom it is for", arguments: LedgerKind.allCases)
  func reserving(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let now = Sample.order("1").placedAt
    let until = now.addingTimeInterval(900)
    try store.reserve(Sample.take(5) + Sample.take(3), for: "an", until: until, now: now)
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [10], "reserved is not sold")
    let refused = LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 2))
    #expect(throws: refused) { try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(3), by: "bo")) }
    #expect(throws: refused) { try store.reserve(Sample.take(3), for: "bo", until: until, now: now) }
    #expect(throws: refused) { try store.reserve(Sample.take(1, "B") + Sample.take(3), for: "bo", until: until, now: now) }
    _ = try store.place(Sample.placement(Sample.order("2"), taking: Sample.take(2), by: "bo"))
    // A new one is in place of the old one.
    try store.reserve(Sample.take(4), for: "an", until: until, now: now)
    try store.reserve(Sample.take(4), for: "bo", until: until, now: now)
    try store.release("bo")
    _ = try store.place(Sample.placement(Sample.order("3"), taking: Sample.take(4), by: "cy"))
    _ = try store.place(Sample.placement(Sample.order("4"), taking: Sample.take(4), by: "an"))
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [0])
    // It ends by itself, whoever asks then.
    try store.reserve(Sample.take(10, "C"), for: "an", until: until, now: now)
    #expect(throws: LedgerError.self) { try store.reserve(Sample.take(1, "C"), for: "bo", until: until, now: now) }
    _ = try store.place(Sample.placement(Sample.order("5", at: until.timeIntervalSince1970), taking: Sample.take(1, "C"), by: "bo"))
    #expect(throws: LedgerError.refused(.outOfStock("C", site: "CNSHA-W", available: 9))) {
      try store.reserve(Sample.take(10, "C"), for: "bo", until: until.addingTimeInterval(900), now: until)
    }
  }
}
