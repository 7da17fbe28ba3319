import Delivery
import Primitives
import Quotes
import Screen

extension TransportMode {
  /// The colour of a mode in charts and on the map.
  public var role: Role {
    switch self {
    case .road, .parcel: .road
    case .rail: .rail
    case .sea: .sea
    case .air: .air
    }
  }

  /// A sign beside the colour, one cell wide.
  public func sign(_ glyphs: GlyphSet) -> PlainText {
    switch self {
    case .road: glyphs.isUnicode ? "─" : "-"
    case .parcel: glyphs.isUnicode ? "┈" : "."
    case .rail: glyphs.isUnicode ? "═" : "="
    case .sea: glyphs.isUnicode ? "≈" : "~"
    case .air: glyphs.isUnicode ? "↗" : "^"
    }
  }
}
