/// What a cell means; a theme turns it into colours at the terminal's depth.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// The terminal's own foreground and background.
  case plain
  /// Labels and second lines.
  case muted
  /// Counts, axes and text that stands for something to come.
  case faint
  /// Lines between panes.
  case rule
  /// What has the focus, what is chosen, the keys of the footer. As a background: the quiet field behind it.
  case accent
  /// The background of a selected row.
  case selected
  /// The background of a text field.
  case field
  /// The background of closed days.
  case closed
  /// All-paid prices.
  case price
  /// A promise that the 90% date keeps.
  case good
  /// A promise that only the 50% date keeps.
  case amber
  /// A promise that neither keeps; an error.
  case bad
  /// Modes of transport, in charts and on the map.
  case road
  case rail
  case sea
  case air
  /// Coasts on the map.
  case coast
}

/// The colour of a cell's foreground or background: a role of the theme, or a colour of a picture.
public enum Paint: Hashable, Sendable {
  case role(Role)
  /// `0xRRGGBB`.
  case rgb(UInt32)

  /// The terminal's own colour.
  public static let plain = Paint.role(.plain)

  /// `0xRRGGBB` as it is, in every theme: a colour that lies on a ground of its own, as a chart's does, and not on the theme's.
  public static func exact(_ rgb: UInt32) -> Paint { .rgb(0xFF00_0000 | rgb) }
}

extension Paint {
  /// The paint in 26 bits: a role's number, or a colour with the 25th bit set, and the 26th where it is exact.
  fileprivate var code: UInt64 {
    switch self {
    case .role(let role): UInt64(role.rawValue)
    case .rgb(let rgb): UInt64(rgb & 0xFF_FFFF) | (rgb > 0xFF_FFFF ? 0x300_0000 : 0x100_0000)
    }
  }

  fileprivate init(code: UInt64) {
    let rgb = UInt32(code & 0xFF_FFFF)
    self =
      switch code & 0x300_0000 {
      case 0: .role(Role(rawValue: UInt8(truncatingIfNeeded: code)) ?? .plain)
      case 0x100_0000: .rgb(rgb)
      default: .exact(rgb)
      }
  }
}

/// How a cell looks: two paints and three attributes that survive without colour. One word, so that two are compared at once.
public struct Style: Hashable, Sendable {
  private var bits: UInt64

  private static let paintMask: UInt64 = 0x3FF_FFFF
  private static let backgroundShift: UInt64 = 26

  /// A style of two paints and three attributes.
  public init(
    _ foreground: Paint = .plain, on background: Paint = .plain, bold: Bool = false, underlined: Bool = false, reversed: Bool = false
  ) {
    bits = foreground.code | background.code << Self.backgroundShift
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }

  /// The colour of the text.
  public var foreground: Paint {
    get { Paint(code: bits & Self.paintMask) }
    set { bits = bits & ~Self.paintMask | newValue.code }
  }
  /// The colour behind it.
  public var background: Paint {
    get { Paint(code: bits >> Self.backgroundShift & Self.paintMask) }
    set { bits = bits & ~(Self.paintMask << Self.backgroundShift) | newValue.code << Self.backgroundShift }
  }
  /// Bold.
  public var isBold: Bool {
    get { self[52] }
    set { self[52] = newValue }
  }
  /// Underlined.
  public var isUnderlined: Bool {
    get { self[53] }
    set { self[53] = newValue }
  }
  /// Foreground and background changed over.
  public var isReversed: Bool {
    get { self[54] }
    set { self[54] = newValue }
  }

  private subscript(bit: UInt64) -> Bool {
    get { bits >> bit & 1 == 1 }
    set { bits = bits & ~(1 << bit) | (newValue ? 1 : 0) << bit }
  }

  /// `Style(.muted)`, `Style(.price, on: .selected, bold: true)`.
  public init(_ role: Role, on background: Role = .plain, bold: Bool = false, underlined: Bool = false) {
    self.init(.role(role), on: .role(background), bold: bold, underlined: underlined)
  }

  /// The terminal's own colours.
  public static let plain = Style(Role.plain)
  /// Labels and second lines.
  public static let muted = Style(Role.muted)
  /// Counts and axes.
  public static let faint = Style(Role.faint)

  /// The same on another background.
  public func on(_ background: Role) -> Style {
    var style = self
    style.background = .role(background)
    return style
  }

  /// The same in bold.
  public var bold: Style {
    var style = self
    style.isBold = true
    return style
  }
}
