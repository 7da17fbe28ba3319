import Catalog
import Money
import Primitives

/// The stock of a product while its rows are read, which mostly stand variant by variant.
struct StockDraft {
  private let variants: [Variant]
  /// Of the SKU of each variant.
  private let hashes: [UInt64]
  private var levels: [StockLevel] = []
  /// Of each level the place of its variant and its line.
  private var places: [(variant: Int, line: Int)] = []
  private var last = 0
  /// Where the levels of the last variant begin; all may be of it where they do not stand variant by variant.
  private var first = 0
  private var isOrdered = true

  /// - Parameters:
  ///   - hashes: of the SKUs of the variants.
  ///   - count: how many rows there are.
  init(_ variants: [Variant], _ hashes: [UInt64], reserving count: Int) {
    self.variants = variants
    self.hashes = hashes
    levels.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// The place of the variant that the next row is of, by the hash of the SKU; nil if there is none.
  mutating func variant(_ hash: UInt64) -> Int? {
    if last < hashes.count, hashes[last] == hash { return last }
    guard let next = hashes.firstIndex(of: hash) else { return nil }
    if next < last { isOrdered = false }
    first = isOrdered ? levels.count : 0
    last = next
    return next
  }

  func sku(of variant: Int) -> SKU { variants[variant].sku }

  /// The line of the level that a variant has at a site; nil while it has none.
  func line(of site: SiteID, _ variant: Int) -> Int? {
    for place in first..<levels.count where places[place].variant == variant && levels[place].site == site { return places[place].line }
    return nil
  }

  mutating func add(_ variant: Int, _ site: SiteID, _ quantity: Int, _ price: Money?, line: Int) {
    levels.append(StockLevel(sku: variants[variant].sku, site: site, quantity: quantity, price: price))
    places.append((variant, line))
  }

  /// Variant by variant.
  func ordered() -> [StockLevel] {
    if isOrdered { return levels }
    return levels.indices.sorted { (places[$0].variant, $0) < (places[$1].variant, $1) }.map { levels[$0] }
  }
}
