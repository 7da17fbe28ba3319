import Primitives

/// What is asked of the words of names again and again while an index is built, found out once for each word.
struct KnownWords {
  /// What a word is.
  struct Word {
    /// Its one spelling for all forms (`EnglishForms.stem`), in `stems`.
    let stem: Range<Int>
    /// Behind it a name says what the goods are for or come with.
    let isJoint: Bool
    /// What stands on either side of it may be what the goods are.
    let joinsThings: Bool
    let hasDigit: Bool
    /// Its stem says how many things are sold together.
    let isCollective: Bool
  }

  private var numbers = ByteNumbering()
  private var words: [Word] = []
  private(set) var stems: [UInt8] = []

  /// So many are kept.
  private static let most = 50_000

  private static let joints: Set<String> = ["for", "with", "without", "to", "in", "on", "from", "by", "at", "against"]

  /// Forgets the words if they are too many: what `number(of:)` told before is void then.
  mutating func makeRoom() {
    guard words.count > Self.most else { return }
    numbers.removeAll()
    words.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
  }

  /// The number of a folded word.
  mutating func number(of word: Span<UInt8>) -> Int {
    let number = numbers.number(of: word)
    if number == words.count { words.append(look(at: word)) }
    return number
  }

  subscript(number: Int) -> Word { words[number] }

  private mutating func look(at word: Span<UInt8>) -> Word {
    var letters: [UInt8] = []
    letters.append(word)
    let text = String(decoding: letters, as: UTF8.self)
    let stem = EnglishForms.stem(letters)
    let start = stems.count
    stems += stem
    return Word(
      stem: start..<stems.count, isJoint: Self.joints.contains(text), joinsThings: text == "and" || text == "of",
      hasDigit: letters.contains { (48...57).contains($0) }, isCollective: CollectiveNouns.holds(stem))
  }
}
