/// Colours of pictures and swatches come from goods, not from a theme: a black bicycle is black on any background.
extension Theme {
  /// The background that the theme is drawn for.
  public var ground: UInt32 { isDark ? 0x14161A : 0xFBFAF7 }

  /// A colour moved away from the ground as far as it must be to be seen on it, with its hue; what is far enough stays as it is.
  ///
  /// The brightnesses next to the ground's are pressed together and not cut off, so that the shades of a black thing stay shades. The least
  /// contrast to the ground that comes of it is 1.8 in the dark theme and 1.5 in the light one (WCAG 2.2).
  ///
  /// What is painted as `Paint.exact` stays what it is.
  public func visible(_ rgb: UInt32) -> UInt32 {
    if rgb > 0xFF_FFFF { return rgb & 0xFF_FFFF }
    let channels = [16, 8, 0].map { Double(rgb >> $0 & 0xFF) / 255 }
    let brightness = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    let moved: [Double]
    if isDark {
      let (nearest, free) = (0.27, 0.45)
      guard brightness < free else { return rgb }
      let wanted = nearest + brightness / free * (free - nearest)
      // Brighter in its own hue, at most twice; what that does not reach is done by white.
      let factor = brightness > 0 ? min(wanted / brightness, 2, 1 / (channels.max() ?? 1)) : 1
      let share = max(0, (wanted - brightness * factor) / (1 - brightness * factor))
      moved = channels.map { $0 * factor + (1 - $0 * factor) * share }
    } else {
      let (nearest, free) = (0.80, 0.65)
      guard brightness > free else { return rgb }
      let wanted = free + (brightness - free) / (1 - free) * (nearest - free)
      // Towards black.
      moved = channels.map { $0 * wanted / brightness }
    }
    return moved.reduce(0) { $0 << 8 | UInt32(max(0, min(255, ($1 * 255).rounded()))) }
  }
}
