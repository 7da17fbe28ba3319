import Catalog
import Money
import Primitives

/// Reads rows of stock.csv: sites and currencies are looked up once for all rows that name them, numbers are read from their bytes.
struct StockRows {
  private let context: GoodsContext
  private let siteIDs: KnownIDs
  private var places: Places?
  /// Sites that hold stock, and currencies, by the hash of the cell.
  private var sites: [UInt64: SiteID] = [:]
  private var currencies: [UInt64: Currency] = [:]

  private struct Places {
    let site: Int?
    let quantity: Int?
    let price: Int?
    let currency: Int?
  }

  private static let quantities = 0...100_000_000

  init(_ context: GoodsContext, _ siteIDs: KnownIDs) {
    self.context = context
    self.siteIDs = siteIDs
  }

  /// Nil, and told, if the row has a bad cell.
  /// - Parameters:
  ///   - usual: The product's currency; nil if it is not known, which was told.
  ///   - others: What other rows say of the variant.
  ///   - lines: The lines of these.
  mutating func level(_ row: CatalogRow, of sku: SKU, in usual: Currency?, others: [StockLevel] = [], lines: [Int] = []) -> StockLevel? {
    let places =
      places
      ?? Places(
        site: row.place(of: "site"), quantity: row.place(of: "quantity"), price: row.place(of: "price"), currency: row.place(of: "currency")
      )
    self.places = places
    let site = site(row, places)
    if let twin = others.firstIndex(where: { $0.site == site }) {
      row.refuse("site", .stockTwice, ["sku": "\(sku)", "site": "\(site)", "line": "\(lines[twin])"])
    }
    let plain = row.plainNumber(at: places.quantity).flatMap { Self.quantities.contains($0) ? $0 : nil }
    let quantity = plain ?? row.integer("quantity", Self.quantities)
    let currency = row.isBlank(at: places.currency) ? usual : currency(row, places)
    var price: Money?
    if !row.isBlank(at: places.price), let currency {
      price = row.plainMoney(at: places.price, in: currency) ?? row.money("price", in: currency)
    }
    return row.isSound ? StockLevel(sku: sku, site: site, quantity: quantity, price: price) : nil
  }

  private mutating func site(_ row: CatalogRow, _ places: Places) -> SiteID {
    let hash = row.hash(at: places.site)
    if let known = sites[hash] { return known }
    let site = SiteID(row.reference("site", siteIDs))
    if let kind = context.sites[site.rawValue]?.kind, !kind.holdsStock {
      row.refuse("site", .holdsNoStock, ["site": "\(site)", "kind": .text(kind.rawValue)])
    }
    if row.isSound { sites[hash] = site }
    return site
  }

  private mutating func currency(_ row: CatalogRow, _ places: Places) -> Currency {
    let hash = row.hash(at: places.currency)
    if let known = currencies[hash] { return known }
    let wasSound = row.isSound
    let currency = row.currency("currency", context.currencies)
    if wasSound, row.isSound { currencies[hash] = currency }
    return currency
  }
}
