import Primitives

/// What a token says besides that a product bears it: a token of its own, with this byte before the word, which no word begins with.
/// English words are in one spelling for all their forms.
enum SearchMark: UInt8 {
  /// What a name says that the goods are: `light` of “Gangway light set for bicycles”, 自行车 of 折叠自行车.
  case head = 3
  /// In a name, the brand left out.
  case name = 4
  /// In the name of the innermost category.
  case kindWord = 5
  /// A number with its unit (`Measure`).
  case measure = 6
  /// The first letters of Chinese syllables.
  case initials = 7
  /// In a specification.
  case specification = 8
  /// What the name of the innermost category says that goods are: `light` of “Bicycle lights”.
  case kind = 9

  /// Smaller bytes mark what serves only while the index is built.
  static let least: UInt8 = 3

  /// A marked token.
  func token(_ bytes: [UInt8]) -> [UInt8] { [rawValue] + bytes }
}
