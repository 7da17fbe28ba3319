import CoreSupport
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// The customer's address book, and orders whose address is changed.
struct AddressTests {
  private let small = SmallShop()
  private var session: CustomerSession { small.session }

  private func place(_ lines: [CartLine] = [CartLine("BELL")], to address: Address = SmallShop.address) throws -> Order {
    try session.place(small.request(lines, address: address), now: SmallShop.now, seed: 1)
  }

  private var other: Address {
    var other = SmallShop.address
    other.street = "Korenmarkt 2"
    return other
  }

  @Test("An address in the order's zone is taken at once: promise and price stay, the log says so, the book has both")
  func inZone() throws {
    let order = try place()
    let changed = try session.readdress(order.id, to: other, now: SmallShop.now)
    #expect(changed.address == other && changed.total == order.total && changed.promise == order.promise)
    #expect(changed.log.last?.kind == .addressChanged && changed.log.count > order.log.count)
    #expect(try session.order(order.id.rawValue).address == other)
    #expect(Set(try session.addressBook().map(\.address.street)) == ["Veldstraat 1", "Korenmarkt 2"])
    // Asked again it is done already.
    #expect(try session.readdress(order.id, to: other, now: SmallShop.now) == changed)
  }

  @Test("What a demo order went to without a street is no address to keep")
  func withoutStreet() throws {
    var nobody = SmallShop.address
    nobody.street = ""
    let order = try session.place(small.request([CartLine("BELL")], key: "k", address: nobody), now: SmallShop.now, seed: 1)
    #expect(order.address == nobody)
    #expect(try session.addressBook().isEmpty)
    #expect(try session.records().addresses.map(\.address) == [nobody], "what is kept is told whole")
  }

  @Test("An address in another zone is refused, with what the order would cost and when it would arrive there")
  func elsewhere() throws {
    let order = try place()
    #expect {
      try session.readdress(order.id, to: SmallShop.chineseAddress, now: SmallShop.now)
    } throws: { error in
      guard case .actRefused(order.id, .addressElsewhere(let elsewhere))? = error as? ShopError else { return false }
      return elsewhere.agreed.base != elsewhere.other.base
    }
    #expect(try session.order(order.id.rawValue) == order)
    var brussels = SmallShop.address
    (brussels.city, brussels.postcode, brussels.zone) = ("Brussels", "1000", "BE-BRU")
    let plan = try small.plan([CartLine("BELL")], zone: "BE-BRU")
    #expect {
      try session.readdress(order.id, to: brussels, now: SmallShop.now)
    } throws: { error in
      guard case .actRefused(_, .addressElsewhere(let elsewhere))? = error as? ShopError else { return false }
      return elsewhere.total == plan.total && elsewhere.arrival == plan.promise?.p90
    }
  }

  @Test("Once it was handed over the address stays, which is told with the status")
  func tooLate() throws {
    let order = try place()
    _ = try session.advance(order.id, until: .handedOver, now: SmallShop.now)
    #expect {
      try session.readdress(order.id, to: other, now: SmallShop.now)
    } throws: { error in
      guard case .actRefused(order.id, .addressTooLate)? = error as? ShopError else { return false }
      return true
    }
    #expect(try session.order(order.id.rawValue).address == SmallShop.address)
  }

  @Test("Nobody changes the address of another customer's order, nor sees it")
  func others() throws {
    let order = try place()
    let bo = small.shop.session(for: "bo")
    #expect(throws: ShopError.unknownOrder(order.id.rawValue, near: [])) { try bo.readdress(order.id, to: other, now: SmallShop.now) }
    #expect(try bo.addressBook().isEmpty && bo.draft() == nil)
    let kept = try #require(try session.addressBook().first)
    #expect(throws: ShopError.unknownAddress("\(kept.id.rawValue)", known: [])) { try bo.address(kept.id) }
    #expect(throws: ShopError.unknownAddress("\(kept.id.rawValue)", known: [])) { try bo.removeAddress(kept.id) }
    #expect(throws: ShopError.unknownAddress("\(kept.id.rawValue)", known: [])) {
      try bo.keep(other, inPlaceOf: kept.id, now: SmallShop.now)
    }
  }

  @Test("Customs ask who buys where the regime says so, for what the cart holds; nothing is asked elsewhere")
  func asks() throws {
    func asks(_ sku: SKU, _ zone: ZoneID) throws -> Bool {
      try small.shop.plan([CartLine(sku, 1)], zone: zone, hour: SmallShop.hour, currency: .yuan, chosen: [:]).asksIdentity
    }
    #expect(try asks("CREAM", "CN-HGH"))
    #expect(try !asks("BELL", "BE-GNE"))
    #expect(try !small.shop.plan([], zone: "CN-HGH", hour: SmallShop.hour, currency: .yuan, chosen: [:]).asksIdentity)
  }

  @Test("The identity that was checked stays with the same name; another name needs another")
  func identity() throws {
    var buyer = SmallShop.chineseAddress
    let today = try #require(LocalDate("2026-11-24"))
    buyer.identity = try ResidentNumber.identity(of: "11010519491231002X", on: today)
    let order = try place([CartLine("CREAM")], to: buyer)
    var moved = SmallShop.chineseAddress
    moved.street = "2"
    #expect(try session.readdress(order.id, to: moved, now: SmallShop.now).address?.identity == buyer.identity)
    moved.name = "Bo"
    #expect(throws: ShopError.badAddress([AddressFault(.identity, .identityNeeded)])) {
      try session.readdress(order.id, to: moved, now: SmallShop.now)
    }
  }

  @Test("A telephone that is none is refused in the book and at placing")
  func phone() throws {
    var wrong = SmallShop.address
    wrong.phone = "12"
    let refusal = ShopError.badAddress([AddressFault(.phone, .phone(example: nil))])
    #expect(throws: refusal) { try session.keep(wrong, now: SmallShop.now) }
    #expect(throws: refusal) { try place(to: wrong) }
    wrong.phone = "+32470123456"
    #expect(try session.keep(wrong, isUsual: true, now: SmallShop.now).isUsual)
  }

  @Test("A checkout that was begun is kept; one in which nothing stands is none")
  func draft() throws {
    let draft = CheckoutDraft(texts: [.name: "An"], place: nil, identity: nil, chosen: [:])
    try session.keep(draft)
    #expect(try session.draft() == draft)
    #expect(try session.records().draft == draft)
    try session.keep(CheckoutDraft(texts: [.street: " "], place: nil, identity: nil, chosen: [:]))
    #expect(try session.draft() == nil)
  }
}
