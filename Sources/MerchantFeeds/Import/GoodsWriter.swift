import Foundation

/// Writes the tables of a catalog's goods as products come.
struct GoodsWriter {
  private let folder: URL
  private var products: TableWriter
  private var variants: TableWriter
  private var stock: TableWriter
  private var specifications: TableWriter

  init(_ folder: URL) throws {
    self.folder = folder
    products = try TableWriter(
      folder, "products.csv",
      [
        "handle", "category", "brand", "name_en", "description_en", "hs_code", "origin", "currency", "price", "weight_g", "length_mm",
        "width_mm", "height_mm", "content", "content_unit", "battery", "battery_wh", "dangerous_goods", "picture", "popularity",
      ])
    variants = try TableWriter(
      folder, "variants.csv",
      [
        "sku", "handle", "option1", "value1_en", "option2", "value2_en", "option3", "value3_en", "price", "weight_g", "length_mm",
        "width_mm",
        "height_mm", "content", "colour",
      ])
    stock = try TableWriter(folder, "stock.csv", ["sku", "site", "quantity", "price", "currency"])
    specifications = try TableWriter(folder, "specifications.csv", ["handle", "attribute", "value"])
  }

  /// The place of goods whose demand nobody knows, of 1 to 1000.
  private static let popularity = "500"

  mutating func write(_ product: MadeProduct) throws {
    guard let first = product.variants.first else { return }
    let sides = first.box.map(String.init)
    try products.write(
      [
        product.handle, product.category, product.brand, product.name, product.text, product.hsCode, product.origin, product.currency,
        first.price, "\(first.weight)",
      ] + sides + [first.content, product.contentUnit, product.battery, "", product.dangerousGoods, "", Self.popularity])
    for variant in product.variants {
      var cells = [variant.sku, product.handle]
      for axis in 0..<3 {
        let choice = variant.choices.indices.contains(axis) ? variant.choices[axis] : ("", "")
        cells += [choice.0, choice.1]
      }
      // Only what is not the product's.
      cells.append(variant.price == first.price ? "" : variant.price)
      cells.append(variant.weight == first.weight ? "" : "\(variant.weight)")
      cells += zip(variant.box, first.box).map { $0 == $1 ? "" : "\($0)" }
      cells += [variant.content == first.content ? "" : variant.content, variant.colour]
      try variants.write(cells)
      try stock.write([variant.sku, product.site, "\(variant.quantity)", "", ""])
    }
    for (attribute, value) in product.specifications { try specifications.write([product.handle, attribute, value]) }
  }

  /// Ends the tables, and writes those of the names that the goods use.
  mutating func finish(_ names: NameRegister) throws {
    for writer in [products, variants, stock, specifications] { try writer.close() }
    try TableWriter.write(folder, "categories.csv", names.categoryColumns, names.categoryRows)
    try TableWriter.write(folder, "options.csv", ["id", "name_en", "name_zh-Hans"], names.optionRows)
    let attributes = names.attributeRows
    guard !attributes.isEmpty else {
      // A table without rows says nothing.
      try FileManager.default.removeItem(at: folder.appending(path: "specifications.csv"))
      return
    }
    try TableWriter.write(folder, "attributes.csv", ["id", "name_en", "kind", "unit_en", "facet"], attributes)
  }
}
