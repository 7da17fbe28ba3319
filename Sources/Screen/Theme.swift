/// What roles look like: colours for terminals that have them, and one of the sixteen basic colours where that is all there is.
///
/// A role without a colour takes the terminal's own.
public struct Theme: Hashable, Sendable {
  /// What settings call it.
  public var name: String
  /// Drawn for a dark background; says which way "brighter" is.
  public var isDark: Bool
  /// `0xRRGGBB` of text in a role.
  public var foregrounds: [Role: UInt32]
  /// `0xRRGGBB` behind text in a role.
  public var backgrounds: [Role: UInt32]
  /// The colour of xterm's 256 (16 to 255) of text in a role, where the nearest one would not do.
  public var indexedForegrounds: [Role: Int]
  /// The colour of xterm's 256 behind text in a role, where the nearest one would not do: a closed day must show in a selected row.
  public var indexedBackgrounds: [Role: Int]
  /// One of the sixteen basic colours (0 to 15) of text in a role.
  public var basicForegrounds: [Role: Int]
  /// One of the sixteen basic colours behind text in a role; those without one show by attributes.
  public var basicBackgrounds: [Role: Int]
  /// Roles whose text is bold in every depth.
  public var boldRoles: Set<Role>

  /// A theme of its parts.
  public init(
    name: String, isDark: Bool, foregrounds: [Role: UInt32], backgrounds: [Role: UInt32], indexedForegrounds: [Role: Int] = [:],
    indexedBackgrounds: [Role: Int] = [:], basicForegrounds: [Role: Int], basicBackgrounds: [Role: Int], boldRoles: Set<Role>
  ) {
    self.name = name
    self.isDark = isDark
    self.foregrounds = foregrounds
    self.backgrounds = backgrounds
    self.indexedForegrounds = indexedForegrounds
    self.indexedBackgrounds = indexedBackgrounds
    self.basicForegrounds = basicForegrounds
    self.basicBackgrounds = basicBackgrounds
    self.boldRoles = boldRoles
  }

  /// The colour of text in a role, nil for the terminal's own.
  public func foreground(_ role: Role) -> UInt32? { foregrounds[role] ?? (role == .plain ? nil : backgrounds[role]) }

  /// The colour behind text in a role, nil for the terminal's own. A role that has only a text colour is filled with that.
  public func background(_ role: Role) -> UInt32? { backgrounds[role] ?? (role == .plain ? nil : foregrounds[role]) }

  /// Drawn for a background of 14161a.
  public static let dark = Theme(
    name: "dark", isDark: true,
    foregrounds: [
      .muted: 0x868D97, .faint: 0x646B75, .rule: 0x30353C, .accent: 0xE0A94F, .price: 0xF2F3F5, .good: 0x83B874, .amber: 0xE0763F,
      .bad: 0xD9535F, .road: 0x83B874, .rail: 0x74A7D8, .sea: 0xA98BD0, .air: 0xE0A94F, .coast: 0x5C636D,
    ],
    backgrounds: [.accent: 0x2A2419, .selected: 0x232A36, .field: 0x1E2229, .closed: 0x1F2329],
    indexedBackgrounds: [.selected: 236],
    basicForegrounds: [
      .muted: 7, .faint: 8, .rule: 8, .accent: 11, .price: 15, .good: 10, .amber: 3, .bad: 9, .road: 10, .rail: 12, .sea: 13, .air: 11,
      .coast: 8,
    ],
    basicBackgrounds: [.selected: 8, .good: 2, .amber: 3, .bad: 1, .road: 2, .rail: 4, .sea: 5, .air: 3],
    boldRoles: [.price])

  /// Drawn for a background of fbfaf7.
  public static let light = Theme(
    name: "light", isDark: false,
    foregrounds: [
      .muted: 0x6D737C, .faint: 0xA9ADB3, .rule: 0xDCDAD4, .accent: 0x95600F, .price: 0x0D0F12, .good: 0x35742F, .amber: 0xB8560C,
      .bad: 0xB02A3A, .road: 0x35742F, .rail: 0x2B62A0, .sea: 0x6A4A99, .air: 0x95600F, .coast: 0x9EA3A9,
    ],
    backgrounds: [.accent: 0xF6EAD2, .selected: 0xECE8DD, .field: 0xF0EDE5, .closed: 0xEEECE6],
    indexedForegrounds: [.good: 28, .road: 28],
    indexedBackgrounds: [.accent: 230],
    basicForegrounds: [
      .muted: 8, .faint: 8, .rule: 7, .accent: 3, .price: 0, .good: 2, .amber: 3, .bad: 1, .road: 2, .rail: 4, .sea: 5, .air: 3, .coast: 7,
    ],
    basicBackgrounds: [.selected: 7, .good: 10, .amber: 11, .bad: 9, .road: 10, .rail: 12, .sea: 13, .air: 11],
    boldRoles: [.price])
}
