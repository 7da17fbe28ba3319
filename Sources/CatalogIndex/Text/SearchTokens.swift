import Primitives

/// The tokens by which a product is found: words, ideographs alone and in pairs, measures, and pinyin from every syllable on.
///
/// A pair of neighbours is what makes a phrase: 凤凰 is found by the token 凤凰, 自行车 by 自行 and 行车. Pinyin is joined, so that
/// `fenghuang`, `feng` and `huang` are all beginnings of a token.
struct SearchTokens {
  private(set) var folder = TextFolder()
  private var pinyin = Pinyin()
  private var measures = KnownMeasures()
  var words = KnownWords()
  /// The text that is being read.
  var folded = FoldedText()
  /// The pinyin of a run.
  private var letters: [UInt8] = []
  private var initials: [UInt8] = []

  /// Of so many ideographs a run can be a word.
  static let wordLengths = 2...6

  enum Kind { case word, ideographs, measure, pinyin, initials }

  /// The words and runs of ideographs of a text.
  mutating func pieces(_ text: String) -> [TextFolder.Piece] { folder.pieces(text) }

  /// Folds a text into `folded`.
  mutating func fold(_ text: String) { folder.fold(text, into: &folded) }

  /// The same of UTF-8.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>) { folder.fold(text, into: &folded) }

  /// Calls `body` with each token of a text, repeats included: a byte that stands before it (0: none) and its other bytes. Ideographs that only a
  /// blank parts are neighbours too: 凤凰 经典 is found by 凤凰经典.
  ///
  /// - Parameters:
  ///   - start: words before this byte are left out.
  ///   - run: called with each run of ideographs that only other text parts, as a word for the list of known words; without the measure
  ///     after a number.
  mutating func forEach(
    in text: String, from start: Int = 0, run: (Span<UInt8>) -> Void = { _ in }, _ body: (Kind, UInt8, Span<UInt8>) -> Void
  ) {
    var folding = text
    folding.withUTF8 { fold(UnsafeBufferPointer(rebasing: $0[start...])) }
    var begun: Int?
    var isAfterNumber = false
    for piece in folded.pieces {
      if piece.isWord {
        if let first = begun { forEach(in: first..<piece.place.lowerBound, body) }
        begun = nil
        body(.word, 0, folded.bytes.span.extracting(piece.place))
        isAfterNumber = folded.isNumber(piece)
        continue
      }
      if begun == nil { begun = piece.place.lowerBound }
      let first = piece.place.lowerBound + FoldedText.length(folded.bytes[piece.place.lowerBound])
      if isAfterNumber || first >= piece.place.upperBound {
        body(.measure, Self.measureMark, folded.bytes.span.extracting(piece.place.lowerBound..<min(first, piece.place.upperBound)))
      }
      let word = isAfterNumber ? min(first, piece.place.upperBound)..<piece.place.upperBound : piece.place
      if Self.wordLengths.contains(count(word)) { run(folded.bytes.span.extracting(word)) }
      isAfterNumber = false
      initials(of: piece.place, body)
    }
    if let first = begun { forEach(in: first..<folded.bytes.count, body) }
    for key in measures(in: text) { body(.measure, SearchMark.measure.rawValue, key.span) }
  }

  /// What the measures of a text are compared by.
  mutating func measures(in text: String) -> [[UInt8]] { measures.keys(in: text) }

  /// How many ideographs there are.
  func count(_ place: Range<Int>) -> Int {
    var count = 0
    folded.forEachIdeograph(in: place) { _ in count += 1 }
    return count
  }

  /// Each ideograph, each pair of neighbours, and their pinyin.
  private mutating func forEach(in place: Range<Int>, _ body: (Kind, UInt8, Span<UInt8>) -> Void) {
    folded.forEachIdeograph(in: place) { body(.ideographs, 0, folded.bytes.span.extracting($0)) }
    forEachPair(in: place) { body(.ideographs, 0, $0) }
    pinyin(of: place, body)
  }

