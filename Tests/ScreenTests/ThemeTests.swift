import Testing

@testable import Screen

struct ThemeTests {
  @Test("Every role but plain has a colour, in both themes")
  func everyRole() {
    for theme in [Theme.dark, .light] {
      for role in Role.allCases where role != .plain {
        #expect(theme.foreground(role) != nil, "\(theme.name) \(role)")
        #expect(theme.background(role) != nil, "\(theme.name) \(role)")
      }
      #expect(theme.foreground(.plain) == nil)
      #expect(theme.background(.plain) == nil)
    }
  }

  @Test(
    "COLORFGBG tells dark from light, its last figure being the background",
    arguments: [("15;0", true), ("0;15", false), ("0;default;15", false), ("12;8", true), ("0;7", false), ("nonsense", true), ("", true)])
  func automatic(value: String, isDark: Bool) {
    #expect(ThemeChoice.auto.theme(colorFGBG: value).isDark == isDark)
  }

  @Test("A choice outranks the terminal")
  func choice() {
    #expect(ThemeChoice.auto.theme(colorFGBG: nil).isDark)
    #expect(ThemeChoice.dark.theme(colorFGBG: "0;15").isDark)
    #expect(!ThemeChoice.light.theme(colorFGBG: "15;0").isDark)
  }
}
