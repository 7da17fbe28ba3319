import Catalog
import Money
import Primitives

/// Reads the attributes that goods may have, and what a cell says of one.
struct AttributeTable: Sendable {
  private let attributes: [String: Attribute]
  /// What attributes of the kind `choice` may be, by attribute and id.
  private let names: [String: [String: LocalizedName]]
  private let ids: KnownIDs
  private let values: [String: KnownIDs]

  init(_ folder: CatalogFolder, log: CatalogIssueLog) {
    let found = Self.attributes(folder, log)
    let ids = KnownIDs(found.keys, .attribute, of: .attributes, "id", in: folder)
    attributes = found
    self.ids = ids
    names = Self.names(folder, log, ids)
    values = names.mapValues { KnownIDs($0.keys, .attributeValue) }
  }

  private static func attributes(_ folder: CatalogFolder, _ log: CatalogIssueLog) -> [String: Attribute] {
    guard var table = CatalogTable(folder, .attributes, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row in
      let id = row.kebab("id")
      keys.check(row, "id", id)
      let attribute = Attribute(
        id: AttributeID(rawValue: id), name: row.name("name"), kind: row.choice("kind", Attribute.Kind.self),
        unit: row.optionalName("unit"),
        isFacet: row.yesOrNo("facet"))
      return (id, attribute)
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  private static func names(_ folder: CatalogFolder, _ log: CatalogIssueLog, _ known: KnownIDs) -> [String: [String: LocalizedName]] {
    guard var table = CatalogTable(folder, .attributeValues, log: log) else { return [:] }
    var keys = RowKeys()
    var names: [String: [String: LocalizedName]] = [:]
    for (attribute, id, name) in table.rows({ row in
      let attribute = row.reference("attribute", known)
      let id = row.kebab("id")
      keys.check(row, "id", attribute, id)
      return (attribute, id, row.name("name"))
    }) {
      names[attribute, default: [:]][id] = name
    }
    return names
  }

  /// What a row of specifications.csv says; nil if it cannot be read.
  func specification(_ row: CatalogRow) -> Specification? {
    let id = row.reference("attribute", ids)
    guard let attribute = attributes[id] else { return nil }
    let value: Specification.Value
    switch attribute.kind {
    case .choice:
      let choice = row.reference("value", values[id] ?? KnownIDs([], .attributeValue))
      value = .choice(choice, names[id]?[choice] ?? LocalizedName(choice))
    case .number: value = .number(row.ratio("value"))
    case .range: value = row.range("value")
    case .code: value = .code(row.filled("value"))
    }
    return row.isSound ? Specification(attribute: attribute, value: value) : nil
  }
}

extension CatalogRow {
  /// `150-175`.
  fileprivate func range(_ column: String) -> Specification.Value {
    let text = filled(column)
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Ratio(decimal: $0) }
    if ends.count == 2, let low = ends[0], let high = ends[1], low.doubleValue <= high.doubleValue { return .range(low, high) }
    if !text.isEmpty { refuse(column, .attributeRange, ["text": .text(text)]) }
    return .range(.zero, .zero)
  }
}
