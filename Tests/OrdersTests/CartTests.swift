import Testing

@testable import Orders
@testable import Primitives

struct CartTests {
  @Test("Pieces of one SKU share a line, in the order of adding")
  func adding() {
    var cart = Cart()
    cart.add("B")
    cart.add("A", quantity: 2)
    cart.add("B", quantity: 3)
    #expect(cart.lines == [CartLine(sku: "B", quantity: 4), CartLine(sku: "A", quantity: 2)])
    #expect(cart.count == 6)
    #expect(cart.quantity(of: "C") == 0)
  }

  @Test("A quantity of nothing or less removes the line")
  func removing() {
    var cart = Cart(lines: [CartLine(sku: "A", quantity: 2), CartLine(sku: "B", quantity: 1)])
    cart.set("A", quantity: 0)
    cart.add("B", quantity: -5)
    cart.remove("C")
    #expect(cart.isEmpty)
    #expect(cart.count == 0)
  }

  @Test("No line holds more than 999")
  func most() {
    var cart = Cart()
    cart.add("A", quantity: 998)
    cart.add("A", quantity: 5)
    #expect(cart.quantity(of: "A") == 999)
  }
}
