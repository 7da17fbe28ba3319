import Testing

@testable import Screen
@testable import Storefront

@Suite("Frames of the shelf and the pages round it")
struct ShelfFrameTests {
  static let sizes = [(80, 24), (120, 40)]
  static let languages = ["en", "zh-Hans"]

  private func name(_ page: String, _ size: (Int, Int), _ code: String) -> String { "\(page)-\(code)-\(size.0)x\(size.1)" }

  @Test("The shelf", arguments: sizes, languages)
  func shelf(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    visit.press(.down, .character("m"), .up)
    expectFrame(visit.surface, name("shelf", size, code))
  }

  @Test("The shelf with a wish and the facets in focus", arguments: sizes, languages)
  func wish(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    // Bicycles, arriving by 8 December; then the cursor goes on to Christmas.
    visit.press(.tab, .down, .enter, .down, .down, .down, .down, .down, .enter, .down)
    expectFrame(visit.surface, name("shelf-wish", size, code))
  }

  @Test("The shelf on a large screen")
  func large() {
    expectFrame(ShopVisit(160, 50).surface, "shelf-en-160x50")
  }

  @Test("The shelf in plain signs")
  func plain() {
    expectFrame(ShopVisit(100, 30, glyphs: .plain).surface, "shelf-plain-100x30")
  }

  @Test("The first frame, before anything is computed")
  func first() {
    expectFrame(ShopVisit(hasNetwork: false).surface, "shelf-first-120x40")
  }

  @Test("What gets nowhere, and why")
  func nowhere() {
    var visit = ShopVisit()
    visit.press(.character("/"))
    visit.type("serum")
    visit.press(.enter, .character("u"))
    expectFrame(visit.surface, "shelf-nowhere-120x40")
  }

  @Test("Nothing found")
  func nothing() {
    var visit = ShopVisit(80, 24)
    visit.press(.character("/"))
    visit.type("velocipede")
    visit.press(.enter)
    expectFrame(visit.surface, "shelf-nothing-80x24")
  }

  @Test("Nothing found, and what may have been meant", arguments: sizes, languages)
  func suggestions(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    visit.press(.character("/"))
    visit.type(code == "en" ? "fenghaung" : "凤皇")
    expectFrame(visit.surface, name("shelf-meant", size, code))
  }

  @Test("Nothing found in one category, but elsewhere", arguments: languages)
  func hidden(code: String) {
    var visit = ShopVisit(120, 40, language: code)
    visit.press(.tab, .down, .down, .character(" "), .tab, .character("/"))
    visit.type("fold")
    expectFrame(visit.surface, name("shelf-hidden", (120, 40), code))
  }

  @Test("The destination at the first visit", arguments: sizes, languages)
  func destination(size: (Int, Int), code: String) {
    expectFrame(ShopVisit(size.0, size.1, language: code, destination: nil).surface, name("destination", size, code))
  }

  @Test("The help", arguments: sizes, languages)
  func help(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    visit.press(.character("?"))
    expectFrame(visit.surface, name("help", size, code))
  }

  @Test("The palette", arguments: sizes, languages)
  func palette(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    visit.press(.character(":"), .down)
    expectFrame(visit.surface, name("palette", size, code))
  }

  @Test("The settings", arguments: sizes, languages)
  func settings(size: (Int, Int), code: String) {
    var visit = ShopVisit(size.0, size.1, language: code)
    visit.press(.character(","), .down)
    expectFrame(visit.surface, name("settings", size, code))
  }
}
