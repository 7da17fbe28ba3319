/// Categories, options and attributes that the goods of an import use: the shop's own by their ids, others made of the feed's words.
struct NameRegister: Sendable {
  private let tables: FeedTables
  private let shelves: ShopShelves
  private var categories: [String] = []
  private var made: [String: FeedTables.Row] = [:]
  private var usedCategories: Set<String> = []
  private var options: [FeedTables.Row] = []
  private var optionIDs: Set<String> = []
  private var optionByName: [String: String] = [:]
  private var attributes: [(id: String, name: String)] = []
  private var attributeByName: [String: String] = [:]
  private var attributeIDs: Set<String> = []

  /// More types than these are no categories.
  private static let mostCategories = 300
  private static let mostAttributes = 500
  private static let longestName = 60

  init(_ tables: FeedTables, _ shelves: ShopShelves) {
    self.tables = tables
    self.shelves = shelves
  }

  // MARK: Categories

  /// The shop's category of an id, with the one above it.
  mutating func use(category id: String) -> String {
    if usedCategories.insert(id).inserted {
      if let parent = shelves.parent(of: id), usedCategories.insert(parent).inserted { categories.append(parent) }
      categories.append(id)
    }
    return id
  }

  /// A category made of a feed's own type, below the one for other goods; that one itself for a type without words, or after too many.
  mutating func make(category type: String) -> String {
    let others = tables.others["id"] ?? ""
    if usedCategories.insert(others).inserted {
      if shelves.rows[others] == nil { made[others] = tables.others }
      categories.append(others)
    }
    let name = TextCleaning.cut(type, Self.longestName)
    var id = Slug.kebab(name)
    if id.isEmpty { return others }
    // The shop's category of this id is another one, since its name is.
    if shelves.rows[id] != nil { id = "other-" + id }
    if usedCategories.contains(id) { return id }
    guard made.count < Self.mostCategories, shelves.rows[id] == nil else { return others }
    usedCategories.insert(id)
    categories.append(id)
    made[id] = ["id": id, "parent": others, "name_en": name, "picture": tables.others["picture"] ?? ""]
    return id
  }

  private static let neededColumns = ["id", "parent", "name_en", "picture"]

  var categoryColumns: [String] { shelves.columns.isEmpty ? Self.neededColumns : shelves.columns }

  /// Parents before the categories in them.
  var categoryRows: [[String]] {
    categories.map { id in made[id].map { row in categoryColumns.map { row[$0] ?? "" } } ?? shelves.rows[id] ?? [] }
  }

  // MARK: Options

  /// The id of an option by its name in the feed, other than those that a product uses already.
  mutating func option(_ name: String, beside used: [String]) -> String {
    let name = TextCleaning.cut(TextCleaning.line(name), Self.longestName)
    let row = name.isEmpty ? tables.options.unnamed : tables.options.row(name)
    if let row, let id = row["id"], !used.contains(id) {
      if optionIDs.insert(id).inserted { options.append(row) }
      return id
    }
    if let id = optionByName[name], !used.contains(id) { return id }
    let slug = Slug.kebab(name)
    var id = slug.isEmpty ? tables.options.unnamed["id"] ?? "" : slug
    var number = 1
    while used.contains(id) || optionIDs.contains(id) {
      number += 1
      id = "\(slug.isEmpty ? "option" : slug)-\(number)"
    }
    optionIDs.insert(id)
    optionByName[name] = id
    options.append(["id": id, "name_en": name.isEmpty ? tables.options.unnamed["name_en"] ?? id : name])
    return id
  }

  var optionRows: [[String]] { options.map { row in [row["id"] ?? "", row["name_en"] ?? "", row["name_zh-Hans"] ?? ""] } }

  // MARK: Attributes

  /// The id of an attribute by its name in the feed; nil if it has no words, or there are too many.
  mutating func attribute(_ name: String) -> String? {
    let name = TextCleaning.line(name.replacing("_", with: " "))
    guard !name.isEmpty, name.count <= Self.longestName else { return nil }
    if let id = attributeByName[name] { return id }
    let slug = Slug.kebab(name)
    guard !slug.isEmpty, attributes.count < Self.mostAttributes else { return nil }
    var id = slug
    var number = 1
    while !attributeIDs.insert(id).inserted {
      number += 1
      id = "\(slug)-\(number)"
    }
    attributeByName[name] = id
    attributes.append((id, name.prefix(1).uppercased() + name.dropFirst()))
    return id
  }

  /// As the trade writes them, in every language the same, and nothing that goods are chosen by: nobody looked at them.
  var attributeRows: [[String]] { attributes.map { [$0.id, $0.name, "code", "", "no"] } }
}
