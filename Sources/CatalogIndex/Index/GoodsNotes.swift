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
  /// Texts that many products share, such as a colour, with their tokens.
  private var texts = ByteNumbering()
  private var tokensOfText: [[UInt32]] = []
  private var tokensOfCategory: [[UInt32]?] = []
  /// What goods of a category are found by besides.
  private var marksOfCategory: [[UInt32]] = []
  private var tokensOfBrand: [[UInt32]?] = []
  /// By their numbers in the tables that records share.
  private var marksOfSpecification: [[UInt32]?] = []
  /// The groups of synonyms that a specification has a term of; for all runs.
  private var groupsOfSpecification: [[Int]?] = []

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
    tokensOfCategory = [[UInt32]?](repeating: nil, count: categories.count)
    marksOfCategory = [[UInt32]](repeating: [], count: categories.count)
    tokensOfBrand.removeAll(keepingCapacity: true)
    marksOfSpecification.removeAll(keepingCapacity: true)
  }

  /// Gathers what a product is found by.
  ///
  /// - Throws: `StorageError`.
  mutating func add(_ recorded: RecordedProduct, row: UInt32) throws {
    if tokens.isFull {
      try tokens.endRun()
      beginRun()
    }
    let product = recorded.product
    let category = recorded.category
    if !Self.isSpelt(product.handle.rawValue, by: product.name.base) {
      search.forEach(in: product.handle.rawValue) { tokens.add(tokens.number(of: $2, after: $1), row: row) }
    }
    for token in self.tokens(ofBrand: recorded.brand, product.brand) { tokens.add(Int(token), row: row) }
    if let category {
      for token in self.tokens(ofCategory: category) { tokens.add(Int(token), row: row) }
    }
    for text in product.name.texts {
      search.forEach(in: text) {
        words.add($0)
      } _: { kind, mark, token in
        let number = tokens.number(of: token, after: mark)
        tokens.add(number, row: row)
        if kind == .word { tokens.markAsWord(number) }
      }
      search.forEachMark(inName: text, brand: product.brand) { tokens.add(tokens.number(of: $1, after: $0.rawValue), row: row) }
    }
    if let category { for token in marksOfCategory[category] { tokens.add(Int(token), row: row) } }
    for (specification, number) in zip(product.specifications, recorded.specificationNumbers) {
      add(specification, Int(number), row)
    }
    for index in product.variants.indices { add(product.variants[index], row) }
    for group in recorded.textGroups { textRows[group].append(row) }
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

  private mutating func add(_ variant: Variant, _ row: UInt32) {
    for choice in variant.choices {
      choice.value.forEachText { text in for token in tokens(ofText: text) { add(choice: Int(token), row: row) } }
    }
    let words = wordsOfTerms.count
    search.forEach(in: variant.sku.rawValue) { _, mark, token in
      let number = tokens.number(of: token, after: mark)
      if number < words, !tokens.has(number, row: row) { tokens.add(words + number, row: row) }
      tokens.add(number, row: row)
    }
  }

  /// Adds a word of a variant, marked as such where a term of the synonyms has it and the product's name does not.
  private mutating func add(choice number: Int, row: UInt32) {
    if number < wordsOfTerms.count, !tokens.has(number, row: row) { tokens.add(wordsOfTerms.count + number, row: row) }
    tokens.add(number, row: row)
  }

  // MARK: What many products share

  private mutating func tokens(ofText text: String) -> [UInt32] {
    if tokensOfText.count >= Self.mostTexts {
      texts.removeAll()
      tokensOfText.removeAll(keepingCapacity: true)
    }
    var bytes = text
    let number = bytes.withUTF8 { texts.number(of: $0.span) }
    if number < tokensOfText.count { return tokensOfText[number] }
    var numbers: [UInt32] = []
    search.forEach(in: text) {
      words.add($0)
    } _: { kind, mark, token in
      let number = tokens.number(of: token, after: mark)
      numbers.append(UInt32(number))
      if kind == .word { tokens.markAsWord(number) }
    }
    tokensOfText.append(numbers)
    return numbers
  }

  private mutating func tokens(ofBrand number: Int, _ brand: String) -> [UInt32] {
    while tokensOfBrand.count <= number { tokensOfBrand.append(nil) }
    if let known = tokensOfBrand[number] { return known }
    let found = tokens(ofText: brand)
    tokensOfBrand[number] = found
    return found
  }

  /// Of its name and those of the categories around it.
  private mutating func tokens(ofCategory number: Int) -> [UInt32] {
    if let known = tokensOfCategory[number] { return known }
    var found: [UInt32] = []
    var next: Int? = number
    while let category = next {
      for text in categories[category].name.texts { found += tokens(ofText: text) }
      next = parents[category].flatMap { $0 == category ? nil : $0 }
    }
    for text in categories[number].name.texts {
      search.forEachMark(inCategory: text) { marksOfCategory[number].append(UInt32(tokens.number(of: $1, after: $0.rawValue))) }
    }
    tokensOfCategory[number] = found
    return found
  }

  // MARK: Specifications

  private mutating func add(_ specification: Specification, _ number: Int, _ row: UInt32) {
    while marksOfSpecification.count <= number { marksOfSpecification.append(nil) }
    if marksOfSpecification[number] == nil { marksOfSpecification[number] = marks(of: specification) }
    for token in marksOfSpecification[number] ?? [] { tokens.add(Int(token), row: row) }
    while groupsOfSpecification.count <= number { groupsOfSpecification.append(nil) }
    if groupsOfSpecification[number] == nil { groupsOfSpecification[number] = groups(of: specification) }
    for group in groupsOfSpecification[number] ?? [] where specificationRows[group].last != row { specificationRows[group].append(row) }
  }

  private mutating func marks(of specification: Specification) -> [UInt32] {
    var numbers: [UInt32] = []
    search.forEachMark(in: specification) { numbers.append(UInt32(tokens.number(of: $0, after: SearchMark.specification.rawValue))) }
    return numbers
  }

  private mutating func groups(of specification: Specification) -> [Int] {
    var groups: Set<Int> = []
    for phrase in SearchTokens.phrases(of: specification) { groups.formUnion(finder.groups(in: phrase)) }
    for text in SearchTokens.texts(of: specification) {
      search.forEach(in: text) {
        words.add($0)
      } _: { kind, _, token in
        if kind == .word { words.add(word: token) }
      }
    }
    return groups.sorted()
  }

  /// Has the last run put in order and written by another thread. Nothing is added any more.
  /// - Throws: `StorageError`.
  mutating func endRun() throws { try tokens.endRun() }

  /// Ends the gathering; returns what goes through all tokens in the order of their bytes.
  /// - Throws: `StorageError`.
  mutating func endedTokens() throws -> TokenMerge {
    // What goods share is needed no more.
    texts = ByteNumbering()
    (tokensOfText, tokensOfCategory, marksOfCategory, tokensOfBrand, marksOfSpecification) = ([], [], [], [], [])
    return try tokens.ended()
  }

  /// The list of words (`WordList`).
  mutating func packedWords() -> [UInt8] { words.packed(&search) }
}
