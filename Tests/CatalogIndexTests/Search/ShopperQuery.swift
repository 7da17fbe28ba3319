import Catalog
import Foundation
import TestSupport

/// What a shopper may type, and what every one of the first five found has to be: a line of Tests/ShopperQueries.
struct ShopperQuery: Sendable {
  let text: String
  /// One of these; empty for any.
  let categories: Set<String>
  /// What the English name begins with; empty for anything.
  let beginning: String

  func isMet(by row: ProductSummary) -> Bool {
    (categories.isEmpty || categories.contains(row.category.rawValue)) && row.name.base.hasPrefix(beginning)
  }

  /// All lines of a file.
  static func all(in file: String) throws -> [ShopperQuery] {
    let text = try String(contentsOf: PackageFolder.tests.appending(path: "ShopperQueries/\(file).txt"), encoding: .utf8)
    var sets: [Substring: Set<String>] = [:]
    var queries: [ShopperQuery] = []
    func categories(_ words: Substring) -> Set<String> {
      words.split(separator: " ").reduce(into: []) { $0.formUnion(sets[$1] ?? [String($1)]) }
    }
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("@") {
        let parts = line.split(separator: " = ")
        sets[parts[0]] = categories(parts[1])
        continue
      }
      let parts = line.split(separator: " | ")
      if parts[1].hasPrefix("=") {
        queries.append(ShopperQuery(text: String(parts[0]), categories: [], beginning: String(parts[1].dropFirst())))
      } else {
        queries.append(ShopperQuery(text: String(parts[0]), categories: categories(parts[1]), beginning: ""))
      }
    }
    return queries
  }
}
