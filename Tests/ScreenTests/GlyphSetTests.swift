import Testing

@testable import Screen

struct GlyphSetTests {
  private func signs(of set: GlyphSet) -> [PlainText] {
    Mirror(reflecting: set).children.flatMap { child in (child.value as? PlainText).map { [$0] } ?? (child.value as? [PlainText]) ?? [] }
  }

  @Test("Every sign takes one cell, and the plain ones are ASCII")
  func widths() {
    #expect(signs(of: .unicode).count == signs(of: .plain).count)
    for sign in signs(of: .unicode) + signs(of: .plain) { #expect(sign.displayWidth == 1, "\(sign)") }
    for sign in signs(of: .plain) { #expect(sign.string.utf8.count == 1, "\(sign)") }
  }

  @Test("Signs that are told apart by meaning look different in both sets")
  func meanings() {
    for set in [GlyphSet.unicode, .plain] {
      #expect(Set([set.kept, set.doubtful, set.broken]).count == 3)
      #expect(set.radioOn != set.radioOff)
      #expect(set.checkOn != set.checkOff)
    }
  }

  @Test("A frame has four corners and leaves its inside alone")
  func frames() {
    var surface = Surface(size: Size(width: 4, height: 3))
    surface.put("xx", x: 1, y: 1)
    surface.frame(surface.bounds)
    #expect(surface.lines == ["┌──┐", "│xx│", "└──┘"])
    surface.frame(surface.bounds, glyphs: .plain)
    #expect(surface.lines == ["+--+", "|xx|", "+--+"])
  }
}
