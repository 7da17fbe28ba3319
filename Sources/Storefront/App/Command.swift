import Primitives
import Screen

/// What can be done from every page, by key and from the palette.
public enum Command: String, CaseIterable, Sendable {
  case shelf, destination, cart, orders, compare, delivery, stock, addresses, link, settings, reload, palette, help, redraw, suspend, quit

  /// The key, as it is written.
  public var key: Key? {
    switch self {
    case .destination: .character("g")
    case .cart: .character("c")
    case .orders: .character("o")
    case .palette: .character(":")
    case .help: .character("?")
    case .quit: .character("q")
    case .settings: .character(",")
    case .reload: .control("r")
    case .redraw: .control("l")
    case .suspend: .control("z")
    case .shelf, .compare, .delivery, .stock, .addresses, .link: nil
    }
  }

  /// Whether the key means this on every page.
  var isEverywhere: Bool { key != nil }

  static func withKey(_ key: Key) -> Command? { allCases.first { $0.key == key } }

  /// The language's key of its name.
  public var phrase: String { "command.\(rawValue)" }
}
