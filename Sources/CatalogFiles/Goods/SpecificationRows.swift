import Catalog
import Primitives

/// Reads rows of specifications.csv: what the same two cells say is made once for all rows that say it.
struct SpecificationRows {
  private struct Known {
    let specification: Specification
    /// The same for specifications that are the same.
    let number: Int
  }

  private let attributes: AttributeTable
  private var places: (attribute: Int?, value: Int?)?
  private var known: [UInt64: Known] = [:]
  private var numbers: [Specification: Int] = [:]

  /// So many are kept.
  private static let mostKnown = 100_000

  init(_ attributes: AttributeTable) { self.attributes = attributes }

  /// Adds what a row says of a product, unless it is bad or was said already.
  mutating func add(_ row: CatalogRow, to found: inout [Specification], _ foundNumbers: inout [Int]) {
    guard let known = known(row) else { return }
    if foundNumbers.contains(known.number) || known.number < 0 && found.contains(known.specification) {
      row.refuse("value", .specificationTwice, ["text": .text(row.text("value")), "attribute": .text(row.text("attribute"))])
    } else {
      found.append(known.specification)
      if known.number >= 0 { foundNumbers.append(known.number) }
    }
  }

  private mutating func known(_ row: CatalogRow) -> Known? {
    let places = places ?? (row.place(of: "attribute"), row.place(of: "value"))
    self.places = places
    let hash = (row.hash(at: places.attribute) ^ StableHash.seed) &* StableHash.prime ^ row.hash(at: places.value)
    if let known = known[hash] { return known }
    guard let specification = attributes.specification(row) else { return nil }
    // One that is not kept has no number, and is compared itself.
    guard known.count < Self.mostKnown || numbers[specification] != nil else { return Known(specification: specification, number: -1) }
    let number = numbers[specification] ?? numbers.count
    numbers[specification] = number
    let new = Known(specification: specification, number: number)
    known[hash] = new
    return new
  }
}
