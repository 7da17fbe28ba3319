import Catalog
import Foundation
import Primitives

/// What goods are found by while it is gathered: their tokens, in runs, and the words that a mistyped one may have meant.
///
/// A million goods share some thousand words, brands, categories and specifications: what these are made of is found out once for each run of
/// tokens, since numbers of tokens hold for one run only.
struct GoodsNotes {
  private(set) var tokens: TokenRuns
  var words = WordDraft()
  /// Of each group of synonyms: the goods whose description has a term of it.
  private(set) var textRows: [PostingDraft]
  /// The same of specifications.
  private(set) var specificationRows: [PostingDraft]
  private let categories: [Catalog.Category]
  private let parents: [Int?]
  private let wordsOfTerms: [[UInt8]]
  /// Finds the terms of synonyms in texts.
  private(set) var finder: TermFinder
  var search = SearchTokens()

  // In the run of tokens that is being gathered:
  /// The numbers of the tokens of texts, categories and brands that many products share, list after list; each of these has the place of its own.
  private var shared: [UInt32] = []
  /// Texts that many products share, such as a colour.
  private var texts = ByteNumbering()
  private var tokensOfText: [Range<Int>] = []
  private var tokensOfCategory: [Range<Int>?] = []
  /// What goods of a category are found by besides.
  private var marksOfCategory: [Range<Int>] = []
  private var tokensOfBrand: [Range<Int>?] = []
  /// By their numbers in the tables that records share.
  private var marksOfSpecification: [Range<Int>?] = []
  private var runs = NameRuns()
  /// Of the runs of a name that follow each other: their places among the known ones.
  private var neighbours: [Int] = []
  /// What is spoken of a name.
  private var spoken = SpokenRun()
  /// The groups of synonyms that a specification has a term of; for all runs.
  private var groupsOfSpecification: [Range<Int>?] = []
  /// List by list.
  private var groupsOfSpecifications: [Int] = []

  /// So many texts are kept.
  private static let mostTexts = 50_000

  init(_ categories: [Catalog.Category], parents: [Int?], _ synonyms: SynonymDraft, spillFolder: URL?, mostPairs: Int) {
    self.categories = categories
    self.parents = parents
    wordsOfTerms = Array(synonyms.words)
    finder = TermFinder(synonyms)
    textRows = [PostingDraft](repeating: PostingDraft(), count: synonyms.groupCount)
    specificationRows = textRows
    tokens = TokenRuns(SpillFile(in: spillFolder), mostTokens: max(400_000, 4 * wordsOfTerms.count), mostPairs: mostPairs)
    beginRun()
  }

  /// The words of terms have the first numbers of a run, and the same marked as choices the next, in the same order.
  private mutating func beginRun() {
    for word in wordsOfTerms { _ = tokens.number(of: word.span) }
    for word in wordsOfTerms { _ = tokens.number(of: word.span, after: SearchTokens.choiceMark) }
    texts.removeAll()
    tokensOfText.removeAll(keepingCapacity: true)
    shared.removeAll(keepingCapacity: true)
    tokensOfCategory = [Range<Int>?](repeating: nil, count: categories.count)
    marksOfCategory = [Range<Int>](repeating: 0..<0, count: categories.count)
    tokensOfBrand.removeAll(keepingCapacity: true)
    marksOfSpecification.removeAll(keepingCapacity: true)
    runs.removeAll()
  }

  /// Gathers what a product is found by.
  ///
  /// - Throws: `StorageError`.
  mutating func add(_ recorded: RecordedProduct, row: UInt32) throws {
    if tokens.isFull {
      try tokens.endRun()
      beginRun()
    }
    let (name, brand) = (recorded.page.product.name, recorded.page.product.brand)
    let category = recorded.category
    let handle = recorded.page.product.handle.rawValue
    if !Self.isSpelt(handle, by: name.base) {
      search.forEach(in: handle) { tokens.add(tokens.number(of: $2, after: $1), row: row) }
    }
    add(shared: tokens(ofBrand: recorded.brand, brand), row)
    if let category { add(shared: tokens(ofCategory: category), row) }
    name.forEachText { text in
      add(name: text, row)
      search.forEachMark(inName: text, brand: brand) { tokens.add(tokens.number(of: $1, after: $0.rawValue), row: row) }
    }
    if let category { add(shared: marksOfCategory[category], row) }
    for (specification, number) in zip(recorded.page.product.specifications, recorded.specificationNumbers) {
      add(specification, Int(number), row)
    }
    let variants = recorded.page.product.variants
    for index in variants.indices { add(variant: index, of: variants, row) }
    for group in recorded.textGroups { textRows[group].append(row) }
  }

  /// Adds the tokens of a list in `shared`.
  private mutating func add(shared list: Range<Int>, _ row: UInt32) {
    for place in list { tokens.add(Int(shared[place]), row: row) }
  }

