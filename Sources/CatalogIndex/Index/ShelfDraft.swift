import Catalog
import Delivery
import Foundation
import GRDB
import Money
import Primitives

/// What goods are counted, narrowed and ordered by while it is gathered: some numbers a product, made on the thread that makes the records.
struct ShelfDraft: Sendable {
  private let rates: ExchangeRates
  private let categories: [Catalog.Category]
  private let categoryNumbers: [CategoryID: UInt32]
  private let parents: [Int?]
  private var brands = Numbering<String>()
  /// Sites by the numbers that the records have of them.
  private var sites: [SiteID?] = []
  /// Of each site the last product that was in stock there, counted from 1.
  private var lastProducts: [Int] = []
  /// The sites of a product.
  private var productSites: [UInt32] = []
  private var siteSets = SetNumbering()
  private var loads: LoadDraft
  private var classes: GoodsClassDraft
  private var attributes: AttributeLists
  private var columns = Columns()
  /// Of the last price's currency.
  private var lastRate: (currency: Currency, perEuro: Double?)?

  private struct Columns: Sendable {
    var category: [UInt32] = []
    var brand: [UInt32] = []
    var siteSet: [UInt32] = []
    var loadSet: [UInt32] = []
    var goodsClass: [UInt32] = []
    /// `LeastPrices`.
    var basePrice: [UInt32] = []
    var ownPrice: [UInt32] = []
    /// In euros; for the order only.
    var price: [Double] = []
  }

