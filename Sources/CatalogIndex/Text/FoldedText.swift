import Primitives

/// What a text is folded to, to be used again for the next one: its words and ideographs in one run of bytes with nothing between them, so that
/// characters that only a blank parts are neighbours.
struct FoldedText {
  /// A word or a run of ideographs.
  struct Piece {
    /// In `bytes`.
    let place: Range<Int>
    /// Else ideographs.
    let isWord: Bool
  }

  /// UTF-8.
  var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  private var start = 0
  private var isInWord = false

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    start = 0
  }

  /// What is added from now on belongs to a word, or to a run of ideographs.
  mutating func begin(word isWord: Bool) {
    if isWord != isInWord { end() }
    isInWord = isWord
  }

  /// Ends the piece that is being added.
  mutating func end() {
    if start < bytes.count { pieces.append(Piece(place: start..<bytes.count, isWord: isInWord)) }
    start = bytes.count
  }

  /// Whether a word is a number.
  func isNumber(_ piece: Piece) -> Bool {
    for index in piece.place where !(48...57).contains(bytes[index]) { return false }
    return true
  }

  /// Calls `body` with the place of each ideograph in a run.
  func forEachIdeograph(in place: Range<Int>, _ body: (Range<Int>) -> Void) {
    var next = place.lowerBound
    while next < place.upperBound {
      let end = min(place.upperBound, next + Self.length(bytes[next]))
      body(next..<end)
      next = end
    }
  }

  /// The last ideograph of a run and the first of the one that follows it.
  func pair(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    var start = one.upperBound - 1
    while start > one.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start..<min(other.upperBound, other.lowerBound + Self.length(bytes[other.lowerBound]))
  }

  /// How many bytes a character has that begins so.
  static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
