import Catalog
import Primitives

/// How a shop's categories, options and attributes are called in a feed: a table with the columns `table`, `id` and the feed's name for it.
public struct FeedNames: Sendable {
  private var names: [String: [String: String]] = [:]

  /// - Throws: `CatalogIssue`, the first thing that is wrong with the table.
  public init(file: String, bytes: [UInt8]) throws(CatalogIssue) {
    let log = CatalogIssueLog()
    if var table = CatalogTable(CatalogFile.feedNames.named(file), bytes: bytes, log: log) {
      for (kind, id, name) in table.rows({ row in
        (row.word("table", of: ["category", "option", "attribute"]), row.kebab("id"), row.filled("google"))
      }) {
        names[kind, default: [:]][id] = name
      }
    }
    if let issue = log.issues.first { throw issue }
  }

  /// The number of a category in the feed's taxonomy: its own, else that of the category around it; nil if neither has one.
  public func category(_ id: CategoryID, in parent: CategoryID?) -> String? {
    names["category"]?[id.rawValue] ?? parent.flatMap { names["category"]?[$0.rawValue] }
  }

  /// The feed's attribute that an option of variants is; nil if there is none.
  public func option(_ id: String) -> String? { names["option"]?[id] }

  /// The feed's attribute that an attribute of products is; nil if there is none.
  public func attribute(_ id: AttributeID) -> String? { names["attribute"]?[id.rawValue] }
}