  /// Whether a handle has the words of a name and no others, as most have: letters alone, since what a number counts may be written in
  /// other ways.
  static func isSpelt(_ handle: String, by name: String) -> Bool {
    var (handle, name) = (handle, name)
    return handle.withUTF8 { handle in
      name.withUTF8 { name in
        var next = 0
        var isBetween = false
        for byte in name {
          // As `TextFolder` takes them.
          switch byte {
          case 65...90, 97...122: break
          case 39: continue
          case 48...57, 0x80...: return false
          default:
            isBetween = next > 0
            continue
          }
          if isBetween {
            guard next < handle.count, handle[next] == UInt8(ascii: "-") else { return false }
            next += 1
            isBetween = false
          }
          guard next < handle.count, handle[next] == byte | 0x20 else { return false }
          next += 1
        }
        return next == handle.count
      }
    }
  }

  // MARK: Names

  /// As `SearchTokens.forEach` does, with what is known of the runs of ideographs.
  private mutating func add(name text: String, _ row: UInt32) {
    search.fold(text)
    let folded = search.folded
    if runs.isFull { runs.removeAll() }
    var isAfterNumber = false
    var before: Range<Int>?
    for piece in folded.pieces {
      guard piece.isWord else {
        addRun(piece.place, of: folded, isAfterNumber: isAfterNumber, row)
        if let before {
          let pair = folded.bytes.span.extracting(folded.pair(before, piece.place))
          tokens.add(tokens.number(of: pair), row: row)
        }
        before = piece.place
        isAfterNumber = false
        continue
      }
      addSpoken(row)
      before = nil
      let number = tokens.number(of: folded.bytes.span.extracting(piece.place))
      tokens.add(number, row: row)
      tokens.markAsWord(number)
      isAfterNumber = folded.isNumber(piece)
    }
    addSpoken(row)
    for key in search.measures(in: text) { tokens.add(tokens.number(of: key.span, after: SearchMark.measure.rawValue), row: row) }
  }

  /// What a run of ideographs has by itself.
  private mutating func addRun(_ place: Range<Int>, of folded: FoldedText, isAfterNumber: Bool, _ row: UInt32) {
    let known = knownRun(place)
    neighbours.append(known)
    let end = min(place.upperBound, place.lowerBound + FoldedText.length(folded.bytes[place.lowerBound]))
    if isAfterNumber || end == place.upperBound {
      let measure = folded.bytes.span.extracting(place.lowerBound..<end)
      tokens.add(tokens.number(of: measure, after: SearchTokens.measureMark), row: row)
    }
    if isAfterNumber {
      let word = end..<place.upperBound
      if SearchTokens.wordLengths.contains(search.count(word)) { words.add(folded.bytes.span.extracting(word)) }
    } else {
      let word: Int?
      if let asked = runs[known].word {
        word = asked
      } else {
        let isWord = SearchTokens.wordLengths.contains(search.count(place))
        word = isWord ? words.number(ofRun: folded.bytes.span.extracting(place)) : nil
        runs[known].word = .some(word)
      }
      if let word { words.add(run: word) }
    }
    add(shared: runs[known].tokens, row)
  }

  private mutating func knownRun(_ place: Range<Int>) -> Int {
    let run = search.folded.bytes
    return runs.place(of: run.span.extracting(place)) {
      let start = shared.count
      search.forEachPart(ofRun: place) { shared.append(UInt32(tokens.number(of: $1, after: $0))) }
      return NameRuns.Known(tokens: start..<shared.count, spoken: search.syllables(of: place))
    }
  }

  /// How the runs are spoken that follow each other.
  private mutating func addSpoken(_ row: UInt32) {
    guard let last = neighbours.last else { return }
    let list = runs[last].spokenTokens ?? spokenTokens(of: runs[last].spoken)
    runs[last].spokenTokens = list
    add(shared: list, row)
    if neighbours.count > 1 {
      spoken.removeAll()
      for run in neighbours { spoken.append(runs[run].spoken) }
      for first in 0..<(spoken.count - runs[last].spoken.count) {
        spoken.forEachSpelling(from: first) { tokens.add(tokens.number(of: $0), row: row) }
      }
    }
    neighbours.removeAll(keepingCapacity: true)
  }

  private mutating func spokenTokens(of run: SpokenRun) -> Range<Int> {
    let start = shared.count
    for first in 0..<run.count { run.forEachSpelling(from: first) { shared.append(UInt32(tokens.number(of: $0))) } }
    return start..<shared.count
  }

  // MARK: Variants

  /// What it shares with the variant before it, as most do, was added with that.
  private mutating func add(variant index: Int, of variants: [Variant], _ row: UInt32) {
    let last = index > 0 ? index - 1 : nil
    for place in variants[index].choices.indices {
      let value = variants[index].choices[place].value
      if let last, place < variants[last].choices.count, variants[last].choices[place].value == value { continue }
      value.forEachText { text in for place in tokens(ofText: text) { add(choice: Int(shared[place]), row: row) } }
    }
    let words = wordsOfTerms.count
    let sku = variants[index].sku.rawValue
    let start = last.map { Self.lengthOfSharedWords(variants[$0].sku.rawValue, sku) } ?? 0
    search.forEach(in: sku, from: start) { _, mark, token in
      let number = tokens.number(of: token, after: mark)
      if number < words, !tokens.has(number, row: row) { tokens.add(words + number, row: row) }
      tokens.add(number, row: row)
    }
  }

