import Foundation
import PhrasesSupport
import Testing

@testable import Delivery
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("What decides is never cut")
struct WholeFiguresTests {
  /// Sizes from 60x20 to 200x60, the usual ones first.
  static let sizes: [Size] = {
    var dice = SplitMix64(seed: 9)
    let usual = [(80, 24), (100, 30), (120, 40), (160, 50), (60, 20), (200, 60)].map { Size(width: $0.0, height: $0.1) }
    let random = (0..<14).map { _ in
      Size(width: Int.random(in: 60...200, using: &dice), height: Int.random(in: 20...60, using: &dice))
    }
    return usual + random
  }()
  static let languages = Languages.codes

  @Test("On the product's page, whatever has the focus", arguments: languages, [nil, "2026-12-18"])
  func product(code: String, wish: String?) {
    for size in Self.sizes {
      var app = ProductFixture.app(size.width, size.height, language: code)
      app.wish = wish.flatMap { LocalDate($0) }
      var screen = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), app)
      for keys: [Key] in [[], [.down], [.tab], [.tab], [.character("s"), .down, .down, .down], [.character("A")]] {
        for key in keys { screen.press(key) }
        expectWholeFigures(screen.surface, "product \(size) \(code) after \(keys)")
      }
    }
  }

  @Test("In the cart", arguments: languages)
  func cart(code: String) {
    for size in Self.sizes {
      var shop = CartShop()
      shop.allowanceLeft = Money(minor: 2_572_400, currency: .yuan)
      var visit = Visit(CartPage(), size.width, size.height, language: code, cart: Self.cart, shop: shop)
      for keys: [Key] in [[], [.character("w")], [.right], [.escape], [.right], [.down], [.character("s")], [.right, .right]] {
        for key in keys { visit.press(key) }
        expectWholeFigures(visit.surface, "cart \(size) \(code) after \(keys)")
      }
    }
  }

  @Test("From the address to the order that is placed", arguments: languages)
  func checkout(code: String) {
    for size in Self.sizes {
      var shop = CartShop()
      shop.addresses = [CartFixture.address]
      shop.allowanceLeft = Money(minor: 2_572_400, currency: .yuan)
      shop.placing = .success(CartFixture.order(isTwo: true))
      var visit = Visit(CheckoutPage(chosen: [:]), size.width, size.height, language: code, cart: Self.cart, shop: shop)
      var seen: Set<CheckoutPage.Step> = []
      for keys: [Key] in [[], [.enter], [.enter], [.down], [.enter], [.pageDown], [.end], [.enter], [.enter], [.enter]] {
        for key in keys where visit.top(CheckoutPage.self)?.step != .placed { visit.press(key) }
        if let step = visit.top(CheckoutPage.self)?.step { seen.insert(step) }
        expectWholeFigures(visit.surface, "checkout \(size) \(code) at \(seen)")
      }
      #expect(seen == Set(CheckoutPage.Step.allCases))
    }
  }

  @Test("On the shelf and its preview", arguments: languages, [nil, "2026-12-18"])
  func shelf(code: String, wish: String?) {
    for size in Self.sizes {
      var visit = Visit(size.width, size.height, language: code)
      visit.model.app.wish = wish.flatMap { LocalDate($0) }
      for key: Key in [.down, .down, .up, .down] {
        visit.press(key)
        expectWholeFigures(visit.surface, "shelf \(size) \(code)")
      }
    }
  }

  @Test("In a comparison", arguments: languages, [nil, "2026-12-18"])
  func compare(code: String, wish: String?) {
    for size in Self.sizes {
      for skus in [[ProductFixture.red, ProductFixture.green], [ProductFixture.red, ProductFixture.green, "FH-SWIFT20-BLU"]] {
        var app = ProductFixture.app(size.width, size.height, language: code)
        app.wish = wish.flatMap { LocalDate($0) }
        app.compared = skus.map(ProductFixture.summary)
        var screen = Visit(ComparePage(), app)
        expectWholeFigures(screen.surface, "compare \(size) \(code)")
        screen.press(.right, .right)
        expectWholeFigures(screen.surface, "compare \(size) \(code)")
      }
    }
  }

  @Test("The test knows part of a figure when it sees one")
  func parts() {
    for text in ["€72…", "€1,2…", "VAT 21% €", "90% by Thu…", "90% by Thu 2…", "90% 12月2…", "90% 12月26日 周…", "¥1,368.3"] {
      #expect(!partialFigures(text).isEmpty, "\(text)")
    }
    for text in ["€72.90", "of €1,287.18  21%", "90% by Thu 24 Dec", "90% 12月26日 周六前到", "¥1,368.35", "（¥8.00）", "€8.00, €9.00"] {
      #expect(partialFigures(text).isEmpty, "\(text)")
    }
  }

  @Test("A figure without room is not shown in part")
  func refusal() {
    var surface = Surface(size: Size(width: 20, height: 2))
    surface.putFigure("€1,234.56", in: Rect(x: 0, y: 0, width: 8, height: 1), alignment: .right)
    surface.putFigure("€1,234.56", in: Rect(x: 0, y: 1, width: 9, height: 1), alignment: .right)
    #expect(surface.lines == ["       …", "€1,234.56"])
    #expect(surface.figures.map(\.isWhole) == [false, true])
  }

  /// Two shipments, large quantities: figures as wide as they come.
  private static let cart = Cart(lines: [
    CartLine(sku: CartFixture.swift, quantity: 12), CartLine(sku: ProductFixture.green, quantity: 1),
    CartLine(sku: CartFixture.courier, quantity: 3),
  ])
}
