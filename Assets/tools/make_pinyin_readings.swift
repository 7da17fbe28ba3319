// Writes the rows of the table in PinyinReadings: each syllable before the characters from U+4E00 to U+9FFF that are read so, by the transform
// Han-Latin of Unicode CLDR, as the Foundation of this machine has it.
//
// Run from the root of the project, and put what it prints between the table's quotes: swift Assets/tools/make_pinyin_readings.swift
import Foundation

/// The letters of a character without tones, `ü` as `v`; nil if it is read in no way.
func letters(_ scalar: Unicode.Scalar) -> String? {
  guard let latin = String(Character(scalar)).applyingTransform(.mandarinToLatin, reverse: false) else { return nil }
  var letters = ""
  for scalar in latin.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x61...0x7A: letters.unicodeScalars.append(scalar)
    case 0x308 where letters.last == "u": letters = letters.dropLast() + "v"
    case 0x300...0x36F: break
    default: return nil
    }
  }
  return letters.isEmpty ? nil : letters
}

var characters: [String: [Unicode.Scalar]] = [:]
for scalar in (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init) {
  if let letters = letters(scalar) { characters[letters, default: []].append(scalar) }
}

/// The most characters of a row, so that the file's lines are as long as others.
let longest = 134
var row = ""
for (syllable, scalars) in characters.sorted(by: { $0.key < $1.key }) {
  for part in [syllable] + scalars.map({ String(Character($0)) }) {
    if row.count + part.count > longest {
      print("    " + row)
      row = ""
    }
    row += part
  }
}
print("    " + row)
