import Catalog
import GRDB
import Money
import Primitives
import Quotes
import SQLiteFiles

/// What bounds the price of goods from below beside their own price and stock: a million goods have some thousand classes.
struct GoodsClass: Hashable {
  /// Of the least price.
  let currency: Currency
  let heading: HSCode
  let weight: GoodsWeight
}

/// The classes of a shelf while its goods are gathered.
struct GoodsClassDraft {
  private var classes = Numbering<GoodsClass>()

  /// Notes a product; returns the number of its class and the least price of a variant at any site, in minor units of the class's currency. Prices in
  /// several currencies have no least one: it is 0 then.
  mutating func note(_ page: ProductPage) -> (number: UInt32, price: UInt32) {
    let prices = page.product.variants.map(\.price) + page.stock.compactMap(\.price)
    let currency = prices.first?.currency ?? .euro
    let least = prices.allSatisfy { $0.currency == currency } ? prices.map(\.minor).min() ?? 0 : 0
    let own = GoodsClass(currency: currency, heading: page.product.hsCode, weight: GoodsWeight(of: page.product))
    return (classes.number(of: own), UInt32(clamping: least))
  }

  func write(to db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO goods_classes VALUES (?, ?, ?, ?, ?, ?)")
    for (number, own) in classes.values.enumerated() {
      insert.setUncheckedArguments([
        number, own.currency.code, own.currency.minorDigits, own.heading.rawValue, own.weight.step, Int(own.weight.classes),
      ])
      try insert.execute()
    }
  }
}

/// The classes of an index by number.
struct GoodsClasses: Sendable {
  private(set) var currencies: [Currency] = []
  private(set) var headings: [HSCode] = []
  private(set) var weights: [GoodsWeight] = []
  /// Of each class its numbers in these.
  private(set) var classes: [(currency: Int, heading: Int, weight: Int)] = []

  init(_ db: Database) throws {
    var currencies = Numbering<Currency>()
    var headings = Numbering<HSCode>()
    var weights = Numbering<GoodsWeight>()
    let rows = try Row.fetchCursor(db, sql: "SELECT currency, digits, hs, step, weights FROM goods_classes ORDER BY id")
    while let row = try rows.next() {
      let currency = Currency(code: row.text(0) ?? "", minorDigits: row.whole(1) ?? 2)
      let weight = GoodsWeight(step: row.whole(3) ?? 0, classes: UInt32(clamping: row.whole(4) ?? 0))
      classes.append(
        (
          Int(currencies.number(of: currency)), Int(headings.number(of: HSCode(rawValue: row.text(2) ?? ""))),
          Int(weights.number(of: weight))
        ))
    }
    (self.currencies, self.headings, self.weights) = (currencies.values, headings.values, weights.values)
  }
}
