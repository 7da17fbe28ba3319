import Primitives

/// The tokens by which a product is found: words, ideographs alone and in pairs, measures, and pinyin from every syllable on.
///
/// A pair of neighbours is what makes a phrase: 凤凰 is found by the token 凤凰, 自行车 by 自行 and 行车. Pinyin is joined, so that
/// `fenghuang`, `feng` and `huang` are all beginnings of a token.
struct SearchTokens {
  private var folder = TextFolder()
  private var pinyin = Pinyin()
  /// Longer pinyin than this many syllables is cut.
  private static let mostSyllables = 8

  enum Kind { case word, ideographs, measure, pinyin, initials }

  /// The words and runs of ideographs of a text.
  mutating func pieces(_ text: String) -> [TextFolder.Piece] { folder.pieces(text) }

  /// Calls `body` with each token of a text, repeats included. Ideographs that only a blank parts are neighbours too: 凤凰 经典 is found by
  /// 凤凰经典.
  mutating func forEach(in text: String, _ body: (Kind, [UInt8]) -> Void) {
    var run: [Unicode.Scalar] = []
    var isAfterNumber = false
    for piece in folder.pieces(text) {
      switch piece {
      case .word(let word):
        forEach(in: run, body)
        run.removeAll()
        body(.word, word)
        isAfterNumber = word.allSatisfy { (48...57).contains($0) }
      case .ideographs(let more):
        if let first = more.first, isAfterNumber || more.count == 1 { body(.measure, Self.measure(first)) }
        run += more
        isAfterNumber = false
        initials(more, body)
      }
    }
    forEach(in: run, body)
    for measure in Measure.all(in: text) { body(.measure, SearchMark.measure.token(measure.key)) }
  }

  private mutating func forEach(in run: [Unicode.Scalar], _ body: (Kind, [UInt8]) -> Void) {
    guard !run.isEmpty else { return }
    for token in Self.ideographs(run) { body(.ideographs, token) }
    pinyin(run, body)
  }

  /// A character by itself or after a number, as 寸 in `28 寸自行车`: no part of a longer word. Serves only while the index is
  /// built.
  static func measure(_ ideograph: Unicode.Scalar) -> [UInt8] { [1] + Array(String(ideograph).utf8) }

  /// Marks a word that only a variant's choices or number have, while the index is built.
  static func choice(_ word: [UInt8]) -> [UInt8] { [2] + word }

  /// Whether a token serves only while the index is built.
  static func isForBuilding(_ token: [UInt8]) -> Bool { token.first.map { $0 < SearchMark.least } ?? true }

  /// Calls `body` with each run of ideographs that only other text parts, as a word for the list of known words; without the measure after a
  /// number.
  mutating func forEachRun(in text: String, _ body: ([UInt8]) -> Void) {
    var isAfterNumber = false
    for piece in folder.pieces(text) {
      switch piece {
      case .word(let word): isAfterNumber = word.allSatisfy { (48...57).contains($0) }
      case .ideographs(let run):
        let word = isAfterNumber ? run.dropFirst() : run[...]
        if (2...6).contains(word.count) { body(word.flatMap { Array(String($0).utf8) }) }
        isAfterNumber = false
      }
    }
  }

  /// The pinyin of a run of ideographs in one; empty if one of them has none.
  mutating func pinyin(of run: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      let syllable = pinyin.syllable(scalar)
      if syllable.isEmpty { return [] }
      joined += syllable
    }
    return joined
  }

  /// The words of a text and its ideographs, as one variant is told from another by them: ` 54 cm 厘米`.
  mutating func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    for piece in folder.pieces(text) {
      key.append(32)
      switch piece {
      case .word(let word): key.append(contentsOf: word)
      case .ideographs(let run): for scalar in run { key.append(contentsOf: String(scalar).utf8) }
      }
    }
    return key
  }

  /// The first letters of a run's syllables.
  private mutating func initials(_ run: [Unicode.Scalar], _ body: (Kind, [UInt8]) -> Void) {
    guard run.count > 1 else { return }
    var letters: [UInt8] = []
    for scalar in run {
      guard let first = pinyin.syllable(scalar).first else { return }
      letters.append(first)
    }
    body(.initials, SearchMark.initials.token(letters))
  }

  private mutating func pinyin(_ run: [Unicode.Scalar], _ body: (Kind, [UInt8]) -> Void) {
    // All in one, with where each begins: a token is a part of it.
    var letters: [UInt8] = []
    var starts: [Int] = []
    for scalar in run {
      starts.append(letters.count)
      letters.append(contentsOf: pinyin.syllable(scalar))
    }
    starts.append(letters.count)
    for first in run.indices where starts[first] < starts[first + 1] {
      var end = first + 1
      while end < run.count, end - first < Self.mostSyllables, starts[end] < starts[end + 1] { end += 1 }
      let joined = Array(letters[starts[first]..<starts[end]])
      body(.pinyin, joined)
      // Also as people without the umlaut write it.
      if joined.contains(UInt8(ascii: "v")) { body(.pinyin, joined.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }) }
    }
  }

  /// Each ideograph and each pair of neighbours.
  static func ideographs(_ run: [Unicode.Scalar]) -> [[UInt8]] { run.map { Array(String($0).utf8) } + pairs(run) }

  /// Each pair of neighbours.
  static func pairs(_ run: [Unicode.Scalar]) -> [[UInt8]] {
    zip(run, run.dropFirst()).map { Array(String($0).utf8) + Array(String($1).utf8) }
  }
}
