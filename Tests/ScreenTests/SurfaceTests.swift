import TestSupport
import Testing

@testable import Screen

struct SurfaceTests {
  @Test("Text lands where it is put, and its width is told")
  func putting() {
    var surface = Surface(size: Size(width: 12, height: 2))
    let taken = surface.put("凤凰 20", x: 1, y: 0, style: .muted)
    #expect(taken == 7)
    #expect(surface.lines == [" 凤凰 20", ""])
    #expect(surface[1, 0].style == .muted)
    #expect(surface[1, 0].width == 2)
    #expect(surface[2, 0].width == 0)
  }

  @Test("A wide character is never split by a clip")
  func clippingWide() {
    var surface = Surface(size: Size(width: 6, height: 1))
    surface.put("凤凰凤凰", x: -1, y: 0)
    #expect(surface.lines == [" 凰凤"])
    #expect(surface[0, 0] == .blank)
    surface = Surface(size: Size(width: 6, height: 1))
    surface.put("a凤凰b", x: 0, y: 0, clip: Rect(x: 0, y: 0, width: 4, height: 1))
    #expect(surface.lines == ["a凤"])
  }

  @Test("Writing over one half of a wide character blanks the other")
  func overwritingHalf() {
    var surface = Surface(size: Size(width: 4, height: 1))
    surface.put("凤凰", x: 0, y: 0)
    surface.put("x", x: 1, y: 0)
    #expect(surface.lines == [" x凰"])
    surface.put("y", x: 2, y: 0)
    #expect(surface.lines == [" xy"])
    surface.put("凤", x: 1, y: 0)
    #expect(surface.lines == [" 凤"])
  }

  @Test("A combining mark joins the cell before it, and vanishes with a cell that is clipped")
  func marks() {
    var surface = Surface(size: Size(width: 3, height: 1))
    surface.put(PlainText("e\u{301}x"), x: 0, y: 0)
    #expect(surface[0, 0].text.unicodeScalars.count == 2)
    #expect(surface[1, 0].text == "x")
    surface = Surface(size: Size(width: 3, height: 1))
    surface.put(PlainText("e\u{301}x"), x: -1, y: 0)
    #expect(surface.lines == ["x"])
  }

  @Test("Alignment keeps figures on one edge, and what does not fit ends in an ellipsis")
  func alignment() {
    var surface = Surface(size: Size(width: 10, height: 3))
    surface.put("€469.00", in: surface.bounds.row(0), alignment: .right)
    surface.put("mid", in: surface.bounds.row(1), alignment: .center)
    surface.put("Fenghuang Swift", in: surface.bounds.row(2))
    #expect(surface.lines == ["   €469.00", "   mid", "Fenghuang…"])
  }

  @Test("A tint changes backgrounds and leaves the text")
  func tinting() {
    var surface = Surface(size: Size(width: 4, height: 1))
    surface.put("ab", x: 0, y: 0, style: Style(.accent, bold: true))
    surface.tint(Rect(x: 0, y: -3, width: 99, height: 99), background: .selected)
    #expect(surface.lines == ["ab"])
    #expect(surface[0, 0].style == Style(.accent, on: .selected, bold: true))
    #expect(surface[3, 0].style.background == .role(.selected))
  }

  @Test("Any drawing at any place, size and clip stays inside, and every row stays whole")
  func fuzz() {
    var random = SplitMix(seed: 1)
    func number() -> Int { Int.random(in: -30...60, using: &random) }
    func rect() -> Rect { Rect(x: number(), y: number(), width: number(), height: number()) }
    for _ in 0..<400 {
      var surface = Surface(size: Size(width: Int.random(in: 0...40, using: &random), height: Int.random(in: 0...12, using: &random)))
      for _ in 0..<30 {
        let text = random.text(length: Int.random(in: 0...50, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0: surface.put(text, x: number(), y: number(), style: .muted, clip: Bool.random(using: &random) ? rect() : nil)
        case 1: surface.put(text, in: rect(), alignment: [.left, .center, .right].randomElement(using: &random) ?? .left)
        case 2: surface.fill(rect(), style: .faint)
        case 3: surface.tint(rect(), background: .closed)
        case 4: surface.set(Cell(text: "凤", width: 2, style: .plain), x: number(), y: number())
        case 5: surface.frame(rect())
        case 6: TextField(text).draw(on: &surface, in: rect(), isFocused: true)
        default: surface.put(text, in: rect().inset(dx: number(), dy: number()).row(number()))
        }
      }
      expectWhole(surface)
    }
  }

  private func expectWhole(_ surface: Surface) {
    #expect(surface.cells.count == surface.size.width * surface.size.height)
    for y in 0..<surface.size.height {
      var x = 0
      while x < surface.size.width {
        let cell = surface[x, y]
        #expect(cell.width == 1 || cell.width == 2, "a second half without its first at \(x), \(y)")
        if cell.width == 2 { #expect(x + 1 < surface.size.width && surface[x + 1, y].width == 0) }
        x += max(1, Int(cell.width))
      }
    }
  }

  @Test("Cutting a rectangle never yields a negative size or one outside it")
  func rectangles() {
    var random = SplitMix(seed: 3)
    for _ in 0..<2_000 {
      func number() -> Int { Int.random(in: -10...40, using: &random) }
      let whole = Rect(x: number(), y: number(), width: number(), height: number())
      let count = number()
      let parts = [
        whole.top(count), whole.bottom(count), whole.left(count), whole.right(count), whole.droppingTop(count), whole.droppingBottom(count),
        whole.droppingLeft(count), whole.droppingRight(count), whole.row(count),
        whole.intersection(Rect(x: count, y: 0, width: 5, height: 5)),
      ]
      for part in parts where count >= 0 {
        #expect(part.width >= 0 && part.height >= 0)
        #expect(part.isEmpty || part.intersection(whole) == part)
      }
    }
  }
}
