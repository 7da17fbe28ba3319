import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: placing")
struct PlacingContractTests {
  @Test("Placing keeps the order, takes its goods and empties what it ordered from the cart", arguments: LedgerKind.allCases)
  func place(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    for sku in ["B", "A"] as [SKU] { _ = try store.add(sku, quantity: 2, option: nil, to: "an") }
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), lines: [CartLine("A", 2)]))
    #expect(placed == Sample.kept(Sample.order("1")))
    #expect(try store.stock(of: ["A", "B", "none"]).mapValues { $0.map(\.quantity) } == ["A": [8], "B": [10]])
    #expect(try store.sold() == ["A": ["CNSHA-W": 2]])
    #expect(try store.cart(of: "an") == Cart(lines: [CartLine("B", 2)], timesOrdered: 1))
    #expect(try ledger.open().order("1", of: "an") == placed)
    #expect(try ledger.open().orders(of: "an") == OrderListing(orders: [placed]))
  }

  @Test("An order of another customer is no order, whatever is asked of it", arguments: LedgerKind.allCases)
  func others(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let placed = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), key: "k", imports: Sample.imports(500)))
    #expect(try store.order("1", of: "bo") == nil)
    #expect(try store.orders(of: "bo") == OrderListing(orders: []))
    #expect(try store.placed(with: "k", by: "bo") == nil)
    #expect(try store.addresses(of: "bo").isEmpty)
    #expect(try store.importedGoods(of: "bo", in: .ever, regime: .cbec).isZero)
    #expect(throws: LedgerError.refused(.unknownOrder("1"))) {
      try store.save(OrderChange(placed, ifVersion: 1, now: Sample.now), of: "bo")
    }
    // Keys are a customer's own; numbers are not.
    #expect(throws: LedgerError.refused(.numberTaken("1"))) { try store.place(Sample.placement(Sample.order("1"), key: "k", by: "bo")) }
    _ = try store.place(Sample.placement(Sample.order("2"), key: "k", by: "bo"))
    #expect(try store.order("2", of: "an") == nil)
  }

  @Test("An order that asks for more than there is changes nothing, and says what is left", arguments: LedgerKind.allCases)
  func outOfStock(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    _ = try store.add("A", quantity: 3, option: nil, to: "an")
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 1))) {
      try store.place(
        Sample.placement(Sample.order("1"), taking: Sample.take(4, "B") + Sample.take(9) + Sample.take(2), lines: [CartLine("A", 3)]))
    }
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "BELGG-OW", available: 0))) {
      try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1, at: "BELGG-OW")))
    }
    #expect(throws: LedgerError.refused(.outOfStock("none", site: "CNSHA-W", available: 0))) {
      try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1, "none")))
    }
    #expect(try store.orders(of: "an").orders.isEmpty)
    #expect(try store.addresses(of: "an").isEmpty)
    #expect(try store.stock(of: ["A", "B"]).values.flatMap { $0.map(\.quantity) } == [10, 10])
    #expect(try store.cart(of: "an").count == 3)
  }

  @Test(
    "The same key gives the same order again and takes nothing; for other goods or another place it is refused",
    arguments: LedgerKind.allCases)
  func twice(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let first = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), key: "k"))
    for number in 2...4 {
      let again = Sample.order(OrderID("\(number)"), at: 1_800_000_009)
      #expect(try store.place(Sample.placement(again, taking: Sample.take(2), key: "k")) == first)
    }
    let used = LedgerError.refused(.keyUsed("1"))
    #expect(throws: used) { try store.place(Sample.placement(Sample.order("5"), taking: Sample.take(1), key: "k")) }
    let elsewhere = Sample.order("5", to: Sample.street("Korenmarkt 2"))
    #expect(throws: used) { try store.place(Sample.placement(elsewhere, taking: Sample.take(2), key: "k")) }
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    #expect(try store.orders(of: "an").orders == [first])
    #expect(try store.placed(with: "k", by: "an")?.order == first)
    #expect(try store.placed(with: "another", by: "an") == nil)
    #expect(throws: LedgerError.refused(.numberTaken("1"))) {
      try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), key: "another"))
    }
  }

  @Test("Twenty windows that place with one key at once get one order", arguments: LedgerKind.allCases)
  func twenty(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind)
    _ = try ledger.open().cart(of: "an")
    let placed = try await withThrowingTaskGroup(of: OrderID.self) { group in
      for window in 0..<20 {
        group.addTask {
          try ledger.open().place(Sample.placement(Sample.order(OrderID("\(window)")), taking: Sample.take(2), key: "k")).id
        }
      }
      return try await group.reduce(into: [OrderID]()) { $0.append($1) }
    }
    #expect(placed.count == 20 && Set(placed).count == 1)
    #expect(try ledger.open().orders(of: "an").orders.map(\.id) == [placed[0]])
    #expect(try ledger.open().stock(of: ["A"])["A"]?.map(\.quantity) == [8])
  }

  @Test("Many customers who order at once buy what there is and no more, and lose no line of a cart", arguments: LedgerKind.allCases)
  func racing(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind, stock: GivenStock.one(50))
    let placed = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let store = try ledger.open()
          let customer = CustomerID("customer-\(writer % 4)")
          var placed = 0
          for number in 0..<10 {
            do {
              _ = try store.place(
                Sample.placement(Sample.order(OrderID("\(writer)-\(number)")), taking: Sample.take(1) + Sample.take(1, "B"), by: customer))
              placed += 1
            } catch LedgerError.refused(.outOfStock(_, site: _, available: 0)) {}
            _ = try store.add("C", quantity: 1, option: nil, to: customer)
          }
          return placed
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(placed == 50)
    let store = try ledger.open()
    let orders = try (0..<4).flatMap { try store.orders(of: CustomerID("customer-\($0)")).orders.map(\.id) }
    #expect(orders.count == 50 && Set(orders).count == 50)
    #expect(try store.stock(of: ["A", "B"]).values.flatMap { $0.map(\.quantity) } == [0, 0])
    for customer in 0..<4 { #expect(try store.cart(of: CustomerID("customer-\(customer)")).quantity(of: "C") == 20) }
  }

  @Test("Of two windows that saw the same rest of a year's allowance one has it", arguments: LedgerKind.allCases)
  func allowance(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let year = OrderPeriod(after: Date(timeIntervalSince1970: 1_798_732_799), until: .distantFuture)
    func placement(_ id: OrderID, adding yuan: Int64, seen: Int64, by customer: CustomerID = "an", at: Double = 1_800_000_000) -> Placement
    {
      Sample.placement(
        Sample.order(id, at: at), by: customer, imports: Sample.imports(yuan),
        allowance: AllowanceCheck(regime: .cbec, period: year, seen: Sample.yuan(seen), limit: Sample.yuan(26_000)))
    }
    // Of last year, and of another regime: neither counts.
    _ = try store.place(placement("old", adding: 20_000, seen: 0, at: 1_790_000_000))
    _ = try store.place(Sample.placement(Sample.order("else"), imports: Sample.imports(20_000, .standard)))
    _ = try store.place(placement("1", adding: 20_000, seen: 0))
    #expect(throws: LedgerError.refused(.allowanceExceeded(used: Sample.yuan(20_000)))) {
      try store.place(placement("2", adding: 6_001, seen: 0))
    }
    #expect(try store.orders(of: "an").orders.count == 3)
    // What fits all the same is placed, and what was priced by the rest that there is.
    _ = try store.place(placement("3", adding: 5_000, seen: 0))
    _ = try store.place(placement("4", adding: 1_000, seen: 25_000))
    #expect(throws: LedgerError.refused(.allowanceExceeded(used: Sample.yuan(26_000)))) {
      try store.place(placement("5", adding: 1, seen: 25_000))
    }
    // Another person has a year of their own; less used than seen stands against nothing.
    _ = try store.place(placement("6", adding: 26_000, seen: 9_000, by: "bo"))
    #expect(try store.importedGoods(of: "an", in: year, regime: .cbec) == Sample.yuan(26_000))
    #expect(try store.importedGoods(of: "an", in: year, regime: .personal).isZero)
  }

  @Test("Windows that race for the last of an allowance never overdraw it", arguments: LedgerKind.allCases)
  func allowanceRace(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind)
    _ = try ledger.open().cart(of: "an")
    let check = AllowanceCheck(regime: .cbec, period: .ever, seen: Sample.yuan(0), limit: Sample.yuan(26_000))
    let placed = try await withThrowingTaskGroup(of: Int.self) { group in
      for window in 0..<8 {
        group.addTask {
          do {
            _ = try ledger.open().place(
              Sample.placement(Sample.order(OrderID("\(window)")), imports: Sample.imports(10_000), allowance: check))
            return 1
          } catch LedgerError.refused(.allowanceExceeded(let used)) {
            #expect(used == Sample.yuan(20_000))
            return 0
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(placed == 2)
  }

  @Test("No two orders have parcels of one number: an order whose number leads there is refused as taken", arguments: LedgerKind.allCases)
  func parcelNumbers(kind: LedgerKind) throws {
    func sample(_ id: OrderID, shipments: Int = 1) -> Order {
      let one = Sample.order(id)
      return Order(
        id: id, placedAt: one.placedAt, zone: one.zone, address: one.address,
        shipments: one.shipments + one.shipments.prefix(shipments - 1),
        total: one.total, seed: 7, journey: one.journey)
    }
    // Found by trying: the first two begin at the same place, the last two at neighbouring ones.
    #expect(sample("2CPK-VS6F").itemNumber(ofShipment: 0, from: "CN") == sample("7P4Z-HR7K").itemNumber(ofShipment: 0, from: "CN"))
    let store = try LedgerUnderTest(kind).open()
    _ = try store.place(Sample.placement(sample("2CPK-VS6F"), taking: Sample.take(1)))
    #expect(throws: LedgerError.refused(.numberTaken("7P4Z-HR7K"))) {
      try store.place(Sample.placement(sample("7P4Z-HR7K"), taking: Sample.take(1), by: "bo"))
    }
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [9], "what was refused took nothing")
    let (first, second) = ("9D7F-J7VY", "PXMM-NZ86") as (OrderID, OrderID)
    #expect(sample(first).itemNumber(ofShipment: 1, from: "CN") == sample(second).itemNumber(ofShipment: 0, from: "CN"))
    let neighbours = try LedgerUnderTest(kind).open()
    _ = try neighbours.place(Sample.placement(sample(first, shipments: 2)))
    #expect(throws: LedgerError.refused(.numberTaken(second))) { try neighbours.place(Sample.placement(sample(second))) }
    let apart = try LedgerUnderTest(kind).open()
    for id in [second, first] { _ = try apart.place(Sample.placement(sample(id))) }
    #expect(try apart.orders(of: "an").orders.count == 2)
  }
}
