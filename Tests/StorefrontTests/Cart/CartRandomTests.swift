import Delivery
import Foundation
import Testing

@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Anything may happen from the cart to the order")
struct CartRandomTests {
  @Test("No key, size or answer traps", arguments: 0..<16)
  func never(seed: Int) {
    var dice = SplitMix64(seed: UInt64(seed))
    var shop = CartShop()
    if seed % 3 == 0 { shop.addresses = [CartFixture.address] }
    if seed % 5 == 0 { shop.problems = [.soldOut(CartFixture.courier, available: 1), .unknown("GONE")] }
    if seed % 4 == 1 { shop.allowanceLeft = Money(minor: -5, currency: .yuan) }
    if seed % 7 == 6 { shop.plans = false }
    shop.orders = [CartFixture.order(isTwo: true), CartFixture.order("2B9T-4KMA", advancedTo: "2026-12-09T03:00")]
    let failures: [ShopError] = [
      .emptyCart, .problems([.noRoute(CartFixture.swift)]), .unknownOption("none", near: []), .storage("the disk is full"),
      .cartChanged(Cart(), ordered: CartFixture.order().id), .cartChanged(CartFixture.cart, ordered: nil),
      .totalChanged(was: .zero(.euro), is: .zero(.yuan)),
    ]
    shop.placing = seed % 2 == 0 ? .success(CartFixture.order(isTwo: true)) : failures.randomElement(using: &dice).map { .failure($0) }
    let page: any Page =
      switch seed % 4 {
      case 0: CartPage()
      case 1: CheckoutPage(chosen: ["BELGG-OW": "gone"])
      case 2: OrdersPage()
      default: TrackingPage(order: CartFixture.order(isTwo: true))
      }
    var visit = Visit(
      page, 120, 40, language: seed % 2 == 0 ? "en" : "zh-Hans", destination: seed % 6 == 5 ? nil : ProductFixture.ghent, shop: shop)
    if seed % 4 == 2 { visit.model.app.wish = LocalDate("2026-12-01") }
    let keys: [Key] =
      [
        .up, .down, .left, .right, .tab, .backTab, .enter, .enter, .pageDown, .pageUp, .home, .end, .delete, .backspace, .insert,
        .control("u"),
      ]
      + "+-=_u[]phjklyneEXM co凤9".map(Key.character)
    for _ in 0..<300 {
      switch Int.random(in: 0..<14, using: &dice) {
      case 0: visit.send(.resized(Size(width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice))))
      case 1:
        let kinds: [Mouse.Kind] = [.press, .doublePress, .release, .wheelUp, .wheelDown]
        let point = Point(x: Int.random(in: -2...210, using: &dice), y: Int.random(in: -2...62, using: &dice))
        visit.send(.mouse(Mouse(kind: kinds.randomElement(using: &dice) ?? .press, at: point)))
      case 2:
        visit.send(
          .planArrived(Ticket(Int.random(in: 0...40, using: &dice)), .failure(.outOfStock(CartFixture.courier, wanted: 1, available: 0))))
      case 3: visit.send(.cartArrived(Bool.random(using: &dice) ? CartFixture.cart : Cart()))
      case 4: visit.send(.orderArrived(CartFixture.order(isTwo: Bool.random(using: &dice), advancedTo: "2026-12-30T00:00")))
      case 5: visit.send(.paste("9000 Gent 根特"))
      case 6: visit.send(.failed("the disk is full"))
      case 7:
        visit.send(
          .addressesArrived(
            (1...2).map { KeptAddress(id: AddressID(rawValue: $0), address: CartFixture.address, isUsual: $0 == 2) }))
      case 8: visit.model.app.now.addTimeInterval(3_600)
      case 9: if visit.model.pages.count == 1 || Int.random(in: 0..<4, using: &dice) == 0 { visit.press(.escape, .character("c")) }
      default: visit.press(keys.randomElement(using: &dice) ?? .up)
      }
      expectWhole(visit.surface, visit.model.app.size)
    }
  }

  @Test("Every text of these pages is in both languages")
  func texts() {
    let (english, chinese) = (ProductFixture.language("en"), ProductFixture.language("zh-Hans"))
    let sections = ["cart.", "checkout.", "orders."]
    let keys = english.keys.filter { key in sections.contains { key.hasPrefix($0) } && !key.hasSuffix(".one") }
    #expect(keys.count > 150)
    for key in keys { #expect(chinese.has(key), "\(key)") }
  }
}
