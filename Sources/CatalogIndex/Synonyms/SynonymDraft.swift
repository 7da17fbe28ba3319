import Catalog
import Primitives

/// The synonyms of a catalog while its index is built: what each term is made of.
struct SynonymDraft {
  /// A term by which goods are called.
  struct Term {
    let group: Int
    let pieces: [TextFolder.Piece]
    /// Fit to be told to a shopper.
    let isShown: Bool
    /// Its only word, if it is one English word.
    var word: [UInt8]? {
      if pieces.count == 1, case .word(let word) = pieces[0] { return word }
      return nil
    }
  }

  private(set) var groupCount = 0
  private(set) var terms: [Term] = []
  private var keys: [[UInt8]: [(group: Int, use: SynonymTable.Use)]] = [:]
  private var needles: [[[UInt8]]] = []

  private static let mostNeedles = 12

  init(_ synonyms: [Synonym]) {
    var folder = TextFolder()
    var numbers: [String: Int] = [:]
    for synonym in synonyms {
      let pieces = folder.pieces(synonym.term)
      let key = pieces.flatMap(\.bytes)
      // Signs alone name nothing.
      guard !key.isEmpty else { continue }
      let group = numbers[synonym.group] ?? groupCount
      if group == groupCount {
        numbers[synonym.group] = group
        groupCount += 1
        needles.append([])
      }
      let use: SynonymTable.Use = synonym.kind == .initials ? .initials : synonym.kind.isMisspelt ? .misspelt : .usual
      if keys[key]?.contains(where: { $0.group == group && $0.use == use }) != true { keys[key, default: []].append((group, use)) }
      // Without the umlaut too.
      if synonym.kind == .pinyin, key.contains(UInt8(ascii: "v")) {
        keys[key.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }, default: []].append((group, use))
      }
      guard synonym.kind.namesGoods else { continue }
      terms.append(Term(group: group, pieces: pieces, isShown: synonym.kind.isShown))
      if needles[group].count < Self.mostNeedles, let needle = Self.needle(pieces) { needles[group].append(needle) }
    }
  }

  /// Every English word of a term by which goods are called, in every form.
  var words: Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for term in terms { for case .word(let word) in term.pieces { words.formUnion([word] + EnglishForms.of(word)) } }
    return words
  }

  /// For `SynonymTable`.
  func packed() -> [UInt8] { SynonymTable.packed(keys, needles: needles) }

  private static func needle(_ pieces: [TextFolder.Piece]) -> [UInt8]? {
    guard pieces.count == 1 else { return nil }
    switch pieces[0] {
    case .word(let word): return word.count > 2 ? [32] + word : nil
    case .ideographs(let run): return run.count > 1 ? pieces[0].bytes : nil
    }
  }

  // MARK: Goods of a group

  /// The goods that each group stands for: those that a term of it calls by all its words, and those that it calls by other words for these:
  /// `city bike` is also what is found by `city` and by another word for `bike`.
  func goods(in tokens: SortedTokens, capacity: Int) -> [RowSet] {
    let direct = direct(in: tokens, capacity: capacity)
    var groupsOfWord: [[UInt8]: [Int]] = [:]
    for term in terms { if let word = term.word { groupsOfWord[word, default: []].append(term.group) } }
    let finder = TermRows(tokens: tokens, capacity: capacity, inNames: false)
    var lists = direct
    for term in terms where term.pieces.count > 1 {
      let rows = finder.rows(of: term.pieces) { word in
        ([word] + EnglishForms.of(word)).lazy.compactMap { groupsOfWord[$0] }.first.map { groups in
          groups.reduce(into: RowSet(capacity: capacity)) { $0.formUnion(direct[$1]) }
        }
      }
      if let rows { lists[term.group].formUnion(rows) }
    }
    return lists
  }

  private func isShared(_ term: Term) -> Bool {
    let groups = keys[term.pieces.flatMap(\.bytes)] ?? []
    return Set(groups.lazy.filter { $0.use == .usual }.map(\.group)).count > 1
  }

  /// Of a group's goods those that a term of it calls by the end of their names, and those in a category that is called so.
  func marked(_ group: Int, _ rows: RowSet, in tokens: SortedTokens, capacity: Int) -> (heads: RowSet, kinds: RowSet) {
    var heads = RowSet(capacity: capacity)
    var kinds = heads
    func list(_ mark: SearchMark, _ piece: TextFolder.Piece) -> ArraySlice<UInt32> {
      let token =
        switch piece {
        case .word(let word): mark.token(EnglishForms.stem(word))
        case .ideographs: mark.token(piece.bytes)
        }
      return tokens.index(of: token).map { tokens.rows(of: $0) } ?? []
    }
    for term in terms where term.group == group {
      guard let last = term.pieces.last else { continue }
      for row in list(.head, last) where rows.contains(Int(row)) { heads.insert(Int(row)) }
      var met: RowSet?
      for (index, piece) in term.pieces.enumerated() {
        var next = RowSet(capacity: capacity)
        for row in list(index == term.pieces.count - 1 ? .kind : .kindWord, piece) { next.insert(Int(row)) }
        if met == nil { met = next } else { met?.formIntersection(next) }
      }
      if let met { kinds.formUnion(met) }
    }
    return (heads, kinds)
  }

  /// Those that bear a term themselves. A word that mostly stands in names of goods means such goods, not the few that have it as a choice:
  /// a bicycle painted in cream is no face cream.
  private func direct(in tokens: SortedTokens, capacity: Int) -> [RowSet] {
    var lists = [RowSet](repeating: RowSet(capacity: capacity), count: groupCount)
    var named = lists
    let everywhere = TermRows(tokens: tokens, capacity: capacity, inNames: false)
    let inNames = TermRows(tokens: tokens, capacity: capacity, inNames: true)
    // What stands in several groups, as `tyre`, tells of a group only if its own terms find nothing.
    for areShared in [false, true] {
      let lacking = areShared ? Set(lists.indices.filter { lists[$0].isEmpty }) : Set(lists.indices)
      for term in terms where isShared(term) == areShared && lacking.contains(term.group) {
        guard let rows = everywhere.rows(of: term.pieces, else: { _ in nil }) else { continue }
        lists[term.group].formUnion(rows)
        if let rows = inNames.rows(of: term.pieces, else: { _ in nil }) { named[term.group].formUnion(rows) }
      }
    }
    for group in lists.indices {
      let count = named[group].count
      if count > lists[group].count - count { lists[group] = named[group] }
    }
    return lists
  }
}

