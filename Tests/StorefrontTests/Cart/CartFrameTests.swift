import Foundation
import Primitives
import Testing

@testable import Money
@testable import Orders
@testable import Screen
@testable import Storefront

/// The pages from cart to delivery as they look.
@Suite("The cart, the checkout and the orders as they look")
struct CartFrameTests {
  /// A page in the state that its frame is of.
  static func visit(_ name: String, _ width: Int, _ height: Int, _ language: String) -> Visit<CartShop>? {
    var shop = CartShop()
    func checkout() -> Visit<CartShop> {
      shop.addresses = [CartFixture.address]
      return Visit(CheckoutPage(chosen: [:]), width, height, language: language, shop: shop)
    }
    switch name {
    case "cart": return Visit(CartPage(), width, height, language: language)
    case "cart-costs":
      var visit = Visit(CartPage(), width, height, language: language)
      visit.press(.character("s"))
      return visit
    case "cart-split":
      var visit = Visit(CartPage(), width, height, language: language)
      visit.press(.character("w"), .right)
      return visit
    case "cart-saved":
      var visit = Visit(CartPage(), width, height, language: language)
      visit.press(.down, .character("L"), .end)
      return visit
    case "cart-repeated":
      shop.repeated = RepeatedOrder(
        order: CartFixture.order().id, added: [OrderPieces(sku: CartFixture.courier, quantity: 1)],
        differences: [
          .gone("OLD", LocalizedName("Pigeon 26", ["zh-Hans": "飞鸽 26"])),
          .price(
            CartFixture.courier, LocalizedName("Fenghuang Courier 20", ["zh-Hans": "凤凰 信使 20"]),
            was: Money(minor: 18_500, currency: .euro), is: Money(minor: 18_900, currency: .euro)),
        ], cart: CartFixture.cart)
      var visit = Visit(TrackingPage(order: CartFixture.order()), width, height, language: language, shop: shop)
      visit.press(.character("b"))
      return visit
    case "cart-problems":
      shop.problems = [.soldOut(CartFixture.courier, available: 0)]
      shop.allowanceLeft = Money(minor: 2_411_200, currency: .yuan)
      return Visit(CartPage(), width, height, language: language, shop: shop)
    case "cart-empty": return Visit(CartPage(), width, height, language: language, cart: Cart())
    case "cart-nowhere": return Visit(CartPage(), width, height, language: language, destination: nil)
    case "checkout-address": return checkout()
    case "checkout-places":
      var visit = Visit(CheckoutPage(chosen: [:]), width, height, language: language, shop: shop)
      visit.press(.enter, .down, .down, .down, .control("u"))
      visit.type("u")
      return visit
    case "checkout-delivery":
      var visit = checkout()
      visit.press(.enter, .down)
      return visit
    case "checkout-review":
      var visit = checkout()
      visit.press(.enter, .enter)
      return visit
    case "checkout-changed":
      var visit = checkout()
      visit.press(.enter, .enter)
      visit.shop.change = .dearer("BELGG-OW")
      visit.send(.catalogReloaded(.changed(.init(products: 1))))
      return visit
    case "checkout-refused":
      shop.placing = .failure(.totalChanged(was: Money(minor: 83_827, currency: .euro), is: Money(minor: 85_072, currency: .euro)))
      var visit = checkout()
      visit.press(.enter, .enter, .enter)
      return visit
    case "checkout-waiting":
      var visit = checkout()
      visit.press(.enter, .enter, .enter)
      visit.send(.ledgerWaits(true))
      return visit
    case "checkout-placed":
      shop.placing = .success(CartFixture.order(isTwo: true))
      var visit = checkout()
      visit.press(.enter, .enter, .enter)
      return visit
    case "orders":
      var cancelled = CartFixture.order("2B9T-4KMA", advancedTo: "2026-11-25T08:00")
      cancelled = OrderLifecycle(cancelled).cancelled(at: ProductFixture.now) ?? cancelled
      shop.orders = [
        CartFixture.order(isTwo: true, advancedTo: "2026-12-09T03:00"), CartFixture.order("5HJW-88PD", advancedTo: "2026-12-22T03:00"),
        cancelled, CartFixture.order("4KTA-90ZZ", delivered: "2027-01-20T10:00", advancedTo: "2026-12-30T20:00"),
      ]
      var visit = Visit(OrdersPage(), width, height, language: language, shop: shop)
      visit.press(.down)
      return visit
    case "orders-empty": return Visit(OrdersPage(), width, height, language: language)
    case "order":
      return Visit(
        TrackingPage(order: CartFixture.order(isTwo: true, advancedTo: "2026-12-09T03:00")), width, height, language: language)
    case "order-map":
      var visit = Visit(TrackingPage(order: CartFixture.order(advancedTo: "2026-12-09T03:00")), width, height, language: language)
      visit.press(.character("M"))
      return visit
    case "order-forecast", "order-late":
      // The train of Wednesday was missed, and customs took their time.
      var visit = Visit(
        TrackingPage(order: CartFixture.order(delivered: "2027-01-20T10:00", advancedTo: "2026-12-30T20:00")), width, height,
        language: language)
      if name == "order-forecast" { visit.press(.character("f"), .up, .up) }
      return visit
    case "promises":
      shop.orders = CartFixture.delivered
      var visit = Visit(OrdersPage(), width, height, language: language, shop: shop)
      visit.press(.character("p"))
      return visit
    case "order-missed":
      return Visit(
        TrackingPage(order: CartFixture.order(delivered: "2026-12-29T14:00", advancedTo: "2026-12-30T03:00")), width, height,
        language: language)
    default: return Self.address(name, width, height, language)
    }
  }

