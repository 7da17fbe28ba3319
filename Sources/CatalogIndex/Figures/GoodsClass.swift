import Catalog
import GRDB
import Money
import Primitives
import Quotes
import SQLiteFiles

/// What bounds the price of goods from below beside their own prices and stock: a million goods have some thousand classes.
struct GoodsClass: Hashable {
  let heading: HSCode
  let weight: GoodsWeight
}

/// The least prices of a product in `unit`s of a euro, by the rates of the catalog, rounded down.
struct LeastPrices {
  /// So many make a euro.
  static let unit = 10_000.0

  /// Of the variants, where a site has no price of its own; the largest number if they all have.
  var base = UInt32.max
  /// Of sites with prices of their own.
  var own = UInt32.max
}

/// The classes of a shelf while its goods are gathered.
struct GoodsClassDraft {
  private let rates: ExchangeRates
  private var classes = Numbering<GoodsClass>()
  /// With how many units of each are one euro; nil: nobody knows.
  private var currencies: [(currency: Currency, perEuro: Double?)] = []
  /// By the number that the records have of a site: whether it has goods at the variant's price, and at prices of their own.
  private var sites: [(site: SiteID, base: Bool, own: Bool)?] = []

  init(rates: ExchangeRates) { self.rates = rates }

  /// Notes a product; returns the number of its class and its least prices.
  ///
  /// - Parameter levels: one for each level of its stock.
  mutating func note(_ page: ProductPage, _ levels: [StockMark]) -> (number: UInt32, least: LeastPrices) {
    var least = LeastPrices()
    let (variants, stock) = (page.product.variants, page.stock)
    for index in variants.indices { least.base = min(least.base, units(of: variants[index].price)) }
    for (place, mark) in levels.enumerated() {
      let site = Int(mark.site)
      while sites.count <= site { sites.append(nil) }
      if sites[site] == nil { sites[site] = (stock[place].site, false, false) }
      if let price = stock[place].price {
        least.own = min(least.own, units(of: price))
        sites[site]?.own = true
      } else {
        sites[site]?.base = true
      }
    }
    let own = GoodsClass(heading: page.product.hsCode, weight: GoodsWeight(of: page.product))
    return (classes.number(of: own), least)
  }

  /// Nothing in a currency without a rate.
  private mutating func units(of price: Money) -> UInt32 {
    guard let rate = perEuro(price.currency) else { return 0 }
    return UInt32(min(max(0, price.doubleValue / rate * LeastPrices.unit), Double(UInt32.max)))
  }

  /// Goods have few currencies.
  private mutating func perEuro(_ currency: Currency) -> Double? {
    if let known = currencies.first(where: { $0.currency == currency }) { return known.perEuro }
    let rate = rates.rate(of: currency.code).map(\.perEuro.doubleValue).flatMap { $0 > 0 ? $0 : nil }
    currencies.append((currency, rate))
    return rate
  }

  func write(to db: Database) throws {
    let insert = try RowInsertion(db, "INSERT INTO goods_classes VALUES (?, ?, ?, ?)")
    for (number, own) in classes.values.enumerated() {
      try insert.insert(.number(number), .text(own.heading.rawValue), .number(own.weight.step), .number(Int(own.weight.classes)))
    }
    for (currency, perEuro) in currencies {
      try db.execute(sql: "INSERT INTO goods_currencies VALUES (?, ?, ?)", arguments: [currency.code, currency.minorDigits, perEuro])
    }
    let insertSite = try RowInsertion(db, "INSERT OR IGNORE INTO site_prices VALUES (?, ?, ?)")
    for known in sites {
      guard let (site, base, own) = known else { continue }
      try insertSite.insert(.text(site.rawValue), .flag(base), .flag(own))
    }
  }
}

/// The classes of an index by number, and what their prices were made with.
struct GoodsClasses: Sendable {
  private(set) var headings: [HSCode] = []
  private(set) var weights: [GoodsWeight] = []
  /// Of each class its numbers in these.
  private(set) var classes: [(heading: Int, weight: Int)] = []
  /// The currencies of the prices with how many units of each were one euro; nil: nobody knew.
  private(set) var currencies: [(currency: Currency, perEuro: Double?)] = []
  /// Sites where all goods have prices of their own, and sites where none have.
  private(set) var ownSites: Set<SiteID> = []
  private(set) var baseSites: Set<SiteID> = []

  init(_ db: Database) throws {
    var headings = Numbering<HSCode>()
    var weights = Numbering<GoodsWeight>()
    let rows = try Row.fetchCursor(db, sql: "SELECT hs, step, weights FROM goods_classes ORDER BY id")
    while let row = try rows.next() {
      let weight = GoodsWeight(step: row.whole(1) ?? 0, classes: UInt32(clamping: row.whole(2) ?? 0))
      classes.append((Int(headings.number(of: HSCode(rawValue: row.text(0) ?? ""))), Int(weights.number(of: weight))))
    }
    (self.headings, self.weights) = (headings.values, weights.values)
    for row in try Row.fetchAll(db, sql: "SELECT currency, digits, per_euro FROM goods_currencies") {
      currencies.append((Currency(code: row.text(0) ?? "", minorDigits: row.whole(1) ?? 2), row.number(2)))
    }
    for row in try Row.fetchAll(db, sql: "SELECT site, base, own FROM site_prices") {
      let site = SiteID(rawValue: row.text(0) ?? "")
      if !row.flag(1) { ownSites.insert(site) }
      if !row.flag(2) { baseSites.insert(site) }
    }
  }
}
