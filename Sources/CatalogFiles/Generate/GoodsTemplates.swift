import Primitives

/// The goods of a catalog as templates, with the headers of their tables.
struct GoodsTemplates {
  let products: RawTable
  let variants: RawTable
  let stock: RawTable
  let specifications: RawTable
  private(set) var all: [GoodsTemplate] = []

  init(_ folder: CatalogFolder) {
    products = RawTable(folder, .products)
    variants = RawTable(folder, .variants)
    stock = RawTable(folder, .stock)
    specifications = RawTable(folder, .specifications)
    let categories = RawTable(folder, .categories)
    let shelves = Dictionary(
      categories.rows.map { row in
        let parent = categories.text(row, "parent")
        return (categories.text(row, "id"), parent.isEmpty ? categories.text(row, "id") : parent)
      }, uniquingKeysWith: { first, _ in first })
    let brands = RawTable(folder, .brands)
    let brandRows = Dictionary(brands.rows.map { (brands.text($0, "name_en"), $0) }, uniquingKeysWith: { first, _ in first })
    let variantRows = variants.groups(by: "handle")
    let stockRows = stock.groups(by: "sku")
    let specificationRows = specifications.groups(by: "handle")
    let languages = products.languages(of: "name")
    for row in products.rows {
      let handle = products.text(row, "handle")
      guard let own = variantRows[handle], let popularity = Int(products.text(row, "popularity")) else { continue }
      let brand = products.text(row, "brand")
      let brandNames = languages.map { language -> String in
        let named = brandRows[brand].map { brands.text($0, "name_\(language)") } ?? ""
        return named.isEmpty ? brand : named
      }
      let skus = own.map { variants.text($0, "sku") }
      let category = products.text(row, "category")
      all.append(
        GoodsTemplate(
          cells: row.map(\.cell), shelf: shelves[category] ?? category,
          name: NameParts(languages.map { products.text(row, "name_\($0)") }, brand: brandNames),
          price: ScaledFigure(products.text(row, "price")), measures: Self.measures(of: row, in: products), popularity: popularity,
          variants: zip(own, Self.endings(skus)).map { variant($0, ending: $1, stockRows) },
          specifications: (specificationRows[handle] ?? []).map { $0.map(\.cell) }))
    }
  }

  private func variant(_ row: [String], ending: String, _ stockRows: [String: [[String]]]) -> GoodsTemplate.Variant {
    let levels = (stockRows[variants.text(row, "sku")] ?? []).map { level in
      GoodsTemplate.Stock(
        cells: level.map(\.cell), quantity: Int(stock.text(level, "quantity")) ?? 0, price: ScaledFigure(stock.text(level, "price")))
    }
    return GoodsTemplate.Variant(
      cells: row.map(\.cell), ending: ending, price: ScaledFigure(variants.text(row, "price")),
      measures: Self.measures(of: row, in: variants), stock: levels)
  }

  private static func measures(of row: [String], in table: RawTable) -> [(column: Int, figure: ScaledFigure)] {
    GoodsTemplate.measured.compactMap { column in
      guard let index = table.index(column), let figure = ScaledFigure(row[index]) else { return nil }
      return (index, figure)
    }
  }

  /// What SKUs have after the part that all of them share, which ends where a dash stands in each.
  private static func endings(_ skus: [String]) -> [String] {
    guard let first = skus.first, skus.count > 1 else { return skus.map { _ in "" } }
    let parts = skus.map { $0.split(separator: "-", omittingEmptySubsequences: false) }
    var shared = 0
    let fewest = parts.map(\.count).min() ?? 0
    let firstParts = first.split(separator: "-", omittingEmptySubsequences: false)
    while shared < fewest, parts.allSatisfy({ $0[shared] == firstParts[shared] }) { shared += 1 }
    return parts.map { $0.count > shared ? "-" + $0.dropFirst(shared).joined(separator: "-") : "" }
  }
}
