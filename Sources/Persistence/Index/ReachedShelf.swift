import Commerce
import GRDB

/// The loads as which goods of an index are in stock, and the sets of them by number.
struct StockedLoads: Sendable {
  private(set) var loads: [StockedLoad] = []
  private(set) var sets: [[Int]] = []

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT site, weight, length, width, height, battery, dangerous FROM loads ORDER BY id") {
      loads.append(
        StockedLoad(
          site: SiteID(rawValue: row[0] ?? ""), weight: Grams(row[1] ?? 0), box: Dimensions(row[2] ?? 0, row[3] ?? 0, row[4] ?? 0),
          hasBattery: row[5] ?? false, isDangerous: row[6] ?? false))
    }
    for row in try Row.fetchAll(db, sql: "SELECT id, load FROM load_sets ORDER BY id, load") {
      let (number, load): (Int, Int) = (row[0], row[1])
      guard loads.indices.contains(load), number >= 0 else { continue }
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
