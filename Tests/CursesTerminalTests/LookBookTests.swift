import Screen
import Testing

@testable import CursesTerminal

struct LookBookTests {
  private func look(_ style: Style, depth: ColorDepth, theme: Theme = .dark) -> Look {
    var book = LookBook(theme: theme, depth: depth)
    return book.look(of: style)
  }

  @Test("Without colours a selected row is reversed, a field underlined, a closed day shaded, the accent bold")
  func noColours() {
    #expect(look(Style(.plain, on: .selected), depth: .none).pen.attributes == .reversed)
    #expect(look(Style(.plain, on: .field), depth: .none).pen.attributes == .underlined)
    #expect(look(Style(.plain, on: .closed), depth: .none).shadesBlanks)
    #expect(look(Style(.accent), depth: .none).pen.attributes == .bold)
    #expect(look(Style(.muted), depth: .none) == look(.plain, depth: .none))
  }

  @Test("Prices are bold in every depth")
  func prices() {
    for depth in ColorDepth.allCases { #expect(look(Style(.price), depth: depth).pen.attributes == .bold) }
  }

  @Test("With eight colours a quiet background that would be black shows by attributes")
  func eightColours() {
    for theme in [Theme.dark, .light] {
      #expect(look(Style(.plain, on: .selected), depth: .basic8, theme: theme).pen.attributes == .reversed)
      #expect(look(Style(.plain, on: .closed), depth: .basic8, theme: theme).shadesBlanks)
    }
  }

  @Test(
    "A black thing on a dark ground and a white one on a light ground are not drawn in the ground's own colour",
    arguments: ColorDepth.allCases)
  func swatches(depth: ColorDepth) {
    for (theme, thing) in [(Theme.dark, UInt32(0)), (.dark, 0x14161A), (.dark, 0x22252A), (.light, 0xFFFFFF), (.light, 0xFBFAF7)] {
      var book = LookBook(theme: theme, depth: depth)
      guard depth != .none else {
        #expect(look(Style(.rgb(thing)), depth: depth, theme: theme).isMonochrome)
        continue
      }
      var palette = ColorPalette(depth: depth)
      #expect(book.number(of: thing) != palette.number(of: theme.ground), "\(String(thing, radix: 16))")
      #expect(book.number(of: thing) >= 0)
    }
  }

  @Test("With 256 colours or more nothing needs attributes")
  func manyColours() {
    for depth in [ColorDepth.palette256, .direct] {
      for role in [Role.selected, .field, .closed, .accent] {
        let look = look(Style(.plain, on: role), depth: depth)
        #expect(look.pen.attributes.isEmpty && !look.shadesBlanks)
      }
    }
  }

  @Test("The colours of a theme stay apart at 256, and a closed day shows in a selected row")
  func apart() {
    for theme in [Theme.dark, .light] {
      var palette = ColorPalette(depth: .palette256)
      func foreground(_ role: Role) -> Int32? {
        theme.indexedForegrounds[role].map { Int32($0) } ?? theme.foreground(role).map { palette.number(of: $0) }
      }
      func background(_ role: Role) -> Int32? {
        theme.indexedBackgrounds[role].map { Int32($0) } ?? theme.background(role).map { palette.number(of: $0) }
      }
      #expect(Set([Role.accent, .good, .amber, .bad, .rail, .sea, .muted, .faint, .rule].map(foreground)).count == 9, "\(theme.name)")
      #expect(background(.selected) != background(.closed))
    }
  }

  @Test("The nearest of 256 colours is the colour itself where it is one of them, and never one of the user's own sixteen")
  func nearest() {
    var palette = ColorPalette(depth: .palette256)
    #expect(palette.number(of: 0x5FAFD7) == 74)
    #expect(palette.number(of: 0x262626) == 235)
    for rgb in stride(from: UInt32(0), to: 0xFF_FFFF, by: 77_777) { #expect(palette.number(of: rgb) >= 16) }
  }

  @Test("Direct colours are the colours themselves, but for those that ncurses takes for basic ones")
  func direct() {
    var palette = ColorPalette(depth: .direct)
    #expect(palette.number(of: 0xE0A94F) == 0xE0A94F)
    #expect(palette.number(of: 0) == 8)
  }
}
