import Quotes
import Testing

@testable import Screen
@testable import Storefront

@Suite("Nothing is cut without a sign")
struct CutSignTests {
  private static let sizes = [(60, 20), (60, 15), (60, 12), (44, 14), (40, 12), (80, 24), (120, 40)]

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test("The sentences below a placed order stand whole, or end in a sign", arguments: ["en", "zh-Hans"])
  func placed(code: String) throws {
    for (width, height) in Self.sizes {
      let surface = try #require(CartFrameTests.visit("checkout-placed", width, height, code)).surface
      let text = letters(surface.lines.joined())
      let last = letters(ProductFixture.language(code)("checkout.next.demo"))
      #expect(text.contains(last) || text.contains("…"), "\(width)x\(height) \(code)")
      #expect(text.contains(letters(ProductFixture.language(code)("checkout.placed.thanks"))))
    }
    let small = try #require(CartFrameTests.visit("checkout-placed", 60, 20, code)).surface
    let body = small.lines.dropLast(2).filter { !$0.isEmpty }
    #expect(
      body.last?.contains("…") == true || letters(body.joined()).contains(letters(ProductFixture.language(code)("checkout.next.demo"))))
  }

  @Test("Why a stage takes so long stands whole, or ends in a sign", arguments: ["en", "zh-Hans"])
  func why(code: String) throws {
    for (width, height) in Self.sizes {
      var screen = PlanFixture.explorer(width, height, language: code)
      for _ in 0..<9 {
        let page = try #require(screen.page as? ExplorerPage)
        if let stage = page.subject.stage(screen.app) {
          let whole = letters(screen.app.joined(StageExplanation(estimate: stage, app: screen.app).sentences).string)
          let text = letters(screen.text)
          #expect(text.contains(whole) || text.contains("…"), "\(width)x\(height) \(code) \(whole)")
        }
        screen.press(.down)
      }
    }
  }

  @Test("What a field stands over in the sheet of what-if ends in a sign before it", arguments: ["en", "zh-Hans"])
  func sheet(code: String) throws {
    for (width, height) in Self.sizes {
      var screen = PlanFixture.explorer(width, height, language: code)
      screen.app.scenario = [.without("sia-hrs")]
      screen.press(.character("K"))
      let whole = screen.app.text("scenario.keep").string.replacing("…", with: "")
      let line = screen.lines.first { $0.contains("+ ") && ($0.contains(String(whole.prefix(2))) || $0.contains("…")) } ?? screen.text
      #expect(line.contains(whole) || line.contains("…"), "\(width)x\(height) \(line)")
      #expect(line != screen.text, "\(width)x\(height) \(line)")
    }
  }

  @Test(
    "The shelf tells how many goods lie below those that show", arguments: [(60, 15), (60, 20), (80, 24), (44, 14), (120, 40), (220, 30)])
  func shelf(width: Int, height: Int) throws {
    var visit = Visit(width, height, copies: 6)
    let total = try #require(visit.shelf?.rows.count)
    for key in [Key.home, .down, .pageDown, .end] {
      visit.press(key)
      let shelf = try #require(visit.shelf)
      let layout = ShelfLayout(body: visit.app.pageRect, showsFacets: false)
      let shown = layout.places(of: shelf.list).filter { $0.rect.height == 2 || $0.index == shelf.list.selected }.map(\.index)
      let below = total - 1 - (shown.last ?? 0)
      #expect(
        visit.lines.contains { $0.contains(#/↓ \d/#) && $0.contains("↓ \(below)") } == (below > 0), "\(width)x\(height) \(key) \(below)")
      if key == .end { #expect(below == 0) }
    }
  }
}
