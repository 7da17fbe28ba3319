import Orders
import PhrasesSupport
import TestSupport
import Testing

@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Anything may happen to product, explorer and comparison")
struct ProductRandomTests {
  @Test("No key, size or answer traps", arguments: 0..<12)
  func never(seed: Int) {
    var dice = SplitMix(seed: UInt64(seed))
    var app = ProductFixture.app(
      120, 40, language: seed % 2 == 0 ? "en" : "zh-Hans", destination: seed % 5 == 0 ? nil : ProductFixture.ghent)
    if seed % 3 == 0 { app.compared = [ProductFixture.red, ProductFixture.green, "FH-SWIFT20-BLU"].map(ProductFixture.summary) }
    if seed % 4 == 0 { app.wish = LocalDate("2026-12-01") }
    let page: any Page =
      switch seed % 4 {
      case 0: ComparePage()
      case 1: ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: nil)
      default: ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red)
      }
    var screen = Visit(page, app, answers: seed % 7 != 6)
    let keys: [Key] =
      [.up, .down, .left, .right, .tab, .backTab, .enter, .pageDown, .pageUp, .home, .end, .delete, .function(3)]
      + "vtMpdAamsyxb+-=hjkl/".map(Key.character)
    for _ in 0..<300 {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0:
        screen.send(.resized(Size(width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice))))
      case 1:
        let kinds: [Mouse.Kind] = [.press, .doublePress, .release, .wheelUp, .wheelDown]
        let point = Point(x: Int.random(in: -2...210, using: &dice), y: Int.random(in: -2...62, using: &dice))
        screen.send(.mouse(Mouse(kind: kinds.randomElement(using: &dice) ?? .press, at: point)))
      case 2:
        screen.send(.productArrived(Ticket(Int.random(in: 0...3, using: &dice)), Bool.random(using: &dice) ? ProductFixture.page : nil))
      case 3:
        screen.app.settings.destination = Bool.random(using: &dice) ? ProductFixture.ghent : nil
        screen.comeBack()
      case 4:
        let failures = ShopError.examples
        screen.app.quotes.clear()
        screen.comeBack()
        screen.send(.quoteArrived(ExplorerTests.key, .failure(failures.randomElement(using: &dice) ?? .emptyCart)))
      case 5: screen.app.now = screen.app.now.addingTimeInterval(3_600)
      default: screen.press(keys.randomElement(using: &dice) ?? .up)
      }
      expectWhole(screen.surface, screen.app.size)
      #expect(screen.page.title(screen.app).displayWidth > 0)
    }
  }

  @Test("Every text of these pages is in both languages")
  func texts() {
    let (english, chinese) = (ProductFixture.language("en"), ProductFixture.language("zh-Hans"))
    let sections = [
      "product.", "options.", "costs.", "explorer.", "timeline.", "why.", "week.", "percentiles.", "compare.", "list.", "country.",
    ]
    // Chinese counts one like many.
    let keys = english.keys.filter { key in sections.contains { key.hasPrefix($0) } && !key.hasSuffix(".one") }
    #expect(keys.count > 150)
    for key in keys { #expect(chinese.has(key), "\(key)") }
  }
}
