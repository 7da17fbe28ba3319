import Foundation
import Orders

/// The environment of a visitor's session: made anew of what is known, with the few things that a visitor may say, each looked through.
public struct VisitorEnvironment: Hashable, Sendable {
  /// The variables.
  public private(set) var values: [String: String]

  /// The variable that tells the shop that it is behind a door: the door's folder.
  public static let door = "CARAVAN_DOOR"

  /// The variable that tells where the visitor comes from, as `SSH_CONNECTION` does.
  public static let source = "CARAVAN_SOURCE"

  /// What a terminal is taken for whose own name is none, or is known to nobody here.
  public static let usualTerm = "xterm-256color"

  /// - Parameters:
  ///   - came: What the visitor's connection brought.
  ///   - door: The door's folder.
  ///   - place: Where the shop lies.
  ///   - isKnown: Whether there is a description of a terminal.
  public init(
    came: [String: String], account: KeyFingerprint, door: DoorFolder, place: DoorPlace, isKnown: (String) -> Bool
  ) {
    values = [
      "PATH": "/usr/bin:/bin", "HOME": door.run, "SHELL": "/bin/false", "LANG": "C.UTF-8", "LC_CTYPE": "C.UTF-8",
      // Address space is bounded: no thread reserves its own 64 MiB of it. A fault tells visitors nothing of the program.
      "MALLOC_ARENA_MAX": "2", "SWIFT_BACKTRACE": "enable=no", Self.door: door.path, OfferedKey.variable: account.text,
    ]
    // The shop's words and the chooser's region go by it; to the system LC_CTYPE says that what is drawn is UTF-8.
    if let language = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap({ came[$0] }).first(where: Self.isLocale) {
      values["LANG"] = language
    }
    if let term = came["TERM"] { values["TERM"] = Self.isTerm(term) && isKnown(term) ? term : Self.usualTerm }
    if let color = came["COLORTERM"], ["truecolor", "24bit"].contains(color) { values["COLORTERM"] = color }
    // The address alone; whoever reads it takes no more than its network from it.
    if let source = came["SSH_CONNECTION"], VisitorSource(connection: source) != nil {
      values[Self.source] = String(source.prefix { $0 != " " })
    }
    for name in ["PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR", "CARAVAN_ASSETS"] { values[name] = place.values[name] }
  }

  /// `de_DE.UTF-8`, `zh-Hans`, `C`: letters, digits and what stands between them.
  static func isLocale(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && !text.hasPrefix(".") && text.utf8.allSatisfy { isLetter($0) || "._@-".utf8.contains($0) }
  }

  /// The name of a terminal's description: no path leads out of the folder of descriptions.
  static func isTerm(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 64, text != "dumb" else { return false }
    return text.utf8.allSatisfy { isLetter($0) || "+._-".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether the system has a description of a terminal where ncurses looks for it.
  public static func isKnownTerm(_ name: String) -> Bool {
    guard isTerm(name), let first = name.utf8.first else { return false }
    let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo"]
    // The folder is the first letter, or its number where the disk knows no capitals.
    return folders.contains { folder in
      ["\(String(UnicodeScalar(first)))", String(first, radix: 16)].contains {
        FileManager.default.isReadableFile(atPath: "\(folder)/\($0)/\(name)")
      }
    }
  }
}
