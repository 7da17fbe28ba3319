import Catalog
import Primitives

/// A product with what is made of it alone, before it is noted among the others.
struct RecordedProduct: Sendable {
  let page: ProductPage
  /// Of `ProductRecordWriter`.
  let record: [UInt8]
  /// Of its specifications, in the tables that records share.
  let specificationNumbers: [UInt32]
  /// Of the stock.
  let levels: [StockMark]
  /// What its English name is ordered by.
  let nameKey: [UInt8]
  /// The groups of synonyms that its description has a term of.
  let textGroups: [Int]
}

/// Products with their records, to be made on a thread of their own.
struct RecordedGoods<Base: Sequence<ProductPage> & Sendable>: Sequence, Sendable {
  private let base: Base
  private let finder: TermFinder
  /// What the records share; there when all have been made.
  let tables = RecordTablesBox()

  init(_ base: Base, _ finder: TermFinder) {
    self.base = base
    self.finder = finder
  }

  func makeIterator() -> Iterator { Iterator(base: base.makeIterator(), finder: finder, tables: tables) }

  struct Iterator: IteratorProtocol {
    private var base: Base.Iterator
    private var finder: TermFinder
    private let tables: RecordTablesBox
    private var records = ProductRecordWriter()
    private var search = SearchTokens()
    /// Descriptions, which many variants of one design share, and the groups of each.
    private var texts = ByteNumbering()
    private var groupsOfText: [[Int]] = []

    /// So many bytes of them are kept.
    private let mostText = 2 << 20

    fileprivate init(base: Base.Iterator, finder: TermFinder, tables: RecordTablesBox) {
      self.base = base
      self.finder = finder
      self.tables = tables
    }

    mutating func next() -> RecordedProduct? {
      guard let page = base.next() else {
        tables.put(records.tables.packed())
        return nil
      }
      let levels = records.levels(of: page)
      let specifications = page.product.specifications.map { records.number(of: $0) }
      var nameKey: [UInt8] = []
      search.addKey(page.product.name.base, to: &nameKey)
      return RecordedProduct(
        page: page, record: records.record(of: page, levels: levels, specifications: specifications),
        specificationNumbers: specifications, levels: levels, nameKey: nameKey, textGroups: textGroups(of: page.product))
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

/// The tables that records share, handed from the thread that makes the records to the one that writes them.
final class RecordTablesBox: Sendable {
  private let packed = Lock<[UInt8]>([])

  func put(_ bytes: [UInt8]) { packed.withLock { $0 = bytes } }

  /// Empty until all records have been made.
  var bytes: [UInt8] { packed.withLock { $0 } }
}
