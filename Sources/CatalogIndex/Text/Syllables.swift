/// Whether letters can be Chinese syllables in pinyin without tones, told from other words by their shape.
enum Syllables {
  private static let initials: Set<String> = [
    "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w",
  ]
  private static let finals: Set<String> = [
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "er", "an", "en", "in", "un", "ang", "eng", "ing",
    "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang",
  ]
  private static let longest = 6

  /// One syllable.
  static func isOne(_ word: ArraySlice<UInt8>) -> Bool {
    guard (1...longest).contains(word.count) else { return false }
    for length in 0...min(2, word.count - 1)
    where initials.contains(text(word.prefix(length))) && finals.contains(text(word.dropFirst(length))) {
      return true
    }
    return false
  }

  /// Several syllables and nothing else.
  static func areSeveral(_ word: [UInt8]) -> Bool {
    guard (4...40).contains(word.count), word.allSatisfy({ (97...122).contains($0) }) else { return false }
    // The places at which a syllable may end, and by how many at most.
    var most = [Int?](repeating: nil, count: word.count + 1)
    most[0] = 0
    for end in 1...word.count {
      for length in 1...min(longest, end) {
        guard let before = most[end - length], isOne(word[(end - length)..<end]) else { continue }
        most[end] = max(most[end] ?? 0, before + 1)
      }
    }
    return (most[word.count] ?? 0) > 1
  }

  /// Letters of which none is a vowel: no word, but perhaps the first letters of syllables.
  static func canBeInitials(_ word: [UInt8]) -> Bool {
    (2...8).contains(word.count) && word.allSatisfy { (97...122).contains($0) && !"aeiouv".utf8.contains($0) }
  }

  private static func text(_ letters: ArraySlice<UInt8>) -> String { String(decoding: letters, as: UTF8.self) }
}
