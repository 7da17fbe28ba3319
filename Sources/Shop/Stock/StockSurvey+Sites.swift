import Primitives
import Quotes

extension StockSurvey {
  /// Each site that holds stock, the one with the most pieces left first; where its goods go is not known yet.
  public var sites: [SiteStock] {
    Dictionary(grouping: entries, by: \.site).map { site, entries in
      SiteStock(
        site: site, skus: entries.count, skusLeft: entries.count { $0.left > 0 }, quantity: entries.reduce(0) { $0 + $1.quantity },
        left: entries.reduce(0) { $0 + $1.left })
    }.sorted { ($1.left, $0.site) < ($0.left, $1.site) }
  }

  /// Where the goods of a site go, by the lanes of its classes.
  public func with(_ lanes: [StockClass: [StockLane]], at stock: SiteStock) -> SiteStock {
    let held = Dictionary(grouping: entries.filter { $0.site == stock.site && $0.left > 0 }, by: \.stockClass)
    var (reach, most): ([CountryCode: SiteStock.Reach], [CountryCode: Int]) = ([:], [:])
    for (stockClass, entries) in held {
      for lane in lanes[stockClass] ?? [] {
        let known = reach[lane.country]
        // Of classes with as many SKUs the faster one is shown.
        let isShown =
          entries.count > most[lane.country] ?? 0
          || entries.count == most[lane.country] && lane.p90Days < known?.lane.p90Days ?? .infinity
        if isShown { most[lane.country] = entries.count }
        reach[lane.country] = SiteStock.Reach(lane: isShown ? lane : known?.lane ?? lane, skus: entries.count + (known?.skus ?? 0))
      }
    }
    var whole = stock
    whole.reach = reach.values.sorted { ($0.lane.p90Days, $0.lane.country) < ($1.lane.p90Days, $1.lane.country) }
    whole.stuck = held.filter { lanes[$0.key]?.isEmpty ?? true }.flatMap { $0.value.map(\.sku) }.sorted()
    return whole
  }

  /// The SKUs of which some are left, and none of them goes anywhere from any site.
  public func withoutWay(_ lanes: [StockClass: [StockLane]]) -> [StockEntry] {
    let going = Set(entries.filter { $0.left > 0 && !(lanes[$0.stockClass]?.isEmpty ?? true) }.map(\.sku))
    var told: Set<SKU> = []
    return entries.filter { $0.left > 0 && !going.contains($0.sku) && told.insert($0.sku).inserted }
  }
}
