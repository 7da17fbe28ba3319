import Catalog
import Primitives

/// A product with what is made of it alone, before it is noted among the others.
final class RecordedProduct: Sendable {
  /// The product and its stock, which is not needed any more but goes where it came from with the rest (`SpentGoods`).
  let page: ProductPage
  /// Of `ProductRecordWriter`.
  let record: [UInt8]
  /// Of its specifications, in the tables that records share.
  let specificationNumbers: [UInt32]
  /// The number of its category; nil for one that there is not.
  let category: Int?
  /// The number of its brand.
  let brand: Int
  /// What its English name is ordered by.
  let nameKey: [UInt8]
  /// The groups of synonyms that its description has a term of.
  let textGroups: [Int]

  init(
    _ page: ProductPage, record: [UInt8], specificationNumbers: [UInt32], category: Int?, brand: Int, nameKey: [UInt8], textGroups: [Int]
  ) {
    self.page = page
    self.record = record
    self.specificationNumbers = specificationNumbers
    self.category = category
    self.brand = brand
    self.nameKey = nameKey
    self.textGroups = textGroups
  }
}

/// Products with their records, to be made on a thread of their own.
struct RecordedGoods: Sequence, Sendable {
  private let base: Prefetch<GoodsStream>
  private let finder: TermFinder
  private let shelf: ShelfDraft
  /// What is known of all of them; there when all have been made.
  let made = RecordedShelfBox()

  /// - Parameter shelf: without any goods yet.
  init(_ base: Prefetch<GoodsStream>, _ finder: TermFinder, _ shelf: ShelfDraft) {
    self.base = base
    self.finder = finder
    self.shelf = shelf
  }

  func makeIterator() -> Iterator { Iterator(base: base.makeIterator(), finder: finder, shelf: shelf, made: made) }

  struct Iterator: IteratorProtocol {
    private var base: Prefetch<GoodsStream>.Iterator
    private var finder: TermFinder
    private var shelf: ShelfDraft
    private let made: RecordedShelfBox
    private var records = ProductRecordWriter()
    private var search = SearchTokens()
    /// Descriptions, which many variants of one design share, and the groups of each.
    private var texts = ByteNumbering()
    private var groupsOfText: [[Int]] = []

    /// So many bytes of them are kept.
    private let mostText = 2 << 20

    fileprivate init(base: Prefetch<GoodsStream>.Iterator, finder: TermFinder, shelf: ShelfDraft, made: RecordedShelfBox) {
      self.base = base
      self.finder = finder
      self.shelf = shelf
      self.made = made
    }

    mutating func next() -> RecordedProduct? {
      guard let page = base.next() else {
        made.put(RecordedShelf(tables: records.tables.packed(), shelf: shelf))
        return nil
      }
      let levels = records.levels(of: page)
      let specifications = page.product.specifications.map { records.number(of: $0) }
      let numbers = shelf.note(page, levels, specifications: specifications)
      var nameKey: [UInt8] = []
      search.addKey(page.product.name.base, to: &nameKey)
      return RecordedProduct(
        page, record: records.record(of: page, levels: levels, specifications: specifications), specificationNumbers: specifications,
        category: numbers.category, brand: numbers.brand, nameKey: nameKey,
        textGroups: textGroups(of: page.product))
    }

    private mutating func textGroups(of product: Product) -> [Int] {
      guard !finder.isEmpty else { return [] }
      var found = groups(in: product.text.base)
      func add(_ more: [Int]) { for group in more where !found.contains(group) { found.append(group) } }
      for translation in product.text.translations { add(groups(in: translation.text)) }
      if let battery = product.battery { add(groups(in: "\(battery.rawValue) battery")) }
      return found
    }

    private mutating func groups(in text: String) -> [Int] {
      var bytes = text
      return bytes.withUTF8 { bytes in
        if texts.bytes.count + bytes.count > mostText {
          return texts.known(bytes.span).map { groupsOfText[$0] } ?? Array(finder.groups(in: text))
        }
        let number = texts.number(of: bytes.span)
        if number == groupsOfText.count { groupsOfText.append(Array(finder.groups(in: text))) }
        return groupsOfText[number]
      }
    }
  }
}

/// What is known of all goods when each has been made into a record.
struct RecordedShelf: Sendable {
  /// The tables that records share (`RecordTablesDraft`).
  let tables: [UInt8]
  let shelf: ShelfDraft
}

/// It, handed from the thread that makes the records to the one that writes them.
final class RecordedShelfBox: Sendable {
  private let made = Lock<RecordedShelf?>(nil)

  func put(_ shelf: RecordedShelf) { made.withLock { $0 = shelf } }

  /// Nil until all records have been made, and when it has been taken.
  func take() -> RecordedShelf? {
    made.withLock { made in
      defer { made = nil }
      return made
    }
  }
}
