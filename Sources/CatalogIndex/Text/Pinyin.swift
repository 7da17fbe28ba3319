import Foundation
import Primitives

/// Chinese characters in Latin letters without tones, each looked up once. Made for building the index: the first look-up is slow.
struct Pinyin {
  private var syllables: [Unicode.Scalar: [UInt8]] = [:]

  /// `feng` for 凤; empty for what has none. `ü` stays a letter of its own, written `v` as on keyboards.
  mutating func syllable(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let known = syllables[scalar] { return known }
    let found = Self.look(up: scalar)
    syllables[scalar] = found
    return found
  }

  /// Loads the system's transliterator, which takes some 80 ms at its first use.
  static func prepare() { _ = "汉".applyingTransform(.mandarinToLatin, reverse: false) }

  private static func look(up scalar: Unicode.Scalar) -> [UInt8] {
    guard scalar.properties.isIdeographic, let latin = String(scalar).applyingTransform(.mandarinToLatin, reverse: false) else { return [] }
    let decomposed = latin.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    var letters: [UInt8] = []
    for scalar in decomposed {
      switch scalar.value {
      case 97...122: letters.append(UInt8(scalar.value))
      // u with a diaeresis.
      case 0x308 where letters.last == UInt8(ascii: "u"): letters[letters.count - 1] = UInt8(ascii: "v")
      case 0x300...0x36F: break
      default: return []
      }
    }
    return letters
  }
}
