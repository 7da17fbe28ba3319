import Catalog
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("What a cart takes")
struct CartStockTests {
  private let small = SmallShop(
    stock: [
      StockLevel(sku: "BELL", site: "CNSHA", quantity: 10, price: nil), StockLevel(sku: "BELL", site: "BEGNE-W", quantity: 4, price: nil),
      StockLevel(sku: "LAMP", site: "CNSHA", quantity: 0, price: nil), StockLevel(sku: "BIKE", site: "CNSHA", quantity: 5000, price: nil),
    ])

  @Test("A cart takes what all sites have and no more, what is in it already counted")
  func capped() throws {
    #expect(throws: ShopError.beyondStock("BELL", wanted: 15, inCart: 0, left: 14)) { try small.session.addToCart("BELL", quantity: 15) }
    #expect(try small.session.cart().isEmpty)
    #expect(try small.session.addToCart("BELL", quantity: 9).quantity(of: "BELL") == 9)
    #expect(throws: ShopError.beyondStock("BELL", wanted: 6, inCart: 9, left: 14)) { try small.session.addToCart("BELL", quantity: 6) }
    #expect(try small.session.addToCart("BELL", quantity: 5).quantity(of: "BELL") == 14)
    #expect(throws: ShopError.beyondStock("LAMP", wanted: 1, inCart: 0, left: 0)) { try small.session.addToCart("LAMP", quantity: 1) }
  }

  @Test("A quantity is set up to what is there; what was sold meanwhile can still be lowered and taken out")
  func setting() throws {
    _ = try small.session.addToCart("BELL", quantity: 12)
    #expect(throws: ShopError.beyondStock("BELL", wanted: 15, inCart: 0, left: 14)) { try small.session.setCart("BELL", quantity: 15) }
    small.ledger.setQuantity("BELL", at: "CNSHA", to: 0)
    #expect(try small.session.setCart("BELL", quantity: 11).quantity(of: "BELL") == 11)
    #expect(throws: ShopError.self) { try small.session.setCart("BELL", quantity: 12) }
    #expect(try small.session.setCart("BELL", quantity: 0).isEmpty)
  }

  @Test("More of one SKU than a cart holds are refused, not cut")
  func most() throws {
    _ = try small.session.addToCart("BIKE", quantity: 999)
    #expect(throws: ShopError.self) { try small.session.addToCart("BIKE", quantity: 1) }
    #expect(try small.session.cart().quantity(of: "BIKE") == 999)
  }

  @Test("An order that nothing leads to says so")
  func noRoute() {
    let small = SmallShop()
    #expect(throws: ShopError.problems([.noRoute("BANK")])) {
      try small.session.place(small.request([CartLine("BANK")]), now: SmallShop.now, seed: 1)
    }
  }
}
