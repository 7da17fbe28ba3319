import Catalog
import Foundation
import GRDB
import Primitives

/// The lists of goods that attributes have while they are gathered: of each value the goods, packed as they come, and of each category the values
/// of its goods.
struct AttributeDraft {
  private struct OfCategory: Hashable {
    let category: UInt32
    let specification: UInt32
  }

  private var lists: [PostingList.Packer?] = []
  private var ofCategories: Set<OfCategory> = []

  /// Notes the values of a product.
  ///
  /// - Parameters:
  ///   - row: its number, rising from product to product.
  ///   - categories: the one that it is in, and those around it.
  ///   - numbers: of its specifications, in the tables of the records.
  mutating func add(_ product: Product, row: UInt32, categories: [UInt32], numbers: [UInt32]) {
    var seen: Set<UInt32> = []
    for (specification, number) in zip(product.specifications, numbers) where specification.attribute.isFacet {
      guard seen.insert(number).inserted else { continue }
      while lists.count <= Int(number) { lists.append(nil) }
      if lists[Int(number)] == nil { lists[Int(number)] = PostingList.Packer() }
      lists[Int(number)]?.append(row)
      for category in categories { ofCategories.insert(OfCategory(category: category, specification: number)) }
    }
  }

  func write(to db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO specifications VALUES (?, ?)")
    for (number, list) in lists.enumerated() {
      guard let list else { continue }
      insert.setUncheckedArguments([number, Data(list.bytes)])
      try insert.execute()
    }
    let ofCategory = try db.makeStatement(sql: "INSERT INTO category_specifications VALUES (?, ?)")
    for entry in ofCategories.sorted(by: { ($0.category, $0.specification) < ($1.category, $1.specification) }) {
      ofCategory.setUncheckedArguments([Int(entry.category), Int(entry.specification)])
      try ofCategory.execute()
    }
  }
}
