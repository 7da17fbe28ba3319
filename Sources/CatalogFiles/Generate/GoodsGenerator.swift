import Foundation
import Primitives

/// What was generated.
public struct GeneratedGoods: Hashable, Sendable {
  public var products = 0
  public var skus = 0
  /// Rows of stock.csv.
  public var levels = 0
}

/// Writes goods after those of a catalog: each product takes after one of the shop's, all of which come up as often, with a brand and series
/// of the same shelf, and prices, weights, boxes and stock a little off. The best come first.
struct GoodsGenerator {
  private let templates: GoodsTemplates
  private let count: Int
  private var random: RandomNumbers
  private var names: NameMaker
  private let code: ArticleCode
  /// Of the shop's goods, highest first.
  private let popularities: [Int]
  private var written = GeneratedGoods()

  /// Prices and measures in thousandths of the template's.
  private static let prices = (least: 720, spread: 640)
  private static let measures = (least: 900, spread: 220)
  private static let quantities = (least: 400, spread: 1_300)

  init(_ templates: GoodsTemplates, count: Int, seed: UInt64) {
    self.templates = templates
    self.count = count
    random = RandomNumbers(seed: seed)
    names = NameMaker(templates.all)
    code = ArticleCode(&random)
    popularities = templates.all.map(\.popularity).sorted(by: >)
  }

  /// Writes the four tables into a folder that is there.
  mutating func write(to folder: URL, progress: (Int) throws -> Void) throws -> GeneratedGoods {
    var products = try draft(.products, templates.products, folder)
    var variants = try draft(.variants, templates.variants, folder)
    var stock = try draft(.stock, templates.stock, folder)
    var specifications = try templates.specifications.columns.isEmpty ? nil : draft(.specifications, templates.specifications, folder)
    var order: [Int] = []
    for number in 0..<count {
      if order.isEmpty { order = random.order(templates.all.count) }
      let chosen = order.removeLast()
      let template = templates.all[chosen]
      let name = names.name(for: template, number: chosen, &random)
      let handle = Array(name.handle.utf8)
      let price = Self.drawn(Self.prices, &random)
      let measure = Self.drawn(Self.measures, &random)
      try products.write(product(template, number, name, price: price, measure: measure))
      let prefix = code.text(number, brand: name.brand)
      for variant in template.variants {
        let sku = Array((prefix + variant.ending).utf8)
        try variants.write(self.variant(variant, handle, sku, price: price, measure: measure))
        for level in variant.stock { try stock.write(self.level(level, sku, price: price)) }
        written.levels += variant.stock.count
      }
      if let column = templates.specifications.index("handle") {
        for row in template.specifications {
          var cells = row
          cells[column] = handle
          try specifications?.write(cells)
        }
      }
      written.products += 1
      written.skus += template.variants.count
      if written.products % 1000 == 0 { try progress(written.products) }
    }
    try products.close()
    try variants.close()
    try stock.close()
    try specifications?.close()
    return written
  }

  private func draft(_ file: CatalogFile, _ table: RawTable, _ folder: URL) throws -> FileDraft {
    var draft = try FileDraft(folder.appending(path: file.path))
    try draft.write(table.columns.map(\.cell))
    return draft
  }

  private func product(_ template: GoodsTemplate, _ number: Int, _ name: NameMaker.Name, price: Int, measure: Int) -> [[UInt8]] {
    let table = templates.products
    var cells = template.cells
    func put(_ column: String, _ cell: [UInt8]) { if let index = table.index(column) { cells[index] = cell } }
    put("handle", Array(name.handle.utf8))
    put("brand", name.brand.cell)
    for (language, text) in zip(table.languages(of: "name"), name.texts) { put("name_\(language)", text.cell) }
    if let figure = template.price { put("price", figure.scaled(thousandths: price)) }
    for (column, figure) in template.measures { cells[column] = figure.scaled(thousandths: measure) }
    put("popularity", Array(String(popularities[number * popularities.count / count]).utf8))
    return cells
  }

  private func variant(_ variant: GoodsTemplate.Variant, _ handle: [UInt8], _ sku: [UInt8], price: Int, measure: Int) -> [[UInt8]] {
    let table = templates.variants
    var cells = variant.cells
    if let index = table.index("handle") { cells[index] = handle }
    if let index = table.index("sku") { cells[index] = sku }
    if let figure = variant.price, let index = table.index("price") { cells[index] = figure.scaled(thousandths: price) }
    for (column, figure) in variant.measures { cells[column] = figure.scaled(thousandths: measure) }
    return cells
  }

  private mutating func level(_ level: GoodsTemplate.Stock, _ sku: [UInt8], price: Int) -> [[UInt8]] {
    let table = templates.stock
    var cells = level.cells
    if let index = table.index("sku") { cells[index] = sku }
    // What is sold out stays so: which sites have goods is of the template's shape.
    if level.quantity > 0, let index = table.index("quantity") {
      cells[index] = Array(String(max(1, level.quantity * Self.drawn(Self.quantities, &random) / 1000)).utf8)
    }
    if let figure = level.price, let index = table.index("price") { cells[index] = figure.scaled(thousandths: price) }
    return cells
  }

  private static func drawn(_ range: (least: Int, spread: Int), _ random: inout RandomNumbers) -> Int {
    range.least + random.below(range.spread)
  }
}
