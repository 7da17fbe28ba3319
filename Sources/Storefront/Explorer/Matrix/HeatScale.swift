import Screen

/// Days as a colour: from pale for a few to deep blue for many, the same steps everywhere, so that two matrices can be compared by eye.
///
/// The ramp is that of cividis (Nuñez, Anderton, Renslow, 2018), which reads the same with any colour vision. Figures say it without colour.
enum HeatScale {
  /// Up to so many days; the last step holds the rest.
  static let bounds = [3, 7, 14, 21, 35]
  private static let colours: [(background: UInt32, text: UInt32)] = [
    (0xF5E47A, 0x14161A), (0xD0BE6C, 0x14161A), (0xA69D75, 0x14161A), (0x7C7B78, 0xFFFFFF), (0x55606E, 0xFFFFFF), (0x26406B, 0xFFFFFF),
  ]

  static var count: Int { colours.count }
  static func step(days: Int) -> Int { bounds.firstIndex { days <= $0 } ?? bounds.count }
  static func style(step: Int) -> Style {
    let colour = colours[min(max(0, step), colours.count - 1)]
    return Style(.rgb(colour.text), on: .rgb(colour.background))
  }
}
