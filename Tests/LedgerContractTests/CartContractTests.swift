import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: carts")
struct CartContractTests {
  @Test("A cart outlives the window, adds to what another window added, and keeps the order of adding", arguments: LedgerKind.allCases)
  func windows(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let (one, two) = (try ledger.open(), try ledger.open())
    _ = try one.add("B", quantity: 1, option: nil, to: "an")
    _ = try two.add("A", quantity: 2, option: nil, to: "an")
    let cart = try one.add("A", quantity: 3, option: nil, to: "an")
    #expect(cart.lines == [CartLine("B"), CartLine("A", 5)])
    #expect(try two.cart(of: "an") == cart)
    #expect(try two.set("B", quantity: 0, for: "an").lines == [CartLine("A", 5)])
    #expect(try one.set("A", quantity: 5000, for: "an").quantity(of: "A") == Cart.mostOfOne)
    #expect(try one.add("C", quantity: -1, option: nil, to: "an").quantity(of: "C") == 0)
    #expect(try two.add("A", quantity: 0, option: "BELGG-OW+road", to: "an").option(of: "A") == "BELGG-OW+road")
    #expect(try one.add("A", quantity: 1, option: nil, to: "an").option(of: "A") == "BELGG-OW+road")
    #expect(try one.clearCart(of: "an").isEmpty)
    #expect(try two.cart(of: "an").isEmpty)
  }

  @Test("The cart of a customer who was never here is empty, and asking for it makes nobody", arguments: LedgerKind.allCases)
  func nobody(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    #expect(try store.cart(of: "nobody") == Cart())
    #expect(try store.clearCart(of: "nobody") == Cart())
  }

  @Test("Two customers have two carts of the same goods, and each orders only its own", arguments: LedgerKind.allCases)
  func customers(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    _ = try store.add("A", quantity: 1, option: nil, to: "an")
    _ = try store.add("A", quantity: 2, option: nil, to: "bo")
    _ = try store.set("A", quantity: 3, for: "an")
    _ = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), lines: [CartLine("A", 2)], by: "bo"))
    #expect(try store.cart(of: "an") == Cart(lines: [CartLine("A", 3)]))
    #expect(try store.cart(of: "bo") == Cart(timesOrdered: 1))
    _ = try store.clearCart(of: "bo")
    #expect(try store.cart(of: "an").count == 3)
  }

  @Test(
    "A cart is ordered once: who saw it before is told what it is now, and which order was placed from it", arguments: LedgerKind.allCases)
  func changed(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let lines = [CartLine("A", 2)]
    func place(_ id: OrderID, seen: Int) throws {
      _ = try store.place(Sample.placement(Sample.order(id), taking: Sample.take(2), lines: lines, seen: seen))
    }
    _ = try store.add("A", quantity: 2, option: nil, to: "an")
    try place("1", seen: 0)
    #expect(throws: LedgerError.refused(.cartChanged(Cart(timesOrdered: 1), ordered: "1"))) { try place("2", seen: 0) }
    // The same goods, put into the cart again, are another cart.
    let again = try store.add("A", quantity: 2, option: nil, to: "an")
    #expect(throws: LedgerError.refused(.cartChanged(again, ordered: "1"))) { try place("2", seen: 0) }
    for quantity in [1, 3] {
      let cart = try store.set("A", quantity: quantity, for: "an")
      #expect(throws: LedgerError.refused(.cartChanged(cart, ordered: nil))) { try place("2", seen: 1) }
    }
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    _ = try store.set("A", quantity: 2, for: "an")
    _ = try store.add("B", quantity: 1, option: nil, to: "an")
    try place("2", seen: 1)
    #expect(try store.cart(of: "an") == Cart(lines: [CartLine("B")], timesOrdered: 2), "what was put beside it stays")
    #expect(try store.orderOfCart(after: 1, by: "an") == "2")
    #expect(try store.orderOfCart(after: 1, by: "bo") == nil)
  }

  @Test("Of many windows that order one cart at once, one places it; with one key all get its order", arguments: LedgerKind.allCases)
  func race(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind, stock: GivenStock.one(100))
    for round in 0..<4 {
      let cart = try ledger.open().add("A", quantity: 2, option: nil, to: "an")
      let key = round % 2 == 1 ? PlacementKey("round-\(round)") : nil
      let outcomes = try await withThrowingTaskGroup(of: OrderID?.self) { group in
        for window in 0..<8 {
          group.addTask {
            let placement = Sample.placement(
              Sample.order(OrderID("\(round)-\(window)")), taking: Sample.take(2), lines: cart.lines, seen: cart.timesOrdered, key: key)
            do {
              return try ledger.open().place(placement).id
            } catch LedgerError.refused(.cartChanged(let now, let ordered)) {
              #expect(now.isEmpty && ordered != nil)
              return nil
            }
          }
        }
        return try await group.reduce(into: [OrderID?]()) { $0.append($1) }
      }
      #expect(Set(outcomes.compactMap(\.self)).count == 1)
      #expect(outcomes.filter { $0 == nil }.count == (key == nil ? 7 : 0))
      #expect(try ledger.open().orders(of: "an").orders.count == round + 1)
    }
  }
}
