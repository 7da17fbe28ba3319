import Catalog
import Foundation
import Primitives

extension CatalogFolder {
  /// Writes a small catalog to start from: a handful of goods of this one in each form that goods can have, with the categories, options, attributes,
  /// brands and synonyms that they need, and everything else as it is here.
  ///
  /// - Returns: The paths of the files, and how many products they have; nil if no goods of this catalog can be read: nothing is written then.
  /// - Throws: `CopyFailure`; nothing may lie at the place but an empty folder.
  public func writeStarter(to folder: URL) throws(CopyFailure) -> (files: [String], products: Int)? {
    try mayCopy(to: folder)
    let world = readWorld().value
    let goods = readGoods(world)
    let chosen = StarterGoods(goods, in: world.baseNetwork).pages
    guard !chosen.isEmpty else { return nil }
    let rows = StarterRows(chosen, categories: goods.categories, synonyms: readSynonyms().value)
    let held = CatalogFile.all.map(\.path) + [CatalogFile.evidence.path, "README.md", "SOURCES.md"]
    let files = try write(to: folder, { held.sorted().filter { FileManager.default.fileExists(atPath: url.appending(path: $0).path) } }) {
      path, bytes in
      guard let isWanted = rows.filter(of: path) else { return bytes }
      return RowSelection.selected(bytes, file: path, isWanted)
    }
    return (files, chosen.count)
  }
}

/// Which rows of the tables of goods some products need.
private struct StarterRows {
  /// The values of a column of which a row has to have one, by file.
  private let kept: [String: (column: String, values: Set<String>)]

  init(_ pages: [ProductPage], categories: [Catalog.Category], synonyms: [Synonym]) {
    let products = pages.map(\.product)
    let variants = products.flatMap(\.variants)
    let handles = Set(products.map(\.handle.rawValue))
    let inside = Set(products.map(\.category))
    let used = categories.filter { category in inside.contains(category.id) }
    let attributes = Set(products.flatMap(\.specifications).map(\.attribute.id.rawValue))
    let groups = Self.groups(synonyms, naming: products, in: used)
    kept = [
      CatalogFile.products.path: ("handle", handles), CatalogFile.variants.path: ("handle", handles),
      CatalogFile.specifications.path: ("handle", handles),
      CatalogFile.stock.path: ("sku", Set(variants.map(\.sku.rawValue))),
      CatalogFile.categories.path: ("id", Set(used.flatMap { [$0.id] + ($0.parent.map { [$0] } ?? []) }.map(\.rawValue))),
      CatalogFile.options.path: ("id", Set(variants.flatMap(\.choices).map(\.option))),
      CatalogFile.attributes.path: ("id", attributes), CatalogFile.attributeValues.path: ("attribute", attributes),
      CatalogFile.brands.path: ("name_en", Set(products.map(\.brand))), CatalogFile.synonyms.path: ("group", groups),
    ]
  }

  /// What is asked of each row of a file; nil for all of them.
  func filter(of path: String) -> (((String) -> String) -> Bool)? {
    if path == CatalogFile.returnExceptions.path, let categories = kept[CatalogFile.categories.path]?.values {
      return { cell in cell("category").isEmpty || categories.contains(cell("category")) }
    }
    return kept[path].map { wanted in { cell in wanted.values.contains(cell(wanted.column)) } }
  }

  /// The groups of which a term stands in a name.
  private static func groups(_ synonyms: [Synonym], naming products: [Product], in categories: [Catalog.Category]) -> Set<String> {
    let names = products.flatMap { [$0.name.base, $0.brand] } + categories.map(\.name.base)
    let text = " " + names.joined(separator: " ; ").lowercased() + " "
    return Set(synonyms.filter { text.contains(" \($0.term.lowercased()) ") }.map(\.group))
  }
}
