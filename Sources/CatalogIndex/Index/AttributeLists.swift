import Catalog
import Foundation
import GRDB
import Primitives

/// The lists of goods that attributes have while they are gathered: of each value, by its number in the tables of the records, the goods, packed
/// as they come, and the categories that these are in.
struct AttributeLists {
  private struct OfValue {
    let isFacet: Bool
    var list = PostingList.Packer()
    var last: UInt32?
    /// A bit for each category.
    var categories: [UInt64]
  }

  private let words: Int
  private var values: [OfValue?] = []

  /// - Parameter categoryCount: how many categories there are.
  init(categoryCount: Int) { words = (categoryCount + 63) / 64 }

  /// Notes the values of a product.
  ///
  /// - Parameters:
  ///   - row: its number, rising from product to product.
  ///   - category: the one that it is in.
  ///   - parent: the one around that.
  ///   - numbers: of its specifications.
  mutating func add(_ specifications: [Specification], row: UInt32, category: UInt32?, parent: UInt32?, numbers: [UInt32]) {
    for place in numbers.indices {
      let number = Int(numbers[place])
      while values.count <= number { values.append(nil) }
      if values[number] == nil {
        values[number] = OfValue(
          isFacet: specifications[place].attribute.isFacet, categories: [UInt64](repeating: 0, count: words))
      }
      guard values[number]?.isFacet == true, values[number]?.last != row else { continue }
      values[number]?.last = row
      values[number]?.list.append(row)
      for category in [category, parent] {
        if let category { values[number]?.categories[Int(category) / 64] |= 1 << UInt64(category % 64) }
      }
    }
  }

  func write(to db: Database) throws {
    let insert = try RowInsertion(db, "INSERT INTO specifications VALUES (?, ?)")
    for (number, value) in values.enumerated() {
      if let value, value.isFacet { try insert.insert(number, value.list.bytes) }
    }
    let ofCategory = try db.makeStatement(sql: "INSERT INTO category_specifications VALUES (?, ?)")
    for category in 0..<(words * 64) {
      for (number, value) in values.enumerated() where (value?.categories[category / 64] ?? 0) >> UInt64(category % 64) & 1 == 1 {
        ofCategory.setUncheckedArguments([category, number])
        try ofCategory.execute()
      }
    }
  }
}
