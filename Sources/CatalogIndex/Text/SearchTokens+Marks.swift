import Catalog
import Money
import Primitives

extension SearchTokens {
  /// Longer endings of Chinese names are found by their neighbours.
  static let mostHeadIdeographs = 6

  /// Calls `body` with the marked tokens of a product's name.
  mutating func forEachMark(inName name: String, brand: String, _ body: ([UInt8]) -> Void) {
    var rest = name[...]
    if rest.hasPrefix(brand) { rest = rest.dropFirst(brand.count) }
    for piece in pieces(String(rest)) { if case .word(let word) = piece { body(SearchMark.name.token(EnglishForms.stem(word))) } }
    for head in heads(of: String(rest.isEmpty ? name[...] : rest)) { body(SearchMark.head.token(head)) }
  }

  /// Calls `body` with the marked tokens of the name of a category that goods lie in.
  mutating func forEachMark(inCategory name: String, _ body: ([UInt8]) -> Void) {
    for piece in pieces(name) {
      switch piece {
      case .word(let word): if !StopWords.holds(word) { body(SearchMark.kindWord.token(EnglishForms.stem(word))) }
      case .ideographs(let run): for pair in Self.pairs(run) { body(SearchMark.kindWord.token(pair)) }
      }
    }
    // Several kinds share a category: `Racks, mudguards and bags`, 传动与刹车.
    for part in name.split(whereSeparator: { ",，、与和".contains($0) }) {
      for head in heads(of: String(part)) { body(SearchMark.kind.token(head)) }
    }
  }

  /// Calls `body` with the marked tokens of a specification.
  mutating func forEachMark(in specification: Specification, _ body: ([UInt8]) -> Void) {
    for text in Self.texts(of: specification) {
      for piece in pieces(text) {
        switch piece {
        case .word(let word): if !StopWords.holds(word) { body(SearchMark.specification.token(EnglishForms.stem(word))) }
        case .ideographs(let run):
          for part in run.count == 1 ? Self.ideographs(run) : Self.pairs(run) { body(SearchMark.specification.token(part)) }
        }
      }
      for measure in Measure.all(in: text) { body(SearchMark.specification.token(measure.key)) }
    }
    guard case .number(let number) = specification.value else { return }
    let attribute = specification.attribute
    // What has no unit is counted in what it is called: 7 gears.
    let unit = attribute.unit?.base ?? attribute.name.base.split(separator: " ").last.map(String.init) ?? ""
    if let key = Measure.key(number.decimalString(places: 3), unit: unit.lowercased()) {
      body(SearchMark.specification.token(key))
    }
  }

  /// What synonyms are looked for in: a value together with what it is of, such as `Sensitive` and `Skin type`.
  static func phrases(of specification: Specification) -> [String] {
    guard case .choice(let id, let name) = specification.value, !["yes", "no", "none"].contains(id) else { return texts(of: specification) }
    let attribute = specification.attribute.name.base
    // `Dining`, as a kind of table, is a dining table.
    return name.texts.flatMap { ["\($0) \(attribute)", "\($0) \(attribute.split(separator: " ").last ?? "")"] }
  }

  /// What a specification says in words; numbers apart.
  static func texts(of specification: Specification) -> [String] {
    let attribute = specification.attribute
    switch specification.value {
    case .choice("no", _), .choice("none", _), .number, .range: return []
    case .choice("yes", _): return attribute.name.texts
    case .choice(_, let name):
      // `Free of` says something only together with what follows.
      let ends = attribute.name.base.split(separator: " ").last.map { StopWords.holds(Array($0.lowercased().utf8)) } ?? false
      return name.texts + (ends ? [attribute.name.base] : [])
    case .code(let code): return [code]
    }
  }

  // MARK: What goods are

  /// Words behind which a name says what the goods are for or come with.
  private static let joints: Set<String> = ["for", "with", "without", "to", "in", "on", "from", "by", "at", "against"]

  /// The words that say what a name's goods are: the last one before a comma or a word such as `for`; in Chinese the endings of the last
  /// run.
  mutating func heads(of name: String) -> [[UInt8]] {
    var found: [[UInt8]] = []
    let clause = name.prefix { !",(，（".contains($0) }
    let pieces = pieces(String(clause.isEmpty ? name[...] : clause))
    var words: [[UInt8]] = []
    for piece in pieces {
      guard case .word(let word) = piece else { continue }
      if !words.isEmpty, Self.joints.contains(String(decoding: word, as: UTF8.self)) { break }
      words.append(word)
    }
    found += Self.heads(among: words[...])
    if case .ideographs(let run)? = pieces.last(where: { if case .ideographs = $0 { true } else { false } }) {
      found += Self.endings(run)
      if let shorter = CollectiveNouns.without(run) { found += Self.endings(shorter) }
    }
    return found
  }

  private static func heads(among words: ArraySlice<[UInt8]>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    // What stands on either side of `and` or `of` may be what the goods are: a nest of tables.
    for place in words.indices.dropFirst().dropLast() where ["and", "of"].contains(String(decoding: words[place], as: UTF8.self)) {
      found += heads(among: words[..<place])
      return found + heads(among: words[(place + 1)...])
    }
    var rest = words
    // Sizes at the end are no things, nor is what they are sizes of: `essence SPF 50`.
    while let last = rest.last, last.contains(where: { (48...57).contains($0) }) { rest.removeLast() }
    guard let last = rest.last else { return [] }
    let stem = EnglishForms.stem(last)
    found.append(stem)
    if CollectiveNouns.holds(stem) || rest.count < words.count, let before = rest.dropLast().last {
      found.append(EnglishForms.stem(before))
    }
    return found
  }

  /// The endings of a run.
  static func endings(_ run: [Unicode.Scalar]) -> [[UInt8]] {
    (1...max(1, min(run.count, mostHeadIdeographs))).map { TextFolder.Piece.ideographs(Array(run.suffix($0))).bytes }
  }
}