  /// How many bytes of a text are words with which another begins too: those before a dash that both have. None of texts of other than ASCII.
  static func lengthOfSharedWords(_ one: String, _ other: String) -> Int {
    var (one, other) = (one, other)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        var (length, place) = (0, 0)
        while place < one.count, place < other.count, one[place] == other[place] {
          place += 1
          if one[place - 1] == UInt8(ascii: "-") { length = place }
        }
        return length == 0 || other.contains { $0 >= 0x80 } ? 0 : length
      }
    }
  }

  /// Adds a word of a variant, marked as such where a term of the synonyms has it and the product's name does not.
  private mutating func add(choice number: Int, row: UInt32) {
    if number < wordsOfTerms.count, !tokens.has(number, row: row) { tokens.add(wordsOfTerms.count + number, row: row) }
    tokens.add(number, row: row)
  }

  // MARK: What many products share

  private mutating func tokens(ofText text: String) -> Range<Int> {
    if tokensOfText.count >= Self.mostTexts {
      texts.removeAll()
      tokensOfText.removeAll(keepingCapacity: true)
    }
    var bytes = text
    let number = bytes.withUTF8 { texts.number(of: $0.span) }
    if number < tokensOfText.count { return tokensOfText[number] }
    let start = shared.count
    search.forEach(in: text) {
      words.add($0)
    } _: { kind, mark, token in
      let number = tokens.number(of: token, after: mark)
      shared.append(UInt32(number))
      if kind == .word { tokens.markAsWord(number) }
    }
    tokensOfText.append(start..<shared.count)
    return start..<shared.count
  }

  private mutating func tokens(ofBrand number: Int, _ brand: String) -> Range<Int> {
    while tokensOfBrand.count <= number { tokensOfBrand.append(nil) }
    if let known = tokensOfBrand[number] { return known }
    let found = tokens(ofText: brand)
    tokensOfBrand[number] = found
    return found
  }

  /// Of its name and those of the categories around it.
  private mutating func tokens(ofCategory number: Int) -> Range<Int> {
    if let known = tokensOfCategory[number] { return known }
    var found: [UInt32] = []
    var next: Int? = number
    while let category = next {
      for text in categories[category].name.texts { found += shared[tokens(ofText: text)] }
      next = parents[category].flatMap { $0 == category ? nil : $0 }
    }
    let start = shared.count
    shared += found
    let end = shared.count
    for text in categories[number].name.texts {
      search.forEachMark(inCategory: text) { shared.append(UInt32(tokens.number(of: $1, after: $0.rawValue))) }
    }
    marksOfCategory[number] = end..<shared.count
    tokensOfCategory[number] = start..<end
    return start..<end
  }

  // MARK: Specifications

  private mutating func add(_ specification: Specification, _ number: Int, _ row: UInt32) {
    while marksOfSpecification.count <= number { marksOfSpecification.append(nil) }
    let marks = marksOfSpecification[number] ?? marks(of: specification)
    marksOfSpecification[number] = marks
    add(shared: marks, row)
    while groupsOfSpecification.count <= number { groupsOfSpecification.append(nil) }
    let known = groupsOfSpecification[number] ?? addGroups(of: specification)
    groupsOfSpecification[number] = known
    for place in known {
      let group = groupsOfSpecifications[place]
      if specificationRows[group].last != row { specificationRows[group].append(row) }
    }
  }

  private mutating func marks(of specification: Specification) -> Range<Int> {
    let start = shared.count
    search.forEachMark(in: specification) { shared.append(UInt32(tokens.number(of: $0, after: SearchMark.specification.rawValue))) }
    return start..<shared.count
  }

  private mutating func addGroups(of specification: Specification) -> Range<Int> {
    var groups: Set<Int> = []
    for phrase in SearchTokens.phrases(of: specification) { groups.formUnion(finder.groups(in: phrase)) }
    for text in SearchTokens.texts(of: specification) {
      search.forEach(in: text) {
        words.add($0)
      } _: { kind, _, token in
        if kind == .word { words.add(word: token) }
      }
    }
    let start = groupsOfSpecifications.count
    groupsOfSpecifications += groups.sorted()
    return start..<groupsOfSpecifications.count
  }

  /// Has the last run put in order and written by another thread. Nothing is added any more.
  /// - Throws: `StorageError`.
  mutating func endRun() throws { try tokens.endRun() }

  /// Ends the gathering; returns what goes through all tokens in the order of their bytes.
  /// - Throws: `StorageError`.
  mutating func endedTokens() throws -> TokenMerge {
    // What goods share is needed no more.
    texts = ByteNumbering()
    runs = NameRuns()
    (shared, tokensOfText, tokensOfCategory, marksOfCategory, tokensOfBrand, marksOfSpecification) = ([], [], [], [], [], [])
    return try tokens.ended()
  }

  /// The list of words (`WordList`).
  mutating func packedWords() -> [UInt8] { words.packed(&search) }
}
