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
    guard let text = texts[key] else { return key }
    return arguments.isEmpty ? text : Self.filled(text) { name in arguments.first { name.elementsEqual($0.key.utf8) }?.value }
  }

  /// A text with its `{name}`s replaced; what has no value stays. By bytes and in one pass: a frame has hundreds of texts.
  private static func filled(_ text: String, _ value: (Substring.UTF8View) -> String?) -> String {
    let bytes = text.utf8
    guard var open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = bytes.startIndex
    while let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) {
      if let value = value(bytes[bytes.index(after: open)..<close]) {
        result += text[rest..<open]
        result += value
        rest = bytes.index(after: close)
      }
      guard let next = bytes[bytes.index(after: open)...].firstIndex(of: UInt8(ascii: "{")) else { break }
      open = next
    }
    result += text[rest...]
    return result
  }

  /// The text for a number of things: `key.one` for one where the language has it, else `key.other`, with `{n}`.
  public func count(_ key: String, _ number: Int, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let one = "\(key).one"
    let other = "\(key).other"
    guard let text = number == 1 ? texts[one] ?? texts[other] : texts[other] else { return other }
    return Self.filled(text) { name in
      arguments.first { name.elementsEqual($0.key.utf8) }?.value ?? (name.elementsEqual("n".utf8) ? self.number(number) : nil)
    }
  }

  /// The name in this language.
  public func name(_ name: LocalizedName) -> String { code.hasPrefix("zh") ? name.chinese : name.english }

  /// The name in the other language of the catalog, where it differs.
  public func otherName(_ name: LocalizedName) -> String? {
    let other = code.hasPrefix("zh") ? name.english : name.chinese
    return other == self.name(name) ? nil : other
  }
}
