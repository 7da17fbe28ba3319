import Foundation
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

  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func luminance(_ rgb: UInt32) -> Double {
      func linear(_ shift: UInt32) -> Double {
        let value = Double(rgb >> shift & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  private static let cube: [UInt32] = {
    let steps: [UInt32] = [0x00, 0x0A, 0x16, 0x22, 0x40, 0x60, 0x80, 0xA0, 0xC0, 0xE0, 0xF4, 0xFF]
    return steps.flatMap { red in steps.flatMap { green in steps.map { red << 16 | green << 8 | $0 } } }
  }()

  @Test("Every colour of a thing is seen on either ground", arguments: [Theme.dark, .light])
  func visible(theme: Theme) {
    for rgb in Self.cube {
      #expect(Self.contrast(theme.visible(rgb), theme.ground) >= (theme.isDark ? 1.7 : 1.45), "\(String(rgb, radix: 16))")
    }
  }

  @Test("Shades stay shades in their order, and what is far from the ground stays as it is", arguments: [Theme.dark, .light])
  func shades(theme: Theme) {
    let greys = (0..<256).map { theme.visible(UInt32($0) * 0x01_0101) & 0xFF }
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(greys).count > 150)
    let far: UInt32 = theme.isDark ? 0xC0C0C0 : 0x303030
    #expect(theme.visible(far) == far)
  }

  @Test("A choice outranks the terminal")
  func choice() {
    #expect(ThemeChoice.auto.theme(colorFGBG: nil).isDark)
    #expect(ThemeChoice.dark.theme(colorFGBG: "0;15").isDark)
    #expect(!ThemeChoice.light.theme(colorFGBG: "15;0").isDark)
  }
}
