/// What a visitor sent behind the host's name (`ssh shop@host search "red bike"`), split into words without any shell: quotes keep blanks,
/// a backslash keeps the next character, and no other character means anything.
public enum CommandWords {
  /// Why a line is not taken.
  public enum Refusal: String, Error, Sendable, CaseIterable {
    /// It is longer than any command is.
    case length
    /// It has more words than any command has.
    case words
    /// It has control characters, line ends among them, or bytes that are no text.
    case characters
    /// A quote or a backslash at the end is not finished.
    case unfinished
  }

  /// The most bytes of a line.
  public static let longest = 4096
  /// The most words of a line.
  public static let most = 64

  /// The words of a line, none for one of blanks alone.
  ///
  /// - Parameter line: The bytes as they came.
  /// - Throws: `Refusal`.
  public static func split(_ line: [UInt8]) throws(Refusal) -> [String] {
    guard line.count <= longest else { throw .length }
    guard let text = String(validating: line, as: UTF8.self), !text.unicodeScalars.contains(where: isControl) else { throw .characters }
    var words: [String] = []
    // Nil between words.
    var word: String?
    var quote: Character?
    var isKept = false
    for character in text {
      if isKept {
        word = (word ?? "") + String(character)
        isKept = false
      } else if character == "\\", quote != "'" {
        isKept = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isKept else { throw .unfinished }
    if let word { words.append(word) }
    guard words.count <= most else { throw .words }
    return words
  }

  /// Control characters of ASCII and Latin 1, and what separates lines or turns the direction of text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
