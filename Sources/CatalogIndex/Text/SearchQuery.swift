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
  private static let mostPieces = 12
  private static let mostLetters = 40
  /// Words and runs of ideographs in a term.
  private static let mostPiecesOfTerm = 5
  private static let mostIdeographsOfTerm = 10

  init(_ text: String, folder: inout TextFolder, synonyms: SynonymTable = SynonymTable()) {
    let pieces = folder.pieces(String(text.prefix(200))).prefix(Self.mostPieces).map { $0.prefix(Self.mostLetters) }
    let isOpen = text.last?.isWhitespace == false
    var index = 0
    while index < pieces.count {
      let unit = Self.unit(pieces[index...], isOpen: isOpen, synonyms)
      index += unit.pieces.count
      units.append(unit)
      let others = synonyms.needles(of: unit.groups)
      for piece in unit.pieces {
        needles.append(Needle(typed: Self.needle(piece), others: unit.pieces.count == 1 ? others : []))
        if case .ideographs(let run) = piece, unit.groups.isEmpty { needles += Self.needles(in: run, synonyms) }
      }
    }
  }

  /// The longest term that the pieces begin with, or the first piece alone.
  private static func unit(_ pieces: ArraySlice<TextFolder.Piece>, isOpen: Bool, _ synonyms: SynonymTable) -> Unit {
    for length in stride(from: min(pieces.count, mostPiecesOfTerm), to: 0, by: -1) {
      let first = Array(pieces.prefix(length))
      let key = first.flatMap(\.bytes)
      let endsOpen = isOpen && length == pieces.count
      // The first letter of a word that is being typed is no word yet.
      let groups = endsOpen && key.count == 1 ? [] : synonyms.groups(of: key)
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
