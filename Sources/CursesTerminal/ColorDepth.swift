/// How many colours a terminal shows.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// Attributes only: bold, underlined, reversed.
  case none
  /// The eight basic colours.
  case basic8
  /// The basic colours and their bright sisters.
  case basic16
  /// The colour cube and greys of xterm.
  case palette256
  /// Any colour.
  case direct

  /// The depth of a terminal with that many colours.
  public init(colors: Int) {
    self =
      switch colors {
      case ..<8: .none
      case ..<16: .basic8
      case ..<256: .basic16
      case ..<0x100_0000: .palette256
      default: .direct
      }
  }

  /// Colours fine enough that a quiet background differs from the terminal's own.
  public var hasQuietBackgrounds: Bool { self == .palette256 || self == .direct }
}
