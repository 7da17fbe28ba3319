import Catalog
import Primitives

/// A product with what is made of it alone, before it is noted among the others.
struct RecordedProduct: Sendable {
  let page: ProductPage
  /// Of `ProductRecordWriter`.
  let record: [UInt8]
  /// Of its specifications, in the tables that records share.
  let specificationNumbers: [UInt32]
  /// What its English name is ordered by.
  let nameKey: [UInt8]
  /// The groups of synonyms that its description has a term of.
  let textGroups: Set<Int>
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
    /// Keys of choices, which many products share.
    private var keys: [String: [UInt8]] = [:]

    /// So many are kept.
    private let mostKeys = 50_000

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
      var textGroups: Set<Int> = []
      if !finder.isEmpty {
        for text in page.product.text.texts { textGroups.formUnion(finder.groups(in: text)) }
        if let battery = page.product.battery { textGroups.formUnion(finder.groups(in: "\(battery.rawValue) battery")) }
      }
      return RecordedProduct(
        page: page, record: records.record(of: page, keys: page.product.variants.map { key(of: $0) }),
        specificationNumbers: page.product.specifications.map { records.number(of: $0) },
        nameKey: search.key(page.product.name.base), textGroups: textGroups)
    }

    private mutating func key(of variant: Variant) -> [UInt8] {
      var key = search.key(variant.sku.rawValue)
      for choice in variant.choices { for text in choice.value.texts { key += self.key(text) } }
      return key
    }

    private mutating func key(_ text: String) -> [UInt8] {
      if let known = keys[text] { return known }
      let key = search.key(text)
      if keys.count < mostKeys { keys[text] = key }
      return key
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
