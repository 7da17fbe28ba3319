import Primitives

/// The words that a catalog's goods are called by, most frequent first: what a word that finds nothing may have meant.
struct WordList: Sendable {
  /// A word as it is compared and shown: folded.
  private struct Word {
    let letters: [UInt16]
    let count: Int
  }

  private var latin: [Word] = []
  private var chinese: [Word] = []

  /// No words.
  init() {}

  /// Reads what `packed` wrote.
  init(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    for _ in 0..<reader.count() {
      let run = reader.run()
      let word = Word(letters: Array(String(decoding: run, as: UTF8.self).utf16), count: reader.number())
      if Self.isChinese(run) { chinese.append(word) } else { latin.append(word) }
    }
    if reader.isDamaged { self = WordList() }
  }

  static func packed(_ words: [([UInt8], Int)]) -> [UInt8] {
    var out = ByteWriter()
    out.write(words.count)
    for (word, count) in words {
      out.write(word)
      out.write(count)
    }
    return out.bytes
  }

  /// Whether a word begins with an ideograph.
  static func isChinese(_ word: some Sequence<UInt8>) -> Bool {
    for byte in word { return (0xE3...0xE9).contains(byte) || byte >= 0xF0 }
    return false
  }

  /// Words that differ by a slip or two (one in a word of four or five letters), swaps of neighbours counted once: by how much they
  /// differ, then those with the same first letter, then the more frequent.
  func near(_ word: String, limit: Int) -> [String] {
    ranked(word).prefix(limit).map { String(decoding: latin[$0.index].letters, as: UTF16.self) }
  }

  /// By how much the nearest word differs, and how often goods are called so; nil if none is near.
  func nearest(to word: String) -> (edits: Int, count: Int)? { ranked(word).first.map { ($0.edits, latin[$0.index].count) } }

  private func ranked(_ word: String) -> [(edits: Int, isOtherBeginning: Int, index: Int)] {
    let letters = Array(word.utf16)
    guard letters.count > 3 else { return [] }
    let most = letters.count > 5 ? 2 : 1
    let mask = Self.mask(letters)
    let sound = Self.sound(letters)
    var found: [(edits: Int, isOtherBeginning: Int, index: Int)] = []
    for (index, candidate) in latin.enumerated() where abs(candidate.letters.count - letters.count) <= most {
      // Each edit changes at most two of the letters that occur.
      guard (Self.mask(candidate.letters) ^ mask).nonzeroBitCount <= 2 * most else { continue }
      guard var edits = EditDistance.between(letters, candidate.letters, limit: most), edits > 0 else { continue }
      if edits > 1, Self.sound(candidate.letters) == sound { edits = 1 }
      found.append((edits, candidate.letters.first == letters.first ? 0 : 1, index))
    }
    return found.sorted { $0 < $1 }
  }

  /// Letters with `w` for the `hu` of pinyin before a vowel: many who speak it do not tell `wang` from `huang`, and write one for the other.
  private static func sound(_ letters: [UInt16]) -> [UInt16] {
    let (h, u, w) = (UInt16(104), UInt16(117), UInt16(119))
    var sound: [UInt16] = []
    for (place, letter) in letters.enumerated() {
      let isBeforeVowel = place + 1 < letters.count && [97, 101, 105, 111].contains(letters[place + 1])
      if letter == u, isBeforeVowel, sound.last == h {
        sound[sound.count - 1] = w
      } else {
        sound.append(letter)
      }
    }
    return sound
  }

  /// Chinese words that share at least half of the characters with this one, those with most first, then the same first character, then
  /// the more frequent.
  func sharing(_ word: String, limit: Int) -> [String] {
    let letters = Array(word.utf16)
    var found: [(lacking: Int, isOtherBeginning: Int, index: Int)] = []
    for (index, candidate) in chinese.enumerated() where candidate.letters != letters {
      var left = candidate.letters
      var shared = 0
      for letter in letters {
        guard let place = left.firstIndex(of: letter) else { continue }
        left.remove(at: place)
        shared += 1
      }
      let both = letters.count + candidate.letters.count
      guard shared > 0, shared * 4 >= both else { continue }
      found.append((1000 - 2000 * shared / both, candidate.letters.first == letters.first ? 0 : 1, index))
    }
    return found.sorted { $0 < $1 }.prefix(limit).map { String(decoding: chinese[$0.index].letters, as: UTF16.self) }
  }

  private static func mask(_ letters: [UInt16]) -> UInt32 { letters.reduce(0) { $0 | 1 << UInt32($1 & 31) } }
}
