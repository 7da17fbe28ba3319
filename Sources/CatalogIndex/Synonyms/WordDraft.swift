import Primitives

/// The words of a catalog while its index is built: those that a mistyped one may have meant.
struct WordDraft: Sendable {
  /// Words kept of a large catalog, the most frequent ones.
  private static let mostWords = 30_000
  /// Runs of ideographs that are counted; those met later are passed over.
  private static let mostRuns = 200_000

  /// Words that are counted at a time.
  private static let mostCounted = 300_000

  private var counts: [[UInt8]: Int] = [:]
  private var rarest = 1
  private var runs = ByteNumbering()
  private var countsOfRuns: [Int] = []
  private var terms: Set<[UInt8]> = []

  /// Counts a run of ideographs in the name of a product, category or choice.
  mutating func add(_ run: Span<UInt8>) {
    if let number = number(ofRun: run) { add(run: number) }
  }

  /// The number of such a run; nil for one that is passed over.
  mutating func number(ofRun run: Span<UInt8>) -> Int? {
    if runs.count >= Self.mostRuns { return runs.known(run) }
    let number = runs.number(of: run)
    if number == countsOfRuns.count { countsOfRuns.append(0) }
    return number
  }

  /// Counts a run by its number.
  mutating func add(run number: Int) { countsOfRuns[number] += 1 }

  /// Adds a word of a specification.
  mutating func add(word: Span<UInt8>) {
    var letters: [UInt8] = []
    letters.append(word)
    terms.insert(letters)
  }

  /// Adds the words of a term by which goods are found.
  mutating func add(_ term: SynonymDraft.Term) { for piece in term.pieces { terms.insert(piece.bytes) } }

  /// Counts a word that people read, of so many products.
  mutating func add(_ word: [UInt8], count: Int) {
    guard Self.isWord(word) else { return }
    counts[word, default: 0] += count
    // The rarest go.
    while counts.count > Self.mostCounted {
      counts = counts.filter { $0.value > rarest }
      rarest *= 2
    }
  }

  /// For `WordList`: the words with how often they occur, most frequent first.
  func packed(_ search: inout SearchTokens) -> [UInt8] {
    var counts = counts
    for term in terms where Self.isWord(term) && counts[term] == nil { counts[term] = 1 }
    for (number, count) in countsOfRuns.enumerated() { counts[Array(runs[number]), default: 0] += count }
    var kept = counts.sorted { ($1.value, $0.key.count) < ($0.value, $1.key.count) }.prefix(Self.mostWords).map { ($0.key, $0.value) }
    var pinyin: [[UInt8]: Int] = [:]
    for (word, count) in kept where WordList.isChinese(word) {
      let letters = search.pinyin(of: word)
      if letters.count > 3, counts[letters] == nil { pinyin[letters, default: 0] += count }
    }
    kept += pinyin.map { ($0.key, $0.value) }
    kept.sort { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.lexicographicallyPrecedes($1.0) }
    return WordList.packed(kept)
  }

  /// Long enough to be mistyped, and no number in it.
  private static func isWord(_ word: [UInt8]) -> Bool {
    guard !word.contains(where: { (48...57).contains($0) }) else { return false }
    return WordList.isChinese(word) ? word.count > 3 : word.count > 2
  }
}
