import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: goods saved for later, and goods reserved")
struct SavedContractTests {
  @Test(
    "A line that is saved leaves the cart with its option, outlives the window, and comes back to what is there",
    arguments: LedgerKind.allCases)
  func saved(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    _ = try store.add("A", quantity: 2, option: "BELGG-OW+road", to: "an")
    _ = try store.add("B", quantity: 1, option: nil, to: "an")
    let cart = try store.move("A", .save, for: "an")
    #expect(cart.lines == [CartLine("B")])
    #expect(cart.saved == [CartLine(sku: "A", quantity: 2, option: "BELGG-OW+road")])
    #expect(try ledger.open().cart(of: "an") == cart)
    #expect(try store.cart(of: "bo") == Cart(), "nobody else has it")
    // Emptying the cart, and ordering from it, leave what is saved.
    #expect(try store.clearCart(of: "an").saved == cart.saved)
    _ = try store.add("A", quantity: 3, option: nil, to: "an")
    #expect(try store.move("A", .unsave, for: "an").lines == [CartLine(sku: "A", quantity: 5, option: "BELGG-OW+road")])
    #expect(try store.cart(of: "an").saved.isEmpty)
    _ = try store.move("A", .save, for: "an")
    #expect(try store.move("A", .forget, for: "an") == Cart())
    // What is not there is not moved.
    for move in SavedMove.allCases { #expect(try store.move("C", move, for: "an") == Cart()) }
  }

  @Test("More than a cart can hold stays saved", arguments: LedgerKind.allCases)
  func full(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    _ = try store.set("A", quantity: 600, for: "an")
    _ = try store.move("A", .save, for: "an")
    _ = try store.set("A", quantity: 600, for: "an")
    let cart = try store.move("A", .unsave, for: "an")
    #expect(cart.quantity(of: "A") == Cart.mostOfOne && cart.savedQuantity(of: "A") == 1200 - Cart.mostOfOne)
    #expect(try store.cart(of: "an") == cart)
  }

  @Test("What is saved is among a customer's records, and erased with the customer", arguments: LedgerKind.allCases)
  func erased(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    for customer in ["an", "bo"] as [CustomerID] {
      _ = try store.add("A", quantity: 2, option: nil, to: customer)
      _ = try store.move("A", .save, for: customer)
    }
    #expect(try store.records(of: "an").cart.saved == [CartLine("A", 2)])
    try store.erase("an")
    #expect(try store.cart(of: "an") == Cart() && store.records(of: "an") == CustomerRecords())
    #expect(try store.cart(of: "bo").saved == [CartLine("A", 2)])
  }

  @Test("Others are told what is reserved until its instant, whoever reserved it not", arguments: LedgerKind.allCases)
  func told(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    let now = Sample.order("1").placedAt
    let until = now.addingTimeInterval(900)
    try store.reserve(Sample.take(5) + Sample.take(3) + Sample.take(1, "B"), for: "an", until: until, now: now)
    try store.reserve(Sample.take(1), for: "bo", until: until, now: now)
    let site = Sample.take(1)[0].site
    #expect(try store.reserved(of: ["A", "C"], besides: "cy", now: now) == ["A": [site: 9]])
    #expect(try store.reserved(of: ["A", "B"], besides: "bo", now: now) == ["A": [site: 8], "B": [site: 1]])
    #expect(try store.reserved(of: ["A", "B"], besides: "cy", now: until).isEmpty, "it ends by itself, whatever became of the program")
    try store.release("an")
    #expect(try store.reserved(of: ["A"], besides: "cy", now: now) == ["A": [site: 1]])
  }

  @Test(
    "Many customers who reserve few pieces at once get what there is and no more, and each can order its own",
    arguments: LedgerKind.allCases)
  func racing(kind: LedgerKind) async throws {
    let ledger = LedgerUnderTest(kind, stock: GivenStock.one(7))
    _ = try ledger.open().cart(of: "an")
    let now = Sample.order("1").placedAt
    let reserved = try await withThrowingTaskGroup(of: CustomerID?.self) { group in
      for number in 0..<16 {
        group.addTask {
          let (store, customer) = (try ledger.open(), CustomerID("customer-\(number)"))
          do {
            try store.reserve(Sample.take(1), for: customer, until: now.addingTimeInterval(900), now: now)
            return customer
          } catch LedgerError.refused(.outOfStock) { return nil }
        }
      }
      return try await group.reduce(into: [CustomerID]()) { if let customer = $1 { $0.append(customer) } }
    }
    #expect(reserved.count == 7)
    let store = try ledger.open()
    for number in 0..<16 {
      let customer = CustomerID("customer-\(number)")
      let placement = Sample.placement(Sample.order(OrderID("\(number)")), taking: Sample.take(1), by: customer)
      if reserved.contains(customer) {
        _ = try store.place(placement)
      } else {
        #expect(throws: LedgerError.self) { try store.place(placement) }
      }
    }
    #expect(try store.stock(of: ["A"])["A"]?.map(\.quantity) == [0])
  }
}
