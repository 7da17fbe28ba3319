import Screen

/// Turns styles into looks at the terminal's depth, and keeps them.
struct LookBook {
  let theme: Theme
  let depth: ColorDepth

  private var palette: ColorPalette
  private var looks: [Style: Look] = [:]
  private var latest: (style: Style, look: Look)?

  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    palette = ColorPalette(depth: depth)
  }

  mutating func look(of style: Style) -> Look {
    if let latest, latest.style == style { return latest.look }
    let look = looks[style] ?? keptLook(of: style)
    latest = (style, look)
    return look
  }

  private mutating func keptLook(of style: Style) -> Look {
    let look = newLook(of: style)
    looks[style] = look
    return look
  }

  private mutating func newLook(of style: Style) -> Look {
    var isBold = style.isBold
    var isUnderlined = style.isUnderlined
    var isReversed = style.isReversed
    var shadesBlanks = false
    if case .role(let role) = style.foreground {
      isBold = isBold || theme.boldRoles.contains(role) || (depth == .none && (role == .accent || role == .bad))
    }
    if !depth.hasQuietBackgrounds, case .role(let role) = style.background {
      let shows = depth != .none && basicNumber(theme.basicBackgrounds[role]) >= 0
      switch role {
      case .selected, .accent: if !shows { isReversed.toggle() }
      case .field: if !shows { isUnderlined = true }
      case .closed: shadesBlanks = !shows
      default: break
      }
    }
    var pen = Pen.plain
    if isBold { pen.attributes.insert(.bold) }
    if isUnderlined { pen.attributes.insert(.underlined) }
    if isReversed { pen.attributes.insert(.reversed) }
    if depth != .none { (pen.foreground, pen.background) = (foreground(style.foreground), background(style.background)) }
    var isMonochrome = false
    if depth == .none, case .rgb = style.foreground { isMonochrome = true }
    return Look(pen: pen, shadesBlanks: shadesBlanks, isMonochrome: isMonochrome)
  }

  private mutating func foreground(_ paint: Paint) -> Int32 {
    switch paint {
    case .rgb(let rgb): return number(of: rgb)
    case .role(let role):
      if depth == .palette256, let number = theme.indexedForegrounds[role] { return Int32(number) }
      if depth.hasQuietBackgrounds { return theme.foreground(role).map { palette.number(of: $0) } ?? -1 }
      return basicNumber(theme.basicForegrounds[role])
    }
  }

  private mutating func background(_ paint: Paint) -> Int32 {
    switch paint {
    case .rgb(let rgb): return number(of: rgb)
    case .role(let role):
      if depth == .palette256, let number = theme.indexedBackgrounds[role] { return Int32(number) }
      if depth.hasQuietBackgrounds { return theme.background(role).map { palette.number(of: $0) } ?? -1 }
      return basicNumber(theme.basicBackgrounds[role])
    }
  }

  /// A colour of a picture, so that it is seen on the theme's ground. Among few colours that may need the one farthest from the ground.
  mutating func number(of rgb: UInt32) -> Int32 {
    let number = palette.number(of: theme.visible(rgb))
    guard depth == .basic8 || depth == .basic16 else { return number }
    let hidden: Set<Int32> = theme.isDark ? [0] : [7, 15]
    guard hidden.contains(number) else { return number }
    // With sixteen there is a grey between.
    return depth == .basic16 ? 8 : theme.isDark ? 7 : 0
  }

  /// A basic colour at this depth. With eight, greys are the terminal's own foreground: a bright black would be black.
  private func basicNumber(_ number: Int?) -> Int32 {
    guard let number else { return -1 }
    if depth == .basic16 { return Int32(number) }
    return [0, 7, 8, 15].contains(number) ? -1 : Int32(number % 8)
  }
}
