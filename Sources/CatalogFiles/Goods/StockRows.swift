import Catalog
import Money
import Primitives

/// Reads rows of stock.csv: sites and currencies are looked up once for all rows that name them, numbers are read from their bytes.
struct StockRows {
  private let context: GoodsContext
  private let siteIDs: KnownIDs
  private var places: Places?
  /// Sites that hold stock, and currencies, by the hash of the cell.
  private var sites = HashMemo<SiteID>(most: 100_000)
  private var currencies = HashMemo<Currency>(most: 10_000)

  private struct Places {
    let sku: Int?
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

  private mutating func places(_ row: CatalogRow) -> Places {
    if let places { return places }
    let found = Places(
      sku: row.place(of: "sku"), site: row.place(of: "site"), quantity: row.place(of: "quantity"), price: row.place(of: "price"),
      currency: row.place(of: "currency"))
    places = found
    return found
  }

  /// Adds what a line says of a variant of the product, if its site and currency were met before and its numbers are plain; nothing is told.
  ///
  /// - Parameter usual: The product's currency; nil if it is not known.
  mutating func add(_ line: PlainLine, in usual: Currency?, to draft: inout StockDraft) -> Bool {
    guard let places, let variant = draft.variant(line.hash(at: places.sku)), let site = sites[line.hash(at: places.site)],
      draft.line(of: site, variant) == nil, let quantity = PlainCell.number(line[places.quantity]), Self.quantities.contains(quantity)
    else { return false }
    var price: Money?
    let (priceCell, currencyCell) = (line[places.price], line[places.currency])
    if !currencyCell.isEmpty || !priceCell.isEmpty {
      guard let currency = currencyCell.isEmpty ? usual : currencies[line.hash(at: places.currency)] else { return false }
      if !priceCell.isEmpty {
        price = PlainCell.money(priceCell, in: currency)
        if price == nil { return false }
      }
    }
    draft.add(variant, site, quantity, price, line: line.number)
    return true
  }

  /// Adds what a row says; what is wrong with it is told, and what is said of no sound variant is looked at and left out.
  mutating func add(_ row: CatalogRow, in usual: Currency?, to draft: inout StockDraft) {
    guard let variant = draft.variant(row.hash(at: places(row).sku)) else {
      _ = level(row, of: SKU(row.text("sku")), in: usual) { _ in nil }
      return
    }
    if let level = level(row, of: draft.sku(of: variant), in: usual, twin: { draft.line(of: $0, variant) }) {
      draft.add(variant, level.site, level.quantity, level.price, line: row.line)
    }
  }

  /// Nil, and told, if the row has a bad cell.
  /// - Parameters:
  ///   - usual: The product's currency; nil if it is not known, which was told.
  ///   - twin: The line of another row of the variant that names the same site.
  private mutating func level(_ row: CatalogRow, of sku: SKU, in usual: Currency?, twin: (SiteID) -> Int?) -> StockLevel? {
    let places = places(row)
    let site = site(row, places)
    if let line = twin(site) { row.refuse("site", .stockTwice, ["sku": "\(sku)", "site": "\(site)", "line": "\(line)"]) }
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
    if row.isSound { sites.keep(site, for: hash) }
    return site
  }

  private mutating func currency(_ row: CatalogRow, _ places: Places) -> Currency {
    let hash = row.hash(at: places.currency)
    if let known = currencies[hash] { return known }
    let wasSound = row.isSound
    let currency = row.currency("currency", context.currencies)
    if wasSound, row.isSound { currencies.keep(currency, for: hash) }
    return currency
  }
}
