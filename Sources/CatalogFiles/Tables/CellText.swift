import Catalog
import Primitives

extension StringProtocol {
  /// Without a character at both ends.
  func trimming(_ character: Character) -> String {
    if first != character, last != character { return String(self) }
    var part = self[...]
    while part.first == character { part = part.dropFirst() }
    while part.last == character { part = part.dropLast() }
    return String(part)
  }
}

extension String {
  /// Lower case letters and digits in words joined by dashes, as near as a text comes to it; empty if nothing of it does.
  var kebabCase: String {
    lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  /// Digits with an optional sign and point, no exponent.
  var isPlainNumber: Bool {
    !isEmpty && utf8.enumerated().allSatisfy { (48...57).contains($1) || $1 == 46 || ($0 == 0 && $1 == 45) }
  }

  /// What a terminal would obey rather than show: control characters and those that change the direction of text. Nil if there is none.
  func firstUnprintable(mayHoldLines: Bool) -> CatalogFault.Detail? {
    for scalar in unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: if !mayHoldLines { return .word(scalar.value == 9 ? .tabulator : .lineEnd) }
      case 0..<32, 0x7F, 0x80...0x9F: return .word(.controlCharacter, ["code": .text(scalar.code)])
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .word(.directionMark, ["code": .text(scalar.code)])
      default: break
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  var isCodeCharacter: Bool {
    switch value {
    case 48...57, 65...90, 97...122, 45, 46, 95: true
    default: false
    }
  }

  /// `U+001B`.
  var code: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
