import Testing

@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The shop's database does not answer")
struct WaitingForLedgerTests {
  private static let line = "The shop is waiting for its database"

  /// A visit whose order is being placed and not answered.
  private func placing() -> Visit<CartShop> {
    var shop = CartShop()
    shop.addresses = [CartFixture.address]
    var visit = Visit(CheckoutPage(chosen: [:]), shop: shop)
    visit.press(.enter, .enter, .enter)
    return visit
  }

  private func request(_ visit: Visit<CartShop>) -> (ticket: Ticket, request: CheckoutRequest)? {
    visit.effects.lazy.compactMap { if case .customer(.place(let ticket, let request)) = $0 { (ticket, request) } else { nil } }.last
  }

  @Test("A line says so until it answers, above keys that all still work")
  func line() {
    var visit = Visit(CartPage(), shop: CartShop())
    #expect(!visit.text.contains(Self.line))
    visit.send(.ledgerWaits(true))
    #expect(visit.text.contains(Self.line))
    visit.press(.down)
    #expect(visit.text.contains(Self.line), "a key does not take it away")
    visit.press(.character("?"))
    #expect(visit.model.top is HelpPage && visit.text.contains(Self.line))
    visit.press(.escape)
    visit.send(.ledgerWaits(false))
    #expect(!visit.text.contains(Self.line))
  }

  @Test("A cart that nobody knows yet is not called empty")
  func unknownCart() {
    var visit = Visit(CartPage(), cart: Cart())
    #expect(visit.text.contains("Your cart is empty."))
    visit.send(.ledgerWaits(true))
    #expect(!visit.text.contains("Your cart is empty.") && visit.text.contains("What is in your cart is not known yet."))
    visit.send(.ledgerWaits(false))
    #expect(visit.text.contains("Your cart is empty."))
  }

  @Test("What is put into the cart meanwhile is not said to be in it")
  func added() {
    var visit = Visit(120, 40)
    visit.press(.character("a"))
    #expect(visit.app.notice?.text.string.hasPrefix("added · cart") == true)
    #expect(visit.app.added(2, "Bell", by: nil).string.hasPrefix("Added 2 × Bell"))
    visit.send(.ledgerWaits(true))
    visit.press(.character("a"))
    #expect(visit.app.notice?.text.string.hasPrefix("added as soon as the database answers") == true)
    #expect(visit.app.added(2, "Bell", by: nil) == "2 × Bell goes into the cart as soon as the database answers.")
  }

  @Test("What there is to be said meanwhile is said, and then the line is there again")
  func notice() {
    var visit = Visit(CartPage(), shop: CartShop())
    visit.send(.ledgerWaits(true))
    visit.send(.failed("The disk is full"))
    #expect(visit.text.contains("The disk is full") && !visit.text.contains(Self.line))
    visit.press(.down)
    #expect(visit.text.contains(Self.line))
  }

  @Test("The frame is drawn whole when the line comes and goes")
  func frames() {
    var visit = Visit(CartPage(), shop: CartShop())
    var composer = FrameComposer()
    _ = composer.frame(of: &visit.model)
    for isWaiting in [true, false] {
      visit.send(.ledgerWaits(isWaiting))
      #expect(composer.frame(of: &visit.model).lines == visit.model.view().lines)
    }
  }

  @Test("An order that waits can be left with Esc only then, and what becomes of it is told wherever the shopper is")
  func left() throws {
    var visit = placing()
    let placed = try #require(request(visit))
    visit.press(.escape)
    #expect(visit.top(CheckoutPage.self)?.placing == placed.ticket, "as long as the answer is quick there is nothing to leave for")
    visit.send(.ledgerWaits(true))
    #expect(visit.text.contains("Placed when it answers"))
    visit.press(.escape)
    #expect(visit.model.pages.count == 1)
    visit.send(.ledgerWaits(false))
    #expect(visit.send(.placed(placed.ticket, .success(CartFixture.order(isTwo: true)))).contains(.customer(.loadCart)))
    #expect(visit.text.contains("Order 7F3K-20QX is placed"))
    // Once: an answer to nobody says nothing.
    visit.press(.down)
    visit.send(.placed(placed.ticket, .success(CartFixture.order(isTwo: true))))
    #expect(!visit.text.contains("is placed"))
  }

  @Test("An order that was left and is not placed says why, and that the cart is kept")
  func notPlaced() throws {
    var visit = placing()
    let placed = try #require(request(visit))
    visit.send(.ledgerWaits(true))
    visit.press(.escape)
    visit.send(.placed(placed.ticket, .failure(.unavailable("no server answers"))))
    #expect(visit.text.contains("not placed; your cart is kept. no server answers"))
  }

  @Test("An order that the server did not answer in time is tried again with the same key")
  func again() throws {
    var visit = placing()
    let first = try #require(request(visit))
    visit.send(.ledgerWaits(true))
    visit.send(.placed(first.ticket, .failure(.outcomeUnknown(first.request.key, "no answer for 60 s"))))
    #expect(visit.text.contains("It is not known whether the order was placed"))
    visit.press(.enter)
    let second = try #require(request(visit))
    #expect(second.request == first.request && second.ticket != first.ticket)
    visit.send(.ledgerWaits(false))
    visit.send(.placed(second.ticket, .success(CartFixture.order(isTwo: true))))
    #expect(visit.top(CheckoutPage.self)?.step == .placed)
  }
}