  /// The address book, and forms of addresses.
  private static func address(_ name: String, _ width: Int, _ height: Int, _ language: String) -> Visit<CartShop>? {
    var shop = CartShop()
    shop.addresses = [CartFixture.address, CartFixture.chineseAddress]
    shop.usual = 1
    switch name {
    case "checkout-china":
      shop.asksIdentity = true
      shop.addresses = [CartFixture.chineseAddress]
      var visit = Visit(
        CheckoutPage(chosen: [:]), width, height, language: language, destination: CartFixture.urumqi.destination, shop: shop)
      visit.press(.enter)
      visit.type("110105194912310021")
      visit.press(.backTab, .control("u"))
      visit.type("12")
      visit.press(.enter)
      return visit
    case "address-book": return Visit(AddressBookPage(), width, height, language: language, shop: shop)
    case "address-new":
      var visit = Visit(AddressBookPage(), width, height, language: language, shop: shop)
      visit.press(.character("a"), .enter)
      return visit
    case "address-order":
      shop.readdressing = language == "en" ? "This order was agreed for Ghent." : "此订单约定送往根特。"
      var visit = Visit(TrackingPage(order: CartFixture.order()), width, height, language: language, shop: shop)
      visit.press(.character("A"), .enter)
      return visit
    default: return nil
    }
  }

  /// Those whose frames are of every size.
  static let main: Set = [
    "cart", "cart-costs", "cart-split", "checkout-address", "checkout-delivery", "checkout-review", "checkout-placed", "orders", "order",
    "order-map", "order-forecast", "promises", "checkout-china", "address-book",
  ]

  static let names = [
    "cart", "cart-costs", "cart-split", "cart-saved", "cart-repeated", "cart-problems", "cart-empty", "cart-nowhere", "checkout-address",
    "checkout-places", "checkout-delivery",
    "checkout-review", "checkout-changed",
    "checkout-refused", "checkout-waiting", "checkout-placed", "orders", "orders-empty", "order", "order-map", "order-missed",
    "order-forecast", "order-late", "promises", "checkout-china", "address-book", "address-new", "address-order",
  ]

  private static func sizes(_ name: String) -> [(Int, Int)] {
    main.contains(name) ? FrameSizes.all : FrameSizes.usual
  }

  @Test("Frames are as kept", arguments: names)
  func frames(name: String) {
    for (width, height) in Self.sizes(name) {
      for language in ["en", "zh-Hans"] {
        guard let visit = Self.visit(name, width, height, language) else {
          Issue.record("no frame is called \(name)")
          continue
        }
        expectFrame(visit.surface, "\(name)-\(language)-\(width)x\(height)")
      }
    }
  }
}
