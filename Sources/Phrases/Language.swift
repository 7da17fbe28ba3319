import Primitives

/// A language as the edge loads it from Assets/languages: texts by key, with `{name}` where an argument goes.
public struct Language: Sendable {
  /// `en`, `zh-Hans`.
  public let code: String
  private var texts: [String: String]
  /// Symbols of currencies by code; a currency without one shows its code.
  public var symbols: [String: String] = [:]

  /// The day from which dates are told: those within half a year of it do without their year. Nil: all do.
  public var today: LocalDate?

  public init(code: String, texts: [String: String]) {
    self.code = code
    self.texts = texts
  }

  /// Reads `key = text` lines; `#` begins a comment line. Later lines outrank earlier ones.
  public static func texts(in file: String) -> [String: String] {
    var texts: [String: String] = [:]
    // By bytes: a start reads all texts, and by characters that took a fifth of it.
    let space = UInt8(ascii: " ")
    for line in file.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      var key = line[..<equals].drop { $0 == space }
      while key.last == space { key.removeLast() }
      let text = line[line.index(after: equals)...].drop { $0 == space }
      texts[String(Substring(key))] = String(Substring(text))
    }
    return texts
  }

  public var keys: [String] { texts.keys.sorted() }
  public func has(_ key: String) -> Bool { texts[key] != nil }

  /// The text of a key with its arguments filled in; the key itself if the language lacks it.
  public func callAsFunction(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    guard var text = texts[key] else { return key }
    guard !arguments.isEmpty, text.contains("{") else { return text }
    for (name, value) in arguments {
      var result = ""
      var rest = Substring(text)
      let mark = "{\(name)}"
      while let range = rest.firstRange(of: mark) {
        result += rest[..<range.lowerBound] + value
        rest = rest[range.upperBound...]
      }
      text = result + rest
    }
    return text
  }

  /// The text for a number of things: `key.one` for one where the language has it, else `key.other`, with `{n}`.
  public func count(_ key: String, _ number: Int, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let one = "\(key).one"
    return self(number == 1 && texts[one] != nil ? one : "\(key).other", arguments).replacing("{n}", with: self.number(number))
  }

  /// The name in this language.
  public func name(_ name: LocalizedName) -> String { code.hasPrefix("zh") ? name.chinese : name.english }

  /// The name in the other language of the catalog, where it differs.
  public func otherName(_ name: LocalizedName) -> String? {
    let other = code.hasPrefix("zh") ? name.english : name.chinese
    return other == self.name(name) ? nil : other
  }
}
