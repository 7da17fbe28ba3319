import Catalog
import Delivery
import Money
import Primitives
import Quotes
import Shop

/// Every row that a text finds, each with the quote that its list would ask for: the slow answer to every search.
struct AppraisedRows {
  struct Entry {
    let row: ProductSummary
    let option: DeliveryOption?

    var grade: Int { option.map { $0.cost.isComplete ? 0 : 1 } ?? 2 }
  }

  let entries: [Entry]
  private let shop: AppraisedShop
  private let request: SearchRequest
  private let clock: ZoneClock

  /// Of all that text, sites and delivery find, whatever else the request asks for, in the order of relevance.
  init(_ request: SearchRequest, _ shop: AppraisedShop, at hour: Hour = AppraisedShop.hour) throws {
    self.shop = shop
    self.request = request
    var all = request
    all.attributes = [:]
    (all.category, all.brands, all.by, all.price, all.sort, all.offset, all.limit) = (nil, [], nil, nil, .relevance, 0, 10_000)
    all.countsFigures = false
    // What is delivered comes first by relevance alone.
    if all.delivery == .any { all.zone = nil }
    let zone = request.zone ?? ""
    clock = .named(ReadZone.timeZone(of: zone, shop))
    let filter = QuoteFilter(sites: request.delivery == .delivered ? request.sites : [], extent: .recommended)
    entries = try shop.shop.search(all, at: hour).rows.map { row in
      Entry(
        row: row,
        option: try? shop.shop.quote(row.sku, zone: zone, hour: hour, currency: request.currency, filter: filter).recommended)
    }
  }

  enum Condition: Equatable {
    case category, brand, price, by
    case attribute(AttributeID)
  }

  /// What satisfies the conditions of the request.
  func found(butFor left: Condition? = nil) -> [Entry] {
    entries.filter { entry in
      if left != .category, let category = request.category, !categories(of: entry.row.category).contains(category) { return false }
      if left != .brand, !request.brands.isEmpty, !request.brands.contains(entry.row.brand) { return false }
      for (attribute, values) in request.attributes where left != .attribute(attribute) {
        guard specifications(entry).contains(where: { $0.attribute.id == attribute && values.contains($0.value) }) else { return false }
      }
      if left != .price, let price = request.price {
        guard let total = entry.option?.cost.total else { return false }
        if let least = price.least, total.minor < least.minor { return false }
        if let most = price.most, total.minor > most.minor { return false }
      }
      if left != .by, let by = request.by {
        guard let date = date(entry), date <= by else { return false }
      }
      return true
    }
  }

  /// In the order that the request asks for.
  func ordered() -> [Entry] {
    let found = found().enumerated()
    switch request.sort {
    case .relevance, .name: return found.map(\.element)
    case .arrival:
      return found.sorted { ($0.element.arrival, $0.offset) < ($1.element.arrival, $1.offset) }.map(\.element)
    case .price:
      return found.sorted {
        ($0.element.grade, amount($0.element), $0.offset) < ($1.element.grade, amount($1.element), $1.offset)
      }.map(\.element)
    }
  }

  func specifications(_ entry: Entry) -> [Specification] {
    shop.goods.first { $0.product.handle == entry.row.handle }?.product.specifications ?? []
  }

  func date(_ entry: Entry) -> LocalDate? { entry.option.map { clock.date(of: $0.arrival.p90) } }

  private func amount(_ entry: Entry) -> Int64 {
    entry.option?.cost.total.minor ?? shop.shop.world.rates.convert(entry.row.price, to: request.currency)?.minor ?? .max
  }

  private func categories(of id: CategoryID) -> Set<CategoryID> {
    var found: Set<CategoryID> = [id]
    if let parent = (try? shop.shop.categories())?.first(where: { $0.id == id })?.parent { found.insert(parent) }
    return found
  }
}

extension AppraisedRows.Entry {
  var arrival: Int { option?.arrival.p90.value ?? .max }
}

private enum ReadZone {
  static func timeZone(of zone: ZoneID, _ shop: AppraisedShop) -> TimeZoneID { shop.shop.network.timeZone(of: zone) ?? "UTC" }
}
