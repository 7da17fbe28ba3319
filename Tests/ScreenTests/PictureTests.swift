import Testing

@testable import Screen

struct PictureTests {
  private static let text = """
    caravan-picture 1
    palette a #102030
    palette b main 0.5
    size 2 3
    ab
    .b
    a.
    size 4 2
    aaaa
    bbbb
    """

  @Test("A picture is read with its inks and sizes")
  func reading() throws {
    let picture = try Picture(parsing: Self.text)
    #expect(picture.inks == [.fixed(0x102030), .main(factor: 0.5)])
    #expect(picture.renditions.map(\.width) == [2, 4])
    #expect(picture.renditions.map(\.rows) == [2, 1])
  }

  @Test("The variant's colour is multiplied and stays a colour")
  func mainColour() {
    #expect(Picture.Ink.main(factor: 0.5).color(main: 0x804020) == 0x402010)
    #expect(Picture.Ink.main(factor: 1.28).color(main: 0xFF8000) == 0xFFA400)
  }

  @Test("The largest size that fits is drawn in the middle, half blocks showing two pixels a cell")
  func drawing() throws {
    let picture = try Picture(parsing: Self.text)
    var surface = Surface(size: Size(width: 5, height: 2))
    let place = picture.draw(on: &surface, in: Rect(x: 0, y: 0, width: 3, height: 2), main: 0x804020)
    #expect(place == Rect(x: 0, y: 0, width: 2, height: 2))
    #expect(surface.lines == ["▀▀", "▀"])
    #expect(surface[0, 0].style == Style(.rgb(0x102030)))
    #expect(surface[1, 0].style == Style(.rgb(0x402010), on: .rgb(0x402010)))
    let wide = picture.draw(on: &surface, in: surface.bounds, main: 0)
    #expect(wide == Rect(x: 0, y: 0, width: 4, height: 1))
    #expect(picture.draw(on: &surface, in: Rect(x: 0, y: 0, width: 1, height: 1), main: 0) == nil)
  }

  @Test("A transparent pixel shows what is behind it")
  func transparency() throws {
    let picture = try Picture(parsing: "caravan-picture 1\npalette a #ffffff\nsize 2 2\n.a\na.")
    var surface = Surface(size: Size(width: 2, height: 1))
    surface.fill(surface.bounds, style: Style(.plain, on: .selected))
    picture.draw(on: &surface, in: surface.bounds, main: 0)
    #expect(surface.lines == ["▄▀"])
    #expect(surface[0, 0].style == Style(.rgb(0xFFFFFF), on: .role(.selected)))
  }

  @Test(
    "A broken file is refused with the line that is wrong",
    arguments: [
      ("", 1), ("caravan-picture 2", 1), ("caravan-picture 1\npalette aa #ffffff", 2), ("caravan-picture 1\npalette a #fffff", 2),
      ("caravan-picture 1\npalette . #ffffff", 2), ("caravan-picture 1\npalette a main x", 2),
      ("caravan-picture 1\npalette a #ffffff\nsize 2 2\naa\na", 5), ("caravan-picture 1\npalette a #ffffff\nsize 2 2\naa", 5),
      ("caravan-picture 1\npalette a #ffffff\nsize 1 1\nb", 4), ("caravan-picture 1\nsize 0 1", 2),
      ("caravan-picture 1\nsize 999999999 999999999", 2),
      ("caravan-picture 1\nhello", 2), ("caravan-picture 1", 1),
    ])
  func broken(text: String, line: Int) {
    let error = #expect(throws: PictureError.self) { try Picture(parsing: text) }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }
}
