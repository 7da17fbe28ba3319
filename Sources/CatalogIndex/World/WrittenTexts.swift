import Primitives

/// Numbers for the texts and names of a world while it is written, in the order in which they are met. They are found by their bytes: strings would
/// be compared as people read them.
struct WrittenTexts {
  private var textNumbers = ByteNumbering()
  private var nameNumbers = ByteNumbering()
  /// Names with all their translations: a holiday is named in many calendars.
  private(set) var names: [LocalizedName] = []
  /// Of the name that was looked for last: its texts and tags, a byte behind each that no text has.
  private var key: [UInt8] = []

  private static let end: UInt8 = 0xFF

  /// The texts as UTF-8.
  var texts: [ArraySlice<UInt8>] { (0..<textNumbers.count).map { textNumbers[$0] } }

  mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { textNumbers.number(of: $0.span) }
  }

  mutating func number(of name: LocalizedName) -> Int {
    var key: [UInt8] = []
    swap(&key, &self.key)
    key.removeAll(keepingCapacity: true)
    Self.add(name.base, to: &key)
    for translation in name.translations {
      Self.add(translation.tag.rawValue, to: &key)
      Self.add(translation.text, to: &key)
    }
    let number = nameNumbers.number(of: key.span)
    swap(&key, &self.key)
    if number == names.count { names.append(name) }
    return number
  }

  private static func add(_ text: String, to key: inout [UInt8]) {
    var text = text
    text.withUTF8 { key.append(contentsOf: $0) }
    key.append(end)
  }
}
