import Catalog
import Money
import Primitives

extension SearchTokens {
  /// Longer endings of Chinese names are found by their neighbours.
  static let mostHeadIdeographs = 6

  /// Calls `body` with the marked tokens of a product's name: the mark and the other bytes.
  mutating func forEachMark(inName name: String, brand: String, _ body: (SearchMark, Span<UInt8>) -> Void) {
    words.makeRoom()
    var name = name
    let length = Self.length(ofBrand: brand, in: name)
    name.withUTF8 { name in
      let rest = UnsafeBufferPointer(rebasing: name.dropFirst(length))
      fold(rest)
      let numbers = wordsOfName()
      for word in numbers { body(.name, words.stems.span.extracting(words[word].stem)) }
      forEachHead(of: rest.isEmpty ? name : rest, folded: rest.isEmpty ? nil : numbers) { body(.head, $0) }
    }
  }

  /// How many bytes a name begins with that are its brand.
  private static func length(ofBrand brand: String, in name: String) -> Int {
    var (own, other) = (name.utf8.makeIterator(), brand.utf8.makeIterator())
    while let wanted = other.next() {
      guard let byte = own.next() else { return 0 }
      if byte == wanted { continue }
      // Else the two may differ in how they are written alone.
      if wanted < 0x80, byte < 0x80 || byte >= 0xE3 { return 0 }
      return name.hasPrefix(brand) ? name[..<name.index(name.startIndex, offsetBy: brand.count)].utf8.count : 0
    }
    // An accent that stands apart belongs to the letter before it.
    if let next = own.next(), next >= 0x80, next < 0xE3 {
      return name.hasPrefix(brand) ? name[..<name.index(name.startIndex, offsetBy: brand.count)].utf8.count : 0
    }
    return brand.utf8.count
  }

  /// Calls `body` with the marked tokens of the name of a category that goods lie in.
  mutating func forEachMark(inCategory name: String, _ body: (SearchMark, Span<UInt8>) -> Void) {
    words.makeRoom()
    for piece in pieces(name) {
      switch piece {
      case .word(let word): if !StopWords.holds(word) { body(.kindWord, EnglishForms.stem(word).span) }
      case .ideographs(let run): for pair in Self.pairs(run) { body(.kindWord, pair.span) }
      }
    }
    // Several kinds share a category: `Racks, mudguards and bags`, 传动与刹车.
    for part in name.split(whereSeparator: { ",，、与和".contains($0) }) { forEachHead(of: String(part)) { body(.kind, $0) } }
  }

  /// Calls `body` with what stands in the marked tokens of a specification (`SearchMark.specification`).
  mutating func forEachMark(in specification: Specification, _ body: (Span<UInt8>) -> Void) {
    for text in Self.texts(of: specification) {
      for piece in pieces(text) {
        switch piece {
        case .word(let word): if !StopWords.holds(word) { body(EnglishForms.stem(word).span) }
        case .ideographs(let run): for part in run.count == 1 ? Self.ideographs(run) : Self.pairs(run) { body(part.span) }
        }
      }
      for measure in Measure.all(in: text) { body(measure.key.span) }
    }
    guard case .number(let number) = specification.value else { return }
    let attribute = specification.attribute
    // What has no unit is counted in what it is called: 7 gears.
    let unit = attribute.unit?.base ?? attribute.name.base.split(separator: " ").last.map(String.init) ?? ""
    if let key = Measure.key(number.decimalString(places: 3), unit: unit.lowercased()) { body(key.span) }
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

  /// Calls `body` with the words that say what a name's goods are: the last one before a comma or a word such as `for`; in Chinese the endings
  /// of the last run.
  mutating func forEachHead(of name: String, _ body: (Span<UInt8>) -> Void) {
    words.makeRoom()
    var name = name
    name.withUTF8 { forEachHead(of: $0, body) }
  }

  /// The same of UTF-8.
  ///
  /// - Parameter known: the numbers of its words if all of it has just been folded.
  private mutating func forEachHead(of name: UnsafeBufferPointer<UInt8>, folded known: [Int]? = nil, _ body: (Span<UInt8>) -> Void) {
    let length = Self.lengthOfClause(name)
    let isWhole = length == 0 || length == name.count
    if known == nil || !isWhole { fold(isWhole ? name : UnsafeBufferPointer(rebasing: name[..<length])) }
    let numbers = isWhole ? known ?? wordsOfName() : wordsOfName()
    let end = numbers.indices.dropFirst().first { words[numbers[$0]].isJoint }
    forEachHead(among: numbers[..<(end ?? numbers.count)], body)
    guard let run = folded.pieces.last(where: { !$0.isWord })?.place else { return }
    forEachEnding(of: run, body)
    let shorter = CollectiveNouns.length(ofRest: folded.bytes[run])
    if shorter > 0 { forEachEnding(of: run.lowerBound..<(run.lowerBound + shorter), body) }
  }

  /// The numbers of the words that have been folded.
  private mutating func wordsOfName() -> [Int] {
    let folded = folded
    var numbers: [Int] = []
    numbers.reserveCapacity(folded.pieces.count)
    for piece in folded.pieces where piece.isWord { numbers.append(words.number(of: folded.bytes.span.extracting(piece.place))) }
    return numbers
  }

  /// How many bytes come before a comma or a bracket, of either width.
  private static func lengthOfClause(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    for place in name.indices {
      if name[place] == UInt8(ascii: ",") || name[place] == UInt8(ascii: "(") { return place }
      if name[place] == 0xEF, place + 2 < name.count, name[place + 1] == 0xBC, name[place + 2] == 0x8C || name[place + 2] == 0x88 {
        return place
      }
    }
    return name.count
  }

  private func forEachHead(among numbers: ArraySlice<Int>, _ body: (Span<UInt8>) -> Void) {
    // What stands on either side of `and` or `of` may be what the goods are: a nest of tables.
    for place in numbers.indices.dropFirst().dropLast() where words[numbers[place]].joinsThings {
      forEachHead(among: numbers[..<place], body)
      return forEachHead(among: numbers[(place + 1)...], body)
    }
    var rest = numbers
    // Sizes at the end are no things, nor is what they are sizes of: `essence SPF 50`.
    while let last = rest.last, words[last].hasDigit { rest.removeLast() }
    guard let last = rest.last else { return }
    body(words.stems.span.extracting(words[last].stem))
    if words[last].isCollective || rest.count < numbers.count, let before = rest.dropLast().last {
      body(words.stems.span.extracting(words[before].stem))
    }
  }

  /// The endings of a run.
  private func forEachEnding(of run: Range<Int>, _ body: (Span<UInt8>) -> Void) {
    var start = run.upperBound
    for _ in 0..<Self.mostHeadIdeographs where start > run.lowerBound {
      start -= 1
      // Back to where the character begins.
      while start > run.lowerBound, folded.bytes[start] & 0xC0 == 0x80 { start -= 1 }
      body(folded.bytes.span.extracting(start..<run.upperBound))
    }
  }
}
