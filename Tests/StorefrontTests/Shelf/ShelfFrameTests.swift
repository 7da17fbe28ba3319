import Testing

@testable import Screen
@testable import Storefront

@Suite("Frames of the shelf and the pages round it")
struct ShelfFrameTests {
  static let languages = ["en", "zh-Hans"]

  private func name(_ page: String, _ size: (Int, Int), _ code: String) -> String { "\(page)-\(code)-\(size.0)x\(size.1)" }

  @Test("The shelf", arguments: FrameSizes.all, languages)
  func shelf(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    visit.press(.down, .character("m"), .up)
    expectFrame(visit.surface, name("shelf", size, code))
  }

  @Test("The shelf with a wish and the facets in focus", arguments: FrameSizes.usual, languages)
  func wish(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    // Bicycles, arriving by 8 December; then the cursor goes on to Christmas.
    visit.press(.tab, .down, .enter)
    for _ in 0..<20 {
      if case .arrival(let choice)? = visit.shelf?.facets.current, choice.kind == .inTwoWeeks { break }
      visit.press(.down)
    }
    visit.press(.enter, .down)
    expectFrame(visit.surface, name("shelf-wish", size, code))
  }

  @Test("The shelf on a large screen")
  func large() {
    expectFrame(Visit(160, 50).surface, "shelf-start-en-160x50")
  }

  @Test("The shelf in plain signs")
  func plain() {
    expectFrame(Visit(100, 30, glyphs: .plain).surface, "shelf-plain-100x30")
  }

  @Test("The first frame, before anything is computed")
  func first() {
    expectFrame(Visit(hasNetwork: false).surface, "shelf-first-120x40")
  }

  @Test("What gets nowhere, and why")
  func nowhere() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("serum")
    visit.press(.enter, .character("u"))
    expectFrame(visit.surface, "shelf-nowhere-120x40")
  }

  @Test("Nothing found")
  func nothing() {
    var visit = Visit(80, 24)
    visit.press(.character("/"))
    visit.type("velocipede")
    visit.press(.enter)
    expectFrame(visit.surface, "shelf-nothing-80x24")
  }

  @Test("Nothing found, and what may have been meant", arguments: FrameSizes.usual, languages)
  func suggestions(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    visit.press(.character("/"))
    visit.type(code == "en" ? "fenghaung" : "凤皇")
    expectFrame(visit.surface, name("shelf-meant", size, code))
  }

  @Test("Nothing found in one category, but elsewhere", arguments: languages)
  func hidden(code: String) {
    var visit = Visit(120, 40, language: code)
    visit.press(.tab, .down, .down, .character(" "), .tab, .character("/"))
    visit.type("fold")
    expectFrame(visit.surface, name("shelf-hidden", (120, 40), code))
  }

  @Test("The destination at the first visit", arguments: FrameSizes.all, languages)
  func destination(size: (Int, Int), code: String) {
    expectFrame(Visit(size.0, size.1, language: code, destination: nil).surface, name("destination", size, code))
  }

  @Test("The help", arguments: FrameSizes.all, languages)
  func help(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    visit.press(.character("?"))
    expectFrame(visit.surface, name("help", size, code))
  }

  @Test("The palette", arguments: FrameSizes.all, languages)
  func palette(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    visit.press(.character(":"), .down)
    expectFrame(visit.surface, name("palette", size, code))
  }

  @Test("The settings", arguments: FrameSizes.all, languages)
  func settings(size: (Int, Int), code: String) {
    var visit = Visit(size.0, size.1, language: code)
    visit.press(.character(","), .down)
    expectFrame(visit.surface, name("settings", size, code))
  }
}
