import Catalog
import Delivery
import Primitives

/// Tells which goods have to be known exactly for a page, some at a time. It holds for one search.
///
/// In the order of prices or arrivals these are the goods whose bound is not behind the page, the most promising first.
struct FigureQueue {
  /// So many records are read, and so many goods appraised, between two questions whether somebody still waits.
  private static let part = 64
  private static let mostAtOnce = 512
  /// To pass over so many rows of the whole shelf in order takes as long as to bound one.
  private static let walkedForOne = 64

  /// How many candidates are put in order at a time.
  private var size = 4_096
  private var most = part
  /// The first of what was not known, by their bounds; nil before anybody looked.
  private var candidates: [FirstRows.Key]?
  /// Whether there are more behind them.
  private var hasMore = false
  private var next = 0
  /// Those that have been asked for and not yet been added to `known`.
  private var asked: [Int] = []
  private var known = FirstRows(0)
  /// Other searches may have made what was found out be forgotten, or take its place: so often it is asked for again.
  private var tries = 8

  /// Of a large shelf: what surely satisfies none of the conditions that are chosen.
  private var out: RowSet?

  /// Rows to be known next where all of some are wanted; none if they are known.
  ///
  /// - Parameter isLarge: Then what surely costs too much or comes too late is left out, unless it is counted.
  mutating func next(
    _ wanted: RowSet, _ shelf: inout AppraisedShelf, _ search: ShelfSearch, isLarge: Bool, _ clock: ZoneClock?
  ) -> [Int] {
    var unknown = shelf.unknown(of: wanted, text: search.namingText)
    if isLarge, out == nil, var bounds = shelf.bounds {
      // Taken out while it changes, so that it is not copied.
      shelf.bounds = nil
      out = search.surelyOut(of: unknown, &bounds, clock)
      shelf.bounds = bounds
    }
    if let out { unknown.subtract(out) }
    defer { most = min(2 * most, Self.mostAtOnce) }
    return unknown.page(offset: 0, limit: most)
  }

  /// Rows to be known next for a page in order; none if it is known.
  ///
  /// - Parameter found: what the page is of.
  mutating func next(_ found: RowSet, _ shelf: inout AppraisedShelf, _ search: ShelfSearch) -> [Int] {
    guard search.lastWanted > 0 else { return [] }
    let order = search.text.match?.order(of: found).sums()
    let seen = shelf.seen(by: search.namingText)
    if isForgotten(asked, shelf, search) { candidates = nil }
    for row in asked {
      known.add(FirstRows.Key(seen.figure(row), by: search.request.sort, match: order?.match(of: row) ?? 0, row: row))
    }
    asked = []
    while true {
      if candidates == nil { look(found, &shelf, search, order) }
      let limit = known.bound()
      let unlooked = candidates.map { $0[next...] } ?? []
      let some = unlooked.prefix(most).prefix { key in limit.map { key < $0 } ?? true }
      if !some.isEmpty {
        next += some.count
        asked = some.map(\.row)
        most = min(2 * most, Self.mostAtOnce)
        return asked
      }
      if !unlooked.isEmpty || !hasMore {
        guard isForgotten(known.keys().map(\.row), shelf, search) else { return [] }
      } else {
        size *= 8
      }
      candidates = nil
    }
  }

  /// Whether nothing is known any more of some rows that were; and somebody may ask again.
  private mutating func isForgotten(_ rows: [Int], _ shelf: AppraisedShelf, _ search: ShelfSearch) -> Bool {
    guard !rows.isEmpty, tries > 0 else { return false }
    var set = RowSet(capacity: search.capacity)
    for row in rows { set.insert(row) }
    guard !shelf.unknown(of: set, text: search.namingText).isEmpty else { return false }
    tries -= 1
    return true
  }

  /// Looks through all that was found.
  private mutating func look(_ found: RowSet, _ shelf: inout AppraisedShelf, _ search: ShelfSearch, _ order: MatchSums?) {
    let unknown = shelf.unknown(of: found, text: search.namingText)
    // Taken out while it changes, so that it is not copied.
    guard var bounds = shelf.bounds else { return candidates = [] }
    shelf.bounds = nil
    known = FirstRows(search.lastWanted)
    let sort = search.request.sort
    let seen = shelf.seen(by: search.namingText)
    var rest = found
    rest.subtract(unknown)
    rest.forEach { row in
      known.add(FirstRows.Key(seen.figure(row), by: sort, match: order?.match(of: row) ?? 0, row: row))
    }
    func key(_ row: Int) -> FirstRows.Key {
      let match = order?.match(of: row) ?? 0
      guard sort == .price else { return FirstRows.Key(grade: 0, figure: Int64(bounds.arrival(of: row)), match: match, row: row) }
      let least = bounds.price(of: row)
      return FirstRows.Key(grade: least.grade.rawValue, figure: least.amount, match: match, row: row)
    }
    let count = unknown.count
    var keys: [FirstRows.Key] = []
    if count > ShelfSearch.leastWalked, count > search.capacity / Self.walkedForOne {
      for row in bounds.order(byPrice: sort == .price, capacity: search.capacity) where unknown.contains(Int(row)) {
        let key = key(Int(row))
        // Those with the same bound may come in another order.
        if keys.count >= size, let last = keys.last, (key.grade, key.figure) != (last.grade, last.figure) { break }
        keys.append(key)
      }
      keys.sort()
    } else {
      var first = FirstRows(size)
      unknown.forEach { first.add(key($0)) }
      keys = first.keys()
    }
    shelf.bounds = bounds
    candidates = keys
    hasMore = count > keys.count
    next = 0
  }
}

extension FirstRows.Key {
  /// Of what is known of a row.
  init(_ figure: GoodsFigure, by sort: SearchRequest.Sort, match: Int, row: Int) {
    self =
      sort == .price
      ? Self(grade: figure.grade.rawValue, figure: figure.amount, match: match, row: row)
      : Self(grade: 0, figure: Int64(figure.arrival), match: match, row: row)
  }
}
