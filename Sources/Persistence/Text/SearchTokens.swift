/// The tokens by which a product is found: words, ideographs alone and in pairs, and pinyin from every syllable on.
///
/// A pair of neighbours is what makes a phrase: 凤凰 is found by the token 凤凰, 自行车 by 自行 and 行车. Pinyin is joined, so that
/// `fenghuang`, `feng` and `huang` are all beginnings of a token.
struct SearchTokens {
  private var folder = TextFolder()
  private var pinyin = Pinyin()
  /// Longer pinyin than this many syllables is cut.
  private static let mostSyllables = 8

  /// Calls `body` with each token of a text, repeats included. Ideographs that only a blank parts are neighbours too: 凤凰 经典 is found by
  /// 凤凰经典.
  mutating func forEach(in text: String, _ body: ([UInt8]) -> Void) {
    var run: [Unicode.Scalar] = []
    for piece in folder.pieces(text) {
      switch piece {
      case .word(let word):
        forEach(in: run, body)
        run.removeAll()
        body(word)
      case .ideographs(let more): run += more
      }
    }
    forEach(in: run, body)
  }

  private mutating func forEach(in run: [Unicode.Scalar], _ body: ([UInt8]) -> Void) {
    guard !run.isEmpty else { return }
    for token in Self.ideographs(run) { body(token) }
    pinyin(run, body)
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

  private mutating func pinyin(_ run: [Unicode.Scalar], _ body: ([UInt8]) -> Void) {
    let syllables = run.map { pinyin.syllable($0) }
    for first in syllables.indices where !syllables[first].isEmpty {
      var joined: [UInt8] = []
      for syllable in syllables[first...].prefix(Self.mostSyllables) {
        if syllable.isEmpty { break }
        joined.append(contentsOf: syllable)
      }
      body(joined)
      // Also as people without the umlaut write it.
      if joined.contains(UInt8(ascii: "v")) { body(joined.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }) }
    }
  }

  /// Each ideograph and each pair of neighbours.
  static func ideographs(_ run: [Unicode.Scalar]) -> [[UInt8]] { run.map { Array(String($0).utf8) } + pairs(run) }

  /// Each pair of neighbours.
  static func pairs(_ run: [Unicode.Scalar]) -> [[UInt8]] {
    zip(run, run.dropFirst()).map { Array(String($0).utf8) + Array(String($1).utf8) }
  }
}
