/// A run of ideographs as it is spoken: its pinyin in one, and where each syllable begins. A syllable without letters is one of an ideograph that
/// has no pinyin.
struct SpokenRun {
  private(set) var letters: [UInt8] = []
  private var ends: [Int] = []

  /// Longer pinyin than this many syllables is cut.
  static let mostSyllables = 8

  /// How many syllables there are.
  var count: Int { ends.count }

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func append(_ syllable: Span<UInt8>) {
    letters.append(syllable)
    ends.append(letters.count)
  }

  /// Adds another run.
  mutating func append(_ other: SpokenRun) {
    let before = letters.count
    letters += other.letters
    for end in other.ends { ends.append(before + end) }
  }

  /// Where the pinyin of a syllable begins.
  private func start(_ syllable: Int) -> Int { syllable == 0 ? 0 : ends[syllable - 1] }

  /// Calls `body` with the pinyin from a syllable on, as long as it is looked for, also as people without the umlaut write it; not at all where the
  /// ideograph has none.
  func forEachSpelling(from first: Int, _ body: (Span<UInt8>) -> Void) {
    let start = start(first)
    guard start < ends[first] else { return }
    var last = first
    while last + 1 < ends.count, last + 1 - first < Self.mostSyllables, ends[last] < ends[last + 1] { last += 1 }
    body(letters.span.extracting(start..<ends[last]))
    let umlaut = UInt8(ascii: "v")
    guard letters[start..<ends[last]].contains(umlaut) else { return }
    let plain = letters[start..<ends[last]].map { $0 == umlaut ? UInt8(ascii: "u") : $0 }
    body(plain.span)
  }
}
