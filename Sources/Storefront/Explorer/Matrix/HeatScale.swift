import Primitives
import Screen

/// Days as a colour: from pale for a few to deep blue for many, the same steps everywhere, so that two matrices can be compared by eye.
///
/// From yellow to blue through grey, as cividis does (Nuñez, Anderton, Renslow, 2018): it reads the same with any colour vision. All are colours
/// of xterm's 256. Figures say it without colour, and a bar that grows with the step lets the eye find it there too.
enum HeatScale {
  /// Up to so many days; the last step holds the rest.
  static let bounds = [3, 7, 14, 21, 35]
  private static let colours: [(background: UInt32, text: UInt32)] = [
    (0xFFD75F, 0x121212), (0xD7AF5F, 0x121212), (0xAFAF87, 0x121212), (0x878787, 0x121212), (0x5F5F87, 0xFFFFFF), (0x00005F, 0xFFFFFF),
  ]
  /// Which of the eighths of a cell stands for a step.
  private static let bars = [0, 2, 3, 4, 5, 7]

  static var count: Int { colours.count }
  static func step(days: Int) -> Int { bounds.firstIndex { days <= $0 } ?? bounds.count }
  static func style(step: Int) -> Style {
    let colour = colours[clamped(step)]
    return Style(.exact(colour.text), on: .exact(colour.background))
  }
  /// The sign of a step, for terminals without colours.
  static func sign(step: Int, _ glyphs: GlyphSet) -> PlainText { glyphs.eighths[bars[clamped(step)]] }
  private static func clamped(_ step: Int) -> Int { min(max(0, step), colours.count - 1) }
}
