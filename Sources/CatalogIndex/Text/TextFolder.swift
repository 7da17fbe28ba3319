import Foundation
import Primitives

/// Makes text comparable: case, accents and full width gone, letters that do not decompose written out (`ß` as `ss`, `ł` as `l`),
/// traditional characters simplified, sizes such as `140x200` taken apart.
struct TextFolder {
  /// What a character means for searching.
  private enum Meaning {
    /// Part of a word, as UTF-8.
    case letter([UInt8])
    /// A Chinese or Japanese character, simplified: a word by itself.
    case ideograph(Unicode.Scalar)
    /// Between words.
    case blank
    /// Nothing: an accent that stands apart, an apostrophe.
    case nothing
  }

  /// A piece of text: a word, or a run of ideographs.
  enum Piece: Hashable, Sendable {
    /// Folded, as UTF-8.
    case word([UInt8])
    case ideographs([Unicode.Scalar])

    /// As UTF-8.
    var bytes: [UInt8] {
      switch self {
      case .word(let word): word
      case .ideographs(let run): run.flatMap { Array(String($0).utf8) }
      }
    }
  }

  private var meanings: [Unicode.Scalar: Meaning] = [:]
  /// Of common ideographs: what each is simplified to, 1 for none; 0: not looked up yet.
  private var ideographs: [UInt32] = []
  private var folded = FoldedText()

  private static let common: Range<UInt32> = 0x3400..<0xA000

  /// The words and runs of ideographs of a text, in order.
  mutating func pieces(_ text: String) -> [Piece] {
    var folded = FoldedText()
    swap(&folded, &self.folded)
    defer { swap(&folded, &self.folded) }
    fold(text, into: &folded)
    return folded.pieces.map { piece in
      let bytes = folded.bytes[piece.place]
      return piece.isWord ? .word(Array(bytes)) : .ideographs(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
  }

  /// The same as bytes.
  mutating func fold(_ text: String, into folded: inout FoldedText) {
    var text = text
    text.withUTF8 { fold($0, into: &folded) }
  }

  /// The same of UTF-8.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
    folded.removeAll()
    var next = 0
    while next < text.count {
      let byte = text[next]
      next += 1
      switch byte {
      case 120 where Self.isBetweenDigits(next - 1, text), 88 where Self.isBetweenDigits(next - 1, text): folded.end()
      case 97...122, 48...57:
        folded.begin(word: true)
        folded.bytes.append(byte)
      case 65...90:
        folded.begin(word: true)
        folded.bytes.append(byte + 32)
      case 39: break
      case 0..<0x80: folded.end()
      default:
        let (scalar, length) = Self.scalar(text, at: next - 1)
        next += length - 1
        add(scalar, to: &folded)
      }
    }
    folded.end()
  }

  private mutating func add(_ scalar: Unicode.Scalar, to folded: inout FoldedText) {
    if Self.common.contains(scalar.value) {
      if ideographs.isEmpty { ideographs = [UInt32](repeating: 0, count: Self.common.count) }
      let simplified = ideographs[Int(scalar.value - Self.common.lowerBound)]
      if simplified > 1, let known = Unicode.Scalar(simplified) {
        folded.begin(word: false)
        folded.bytes.append(known)
        return
      }
      if simplified == 0 {
        var known: UInt32 = 1
        if case .ideograph(let other) = Self.meaning(of: scalar) { known = other.value }
        ideographs[Int(scalar.value - Self.common.lowerBound)] = known
      }
    }
    switch meaning(scalar) {
    case .letter(let bytes):
      folded.begin(word: true)
      folded.bytes.append(contentsOf: bytes)
    case .ideograph(let simplified):
      folded.begin(word: false)
      folded.bytes.append(simplified)
    case .blank: folded.end()
    case .nothing: break
    }
  }

  /// The character at a place, which is none of ASCII, and how many bytes it has.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, Int) {
    let length = min(FoldedText.length(text[place]), text.count - place)
    var value = UInt32(text[place]) & (length == 2 ? 0x1F : length == 3 ? 0xF : 0x7)
    for index in (place + 1)..<(place + length) { value = value << 6 | UInt32(text[index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func isBetweenDigits(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0, place + 1 < text.count else { return false }
    return (48...57).contains(text[place - 1]) && (48...57).contains(text[place + 1])
  }

  /// The whole text folded, its words separated by one blank, ideographs kept together: what names of cities are compared by.
  mutating func key(_ text: String) -> [UInt8] {
    var folded = FoldedText()
    swap(&folded, &self.folded)
    defer { swap(&folded, &self.folded) }
    fold(text, into: &folded)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.bytes.count + folded.pieces.count)
    for piece in folded.pieces {
      if !bytes.isEmpty { bytes.append(32) }
      bytes.append(contentsOf: folded.bytes[piece.place])
    }
    return bytes
  }

  private mutating func meaning(_ scalar: Unicode.Scalar) -> Meaning {
    if let known = meanings[scalar] { return known }
    let found = Self.meaning(of: scalar)
    meanings[scalar] = found
    return found
  }

  private static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0x300...0x36F, 0x2018, 0x2019, 0x02BC, 0x02BB, 0x00AD, 0x200B...0x200F: return .nothing
    case 0xFF01...0xFF5E:
      guard let narrow = Unicode.Scalar(scalar.value - 0xFEE0) else { return .blank }
      return narrow.properties.isAlphabetic || narrow.properties.numericType != nil
        ? .letter(Array(String(narrow).lowercased().utf8)) : .blank
    case 0x3005, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return scalar.properties.isAlphabetic || scalar.properties.isIdeographic
        ? .ideograph(TraditionalCharacters.simplified(scalar)) : .blank
    default: break
    }
    if let written = writtenOut[scalar] { return .letter(Array(written.utf8)) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return .letter(Array(String(scalar).utf8))
    default: break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return .blank }
    var lower = scalar.properties.lowercaseMapping
    if decomposes(scalar) {
      lower = lower.decomposedStringWithCanonicalMapping
      lower.unicodeScalars.removeAll { (0x300...0x36F).contains($0.value) }
    }
    let bytes = lower.unicodeScalars.flatMap { writtenOut[$0].map { Array($0.utf8) } ?? Array(String($0).utf8) }
    return bytes.isEmpty ? .nothing : .letter(bytes)
  }

  /// Scripts whose accents may be left out: Latin, Greek, Cyrillic.
  private static func decomposes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x52F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  private static let writtenOut: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "İ": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n",
  ]
}
