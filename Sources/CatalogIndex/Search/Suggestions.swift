import GRDB
import Primitives
import SQLiteFiles

/// What a shopper may have meant where nothing is found: the whole query with near words in place of unknown ones, or with fewer words.
/// Each of them finds something.
struct Suggestions {
  let search: TextSearch

  /// How many are told.
  private static let most = 3
  /// Near words of one that are tried.
  private static let mostNear = 5
  /// Queries that are tried in all.
  private static let mostTried = 12

  /// A word of the query as it can be exchanged.
  private struct Word {
    let text: String
    let isKnown: Bool
    /// Goods are called so by the end of their names.
    var isHead = false
    let isChinese: Bool
    /// Nothing stands between it and the word before.
    let isJoined: Bool
  }

  /// Best first; empty if nothing is near.
  func queries(for query: SearchQuery, _ memory: inout IndexMemory) throws -> [String] {
    let words = try words(of: query, &memory)
    var tried = 0
    var found: [String] = []
    func take(_ candidate: [Word]) throws {
      guard found.count < Self.most, tried < Self.mostTried, !candidate.isEmpty else { return }
      let text = Self.text(candidate)
      guard !text.isEmpty, !found.contains(text) else { return }
      tried += 1
      let query = SearchQuery(text + " ", folder: &memory.folder, synonyms: try memory.synonyms(search.db))
      if try !search.all(query.units, &memory).isEmpty { found.append(text) }
    }
    for candidate in try corrected(words, &memory) { try take(candidate) }
    if found.isEmpty, words.count > 1 {
      for candidate in shortened(words) { try take(candidate) }
    }
    return found
  }

  private func words(of query: SearchQuery, _ memory: inout IndexMemory) throws -> [Word] {
    var words: [Word] = []
    let table = try memory.synonyms(search.db)
    for unit in query.units {
      let isMisspelt = table.isMisspelt(unit.key)
      let match = try search.match(unit, &memory)
      for (index, piece) in unit.pieces.enumerated() {
        let isKnown =
          isMisspelt
          ? try !search.literal(piece, isOpen: false, &memory).isEmpty : !unit.groups.isEmpty || !match.isEmpty || unit.measure != nil
        let text = String(decoding: piece.bytes, as: UTF8.self)
        guard case .ideographs(let run) = piece, !isKnown, unit.pieces.count == 1 else {
          words.append(
            Word(
              text: text, isKnown: isKnown || (unit.pieces.count > 1 && !isMisspelt),
              isHead: index == unit.pieces.count - 1 && !match.heads.isEmpty, isChinese: WordList.isChinese(piece.bytes), isJoined: false))
          continue
        }
        for (index, part) in try ChineseSegments(search, run).words(&memory).enumerated() {
          words.append(Word(text: part.text, isKnown: part.isKnown, isHead: part.isHead, isChinese: true, isJoined: index > 0))
        }
      }
    }
    return words
  }

  /// With the nearest words in place of all unknown ones: those nearest first, one exchanged at a time for the next.
  private func corrected(_ words: [Word], _ memory: inout IndexMemory) throws -> [[Word]] {
    let list = try memory.words(search.db)
    let table = try memory.synonyms(search.db)
    let unknown = words.indices.filter { !words[$0].isKnown }
    guard !unknown.isEmpty else { return [] }
    var near: [Int: [String]] = [:]
    for index in unknown {
      let word = words[index]
      near[index] =
        word.isChinese ? list.sharing(word.text, limit: Self.mostNear) : Self.distinct(list.near(word.text, limit: 2 * Self.mostNear))
      // A slip that the table of synonyms knows finds what it means as it is.
      if near[index]?.isEmpty ?? true {
        guard table.isMisspelt(Array(word.text.utf8)) else { return [] }
        near[index] = [word.text]
      }
    }
    func with(_ choice: [Int: Int]) -> [Word] {
      words.enumerated().map { index, word in
        guard let texts = near[index] else { return word }
        return Word(
          text: texts[min(choice[index] ?? 0, texts.count - 1)], isKnown: true, isChinese: word.isChinese, isJoined: word.isJoined)
      }
    }
    var candidates = [with([:])]
    for number in 1..<Self.mostNear {
      for index in unknown where number < near[index]?.count ?? 0 { candidates.append(with([index: number])) }
    }
    return candidates
  }

  /// Without a word that is only another form of a nearer one.
  private static func distinct(_ words: [String]) -> [String] {
    var forms: Set<[UInt8]> = []
    return Array(
      words.filter { word in
        let letters = Array(word.utf8)
        guard !forms.contains(letters) else { return false }
        forms.formUnion(EnglishForms.of(letters))
        return true
      }.prefix(mostNear))
  }

  /// Without one of the words: the unknown ones first, then those that do not say what the goods are; then each by itself, the last that
  /// does first.
  private func shortened(_ words: [Word]) -> [[Word]] {
    let known = words.filter(\.isKnown)
    var candidates = known.count < words.count ? [known] : []
    if known.count > 2 || known.count == words.count {
      for isHead in [false, true] {
        for index in known.indices where known[index].isHead == isHead {
          var fewer = known
          fewer.remove(at: index)
          candidates.append(fewer)
        }
      }
    }
    return candidates + [true, false].flatMap { isHead in known.reversed().filter { $0.isHead == isHead }.map { [$0] } }
  }

  private static func text(_ words: [Word]) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty, !word.isJoined { text += " " }
      text += word.text
    }
    return text
  }
}
