import Primitives
import Screen

/// A key and what it does here, for the footer and the help; a click on it presses the key.
public struct KeyHint: Hashable, Sendable {
  /// A part of the written keys, and the key that it is.
  struct Sign: Hashable, Sendable {
    /// Cells from the first written cell.
    let x: Int
    let width: Int
    let key: Key
  }

  /// As it is written: `Enter`, `a`, `+ -`, `↑↓`.
  public let key: PlainText
  /// The language's key of what it does.
  public let does: String
  private let only: Key?

  /// - Parameter only: the key, where it is not written as a keyboard names it.
  public init(_ key: PlainText, _ does: String, only: Key? = nil) {
    self.key = key
    self.does = does
    self.only = only
  }

  /// The keys that are written, each where it stands: names of keys between blanks, else each character for itself.
  var signs: [Sign] {
    if let only { return [Sign(x: 0, width: key.displayWidth, key: only)] }
    var signs: [Sign] = []
    var x = 0
    for word in key.string.split(separator: " ", omittingEmptySubsequences: false) {
      let parts = Key.named(String(word)).map { [(String(word), $0)] } ?? Self.parts(word)
      var column = x
      for (text, key) in parts {
        let width = PlainText(text).displayWidth
        signs.append(Sign(x: column, width: width, key: key))
        column += width
      }
      x += PlainText(String(word)).displayWidth + 1
    }
    return signs
  }

  /// The arrows of a terminal without Unicode are signs that are also keys: they are arrows where they come in pairs.
  private static func parts(_ word: Substring) -> [(String, Key)] {
    switch word {
    case "^v": [("^", .up), ("v", .down)]
    case "<>": [("<", .left), (">", .right)]
    default: word.map { (String($0), Key.named(String($0)) ?? .character($0)) }
    }
  }
}

extension Key {
  /// As a keyboard names it.
  var written: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .function(let number): "F\(number)"
    }
  }

  /// The key of a name that is more than its own character.
  static func named(_ name: String) -> Key? {
    switch name {
    case "⏎": .enter
    case "⇥": .tab
    case "Del": .delete
    case "−": .character("-")
    default: names[name]
    }
  }

  private static let names: [String: Key] = {
    let keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
      .character(" "), .control("c"), .control("p"), .control("l"), .control("r"), .control("z"),
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.written, $0) })
  }()
}
