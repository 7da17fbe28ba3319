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
  /// Of each English word of a term by which goods are called: it and its other forms.
  private var forms: [[UInt8]: [[UInt8]]] = [:]

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
      for case .word(let word) in pieces where forms[word] == nil { forms[word] = [word] + EnglishForms.of(word) }
      if needles[group].count < Self.mostNeedles, let needle = Self.needle(pieces) { needles[group].append(needle) }
    }
  }

  /// Every English word of a term by which goods are called, in every form.
  var words: Set<[UInt8]> { Set(forms.values.joined()) }

  /// A word of a term by which goods are called, and its other forms.
  func forms(of word: [UInt8]) -> [[UInt8]] { forms[word] ?? [word] + EnglishForms.of(word) }

  /// For `SynonymTable`.
  func packed() -> [UInt8] { SynonymTable.packed(keys, needles: needles) }

  private static func needle(_ pieces: [TextFolder.Piece]) -> [UInt8]? {
    guard pieces.count == 1 else { return nil }
    switch pieces[0] {
    case .word(let word): return word.count > 2 ? [32] + word : nil
    case .ideographs(let run): return run.count > 1 ? pieces[0].bytes : nil
    }
  }

  /// Every token whose rows `goods` and `marked` ask for.
  var tokens: Set<[UInt8]> {
    var tokens: Set<[UInt8]> = []
    for term in terms {
      for piece in term.pieces {
        for mark in [SearchMark.head, .kind, .kindWord] { tokens.insert(Self.token(mark, piece)) }
        switch piece {
        case .word(let word):
          for form in forms(of: word) { tokens.formUnion([form, SearchTokens.choice(form)]) }
        case .ideographs(let run):
          tokens.formUnion(SearchTokens.ideographs(run) + run.prefix(1).map { SearchTokens.measure($0) })
        }
      }
    }
    return tokens
  }

  // MARK: Goods of a group

  /// The goods that each group stands for: those that a term of it calls by all its words, and those that it calls by other words for these:
  /// `city bike` is also what is found by `city` and by another word for `bike`.
  ///
  /// - Parameter body: called with each group.
  /// - Throws: `StorageError`.
  func goods(in lists: TermLists, _ body: (_ group: Int, _ goods: RowSet) throws -> Void) throws {
    var lists = lists
    var groupsOfWord: [[UInt8]: [Int]] = [:]
    var termsOfGroup = [[Term]](repeating: [], count: groupCount)
    for term in terms {
      termsOfGroup[term.group].append(term)
      if let word = term.word { groupsOfWord[word, default: []].append(term.group) }
    }
    for group in 0..<groupCount { try lists.keep(direct(termsOfGroup[group], in: lists), ofGroup: group) }
    let finder = TermRows(synonyms: self, lists: lists, inNames: false)
    for group in 0..<groupCount {
      var found = try lists.goods(ofGroup: group)
      for term in termsOfGroup[group] where term.pieces.count > 1 {
        let rows = try finder.rows(of: term.pieces) { word in
          guard let groups = forms(of: word).lazy.compactMap({ groupsOfWord[$0] }).first else { return nil }
          return try groups.reduce(into: RowSet(capacity: lists.capacity)) { $0.formUnion(try lists.goods(ofGroup: $1)) }
        }
        if let rows { found.formUnion(rows) }
      }
      try body(group, found)
    }
  }

  private func isShared(_ term: Term) -> Bool {
    let groups = keys[term.pieces.flatMap(\.bytes)] ?? []
    return Set(groups.lazy.filter { $0.use == .usual }.map(\.group)).count > 1
  }

  /// Of a group's goods those that a term of it calls by the end of their names, and those in a category that is called so.
  ///
  /// - Throws: `StorageError`.
  func marked(_ group: Int, _ goods: RowSet, in lists: TermLists) throws -> (heads: RowSet, kinds: RowSet) {
    var heads = RowSet(capacity: lists.capacity)
    var kinds = heads
    func rows(_ mark: SearchMark, _ piece: TextFolder.Piece) throws -> RowSet {
      try lists.rows(of: Self.token(mark, piece)) ?? RowSet(capacity: lists.capacity)
    }
    for term in terms where term.group == group {
      guard let last = term.pieces.last else { continue }
      var called = try rows(.head, last)
      called.formIntersection(goods)
      heads.formUnion(called)
      var met: RowSet?
      for (index, piece) in term.pieces.enumerated() {
        let next = try rows(index == term.pieces.count - 1 ? .kind : .kindWord, piece)
        if met == nil { met = next } else { met?.formIntersection(next) }
      }
      if let met { kinds.formUnion(met) }
    }
    return (heads, kinds)
  }

  private static func token(_ mark: SearchMark, _ piece: TextFolder.Piece) -> [UInt8] {
    switch piece {
    case .word(let word): mark.token(EnglishForms.stem(word))
    case .ideographs: mark.token(piece.bytes)
    }
  }

  /// Those that bear a term themselves. A word that mostly stands in names of goods means such goods, not the few that have it as a choice:
  /// a bicycle painted in cream is no face cream.
  private func direct(_ terms: [Term], in lists: TermLists) throws -> RowSet {
    var found = RowSet(capacity: lists.capacity)
    var named = found
    let anywhere = TermRows(synonyms: self, lists: lists, inNames: false)
    let inNames = TermRows(synonyms: self, lists: lists, inNames: true)
    // What stands in several groups, as `tyre`, tells of a group only if its own terms find nothing.
    for areShared in [false, true] where !areShared || found.isEmpty {
      for term in terms where isShared(term) == areShared {
        guard let rows = try anywhere.rows(of: term.pieces, else: { _ in nil }) else { continue }
        found.formUnion(rows)
        if let rows = try inNames.rows(of: term.pieces, else: { _ in nil }) { named.formUnion(rows) }
      }
    }
    let count = named.count
    return count > found.count - count ? named : found
  }
}

/// Looks up the goods that bear all pieces of a term while the index is built.
private struct TermRows {
  let synonyms: SynonymDraft
  let lists: TermLists
  /// Without what only a variant's choices say.
  let inNames: Bool

  /// Nil if none does.
  func rows(of pieces: [TextFolder.Piece], else others: ([UInt8]) throws -> RowSet?) throws -> RowSet? {
    var found: RowSet?
    func meet(_ rows: RowSet?) {
      guard let rows else { return found = RowSet(capacity: lists.capacity) }
      if found == nil { found = rows } else { found?.formIntersection(rows) }
    }
    for piece in pieces {
      switch piece {
      case .word(let word):
        var rows = try union(synonyms.forms(of: word))
        if let more = try others(word) { if rows == nil { rows = more } else { rows?.formUnion(more) } }
        meet(rows)
      case .ideographs(let run):
        if run.count > 1 {
          for pair in SearchTokens.pairs(run) { meet(try union([pair])) }
        } else {
          // One character stands in words of any meaning: as a term it counts only by itself or after a number.
          meet(try union([pieces.count == 1 ? SearchTokens.measure(run[0]) : piece.bytes]))
        }
      }
      if found?.isEmpty == true { return nil }
    }
    return found
  }

  private func union(_ words: [[UInt8]]) throws -> RowSet? {
    var set: RowSet?
    for word in words {
      guard var rows = try lists.rows(of: word) else { continue }
      if inNames, let chosen = try lists.rows(of: SearchTokens.choice(word)) { rows.subtract(chosen) }
      if set == nil { set = rows } else { set?.formUnion(rows) }
    }
    return set
  }
}