  init(_ categories: [Catalog.Category], parents: [Int?], rates: ExchangeRates, grades: LoadGrades) {
    self.rates = rates
    self.categories = categories
    self.parents = parents
    categoryNumbers = Dictionary(categories.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    loads = LoadDraft(grades)
    classes = GoodsClassDraft(rates: rates)
    attributes = AttributeLists(categoryCount: categories.count)
  }

  /// How many products there are.
  var count: Int { columns.category.count }

  /// Notes the next product; returns the numbers of its category, nil for one that there is not, and of its brand.
  ///
  /// - Parameters:
  ///   - levels: of its stock.
  ///   - specifications: the numbers of its specifications in the tables that records share.
  mutating func note(_ page: ProductPage, _ levels: [StockMark], specifications: [UInt32]) -> (category: Int?, brand: Int) {
    let product = page.product
    let row = UInt32(count)
    let category = categoryNumbers[product.category]
    let brand = brands.number(of: product.brand)
    columns.category.append(category ?? UInt32(categories.count))
    columns.brand.append(brand)
    columns.siteSet.append(siteSet(of: page, levels))
    columns.loadSet.append(loads.number(of: page, levels))
    let (number, least) = classes.note(page, levels)
    columns.goodsClass.append(number)
    columns.basePrice.append(least.base)
    columns.ownPrice.append(least.own)
    let parent = category.flatMap { parents[Int($0)] }.map { UInt32($0) }
    attributes.add(product.specifications, row: row, category: category, parent: parent, numbers: specifications)
    var inStock: Int?
    for level in levels where level.isInStock {
      if let variant = level.variant { inStock = min(variant, inStock ?? variant) }
    }
    let shown = inStock ?? (product.variants.isEmpty ? nil : 0)
    columns.price.append(shown.map { inEuros(product.variants[$0].price) } ?? .infinity)
    return (category.map { Int($0) }, Int(brand))
  }

  /// The number of the set of sites at which a product is in stock.
  private mutating func siteSet(of page: ProductPage, _ levels: [StockMark]) -> UInt32 {
    productSites.removeAll(keepingCapacity: true)
    for (place, level) in levels.enumerated() where level.isInStock {
      let site = Int(level.site)
      while sites.count <= site {
        sites.append(nil)
        lastProducts.append(0)
      }
      if lastProducts[site] == count { continue }
      if lastProducts[site] == 0 { sites[site] = page.stock[place].site }
      lastProducts[site] = count
      productSites.append(level.site)
    }
    productSites.sort()
    return siteSets.number(of: productSites)
  }

  private mutating func inEuros(_ price: Money) -> Double {
    if lastRate?.currency != price.currency {
      lastRate = (price.currency, rates.rate(of: price.currency.code)?.perEuro.doubleValue)
    }
    guard let perEuro = lastRate?.perEuro, perEuro > 0 else { return price.doubleValue }
    return price.doubleValue / perEuro
  }

  // MARK: Writing

  /// The rows in the order of their prices, found on another thread.
  func orderedByPrice() -> Background<[UInt32]> {
    Background { [price = columns.price] in
      (0..<UInt32(price.count)).sorted { (price[Int($0)], $0) < (price[Int($1)], $1) }
    }
  }

  /// Writes which goods are of a category, a brand, a site, and what stands beside the goods.
  func write(to db: Database) throws {
    let filters = try FilterWriter(db, capacity: count)
    let rowsOfCategory = Self.rows(by: columns.category, count: categories.count + 1)
    for (number, category) in categories.enumerated() {
      // Those of the categories inside it too.
      var rows = rowsOfCategory[number]
      for (inner, parent) in parents.enumerated() where parent == number && inner != number { rows += rowsOfCategory[inner] }
      rows.sort()
      try filters.write(.category, category.id.rawValue, rows)
    }
    let insertBrand = try RowInsertion(db, "INSERT INTO brands VALUES (?, ?)")
    for (number, rows) in Self.rows(by: columns.brand, count: brands.values.count).enumerated() {
      try filters.write(.brand, brands.values[number], rows)
      try insertBrand.insert(.number(number), .text(brands.values[number]))
    }
    let sets = siteSets.values.map { set in set.compactMap { sites[Int($0)] }.sorted() }
    for site in Set(sets.joined()).sorted() {
      let holds = sets.map { $0.contains(site) }
      var rows: [UInt32] = []
      for row in 0..<count where holds[Int(columns.siteSet[row])] { rows.append(UInt32(row)) }
      try filters.write(.site, site.rawValue, rows)
    }
    let insertCategory = try RowInsertion(db, "INSERT INTO categories VALUES (?, ?, ?, ?, ?)")
    for (number, category) in categories.enumerated() {
      try insertCategory.insert(
        .number(number), .text(category.id.rawValue), .optional(category.parent?.rawValue), .name(category.name), .text(category.picture))
    }
    try loads.write(to: db)
    try classes.write(to: db)
    try attributes.write(to: db)
    let insertSite = try RowInsertion(db, "INSERT INTO site_sets VALUES (?, ?)")
    for (number, sites) in sets.enumerated() { for site in sites { try insertSite.insert(.number(number), .text(site.rawValue)) } }
  }

  /// The rows of each number of a column.
  private static func rows(by column: [UInt32], count: Int) -> [[UInt32]] {
    var counts = [Int](repeating: 0, count: count)
    for number in column { counts[Int(number)] += 1 }
    var rows = [[UInt32]](repeating: [], count: count)
    for number in rows.indices { rows[number].reserveCapacity(counts[number]) }
    for (row, number) in column.enumerated() { rows[Int(number)].append(UInt32(row)) }
    return rows
  }

  /// The columns, which do not lie in tables.
  func packedColumns(byPrice: [UInt32], byName: [UInt32]) -> [(name: String, bytes: Data)] {
    let all: [(IndexSchema.Column, [UInt32])] = [
      (.category, columns.category), (.brand, columns.brand), (.siteSet, columns.siteSet), (.loadSet, columns.loadSet),
      (.goodsClass, columns.goodsClass), (.basePrice, columns.basePrice), (.ownPrice, columns.ownPrice), (.byPrice, byPrice),
      (.byName, byName),
    ]
    return all.map { ($0.rawValue, NumberColumn.packed($1)) }
  }
}
