import Primitives

/// What a shopper typed, as conditions that all have to hold.
struct SearchQuery: Sendable {
  /// A word, a run of ideographs, or several of them that are one term together.
  struct Unit: Hashable, Sendable {
    let pieces: [TextFolder.Piece]
    /// The pieces without the blanks between them.
    let key: [UInt8]
    /// The groups of synonyms that it is a term of.
    let groups: [Int]
    /// Perhaps not typed to the end.
    let isOpen: Bool
    /// The number with its unit that it is.
    var measure: Measured?

    /// One word that can be a Chinese syllable, and means nothing else.
    var isSyllable: Bool {
      guard pieces.count == 1, groups.isEmpty, measure == nil, case .word(let word) = pieces[0] else { return false }
      return Syllables.isOne(word[...])
    }
  }

  /// A number with its unit.
  struct Measured: Hashable, Sendable {
    /// What it is compared by (`Measure`).
    let key: [UInt8]
    /// The number alone.
    let number: [UInt8]
  }

  /// What a variant's key is looked through for: as typed, else by another word for it.
  struct Needle: Sendable {
    let typed: [UInt8]
    let others: [[UInt8]]
  }

  /// For finding goods.
  private(set) var units: [Unit] = []
  /// For choosing a variant.
  private(set) var needles: [Needle] = []

  /// More words than these add nothing.
  private static let mostUnits = 12
  private static let mostLetters = 40
  /// Words and runs of ideographs in a term.
  private static let mostPiecesOfTerm = 5
  private static let mostIdeographsOfTerm = 10

  init(_ text: String, folder: inout TextFolder, synonyms: SynonymTable = SynonymTable()) {
    let text = String(text.prefix(200))
    let isOpen = text.last?.isWhitespace == false
    var start = text.startIndex
    for measure in Measure.all(in: text) {
      add(folder.pieces(String(text[start..<measure.range.lowerBound])), isOpen: false, synonyms)
      let pieces = folder.pieces(String(text[measure.range]))
      let endsOpen = isOpen && measure.range.upperBound == text.endIndex
      let number = Measured(key: measure.key, number: Array(measure.number.utf8.prefix { $0 != 0x2E }))
      if !pieces.isEmpty {
        add(Unit(pieces: pieces, key: pieces.flatMap(\.bytes), groups: [], isOpen: endsOpen, measure: number), synonyms)
      }
      start = measure.range.upperBound
    }
    add(folder.pieces(String(text[start...])), isOpen: isOpen, synonyms)
    // Words that only join others count where there are no others.
    if units.isEmpty { add(folder.pieces(text), isOpen: isOpen, keepsAll: true, synonyms) }
  }

  private mutating func add(_ found: [TextFolder.Piece], isOpen: Bool, keepsAll: Bool = false, _ synonyms: SynonymTable) {
    var pieces: [TextFolder.Piece] = []
    for piece in found { pieces += Self.parts(of: piece.prefix(Self.mostLetters), synonyms) }
    var index = 0
    while index < pieces.count, units.count < Self.mostUnits {
      let unit = Self.unit(pieces[index...], isOpen: isOpen, synonyms)
      index += unit.pieces.count
      if !keepsAll, unit.pieces.count == 1, case .word(let word) = unit.pieces[0], StopWords.holds(word) { continue }
      add(unit, synonyms)
    }
  }

  private mutating func add(_ unit: Unit, _ synonyms: SynonymTable) {
    guard units.count < Self.mostUnits else { return }
    units.append(unit)
    let others = synonyms.needles(of: unit.groups)
    for piece in unit.pieces {
      needles.append(Needle(typed: Self.needle(piece), others: unit.pieces.count == 1 ? others : []))
      if case .ideographs(let run) = piece, unit.groups.isEmpty { needles += Self.needles(in: run, synonyms) }
    }
  }

  /// A run of ideographs at whose 的 it is parted, unless that is part of a term.
  private static func parts(of piece: TextFolder.Piece, _ synonyms: SynonymTable) -> [TextFolder.Piece] {
    guard case .ideographs(let run) = piece, run.contains(where: { StopWords.holds($0) }), !synonyms.holds(piece.bytes) else {
      return [piece]
    }
    let parts = run.split(whereSeparator: { StopWords.holds($0) })
    return parts.isEmpty ? [piece] : parts.map { .ideographs(Array($0)) }
  }

  /// The longest term that the pieces begin with, or the first piece alone.
  private static func unit(_ pieces: ArraySlice<TextFolder.Piece>, isOpen: Bool, _ synonyms: SynonymTable) -> Unit {
    for length in stride(from: min(pieces.count, mostPiecesOfTerm), to: 0, by: -1) {
      let first = Array(pieces.prefix(length))
      let key = first.flatMap(\.bytes)
      let endsOpen = isOpen && length == pieces.count
      // The first letter of a word that is being typed is no word yet.
      var groups = endsOpen && key.count == 1 ? [] : synonyms.groups(of: key)
      // Two words in the other order, as `lamp desk`.
      if groups.isEmpty, length == 2 { groups = synonyms.groups(of: first[1].bytes + first[0].bytes) }
      if length == 1 || !groups.isEmpty || (endsOpen && !synonyms.groups(beginningWith: key, mostMissing: mostMissing(key)).isEmpty) {
        return Unit(pieces: first, key: key, groups: groups, isOpen: endsOpen)
      }
    }
    return Unit(pieces: [], key: [], groups: [], isOpen: false)
  }

  /// How many letters a word that is being typed may lack to be taken for a term: `bik` for bike, but `car` not for carpet.
  static func mostMissing(_ key: [UInt8]) -> Int { key.count - 2 }

  /// The terms in a run of ideographs, the longest from its end.
  private static func needles(in run: [Unicode.Scalar], _ synonyms: SynonymTable) -> [Needle] {
    var found: [Needle] = []
    var rest = run[...]
    while rest.count > 1 {
      var length = min(rest.count, mostIdeographsOfTerm)
      var key = TextFolder.Piece.ideographs(Array(rest.suffix(length))).bytes
      while length > 1, !synonyms.holds(key) {
        length -= 1
        key = TextFolder.Piece.ideographs(Array(rest.suffix(length))).bytes
      }
      if length > 1 { found.append(Needle(typed: key, others: synonyms.needles(of: synonyms.groups(of: key)))) }
      rest = rest.dropLast(length)
    }
    return found
  }

  private static func needle(_ piece: TextFolder.Piece) -> [UInt8] {
    switch piece {
    case .word(let word): [32] + word
    case .ideographs: piece.bytes
    }
  }
}

extension TextFolder.Piece {
  fileprivate func prefix(_ count: Int) -> Self {
    switch self {
    case .word(let word): .word(Array(word.prefix(count)))
    case .ideographs(let run): .ideographs(Array(run.prefix(count)))
    }
  }
}
