import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: accounts")
struct AccountContractTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)
  private let code = JoinCode.of("23456-789AB")

  private func offer(_ code: JoinCode, for seconds: Double = JoinCode.validity) -> JoinOffer {
    JoinOffer(code: code, until: now.addingTimeInterval(seconds))
  }

  @Test("A key that was never seen gets the customer that is offered, and keeps it", arguments: LedgerKind.allCases)
  func firstSight(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    #expect(try store.customer(of: .of("a"), orNew: "an", now: now) == "an")
    #expect(try store.customer(of: .of("b"), orNew: "bo", now: now.addingTimeInterval(5)) == "bo")
    #expect(try ledger.open().customer(of: .of("a"), orNew: "cy", now: now.addingTimeInterval(9)) == "an")
    #expect(try store.keys(of: "an") == [AccountKey(fingerprint: .of("a"), since: now)])
    #expect(try store.keys(of: "cy").isEmpty)
  }

  @Test("Many windows that open at once with one new key get one customer", arguments: LedgerKind.allCases)
  func racing(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind)
    _ = try ledger.open().keys(of: "an")
    let customers = try await withThrowingTaskGroup(of: CustomerID.self) { group in
      for number in 0..<12 {
        group.addTask { try ledger.open().customer(of: .of("a"), orNew: CustomerID("customer-\(number)"), now: self.now) }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(customers.count == 1)
    for number in 0..<12 {
      let customer = CustomerID("customer-\(number)")
      #expect(try ledger.open().keys(of: customer).count == (customers.contains(customer) ? 1 : 0))
    }
  }

  @Test("A code joins a key once, and whatever its customer had comes along", arguments: LedgerKind.allCases)
  func joining(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo"), ("c", "bo")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
    }
    for (customer, id, street) in [("an", "1", "Veldstraat 1"), ("bo", "2", "Veldstraat 1"), ("bo", "3", "Kouter 9")]
      as [(CustomerID, OrderID, String)]
    {
      let order = Sample.order(id, to: Sample.street(street))
      _ = try store.place(
        Sample.placement(order, taking: Sample.take(1, "C"), key: PlacementKey("k\(street)"), by: customer, imports: Sample.imports(100)))
    }
    _ = try store.add("A", quantity: 2, option: "BELGG-OW+road", to: "an")
    _ = try store.add("A", quantity: 3, option: "CNSHA-W+sea", to: "bo")
    _ = try store.add("B", quantity: 1, option: "CNSHA-W+sea", to: "bo")
    _ = try store.add("C", quantity: 4, option: nil, to: "bo")
    _ = try store.move("C", .save, for: "bo")
    try store.keep(CustomerSettings(currency: "EUR"), of: "an")
    try store.keep(CustomerSettings(destination: "BE-GNE", currency: "CNY"), of: "bo")
    try store.reserve(Sample.take(2, "B"), for: "bo", until: now.addingTimeInterval(900), now: now)

    #expect(try store.keep(offer(code), of: "an", now: now))
    let goods = JoinedGoods(keys: 2, lines: 3, orders: 2, addresses: 2)
    #expect(try store.join(.of("b"), by: code, now: now) == .joined("an", goods))

    #expect(try store.customer(of: .of("b"), orNew: "cy", now: now) == "an")
    #expect(
      try store.cart(of: "an").lines == [
        CartLine(sku: "A", quantity: 5, option: "BELGG-OW+road"), CartLine(sku: "B", quantity: 1, option: "CNSHA-W+sea"),
      ])
    #expect(try store.cart(of: "an").saved == [CartLine("C", 4)])
    #expect(try Set(store.orders(of: "an").orders.map(\.id)) == ["1", "2", "3"])
    #expect(try store.orders(of: "an").orders.allSatisfy { $0.customer == "an" && $0.address != nil })
    #expect(try Set(store.addresses(of: "an").map(\.street)) == ["Veldstraat 1", "Kouter 9"], "one row for one address")
    #expect(try store.settings(of: "an") == CustomerSettings(destination: "BE-GNE", currency: "EUR"))
    #expect(try store.importedGoods(of: "an", in: .ever, regime: .cbec) == Sample.yuan(300))
    #expect(try store.placed(with: "kVeldstraat 1", by: "an")?.order.id == "1", "a key that both used means one's own order")
    #expect(try store.placed(with: "kKouter 9", by: "an")?.order.id == "3")
    #expect(try store.reserved(of: ["B"], besides: "cy", now: now) == ["B": ["CNSHA-W": 2]])
    // Nothing stays behind, and the code is used up.
    #expect(try store.records(of: "bo").cart == Cart() && store.records(of: "bo").orders.isEmpty && store.keys(of: "bo").count == 0)
    #expect(try store.keys(of: "an").map(\.fingerprint) == [.of("a"), .of("b"), .of("c")].sorted { $0.text < $1.text })
    _ = try store.customer(of: .of("d"), orNew: "dee", now: now)
    #expect(try store.join(.of("d"), by: code, now: now) == .wrongCode(triesLeft: JoinTries.most - 1))
  }

  @Test("The cart that is joined is ordered as often as it was: what came along is past it", arguments: LedgerKind.allCases)
  func timesOrdered(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
      _ = try store.add("A", quantity: 1, option: nil, to: customer)
      _ = try store.place(
        Sample.placement(Sample.order(OrderID(customer.rawValue)), taking: Sample.take(1), lines: [CartLine("A")], by: customer))
    }
    _ = try store.keep(offer(code), of: "an", now: now)
    _ = try store.join(.of("b"), by: code, now: now)
    #expect(try store.cart(of: "an").timesOrdered == 1 && store.orderOfCart(after: 0, by: "an") == "an")
    #expect(try store.orders(of: "an").orders.count == 2)
    // A window that still shows the other's cart does not order it again.
    #expect(throws: LedgerError.self) {
      try store.place(Sample.placement(Sample.order("3"), taking: Sample.take(1), lines: [CartLine("A")], seen: 1, by: "bo"))
    }
  }

  @Test("What a window that was still open keeps for who was joined comes along at the next sight", arguments: LedgerKind.allCases)
  func leftOpen(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo"), ("c", "cy")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
    }
    _ = try store.keep(offer(code), of: "an", now: now)
    _ = try store.join(.of("b"), by: code, now: now)
    let second = JoinCode.of("QRSTV-WXYZ2")
    _ = try store.keep(offer(second), of: "cy", now: now)
    _ = try store.join(.of("a"), by: second, now: now)
    _ = try store.add("B", quantity: 2, option: nil, to: "bo")
    _ = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1), by: "bo"))
    #expect(try store.cart(of: "cy") == Cart())
    #expect(try store.customer(of: .of("b"), orNew: "dee", now: now) == "cy")
    #expect(try store.cart(of: "cy").lines == [CartLine("B", 2)] && store.orders(of: "cy").orders.map(\.id) == ["1"])
    #expect(try store.cart(of: "bo") == Cart() && store.orders(of: "bo").orders.isEmpty)
  }

  @Test("A code ends by itself, and a newer one takes its place", arguments: LedgerKind.allCases)
  func ending(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
    }
    let second = JoinCode.of("QRSTV-WXYZ2")
    _ = try store.keep(offer(code), of: "an", now: now)
    #expect(try store.join(.of("a"), by: code, now: now) == .alreadyJoined("an"), "one's own code joins nothing and stays valid")
    #expect(try store.keep(offer(code), of: "bo", now: now) == false, "nobody gets a code that another has")
    #expect(try store.keep(offer(second), of: "an", now: now))
    #expect(try store.join(.of("b"), by: code, now: now) == .wrongCode(triesLeft: 4))
    let end = now.addingTimeInterval(JoinCode.validity)
    #expect(try store.join(.of("b"), by: second, now: end) == .wrongCode(triesLeft: 3))
    #expect(try store.keep(offer(second, for: 2000), of: "bo", now: end), "a code that has ended is free again")
    #expect(try store.customer(of: .of("b"), orNew: "cy", now: now) == "bo")
  }

  @Test("Wrong codes are counted for a key, and after five none is looked at for an hour", arguments: LedgerKind.allCases)
  func guessing(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    _ = try store.customer(of: .of("a"), orNew: "an", now: now)
    _ = try store.customer(of: .of("b"), orNew: "bo", now: now)
    let wrong = JoinCode.of("ZZZZZ-ZZZZZ")
    _ = try store.keep(offer(code, for: 7200), of: "an", now: now)
    for left in [4, 3, 2, 1, 0] {
      #expect(try ledger.open().join(.of("b"), by: wrong, now: now.addingTimeInterval(Double(4 - left))) == .wrongCode(triesLeft: left))
    }
    let end = now.addingTimeInterval(JoinTries.span)
    #expect(try store.join(.of("b"), by: code, now: now.addingTimeInterval(60)) == .tooManyTries(until: end))
    // Others may, and so may this one later.
    #expect(try store.join(.of("c"), by: code, now: now.addingTimeInterval(60)) == .joined("an", JoinedGoods(keys: 1)))
    _ = try store.keep(offer(code, for: 7200), of: "an", now: now)
    #expect(try store.join(.of("b"), by: code, now: end) == .joined("an", JoinedGoods(keys: 1)))
  }

  @Test("Keys are among a customer's records; who is erased comes in as somebody new", arguments: LedgerKind.allCases)
  func erasing(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo"), ("c", "cy")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
    }
    _ = try store.keep(offer(code), of: "an", now: now)
    _ = try store.join(.of("b"), by: code, now: now)
    _ = try store.add("A", quantity: 1, option: nil, to: "bo")
    #expect(try store.records(of: "an").keys.map(\.fingerprint) == [.of("a"), .of("b")])
    _ = try store.keep(offer(code), of: "an", now: now)
    try store.erase("an")
    #expect(try store.records(of: "an") == CustomerRecords() && store.keys(of: "an").isEmpty)
    #expect(try store.cart(of: "bo") == Cart(), "what an open window of a joined key had put aside goes too")
    #expect(try store.join(.of("c"), by: code, now: now) == .wrongCode(triesLeft: 4), "its code is gone")
    // Windows that are still open, of a joined key too: what they have on their pages does not come back.
    for customer in ["an", "bo"] as [CustomerID] {
      let changes: [() throws -> Void] = [
        { _ = try store.add("A", quantity: 1, option: nil, to: customer) },
        { _ = try store.keep(Sample.address, inPlaceOf: nil, isUsual: true, of: customer, now: now) },
        { try store.keep(CustomerSettings(destination: "BE-GNE"), of: customer) },
        { try store.reserve(Sample.take(1), for: customer, until: now.addingTimeInterval(9), now: now) },
        { _ = try store.place(Sample.placement(Sample.order("7"), taking: Sample.take(1), key: "k", by: customer)) },
        { _ = try store.keep(offer(code), of: customer, now: now) },
      ]
      for change in changes {
        let error = #expect(throws: LedgerError.self) { try change() }
        #expect(error?.description.contains("was erased") == true, "\(String(describing: error))")
      }
      #expect(try store.records(of: customer) == CustomerRecords())
    }
    #expect(try store.customer(of: .of("a"), orNew: "ann", now: now) == "ann")
    #expect(try store.add("A", quantity: 1, option: nil, to: "ann").lines.count == 1)
    #expect(try store.customer(of: .of("c"), orNew: "dee", now: now) == "cy")
  }

  @Test(
    "A window of a joined key that has kept nothing by then keeps nothing after its customer was erased", arguments: LedgerKind.allCases)
  func erasingEmptyHanded(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for (key, customer) in [("a", "an"), ("b", "bo")] as [(Character, CustomerID)] {
      _ = try store.customer(of: .of(key), orNew: customer, now: now)
    }
    _ = try store.keep(offer(code), of: "an", now: now)
    _ = try store.join(.of("b"), by: code, now: now)
    _ = try store.add("A", quantity: 1, option: nil, to: "bo")
    _ = try store.set("A", quantity: 0, for: "bo")
    try store.erase("an")
    let error = #expect(throws: LedgerError.self) {
      try store.keep(Sample.address, inPlaceOf: nil, isUsual: true, of: "bo", now: now)
    }
    #expect(error?.description.contains("was erased") == true, "\(String(describing: error))")
    #expect(try store.records(of: "bo") == CustomerRecords())
  }

  @Test("One code that two keys type at once joins one of them", arguments: LedgerKind.allCases)
  func twoAtOnce(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    _ = try store.customer(of: .of("a"), orNew: "an", now: now)
    for key in "bcdefgh" { _ = try store.customer(of: .of(key), orNew: CustomerID(String(key)), now: now) }
    _ = try store.keep(offer(code), of: "an", now: now)
    let joined = try await withThrowingTaskGroup(of: JoinOutcome.self) { group in
      for key in "bcdefgh" { group.addTask { try ledger.open().join(.of(key), by: self.code, now: self.now) } }
      return try await group.reduce(into: 0) { if case .joined = $1 { $0 += 1 } }
    }
    #expect(joined == 1)
    #expect(try store.keys(of: "an").count == 2)
  }
}

extension KeyFingerprint {
  /// A fingerprint of one letter, for tests.
  fileprivate static func of(_ letter: Character) -> KeyFingerprint {
    guard let made = KeyFingerprint("SHA256:" + String(repeating: letter, count: 43)) else { preconditionFailure("a letter of base64") }
    return made
  }
}

extension JoinCode {
  fileprivate static func of(_ text: String) -> JoinCode {
    guard let made = JoinCode(text) else { preconditionFailure("letters of a code") }
    return made
  }
}
