/// Which theme a person asks for.
public enum ThemeChoice: String, CaseIterable, Hashable, Sendable {
  /// As the terminal says in COLORFGBG, else dark.
  case auto
  case dark
  case light

  /// The theme meant. `colorFGBG` is that environment variable: `15;0`, `0;default;15`, the last figure being the background.
  public func theme(colorFGBG: String?) -> Theme {
    switch self {
    case .dark: .dark
    case .light: .light
    case .auto: Self.isLight(colorFGBG) ? .light : .dark
    }
  }

  private static func isLight(_ colorFGBG: String?) -> Bool {
    guard let last = colorFGBG?.split(separator: ";").last, let background = Int(last) else { return false }
    return background == 7 || (9...15).contains(background)
  }
}
