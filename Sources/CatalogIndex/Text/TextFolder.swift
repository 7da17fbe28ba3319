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

  /// The words and runs of ideographs of a text, in order.
  mutating func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var word: [UInt8] = []
    var run: [Unicode.Scalar] = []
    func endWord() {
      if !word.isEmpty { pieces.append(.word(word)) }
      word.removeAll(keepingCapacity: true)
    }
    func endRun() {
      if !run.isEmpty { pieces.append(.ideographs(run)) }
      run.removeAll()
    }
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let value = scalar.value
      if value < 0x80 {
        if scalar == "x" || scalar == "X", Self.isBetweenDigits(index, scalars) {
          endWord()
          continue
        }
        switch UInt8(value) {
        case 97...122, 48...57:
          if !run.isEmpty { endRun() }
          word.append(UInt8(value))
        case 65...90:
          if !run.isEmpty { endRun() }
          word.append(UInt8(value) + 32)
        case 39: break
        default:
          endWord()
          endRun()
        }
        continue
      }
      switch meaning(scalar) {
      case .letter(let bytes):
        if !run.isEmpty { endRun() }
        word.append(contentsOf: bytes)
      case .ideograph(let simplified):
        if !word.isEmpty { endWord() }
        run.append(simplified)
      case .blank:
        endWord()
        endRun()
      case .nothing: break
      }
    }
    endWord()
    endRun()
    return pieces
  }

  private static func isBetweenDigits(_ index: String.Index, _ scalars: String.UnicodeScalarView) -> Bool {
    let next = scalars.index(after: index)
    guard index > scalars.startIndex, next < scalars.endIndex else { return false }
    return (48...57).contains(scalars[scalars.index(before: index)].value) && (48...57).contains(scalars[next].value)
  }

  /// The whole text folded, its words separated by one blank, ideographs kept together: what names of cities are compared by.
  mutating func key(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces(text) {
      if !bytes.isEmpty { bytes.append(32) }
      switch piece {
      case .word(let word): bytes.append(contentsOf: word)
      case .ideographs(let run): for scalar in run { bytes.append(contentsOf: String(scalar).utf8) }
      }
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
