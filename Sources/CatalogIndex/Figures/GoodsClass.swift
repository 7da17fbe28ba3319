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
  /// By the number that the records have of a site.
  private var sites: [SiteID?] = []
  private var uses: [SiteUse] = []
  /// The currencies of a product's prices in the order in which they are met, and the least amount of each.
  private var amounts: [(currency: Int, minor: Int64)] = []

  /// What goods a site has.
  private struct SiteUse {
    /// At the variant's price.
    var base = false
    /// At prices of their own, and the number of the currency that these were in last.
    var own = false
    var currency = 0
  }

  init(rates: ExchangeRates) { self.rates = rates }

  /// Notes a product; returns the number of its class and its least prices.
  ///
  /// - Parameter levels: one for each level of its stock.
  mutating func note(_ page: ProductPage, _ levels: [StockMark]) -> (number: UInt32, least: LeastPrices) {
    var least = LeastPrices()
    let (variants, stock) = (page.product.variants, page.stock)
    for index in variants.indices {
      let price = variants[index].price
      note(price, in: number(of: price.currency, mostly: amounts.last?.currency ?? 0))
    }
    least.base = leastUnits()
    for (place, mark) in levels.enumerated() {
      let site = Int(mark.site)
      while sites.count <= site {
        sites.append(nil)
        uses.append(SiteUse())
      }
      if sites[site] == nil { sites[site] = stock[place].site }
      if let price = stock[place].price {
        let currency = number(of: price.currency, mostly: uses[site].currency)
        note(price, in: currency)
        if !uses[site].own || uses[site].currency != currency {
          uses[site].own = true
          uses[site].currency = currency
        }
      } else if !uses[site].base {
        uses[site].base = true
      }
    }
    least.own = leastUnits()
    let own = GoodsClass(heading: page.product.hsCode, weight: GoodsWeight(of: page.product.variants))
    return (classes.number(of: own), least)
  }

  private mutating func note(_ price: Money, in currency: Int) {
    for place in amounts.indices where amounts[place].currency == currency {
      if price.minor < amounts[place].minor { amounts[place].minor = price.minor }
      return
    }
    amounts.append((currency, price.minor))
  }

  /// The least of the prices that have been noted, which are forgotten; the largest number where there are none.
  private mutating func leastUnits() -> UInt32 {
    var least = UInt32.max
    for (currency, minor) in amounts { least = min(least, units(of: minor, in: currency)) }
    amounts.removeAll(keepingCapacity: true)
    return least
  }

  /// Nothing in a currency without a rate. Rises with the amount.
  private func units(of minor: Int64, in number: Int) -> UInt32 {
    let (currency, perEuro) = currencies[number]
    guard let perEuro else { return 0 }
    let price = Money(minor: minor, currency: currency).doubleValue
    return UInt32(min(max(0, price / perEuro * LeastPrices.unit), Double(UInt32.max)))
  }

  /// The number of a currency; goods have few.
  /// - Parameter likely: the one that it mostly is.
  private mutating func number(of currency: Currency, mostly likely: Int) -> Int {
    if likely < currencies.count, currencies[likely].currency == currency { return likely }
    if let known = currencies.firstIndex(where: { $0.currency == currency }) { return known }
    currencies.append((currency, rates.rate(of: currency.code).map(\.perEuro.doubleValue).flatMap { $0 > 0 ? $0 : nil }))
    return currencies.count - 1
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
    for (site, use) in zip(sites, uses) {
      guard let site else { continue }
      try insertSite.insert(.text(site.rawValue), .flag(use.base), .flag(use.own))
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
