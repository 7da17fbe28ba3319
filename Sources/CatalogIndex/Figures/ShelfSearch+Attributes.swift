import Catalog
import GRDB
import Primitives
import SQLiteFiles

/// Attributes of goods: what a search narrows by them, and what is counted of the category that is shown.
extension ShelfSearch {
  /// Adds what has some of the values of each attribute that is asked for.
  func narrow(_ conditions: inout ShelfConditions, byAttributes memory: inout IndexMemory) throws {
    guard !request.attributes.isEmpty else { return }
    let specifications = try memory.recordTables(db).specifications
    for (attribute, values) in request.attributes where !values.isEmpty {
      var union = RowSet(capacity: capacity)
      for (number, specification) in specifications.enumerated()
      where specification.attribute.id == attribute && values.contains(specification.value) {
        union.formUnion(
          try memory.list("specification \(number)") { set in
            let list = try db.cachedStatement(sql: "SELECT list FROM specifications WHERE id = ?")
            try TextSearch(db: db, capacity: capacity).unpack(list, [number], into: &set)
          })
      }
      conditions[.attribute(attribute)] = union
    }
  }

  /// The attributes that goods of the category have, each with how many of what is found have each value; none if no category is chosen.
  func attributes(_ conditions: ShelfConditions, _ memory: inout IndexMemory) throws -> [AttributeFacet] {
    guard let category = request.category else { return [] }
    let specifications = try memory.recordTables(db).specifications
    let found = conditions.met() ?? RowSet(all: capacity)
    var others: [AttributeID: RowSet] = [:]
    for attribute in request.attributes.keys {
      others[attribute] = conditions.met(butFor: [.attribute(attribute)]) ?? RowSet(all: capacity)
    }
    var counts: [Attribute: [FacetCount<Specification.Value>]] = [:]
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT s.id, s.list FROM categories c JOIN category_specifications o ON o.category = c.id JOIN specifications s ON s.id = o.specification
          WHERE c.category = ?
          """), arguments: [category.rawValue])
    while let row = try rows.next() {
      guard let number = row.whole(0), specifications.indices.contains(number) else { continue }
      let specification = specifications[number]
      let set = others[specification.attribute.id] ?? found
      let count = try row.withUnsafeData(atIndex: 1) { data in data?.withUnsafeBytes { PostingList.count($0, in: set) } ?? 0 }
      let isChosen = request.attributes[specification.attribute.id]?.contains(specification.value) ?? false
      guard count > 0 || isChosen else { continue }
      counts[specification.attribute, default: []].append(FacetCount(value: specification.value, count: count))
    }
    return counts.map { AttributeFacet(attribute: $0.key, values: $0.value.sorted { AttributeFacet.isBefore($0, $1) }) }
      .sorted { ($1.count, $0.attribute.id) < ($0.count, $1.attribute.id) }
  }
}
