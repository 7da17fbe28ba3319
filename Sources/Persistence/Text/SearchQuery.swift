/// What a shopper typed, as conditions that all have to hold.
struct SearchQuery {
  /// Beginnings of words, and ideographs or pairs of them that must occur.
  enum Term: Hashable {
    case beginning([UInt8])
    case whole([UInt8])
  }

  /// For finding goods.
  private(set) var terms: [Term] = []
  /// For choosing a variant: what its key is looked through for.
  private(set) var needles: [[UInt8]] = []

  /// More words than these add nothing.
  private static let mostTerms = 16
  private static let mostLetters = 40

  init(_ text: String, folder: inout TextFolder) {
    for piece in folder.pieces(String(text.prefix(200))) {
      switch piece {
      case .word(let word):
        let word = Array(word.prefix(Self.mostLetters))
        terms.append(.beginning(word))
        needles.append([32] + word)
      case .ideographs(let run):
        // A pair implies its two ideographs.
        terms += (run.count == 1 ? SearchTokens.ideographs(run) : SearchTokens.pairs(run)).map { .whole($0) }
        needles.append(run.flatMap { Array(String($0).utf8) })
      }
    }
    var seen: Set<Term> = []
    terms = terms.filter { seen.insert($0).inserted }
    if terms.count > Self.mostTerms { terms.removeLast(terms.count - Self.mostTerms) }
  }
}
