import Money
import Primitives
import TestSupport
import Testing

@testable import Catalog
@testable import Screen
@testable import Storefront

@Suite("Anything may happen to the shelf and the pages round it")
struct ShelfRandomTests {
  @Test("No key, size or answer traps, and no cell is half a character", arguments: 0..<12)
  func never(seed: Int) {
    var dice = SplitMix(seed: UInt64(seed))
    var visit = Visit(
      language: seed % 2 == 0 ? "en" : "zh-Hans", destination: seed % 4 == 0 ? nil : ProductFixture.ghent, copies: seed % 3 == 0 ? 40 : 1,
      glyphs: seed % 5 == 0 ? .plain : .unicode, hasNetwork: seed % 6 != 5)
    let keys: [Key] =
      [
        .up, .down, .left, .right, .tab, .backTab, .enter, .escape, .pageDown, .pageUp, .home, .end, .delete, .backspace, .control("p"),
        .control("u"),
      ]
      + "/amsx=:?,ghjklfo+1 ".map(Key.character) + [.character("凤"), .character("\u{301}")]
    for _ in 0..<300 {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0:
        visit.send(.resized(Size(width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice))))
      case 1:
        let kinds: [Mouse.Kind] = [.press, .doublePress, .release, .wheelUp, .wheelDown]
        let point = Point(x: Int.random(in: -2...210, using: &dice), y: Int.random(in: -2...62, using: &dice))
        visit.send(.mouse(Mouse(kind: kinds.randomElement(using: &dice) ?? .press, at: point)))
      case 2: visit.send(.woke(Ticket(Int.random(in: 0...400, using: &dice))))
      case 3:
        let page = SearchPage(total: Int.random(in: -1...9, using: &dice), rows: Array(ShelfFixture.goods.prefix(3)))
        visit.send(
          .searchArrived(Ticket(Int.random(in: 0...400, using: &dice)), seed % 2 == 0 ? .success(page) : .failure(.unavailable("no"))))
      case 4: visit.send(.paste(PlainText("fold 根特\n")))
      default: visit.send(.key(keys.randomElement(using: &dice) ?? .up))
      }
      expectWhole(visit.surface, visit.model.app.size)
    }
  }
}
