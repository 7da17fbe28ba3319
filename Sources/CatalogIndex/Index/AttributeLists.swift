import Catalog
import Foundation
import GRDB
import Primitives

/// The lists of goods that attributes have while they are gathered: of each value, by its number in the tables of the records, the goods, packed
/// as they come, and the categories that these are in.
struct AttributeLists: Sendable {
  private enum Kind: UInt8 { case notMet, facet, other }

  private let words: Int
  private var kinds: [Kind] = []
  private var lists: [PostingList.Packer] = []
  /// The last row of each list; the largest number while there is none.
  private var last: [UInt32] = []
  /// Of each value so many words, with a bit for each category.
  private var categories: [UInt64] = []

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
      makeRoom(for: number)
      if kinds[number] == .notMet { kinds[number] = specifications[place].attribute.isFacet ? .facet : .other }
      guard kinds[number] == .facet, last[number] != row else { continue }
      last[number] = row
      lists[number].append(row)
      if let category { set(category, of: number) }
      if let parent { set(parent, of: number) }
    }
  }

  private mutating func makeRoom(for number: Int) {
    while kinds.count <= number {
      kinds.append(.notMet)
      lists.append(PostingList.Packer())
      last.append(.max)
      for _ in 0..<words { categories.append(0) }
    }
  }

  private mutating func set(_ category: UInt32, of number: Int) {
    categories[number * words + Int(category) / 64] |= 1 << UInt64(category % 64)
  }

  func write(to db: Database) throws {
    let insert = try RowInsertion(db, "INSERT INTO specifications VALUES (?, ?)")
    for number in kinds.indices where kinds[number] == .facet { try insert.insert(number, lists[number].bytes) }
    let ofCategory = try RowInsertion(db, "INSERT INTO category_specifications VALUES (?, ?)")
    for category in 0..<(words * 64) {
      for number in kinds.indices where categories[number * words + category / 64] >> UInt64(category % 64) & 1 == 1 {
        try ofCategory.insert(.number(category), .number(number))
      }
    }
  }
}
