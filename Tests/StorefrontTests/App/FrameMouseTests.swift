import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The mouse on header and footer")
struct FrameMouseTests {
  static let names = [
    "shelf", "shelf-search", "shelf-filter", "product", "product-costs", "product-variants", "compare", "chooser", "settings", "help",
    "palette", "explorer", "timeline", "map", "year", "matrix", "order-by", "form", "what-if", "cart", "cart-costs", "cart-empty",
    "address",
    "delivery", "review", "orders", "order", "order-map", "order-cancel", "order-cancel-check", "order-return", "order-return-done",
    "order-dispute", "order-papers",
  ]

  static func model(_ name: String, _ width: Int, _ height: Int, _ language: String, glyphs: GlyphSet = .unicode) -> Model {
    func shop(_ keys: Key...) -> Model {
      var visit = Visit(width, height, language: language, glyphs: glyphs)
      for key in keys { visit.press(key) }
      return visit.model
    }
    func cart(_ page: any Page, _ keys: Key..., cart: Cart = CartFixture.cart) -> Model {
      var visit = Visit(page, width, height, language: language, cart: cart)
      visit.model.app.glyphs = glyphs
      for key in keys { visit.press(key) }
      return visit.model
    }
    func checkout(_ keys: Key...) -> Model {
      var shop = CartShop()
      shop.addresses = [CartFixture.address]
      var visit = Visit(CheckoutPage(chosen: [:]), width, height, language: language, shop: shop)
      visit.model.app.glyphs = glyphs
      for key in keys { visit.press(key) }
      return visit.model
    }
    switch name {
    case "shelf-search": return shop(.character("/"), .character("f"))
    case "shelf-filter": return shop(.tab)
    case "product": return shop(.enter)
    case "product-costs": return shop(.enter, .character("s"))
    case "product-variants": return shop(.enter, .tab, .tab)
    case "compare": return shop(.character("m"), .down, .character("m"), .character("="))
    case "chooser": return shop(.character("g"))
    case "settings": return shop(.character(","))
    case "help": return shop(.character("?"))
    case "palette": return shop(.character(":"))
    case "explorer": return shop(.enter, .character("d"))
    case "timeline": return shop(.enter, .character("t"))
    case "map": return shop(.enter, .character("M"))
    case "year": return shop(.enter, .character("y"))
    case "matrix": return shop(.enter, .character("x"))
    case "order-by": return shop(.enter, .character("b"))
    case "form": return shop(.enter, .character("d"), .character("f"))
    case "what-if": return shop(.enter, .character("d"), .character("w"))
    case "cart": return cart(CartPage())
    case "cart-costs": return cart(CartPage(), .character("s"))
    case "cart-empty": return cart(CartPage(), cart: Cart())
    case "address": return checkout()
    case "delivery": return checkout(.enter)
    case "review": return checkout(.enter, .enter)
    case "orders":
      var shop = CartShop()
      shop.orders = [CartFixture.order()]
      return Visit(OrdersPage(), width, height, language: language, shop: shop).model
    case "order": return cart(TrackingPage(order: CartFixture.order(isTwo: true)))
    case "order-map": return cart(TrackingPage(order: CartFixture.order()), .character("M"))
    case "order-cancel", "order-cancel-check", "order-return", "order-return-done", "order-dispute", "order-papers":
      guard var model = ActFrameTests.visit(name, width, height, language)?.model else { return shop() }
      model.app.glyphs = glyphs
      return model
    default: return shop()
    }
  }

  @Test("A click on a key of the footer does what the key does", arguments: names)
  func footer(name: String) {
    let looks: [(Int, Int, String, GlyphSet)] = [(80, 24, "en", .unicode), (120, 40, "zh-Hans", .unicode), (44, 14, "en", .plain)]
    for (width, height, language, glyphs) in looks {
      let model = Self.model(name, width, height, language, glyphs: glyphs)
      #expect(model.app.notice == nil)
      let items = FooterFrame(model.top, model.app).items
      #expect(!items.isEmpty)
      for item in items {
        #expect(!item.hint.signs.isEmpty, "\(item.hint.key)")
        for sign in item.hint.signs {
          var clicked = model
          var pressed = model
          let byMouse = clicked.update(.mouse(Mouse(kind: .press, at: Point(x: item.rect.x + sign.x, y: item.rect.y))))
          let byKey = pressed.update(.key(sign.key))
          #expect(byMouse == byKey, "\(item.hint.key) \(sign.key)")
          #expect(clicked.view() == pressed.view(), "\(name): \(item.hint.key) \(sign.key)")
        }
      }
    }
  }

  @Test("Where not all keys have room in the footer, the way back and help have theirs", arguments: names)
  func back(name: String) {
    for width in [48, 60, 72, 80, 100] {
      let model = Self.model(name, width, 24, "en")
      let own = model.top.keyHints(model.app).map(\.key)
      let items = FooterFrame(model.top, model.app).items
      let shown = items.map(\.hint.key)
      #expect(shown.contains("Esc") == own.contains("Esc"), "\(name) \(width): \(shown)")
      #expect(shown == own.filter(shown.contains) + shown.filter { !own.contains($0) }, "in the page's order")
      #expect(items.last.map { $0.rect.maxX <= width } ?? false, "\(name) \(width)")
    }
  }

  @Test(
    "Keys are read as they are written",
    arguments: [
      ("+ -", [Key.character("+"), .character("-")]), ("+−", [.character("+"), .character("-")]), ("⏎", [.enter]), ("Del", [.delete]),
      ("PgUp PgDn", [.pageUp, .pageDown]), ("↑↓", [.up, .down]), ("^v", [.up, .down]), ("<>", [.left, .right]), ("v", [.character("v")]),
      ("w W", [.character("w"), .character("W")]), (": Ctrl-P", [.character(":"), .control("p")]), ("Space", [.character(" ")]),
    ])
  func signs(written: String, keys: [Key]) {
    #expect(KeyHint(PlainText(written), "app.key.help").signs.map(\.key) == keys)
  }

  @Test("In the header the destination, the currency, the language, the wish, the cart and the mark open what they name")
  func header() throws {
    var visit = Visit()
    visit.model.app.wish = LocalDate("2026-12-24")
    func click(_ text: String) throws -> Model {
      let line = try #require(visit.lines.first)
      let range = try #require(line.range(of: text))
      let x = PlainText(String(line[..<range.lowerBound])).displayWidth
      var model = visit.model
      _ = model.update(.mouse(Mouse(kind: .press, at: Point(x: x, y: 0))))
      return model
    }
    #expect(try click("to Ghent").top is DestinationPage)
    #expect(try click("Ghent").top is DestinationPage)
    #expect(try click("cart").top is CartPage)
    #expect((try click("EUR").top as? PalettePage)?.field.text == "currency ")
    #expect((try click("English").top as? PalettePage)?.field.text == "language ")
    #expect((try click("by 24 Dec").top as? PalettePage)?.field.text == "wish ")
    visit.press(.enter)
    #expect(visit.model.pages.count == 2)
    #expect(try click("CARAVAN").pages.count == 1)
    // The palette makes room.
    visit.press(.character(":"))
    #expect(try click("cart").pages.count == 3)
  }

  @Test("A click below a notice only takes the notice away")
  func covered() {
    var visit = Visit()
    visit.press(.character("a"))
    #expect(visit.model.app.notice != nil)
    #expect(visit.send(.mouse(Mouse(kind: .press, at: Point(x: 8, y: 39)))).isEmpty)
    #expect(visit.model.app.notice == nil)
    #expect(visit.model.pages.count == 1)
  }
}