  /// What a run of ideographs has by itself, but for how it is spoken: each ideograph, each pair of neighbours, the first letters.
  mutating func forEachPart(ofRun place: Range<Int>, _ body: (UInt8, Span<UInt8>) -> Void) {
    folded.forEachIdeograph(in: place) { body(0, folded.bytes.span.extracting($0)) }
    forEachPair(in: place) { body(0, $0) }
    initials(of: place) { body($1, $2) }
  }

  /// Each pair of neighbours.
  func forEachPair(in place: Range<Int>, _ body: (Span<UInt8>) -> Void) {
    var last: Int?
    folded.forEachIdeograph(in: place) { next in
      if let last { body(folded.bytes.span.extracting(last..<next.upperBound)) }
      last = next.lowerBound
    }
  }

  static let measureMark: UInt8 = 1
  /// Of `choice`.
  static let choiceMark: UInt8 = 2

  /// A character by itself or after a number, as 寸 in `28 寸自行车`: no part of a longer word. Serves only while the index is
  /// built.
  static func measure(_ ideograph: Unicode.Scalar) -> [UInt8] { [measureMark] + Array(String(ideograph).utf8) }

  /// Marks a word that only a variant's choices or number have, while the index is built.
  static func choice(_ word: [UInt8]) -> [UInt8] { [choiceMark] + word }

  /// Whether a token serves only while the index is built.
  static func isForBuilding(_ token: [UInt8]) -> Bool { token.first.map { $0 < SearchMark.least } ?? true }

  /// The pinyin of a run of ideographs in one; empty if one of them has none.
  mutating func pinyin(of run: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      let before = joined.count
      pinyin.append(scalar, to: &joined)
      if joined.count == before { return [] }
    }
    return joined
  }

  /// Adds the words of a text and its ideographs, as one variant is told from another by them: ` 54 cm 厘米`.
  mutating func addKey(_ text: String, to key: inout [UInt8]) {
    fold(text)
    for piece in folded.pieces {
      key.append(32)
      key.append(folded.bytes.span.extracting(piece.place))
    }
  }

  /// The first letters of a run's syllables.
  mutating func initials(of place: Range<Int>, _ body: (Kind, UInt8, Span<UInt8>) -> Void) {
    guard place.count > FoldedText.length(folded.bytes[place.lowerBound]) else { return }
    initials.removeAll(keepingCapacity: true)
    var next = place.lowerBound
    while next < place.upperBound {
      letters.removeAll(keepingCapacity: true)
      next = appendSyllable(at: next)
      guard let first = letters.first else { return }
      initials.append(first)
    }
    body(.initials, SearchMark.initials.rawValue, initials.span)
  }

  /// Adds the syllable of the ideograph at a place to `letters`; returns where the next one begins.
  private mutating func appendSyllable(at place: Int) -> Int {
    let length = FoldedText.length(folded.bytes[place])
    var value = UInt32(folded.bytes[place]) & (length == 3 ? 0xF : 0x7)
    for index in (place + 1)..<min(place + length, folded.bytes.count) { value = value << 6 | UInt32(folded.bytes[index] & 0x3F) }
    if let scalar = Unicode.Scalar(value) { pinyin.append(scalar, to: &letters) }
    return place + length
  }

  private mutating func pinyin(of place: Range<Int>, _ body: (Kind, UInt8, Span<UInt8>) -> Void) {
    let syllables = syllables(of: place)
    for first in 0..<syllables.count { syllables.forEachSpelling(from: first) { body(.pinyin, 0, $0) } }
  }

  /// How the ideographs of a run are spoken.
  mutating func syllables(of place: Range<Int>) -> SpokenRun {
    var run = SpokenRun()
    letters.removeAll(keepingCapacity: true)
    var next = place.lowerBound
    while next < place.upperBound {
      let start = letters.count
      next = appendSyllable(at: next)
      run.append(letters.span.extracting(start..<letters.count))
    }
    return run
  }

  /// Each ideograph and each pair of neighbours.
  static func ideographs(_ run: [Unicode.Scalar]) -> [[UInt8]] { run.map { Array(String($0).utf8) } + pairs(run) }

  /// Each pair of neighbours.
  static func pairs(_ run: [Unicode.Scalar]) -> [[UInt8]] {
    zip(run, run.dropFirst()).map { Array(String($0).utf8) + Array(String($1).utf8) }
  }
}
