import Catalog
import Primitives

/// Reads rows of specifications.csv: what the same two cells say is made once for all rows that say it.
struct SpecificationRows {
  /// What rows say of one product.
  struct Found {
    var specifications: [Specification] = []
    /// Of each, the number that the same ones share, below 0 for one that has none, and its line.
    fileprivate var numbers: [Int] = []
    fileprivate var lines: [Int] = []

    /// - Parameter count: how many rows there are.
    init(reserving count: Int) {
      specifications.reserveCapacity(count)
      numbers.reserveCapacity(count)
      lines.reserveCapacity(count)
    }

    fileprivate mutating func add(_ known: Known, _ line: Int) {
      specifications.append(known.specification)
      numbers.append(known.number)
      lines.append(line)
    }
  }

  fileprivate struct Known {
    let specification: Specification
    /// The same for specifications that are the same.
    let number: Int
  }

  private let attributes: AttributeTable
  private var places: (attribute: Int?, value: Int?)?
  private var known = HashMemo<Known>(most: 100_000)
  private var numbers: [Specification: Int] = [:]

  init(_ attributes: AttributeTable) { self.attributes = attributes }

  /// Adds what a line says, if it was met before and not of this product.
  mutating func add(_ line: PlainLine, to found: inout Found) -> Bool {
    guard let places, let known = known[Self.hash(line.hash(at: places.attribute), line.hash(at: places.value))],
      !found.numbers.contains(known.number)
    else { return false }
    found.add(known, line.number)
    return true
  }

  /// Adds what a row says of a product, unless it is bad or was said already.
  mutating func add(_ row: CatalogRow, to found: inout Found) {
    guard let known = known(row) else { return }
    let twin =
      known.number >= 0 ? found.numbers.firstIndex(of: known.number) : found.specifications.firstIndex(of: known.specification)
    if let twin {
      row.refuse(
        "value", .specificationTwice,
        ["text": .text(row.text("value")), "attribute": .text(row.text("attribute")), "line": "\(found.lines[twin])"])
    } else {
      found.add(known, row.line)
    }
  }

  private static func hash(_ attribute: UInt64, _ value: UInt64) -> UInt64 {
    (attribute ^ StableHash.seed) &* StableHash.prime ^ value
  }

  private mutating func known(_ row: CatalogRow) -> Known? {
    let places = places ?? (row.place(of: "attribute"), row.place(of: "value"))
    self.places = places
    let hash = Self.hash(row.hash(at: places.attribute), row.hash(at: places.value))
    if let known = known[hash] { return known }
    guard let specification = attributes.specification(row) else { return nil }
    // One that is not kept has no number, and is compared itself.
    guard !known.isFull || numbers[specification] != nil else { return Known(specification: specification, number: -1) }
    let number = numbers[specification] ?? numbers.count
    numbers[specification] = number
    let new = Known(specification: specification, number: number)
    known.keep(new, for: hash)
    return new
  }
}