/// Looks up the goods that bear all pieces of a term while the index is built.
private struct TermRows {
  let tokens: SortedTokens
  let capacity: Int
  /// Without what only a variant's choices say.
  let inNames: Bool

  /// Nil if none does.
  func rows(of pieces: [TextFolder.Piece], else others: ([UInt8]) -> RowSet?) -> RowSet? {
    var found: RowSet?
    func meet(_ rows: RowSet?) {
      guard let rows else { return found = RowSet(capacity: capacity) }
      if found == nil { found = rows } else { found?.formIntersection(rows) }
    }
    for piece in pieces {
      switch piece {
      case .word(let word):
        var rows = union([word] + EnglishForms.of(word))
        if let more = others(word) { if rows == nil { rows = more } else { rows?.formUnion(more) } }
        meet(rows)
      case .ideographs(let run):
        if run.count > 1 {
          for pair in SearchTokens.pairs(run) { meet(union([pair])) }
        } else {
          // One character stands in words of any meaning: as a term it counts only by itself or after a number.
          meet(union([pieces.count == 1 ? SearchTokens.measure(run[0]) : piece.bytes]))
        }
      }
      if found?.isEmpty == true { return nil }
    }
    return found
  }

  private func union(_ words: [[UInt8]]) -> RowSet? {
    var set: RowSet?
    for word in words {
      guard let index = tokens.index(of: word) else { continue }
      if set == nil { set = RowSet(capacity: capacity) }
      guard inNames, let choice = tokens.index(of: SearchTokens.choice(word)) else {
        for row in tokens.rows(of: index) { set?.insert(Int(row)) }
        continue
      }
      let chosen = Set(tokens.rows(of: choice))
      for row in tokens.rows(of: index) where !chosen.contains(row) { set?.insert(Int(row)) }
    }
    return set
  }
}
