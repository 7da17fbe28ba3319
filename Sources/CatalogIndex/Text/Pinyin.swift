import Foundation
import Primitives

/// Chinese characters in Latin letters without tones. The few that `PinyinReadings` does not have are asked of the system, once each; the first
/// time takes some 80 ms.
struct Pinyin {
  private let readings = PinyinReadings.all
  /// One character after another.
  private var letters: [UInt8] = []
  /// Of each character by its number: where its letters begin, times 16, plus how many they are, plus 1; 0: not looked up yet.
  private var places: [UInt32] = []

  /// Adds `feng` for 凤; nothing for what has none. `ü` stays a letter of its own, written `v` as on keyboards.
  mutating func append(_ scalar: Unicode.Scalar, to other: inout [UInt8]) {
    if PinyinReadings.characters.contains(scalar.value) {
      for index in readings.place(of: scalar.value) { other.append(readings.letters[index]) }
      return
    }
    let value = Int(scalar.value)
    if value >= places.count { places += [UInt32](repeating: 0, count: max(0xA000, value + 1) - places.count) }
    if places[value] == 0 {
      let found = Self.look(up: scalar).prefix(14)
      places[value] = UInt32(letters.count) << 4 | UInt32(found.count + 1)
      letters += found
    }
    let start = Int(places[value] >> 4)
    let count = Int(places[value] & 0xF) - 1
    for index in start..<(start + count) { other.append(letters[index]) }
  }

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
