import Catalog
import CoreSupport
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// An order's goods, put into the cart once more.
@Suite("An order is repeated")
struct RepeatedOrderTests {
  @Test("Its goods are in the cart again beside what is there, as many as are left, and what is short is told")
  func again() throws {
    let small = SmallShop()
    let order = try small.session.place(small.request([CartLine("LAMP", 2), CartLine("BELL", 3)]), now: SmallShop.now, seed: 1)
    _ = try small.session.addToCart("BELL", quantity: 1)
    let repeated = try small.session.repeatOrder(order.id.rawValue.lowercased(), now: SmallShop.now)
    // One lamp is left of three.
    #expect(repeated.added == [OrderPieces(sku: "BELL", quantity: 3), OrderPieces(sku: "LAMP", quantity: 1)])
    #expect(repeated.differences == [.fewer("LAMP", LocalizedName("lamp"), ordered: 2, added: 1)])
    #expect(repeated.cart.quantity(of: "BELL") == 4 && repeated.cart.quantity(of: "LAMP") == 1)
    #expect(try small.session.cart() == repeated.cart)
    let again = try small.session.repeatOrder(order.id.rawValue, now: SmallShop.now)
    #expect(again.differences.contains(.fewer("LAMP", LocalizedName("lamp"), ordered: 2, added: 0)))
  }

  @Test("What is no longer sold and what has another price is told, before and now")
  func changed() throws {
    let small = SmallShop()
    let order = try small.session.place(small.request([CartLine("BIKE")]), now: SmallShop.now, seed: 1)
    #expect(order.lines.map(\.price) == [money("400")])
    small.ledger.setPrice(of: "BIKE", at: "BEGNE-W", to: money("440"))
    let repeated = try small.session.repeatOrder(order.id.rawValue, now: SmallShop.now)
    #expect(repeated.differences == [.price("BIKE", LocalizedName("bicycle"), was: money("400"), is: money("440"))])
    #expect(throws: ShopError.self) { try small.session.repeatOrder("NONE-0000", now: SmallShop.now) }
  }
}
