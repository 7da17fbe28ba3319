#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the environment says about the terminal.
public struct TerminalEnvironment: Hashable, Sendable {
  /// TERM.
  public var term: String
  /// COLORTERM: `truecolor` or `24bit` where colours may be any.
  public var colorTerm: String?
  /// COLORFGBG: the terminal's own colours, as some tell.
  public var colorFGBG: String?
  /// TMUX is set.
  public var isInTmux: Bool
  /// NO_COLOR is set and not empty (no-color.org).
  public var noColor: Bool

  /// An environment of its parts, for tests.
  public init(term: String, colorTerm: String? = nil, colorFGBG: String? = nil, isInTmux: Bool = false, noColor: Bool = false) {
    self.term = term
    self.colorTerm = colorTerm
    self.colorFGBG = colorFGBG
    self.isInTmux = isInTmux
    self.noColor = noColor
  }

  /// The environment of this process.
  public static var current: TerminalEnvironment {
    TerminalEnvironment(
      term: value("TERM") ?? "", colorTerm: value("COLORTERM"), colorFGBG: value("COLORFGBG"),
      isInTmux: value("TMUX") != nil, noColor: !(value("NO_COLOR") ?? "").isEmpty)
  }

  /// COLORTERM promises that colours may be any of 16 million. GNU screen hands the promise on and does not keep it; tmux does.
  public var promisesDirectColor: Bool {
    (colorTerm == "truecolor" || colorTerm == "24bit") && (isInTmux || !term.hasPrefix("screen"))
  }

  /// What to call the terminal where its own name is unknown, as on a server that it was carried to: new ones are xterm's kin.
  var stepsDown: [String] {
    let kin = ["xterm", "alacritty", "foot", "kitty", "wezterm", "ghostty", "rio", "contour", "vte", "konsole", "iterm"]
    let showsMany = promisesDirectColor || term.hasSuffix("256color") || kin.contains { term.lowercased().hasPrefix($0) }
    if term.hasPrefix("tmux") || term.hasPrefix("screen") { return ["screen-256color", "screen", "ansi"] }
    return (showsMany ? ["xterm-256color"] : []) + ["xterm", "ansi"]
  }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
