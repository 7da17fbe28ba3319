import Foundation

/// Ids made of texts.
enum Slug {
  /// Ids are not longer.
  static let longest = 100

  /// Kebab case: small letters and digits in words joined by dashes, accents left out, Chinese in pinyin; empty if nothing is left.
  static func kebab(_ text: String) -> String {
    var plain = text
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      plain = folded(text)
      // In this order: what the system cannot bring into Latin letters is left out.
      if !plain.utf8.allSatisfy({ $0 < 0x80 }), let latin = plain.applyingTransform(.toLatin, reverse: false) { plain = folded(latin) }
    }
    var slug: [UInt8] = []
    var isOpen = false
    for byte in plain.utf8 {
      let letter = (65...90).contains(byte) ? byte | 0x20 : byte
      if (97...122).contains(letter) || (48...57).contains(letter) {
        if isOpen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        slug.append(letter)
        isOpen = false
      } else if byte != UInt8(ascii: "'") {
        isOpen = true
      }
      if slug.count >= longest { break }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// A SKU: letters, digits, dashes, points and underscores; anything else is a dash.
  static func sku(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : folded(text)
    var sku: [UInt8] = []
    for scalar in plain.unicodeScalars {
      switch scalar.value {
      case 48...57, 65...90, 97...122, 45, 46, 95: sku.append(UInt8(scalar.value))
      default: if let last = sku.last, last != UInt8(ascii: "-") { sku.append(UInt8(ascii: "-")) }
      }
      if sku.count >= longest { break }
    }
    while sku.last == UInt8(ascii: "-") { sku.removeLast() }
    return String(decoding: sku, as: UTF8.self)
  }

  /// Without accents, ligatures and full-width forms.
  static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0xDF: plain.append(contentsOf: "ss".unicodeScalars)
      case 0xE6, 0xC6: plain.append(contentsOf: "ae".unicodeScalars)
      case 0xF8, 0xD8: plain.append("o")
      case 0x153, 0x152: plain.append(contentsOf: "oe".unicodeScalars)
      case 0x142, 0x141: plain.append("l")
      case 0x111, 0x110, 0xF0, 0xD0: plain.append("d")
      case 0xFE, 0xDE: plain.append(contentsOf: "th".unicodeScalars)
      case 0x131: plain.append("i")
      case 0x2018, 0x2019: plain.append("'")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
