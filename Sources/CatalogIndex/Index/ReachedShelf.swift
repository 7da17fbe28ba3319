import Catalog
import Delivery
import GRDB
import Primitives
import Quotes
import SQLiteFiles

/// The loads as which goods of an index are in stock, and the sets of them by number.
struct StockedLoads: Sendable {
  private(set) var loads: [StockedLoad] = []
  private(set) var sets: [[Int]] = []

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT site, weight, length, width, height, battery, dangerous FROM loads ORDER BY id") {
      loads.append(
        StockedLoad(
          site: SiteID(rawValue: row.text(0) ?? ""), weight: Grams(row.whole(1) ?? 0),
          box: Dimensions(row.whole(2) ?? 0, row.whole(3) ?? 0, row.whole(4) ?? 0), hasBattery: row.flag(5), isDangerous: row.flag(6)))
    }
    for row in try Row.fetchAll(db, sql: "SELECT id, load FROM load_sets ORDER BY id, load") {
      guard let number = row.whole(0), let load = row.whole(1), loads.indices.contains(load) else { continue }
      guard (0...FacetNames.mostSets).contains(number) else { continue }
      while sets.count <= number { sets.append([]) }
      sets[number].append(load)
    }
    // What is in stock nowhere has a set without rows, which may be the last.
    sets.append([])
  }
}

/// What a reach means for the goods of an index: what is found out for each set of loads holds for all goods in stock as these.
struct ReachedShelf: Sendable {
  let reach: Reach
  /// Delivered, or in stock nowhere.
  let rows: RowSet
  /// By set: the sites from which goods come.
  let sites: [Set<SiteID>]
  /// By set: why goods do not come from anywhere; nil if they do, or are in stock nowhere.
  let reasons: [UndeliveredReason?]

  init(_ reach: Reach, _ stocked: StockedLoads, _ column: NumberColumn, capacity: Int) {
    self.reach = reach
    sites = stocked.sets.map { set in Set(set.lazy.map { stocked.loads[$0] }.filter(reach.reached.contains).map(\.site)) }
    reasons = stocked.sets.map { set in
      let loads = set.map { stocked.loads[$0] }
      guard !loads.contains(where: reach.reached.contains) else { return nil }
      return UndeliveredReason.told(of: loads.compactMap { reach.barred[$0] })
    }
    let (sites, sets) = (sites, stocked.sets)
    rows = column.rows(capacity: capacity) { number in
      !sets.indices.contains(number) || sets[number].isEmpty || !sites[number].isEmpty
    }
  }

  /// The goods that come from some of these sites.
  func rows(from chosen: Set<SiteID>, _ column: NumberColumn, capacity: Int) -> RowSet {
    column.rows(capacity: capacity) { sites.indices.contains($0) && !sites[$0].isDisjoint(with: chosen) }
  }
}
