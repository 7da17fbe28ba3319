import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Every ledger: address books, drafts, addresses of orders")
struct AddressContractTests {
  private func at(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }

  private func keep(
    _ street: String, _ store: any AddressStore, at seconds: Double, inPlaceOf id: AddressID? = nil, isUsual: Bool? = nil,
    of customer: CustomerID = "an"
  ) throws -> KeptAddress? {
    try store.keep(Sample.street(street), inPlaceOf: id, isUsual: isUsual, of: customer, now: at(seconds))
  }

  @Test("A book has each address once, what was used last first, and is another customer's in nothing", arguments: LedgerKind.allCases)
  func book(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    #expect(try store.addressBook(of: "an").isEmpty)
    let first = try #require(try keep("1", store, at: 1))
    _ = try keep("2", store, at: 2)
    let again = try keep("1", store, at: 3)
    #expect(again?.id == first.id)
    let others = try #require(try keep("1", store, at: 4, of: "bo"))
    for store in [store, try ledger.open()] {
      #expect(try store.addressBook(of: "an").map(\.address.street) == ["1", "2"])
      #expect(try store.addressBook(of: "bo").map(\.id) == [others.id])
    }
    #expect(try store.removeAddress(others.id, of: "an") == false)
    #expect(try store.keep(Sample.street("9"), inPlaceOf: others.id, isUsual: nil, of: "an", now: at(5)) == nil)
    #expect(try store.addressBook(of: "bo").map(\.address.street) == ["1"])
    #expect(try store.removeAddress(first.id, of: "an"))
    #expect(try store.removeAddress(first.id, of: "an") == false)
    #expect(try store.addressBook(of: "an").map(\.address.street) == ["2"])
  }

  @Test("One address of each country is the usual one, and stays it when it is changed", arguments: LedgerKind.allCases)
  func usual(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    var abroad = Sample.street("3")
    abroad.country = "LU"
    let one = try #require(try keep("1", store, at: 1, isUsual: true))
    #expect(one.isUsual)
    _ = try store.keep(abroad, inPlaceOf: nil, isUsual: true, of: "an", now: at(2))
    #expect(try store.addressBook(of: "an").filter(\.isUsual).count == 2)
    let two = try #require(try keep("2", store, at: 3, isUsual: true))
    #expect(try store.addressBook(of: "an").filter(\.isUsual).map(\.address.street) == ["2", "3"])
    let changed = try #require(try keep("2b", store, at: 4, inPlaceOf: two.id))
    #expect(changed.isUsual)
    #expect(try store.addressBook(of: "an").map(\.address.street) == ["2b", "3", "1"])
    // The same text again, told to be no usual one any more.
    #expect(try keep("2b", store, at: 5, inPlaceOf: changed.id, isUsual: false)?.isUsual == false)
    #expect(try store.addressBook(of: "an").filter(\.isUsual).map(\.address.street) == ["3"])
    abroad.country = "BE"
    let moved = try #require(try store.addressBook(of: "an").first { $0.address.country == "LU" })
    #expect(try store.keep(abroad, inPlaceOf: moved.id, isUsual: nil, of: "an", now: at(6))?.isUsual == false)
  }

  @Test(
    "What is taken out or changed stays with the orders that went there, and comes back by another order", arguments: LedgerKind.allCases)
  func orders(kind: LedgerKind) throws {
    let store = try LedgerUnderTest(kind).open()
    _ = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    let kept = try #require(try store.addressBook(of: "an").first)
    _ = try keep("Korenmarkt 2", store, at: 1, inPlaceOf: kept.id)
    #expect(try store.addressBook(of: "an").map(\.address.street) == ["Korenmarkt 2"])
    #expect(try store.order("1", of: "an")?.address == Sample.address)
    #expect(Set(try store.records(of: "an").addresses.map(\.address.street)) == ["Korenmarkt 2", "Veldstraat 1"])
    _ = try store.place(Sample.placement(Sample.order("2", at: 1_800_000_100), taking: Sample.take(1)))
    #expect(try store.addressBook(of: "an").map(\.address.street) == ["Veldstraat 1", "Korenmarkt 2"])
    try store.erase("an")
    #expect(try store.addressBook(of: "an").isEmpty && store.records(of: "an").addresses.isEmpty)
  }

  @Test("An order that is saved with another address goes there, and its book has both", arguments: LedgerKind.allCases)
  func readdressed(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    let order = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    let other = Sample.street("Korenmarkt 2")
    let changed = try OrderLifecycle(order).readdressed(to: other, at: order.placedAt)
    let saved = try store.save(OrderChange(changed, ifVersion: 1, now: Sample.now, address: other), of: "an")
    #expect(saved.address == other && saved.version == 2)
    for store in [store, try ledger.open()] {
      #expect(try store.order("1", of: "an") == saved)
      #expect(Set(try store.addressBook(of: "an").map(\.address.street)) == ["Veldstraat 1", "Korenmarkt 2"])
    }
    // A change of something else leaves it.
    let advanced = Sample.changed(saved)
    #expect(try store.save(OrderChange(advanced, ifVersion: 2, now: Sample.now), of: "an").address == other)
    #expect(try store.order("1", of: "an")?.address == other)
    #expect(throws: LedgerError.refused(.versionConflict("1", is: 3))) {
      try store.save(OrderChange(changed, ifVersion: 2, now: Sample.now, address: Sample.address), of: "an")
    }
    #expect(try store.order("1", of: "an")?.address == other)
  }

  @Test("A checkout that was begun is kept until it is placed from the cart, replaced or erased", arguments: LedgerKind.allCases)
  func drafts(kind: LedgerKind) throws {
    let ledger = LedgerUnderTest(kind)
    let store = try ledger.open()
    func draft(_ name: String) -> CheckoutDraft {
      CheckoutDraft(texts: [.name: name], place: .init(zone: "BE-GNE", country: "BE"), identity: nil, chosen: ["CNSHA-W": "CNSHA-W+a"])
    }
    #expect(try store.draft(of: "an") == nil)
    try store.keep(draft("An"), of: "an")
    try store.keep(draft("Bo"), of: "bo")
    try store.keep(draft("An P"), of: "an")
    #expect(try ledger.open().draft(of: "an") == draft("An P"))
    #expect(try store.records(of: "an").draft == draft("An P"))
    _ = try store.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    #expect(try store.draft(of: "an") != nil, "it was past the cart")
    _ = try store.add("A", quantity: 1, option: nil, to: "an")
    _ = try store.place(Sample.placement(Sample.order("2"), taking: Sample.take(1), lines: [CartLine("A")]))
    #expect(try store.draft(of: "an") == nil && store.draft(of: "bo") == draft("Bo"))
    try store.keep(nil as CheckoutDraft?, of: "bo")
    #expect(try store.draft(of: "bo") == nil)
    try store.keep(draft("An"), of: "an")
    try store.erase("an")
    #expect(try store.draft(of: "an") == nil)
  }
}
