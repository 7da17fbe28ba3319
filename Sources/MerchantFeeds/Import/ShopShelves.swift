import CatalogFiles
import Foundation

/// The categories of the shop that goods are imported beside.
struct ShopShelves: Sendable {
  /// The columns of its file, and its rows by id.
  let columns: [String]
  let rows: [String: [String]]
  private let parents: [String: String]
  private let byName: [String: String]

  init(_ shop: CatalogFolder) {
    let data = (try? Data(contentsOf: shop.url.appending(path: "products/categories.csv"))) ?? Data()
    var reader = CSVReader(file: "products/categories.csv", bytes: [UInt8](data))
    let columns = reader.columns
    var rows: [String: [String]] = [:]
    var parents: [String: String] = [:]
    var byName: [String: String] = [:]
    func place(_ column: String) -> Int? { columns.firstIndex(of: column) }
    while let record = reader.next() {
      let cells = columns.indices.map { record.text($0) ?? "" }
      guard let id = place("id").map({ cells[$0] }), rows[id] == nil else { continue }
      rows[id] = cells
      parents[id] = place("parent").map { cells[$0] } ?? ""
      if let name = place("name_en").map({ cells[$0].lowercased() }), byName[name] == nil { byName[name] = id }
    }
    (self.columns, self.rows, self.parents, self.byName) = (columns, rows, parents, byName)
  }

  /// The first of some categories that there is.
  func first(_ ids: [String]) -> String? { ids.first { rows[$0] != nil } }

  /// The category that a path ends with, below the same parent: `Accessories` alone may be of anything.
  func named(_ path: [String]) -> String? {
    guard let name = path.last, let id = byName[name.lowercased()] else { return nil }
    guard let parent = parent(of: id) else { return id }
    return path.count > 1 && byName[path[path.count - 2].lowercased()] == parent ? id : nil
  }

  /// The category that one is inside of; nil at the top.
  func parent(of id: String) -> String? { parents[id].flatMap { $0.isEmpty ? nil : $0 } }
}
