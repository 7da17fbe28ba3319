import Primitives

/// A language as the edge loads it from Assets/languages: texts by key, with `{name}` where an argument goes.
public struct Language: Sendable {
  /// `en`, `zh-Hans`: the name of its folder.
  public let code: String
  /// By which names in the catalog are looked up.
  public let tag: LanguageTag
  /// When each of the language's plural forms is used.
  public let plurals: PluralRules
  let numbers: NumberFormat
  private let texts: [String: String]
  /// Symbols of currencies by code; a currency without one shows its code.
  public var symbols: [String: String] = [:]

  /// The day from which dates are told: those within half a year of it do without their year. Nil: all do.
  public var today: LocalDate?

  public init(code: String, texts: [String: String]) {
    self.code = code
    tag = LanguageTag(code)
    plurals = PluralRules(texts)
    numbers = NumberFormat(texts)
    self.texts = texts
  }

  /// Reads `key = text` lines; `#` begins a comment line. Later lines outrank earlier ones.
  public static func texts(in file: String) -> [String: String] {
    var texts: [String: String] = [:]
    read(file) { texts[$0] = $1 }
    return texts
  }

  /// Reads the lines of files, later ones outranking earlier ones.
  public static func texts(inFiles files: [String]) -> [String: String] {
    var texts: [String: String] = [:]
    // A start reads all texts: room is made for all of them at once.
    texts.reserveCapacity(files.reduce(0) { $0 + $1.utf8.count } / bytesOfLine)
    for file in files { read(file) { texts[$0] = $1 } }
    return texts
  }

  /// A line with its key has more than this, mostly.
  private static let bytesOfLine = 48

  /// Calls `body` with each key and text. By bytes where they lie: by characters, or by slices of the text, it would be felt at a start.
  private static func read(_ file: String, _ body: (String, String) -> Void) {
    var file = file
    file.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        defer { start = end + 1 }
        guard start < end, bytes[start] != UInt8(ascii: "#"), let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) else {
          continue
        }
        var key = bytes[start..<equals].drop { $0 == space }
        while key.last == space { key.removeLast() }
        let text = bytes[(equals + 1)..<end].drop { $0 == space }
        body(String(decoding: key, as: UTF8.self), String(decoding: text, as: UTF8.self))
      }
    }
  }

  public var keys: [String] { texts.keys.sorted() }
  public func has(_ key: String) -> Bool { texts[key] != nil }

  /// The text of a key with its arguments filled in; the key itself if the language lacks it.
  public func callAsFunction(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    guard let text = texts[key] else { return key }
    return arguments.isEmpty ? text : Self.filled(text) { name in arguments.first { name.elementsEqual($0.key.utf8) }?.value }
  }

  /// The same with arguments that were put together before.
  public func callAsFunction(_ key: String, filledBy arguments: [String: String]) -> String {
    guard let text = texts[key] else { return key }
    return Self.filled(text) { name in arguments[String(Substring(name))] }
  }

  /// A text with its `{name}`s replaced; what has no value stays, and so does what looks like one in a value. By bytes and
  /// in one pass: a frame has hundreds of texts.
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

  /// The text for a number of things: that of the number's plural category (`key.one`, `key.few`) where the language has it, else
  /// `key.other`, with `{n}`.
  public func count(_ key: String, _ number: Int, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    let own = "\(key).\(plurals.category(of: PluralOperands(number)).rawValue)"
    let text = texts[own] ?? self("\(key).other")
    return Self.filled(text) { name in
      arguments.first { name.elementsEqual($0.key.utf8) }?.value ?? (name.elementsEqual("n".utf8) ? self.number(number) : nil)
    }
  }

  /// The name in this language.
  public func name(_ name: LocalizedName) -> String { name.text(in: tag) }

  /// The name in the language that this one's readers are shown beside their own (`language.beside`), where it differs.
  public func otherName(_ name: LocalizedName) -> String? {
    let other = name.text(in: LanguageTag(texts["language.beside"] ?? LanguageTag.fallback.rawValue))
    return other == self.name(name) ? nil : other
  }
}
