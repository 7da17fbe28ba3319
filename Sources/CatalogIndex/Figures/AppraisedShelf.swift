import Primitives
import Shop

/// What is recommended for the goods of a shelf, by row, as far as it was found out: of the variant that a list shows of a product, and for the
/// last text of the variants that it names instead.
struct AppraisedShelf: Sendable {
  struct Key: Hashable {
    let appraiser: Appraiser.Key
    /// What is delivered is shown first among the variants of a product, unless all goods are wanted.
    let prefersNear: Bool
  }

  /// Rows of which a text names another variant than the one that is shown without it.
  struct Named: Sendable {
    let text: String
    /// Those whose variant was looked for.
    var looked: RowSet
    /// Those that another variant is shown of, and of these the ones whose figures are known.
    var others: RowSet
    var figured: RowSet
    var figures: [Int: GoodsFigure] = [:]
  }

  /// A variant that some text names of a row, by where it stands in the record.
  private struct NamedVariant: Hashable {
    let row: UInt32
    let place: UInt32
  }

  /// So many figures of named variants are kept for other texts that name them; one takes some 60 bytes.
  private static let mostNamed = 30_000

  let key: Key
  /// Rows whose figures are known.
  private(set) var known: RowSet
  private var figures: FigureBlocks
  private var sites = Numbering<SiteID>()
  private(set) var named: Named?
  private var ofNamed: [NamedVariant: GoodsFigure] = [:]
  /// What was sold when they were found.
  private(set) var sold: [SKU: [SiteID: Int]]
  /// Made when an order first asks for them.
  var bounds: ShelfBounds?

  init(_ key: Key, sold: [SKU: [SiteID: Int]], capacity: Int) {
    self.key = key
    self.sold = sold
    known = RowSet(capacity: capacity)
    figures = FigureBlocks(capacity: capacity)
  }

  /// For how many rows it has memory, of some 16 bytes each.
  var roomCount: Int { figures.roomCount }

  /// The sites that goods start in, by number.
  var startSites: [SiteID] { sites.values }

  /// Begins with a text that may name variants.
  ///
  /// - Parameter plain: the rows of which it surely names none.
  mutating func name(_ text: String, _ plain: () -> RowSet) {
    guard named?.text != text else { return }
    let none = RowSet(capacity: known.capacity)
    named = Named(text: text, looked: plain(), others: none, figured: none)
  }

  /// Notes which variant the text names of a row.
  ///
  /// - Parameter other: where the variant stands in the record, if another one is shown without the text.
  mutating func look(_ row: Int, other: Int?) {
    named?.looked.insert(row)
    guard let other else { return }
    named?.others.insert(row)
    if let known = ofNamed[NamedVariant(row: UInt32(row), place: UInt32(clamping: other))] {
      named?.figures[row] = known
      named?.figured.insert(row)
    }
  }

  /// Whether the figures of a row are known that the text names another variant of.
  func isFigured(_ row: Int) -> Bool { named?.figured.contains(row) ?? false }

  /// Keeps what was found of a row.
  ///
  /// - Parameter other: where the variant stands in the record, if another one is shown without the text.
  mutating func keep(_ appraisal: Appraisal, of row: Int, other: Int?) {
    let figure = GoodsFigure(appraisal) { sites.number(of: $0) }
    if let other {
      named?.figures[row] = figure
      named?.figured.insert(row)
      if ofNamed.count >= Self.mostNamed { ofNamed = [:] }
      ofNamed[NamedVariant(row: UInt32(row), place: UInt32(clamping: other))] = figure
      return
    }
    known.insert(row)
    figures[row] = figure
  }

  /// Forgets rows whose stock has changed.
  mutating func forget(_ rows: some Sequence<Int>, since sold: [SKU: [SiteID: Int]]) {
    self.sold = sold
    forgetNamed()
    for row in rows { known.remove(row) }
  }

  /// Forgets what is known of variants that texts name.
  mutating func forgetNamed() { (named, ofNamed) = (nil, [:]) }

  /// Those of some rows whose figures are not known.
  ///
  /// - Parameter text: what may name variants; nil for nothing.
  func unknown(of rows: RowSet, text: String?) -> RowSet {
    var unknown = rows
    guard let text else {
      unknown.subtract(known)
      return unknown
    }
    guard let named, named.text == text else { return unknown }
    var plain = named.looked
    plain.subtract(named.others)
    plain.formIntersection(known)
    unknown.subtract(plain)
    unknown.subtract(named.figured)
    return unknown
  }

  /// The same as a text sees it: variants that another text names are not shown.
  ///
  /// - Parameter text: what may name variants; nil for nothing.
  func seen(by text: String?) -> AppraisedShelf {
    guard named != nil, named?.text != text else { return self }
    var seen = self
    seen.named = nil
    return seen
  }

  /// The figure of a row.
  func figure(_ row: Int) -> GoodsFigure {
    if let named, named.others.contains(row), let other = named.figures[row] { return other }
    return figures[row]
  }
}
