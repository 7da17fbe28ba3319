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
    /// Those that another variant is shown of.
    var others: RowSet
    var figures: [Int: GoodsFigure] = [:]
  }

  let key: Key
  /// Rows whose figures are known.
  private(set) var known: RowSet
  private(set) var grades: [UInt8]
  private(set) var amounts: [Int64]
  private(set) var arrivals: [Int32]
  private(set) var starts: [UInt16]
  private var sites = Numbering<SiteID>()
  private(set) var named: Named?
  /// What was sold when they were found.
  private(set) var sold: [SKU: [SiteID: Int]]
  /// Made when an order first asks for them.
  var bounds: ShelfBounds?

  init(_ key: Key, sold: [SKU: [SiteID: Int]], capacity: Int) {
    self.key = key
    self.sold = sold
    known = RowSet(capacity: capacity)
    grades = Array(repeating: GoodsFigure.Grade.unquoted.rawValue, count: capacity)
    amounts = Array(repeating: .max, count: capacity)
    arrivals = Array(repeating: GoodsFigure.never, count: capacity)
    starts = Array(repeating: GoodsFigure.nowhere, count: capacity)
  }

  /// The sites that goods start in, by number.
  var startSites: [SiteID] { sites.values }

  /// Begins with a text that may name variants.
  mutating func name(_ text: String) {
    guard named?.text != text else { return }
    named = Named(text: text, looked: RowSet(capacity: known.capacity), others: RowSet(capacity: known.capacity))
  }

  /// Notes which variant the text names of a row.
  mutating func look(_ row: Int, isOther: Bool) {
    named?.looked.insert(row)
    if isOther { named?.others.insert(row) }
  }

  /// Keeps what was found of a row.
  mutating func keep(_ appraisal: Appraisal, of row: Int, isOther: Bool) {
    let figure = GoodsFigure(appraisal) { sites.number(of: $0) }
    if isOther {
      named?.figures[row] = figure
      return
    }
    known.insert(row)
    grades[row] = figure.grade.rawValue
    amounts[row] = figure.amount
    arrivals[row] = figure.arrival
    starts[row] = figure.start
  }

  /// Forgets rows whose stock has changed.
  mutating func forget(_ rows: some Sequence<Int>, since sold: [SKU: [SiteID: Int]]) {
    self.sold = sold
    named = nil
    for row in rows { known.remove(row) }
  }

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
    // Of few goods words name another variant.
    for row in named.figures.keys { unknown.remove(row) }
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
    return GoodsFigure(
      grade: GoodsFigure.Grade(rawValue: grades[row]) ?? .unquoted, amount: amounts[row], arrival: arrivals[row], start: starts[row])
  }
}
