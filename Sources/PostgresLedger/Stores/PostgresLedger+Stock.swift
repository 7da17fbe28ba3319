import Catalog
import Foundation
import Primitives
import Shop

extension PostgresLedger: StockStore {
  /// What the catalog gave of some SKUs.
  func given(_ skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    do {
      return try catalog.catalogStock(of: skus)
    } catch let error as LedgerError {
      throw error
    } catch {
      throw .failed(LedgerFault(place: "", reason: "The catalog's stock cannot be read: \(error)"))
    }
  }

  public func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    let given = try given(skus)
    guard !given.isEmpty else { return [:] }
    let sold = Self.sold(
      try read("SELECT sku, site, sold FROM caravan.sold_of($1)", [.texts(given.keys.sorted().map(\.rawValue))]))
    return given.mapValues { levels in
      levels.map { level in
        let left = level.left(afterSelling: sold[level.sku]?[level.site] ?? 0)
        return StockLevel(sku: level.sku, site: level.site, quantity: left, price: level.price)
      }
    }
  }

  public func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] {
    Self.sold(try read("SELECT sku, site, sold FROM caravan.all_sold()", []))
  }

  /// What cannot be read counts as all there is, so that nothing is sold twice.
  private static func sold(_ rows: PostgresRows) -> [SKU: [SiteID: Int]] {
    rows.reduce(into: [:]) { sold, row in
      guard let sku = row.text(0), let site = row.text(1) else { return }
      sold[SKU(rawValue: sku), default: [:]][SiteID(rawValue: site)] = row.whole(2).flatMap { $0 >= 0 ? $0 : nil } ?? .max
    }
  }

  /// Goods as three lists, and with them what the catalog gave of each: nothing where it does not have them.
  static func parameters(_ goods: [StockTake], given: [SKU: [StockLevel]]) -> [PostgresParameter] {
    parameters(goods) + [
      .wholes(goods.map { take in given[take.sku]?.first { $0.site == take.site }?.quantity ?? 0 })
    ]
  }

  /// Goods as three lists.
  static func parameters(_ goods: [StockTake]) -> [PostgresParameter] {
    [.texts(goods.map(\.sku.rawValue)), .texts(goods.map(\.site.rawValue)), .wholes(goods.map(\.quantity))]
  }
}

extension PostgresLedger: ReservationStore {
  public func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    let goods = goods.summed.filter { $0.quantity > 0 }
    let given = try given(goods.map(\.sku))
    let outcome = try ask(
      "SELECT caravan.reserve($1, $2, $3, $4, $5, $6, $7)",
      [.text(customer.rawValue)] + Self.parameters(goods, given: given) + [.whole(until.microseconds), .whole(now.microseconds)], .changing)
    if case .refused(let refusal) = outcome { throw self.refused(refusal) }
  }

  public func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    let rows = try read(
      "SELECT sku, site, quantity FROM caravan.reserved($1, $2, $3)",
      [.texts(skus.map(\.rawValue)), .text(customer.rawValue), .whole(now.microseconds)])
    return rows.reduce(into: [:]) { reserved, row in
      guard let sku = row.text(0), let site = row.text(1), let quantity = row.whole(2), quantity > 0 else { return }
      let sum = reserved[SKU(rawValue: sku)]?[SiteID(rawValue: site)] ?? 0
      reserved[SKU(rawValue: sku), default: [:]][SiteID(rawValue: site)] = sum.addingReportingOverflow(quantity).partialValue
    }
  }

  public func release(_ customer: CustomerID) throws(LedgerError) { try change("SELECT caravan.release($1)", [.text(customer.rawValue)]) }
}
