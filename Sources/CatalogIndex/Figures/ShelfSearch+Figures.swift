import Catalog
import Delivery
import GRDB
import Money
import Primitives
import Quotes
import SQLiteFiles
import Shop

/// What is recommended for goods, where a search narrows, orders or counts them by it.
extension ShelfSearch {
  /// What words name variants by; nil if the text has none.
  var namingText: String? { text.query.needles.isEmpty ? nil : request.text }

  /// Up to so many goods everything that a text finds is appraised, so that each facet is counted; of more only what satisfies all else that is
  /// chosen.
  @TaskLocal static var mostWidely = 50_000
  /// Of more goods that nothing is known of, the most promising are met in the order of the whole shelf, which is made once.
  @TaskLocal static var leastWalked = 4_096

  /// The rows whose figures the page needs.
  private func wanted(_ conditions: ShelfConditions) -> RowSet {
    let widest = conditions.widest
    if widest.count <= Self.mostWidely { return widest }
    return conditions.met(butFor: [.price, .arrival]) ?? widest
  }

  /// Whether nothing but the order of the page depends on figures.
  private var isOrderedAlone: Bool {
    request.zone != nil && (request.sort == .price || request.sort == .arrival) && !request.countsFigures && request.by == nil
      && request.price?.isOpen ?? true
  }

  /// Those of some rows that surely cost too much or come too late for what is chosen.
  func surelyOut(of rows: RowSet, _ bounds: inout ShelfBounds, _ clock: ZoneClock?) -> RowSet {
    var out = RowSet(capacity: capacity)
    let most = request.price?.most?.minor ?? .max
    let last = request.by.flatMap { by in clock.map { Int32(clamping: Self.last(of: by, $0).value) } } ?? .max
    guard most < .max || last < .max else { return out }
    rows.forEach { row in if bounds.outlay(of: row) > most || bounds.arrival(of: row) > last { out.insert(row) } }
    return out
  }

  /// Whether what satisfies all but one of the conditions is known: where prices or dates are chosen, those of all others have to be.
  func isCounted(_ conditions: ShelfConditions, butFor kind: ShelfConditions.Kind?, _ shelf: AppraisedShelf?) -> Bool {
    guard conditions.areFigured, let shelf else { return true }
    let rows = conditions.met(butFor: Set([kind, .price, .arrival].compactMap { $0 })) ?? RowSet(all: capacity)
    return shelf.unknown(of: rows, text: namingText).isEmpty
  }

  // MARK: Finding out

  /// Goods of a row that nothing is known of yet.
  struct Unappraised {
    let row: Int
    let goods: ShelfGoods
    /// Where they stand in the record, if the text names them in place of the variant that is shown without it.
    let other: Int?
  }

  /// Some of the goods whose figures the page needs and does not know; none if it knows all.
  func unappraised(
    _ shelf: inout AppraisedShelf, _ queue: inout FigureQueue, _ appraiser: Appraiser, _ memory: inout IndexMemory
  ) throws -> (goods: [Unappraised], isLast: Bool) {
    let reached = try reach.map { try memory.reachedShelf($0, db) }
    if let namingText { shelf.name(namingText) { memory.plainRows(text.query.needles) } }
    let conditions = try conditions(reached, &memory)
    if shelf.bounds == nil, !request.countsFigures, let figures = appraiser.bounds() {
      shelf.bounds = try memory.shelfBounds(figures, from: shelf.key.appraiser.sites, db)
    }
    let rows =
      isOrderedAlone && shelf.bounds != nil
      ? queue.next(conditions.met() ?? RowSet(all: capacity), &shelf, self)
      : queue.next(
        wanted(conditions), &shelf, self, isLarge: !request.countsFigures && conditions.widest.count > Self.mostWidely, appraiser.clock)
    guard !rows.isEmpty else { return ([], true) }
    let tables = try memory.recordTables(db)
    let marks = preferred(reached).map { ProductRecordReader.marks(of: $0, in: tables) }
    var reader = ProductRecordReader(tables)
    var found: [Unappraised] = []
    var read = RowSet(capacity: capacity)
    try records(rows) { row, data in
      guard let (named, plain) = reader.shown(data, needles: text.query.needles, near: marks) else { return }
      if !memory.knowsVariants(row), let keys = reader.keys(data) { memory.noteVariants(row, keys) }
      let other = named == plain ? nil : named
      shelf.look(row, other: other)
      // What the text leaves as it is may be known from before, and so may be what other texts named.
      if other == nil ? shelf.known.contains(row) : shelf.isFigured(row) {
        read.insert(row)
        return
      }
      guard let goods = reader.goods(data, at: named) else { return }
      read.insert(row)
      found.append(Unappraised(row: row, goods: goods, other: other))
    }
    // A damaged record has no figures, and is not asked for again.
    for row in rows where !read.contains(row) {
      shelf.look(row, other: nil)
      shelf.keep(.unquoted(nil), of: row, other: nil)
    }
    return (found, false)
  }

  // MARK: Narrowing

  /// Adds what lies between the prices and arrives by the date. What nobody found out satisfies neither.
  func narrow(_ conditions: inout ShelfConditions, by shelf: AppraisedShelf, _ clock: ZoneClock?) {
    guard request.needsFigures else { return }
    var known = conditions.widest
    known.subtract(shelf.unknown(of: known, text: namingText))
    if let price = request.price, !price.isOpen {
      let (least, most) = (price.least?.minor ?? .min, price.most?.minor ?? .max)
      // A price that nobody knows lies between no others.
      let highest = min(most, .max - 1)
      let grades = request.zone == nil ? GoodsFigure.Grade.unquoted : .incomplete
      conditions[.price] = rows(of: known, shelf) {
        $0.amount >= least && $0.amount <= highest && $0.grade.rawValue <= grades.rawValue
      }
    }
    if request.zone != nil, let by = request.by {
      let last = clock.map { Int32(clamping: Self.last(of: by, $0).value) } ?? .min
      conditions[.arrival] = rows(of: known, shelf) { $0.arrival <= last && $0.arrival != GoodsFigure.never }
    }
  }

  /// The last hour that is shown as a date: at midnight the next one has begun.
  private static func last(of date: LocalDate, _ clock: ZoneClock) -> Hour {
    var hour = clock.lastHour(of: date)
    while clock.date(of: hour) > date { hour = hour + -1 }
    return hour
  }

  private func rows(of wanted: RowSet, _ shelf: AppraisedShelf, where passes: (GoodsFigure) -> Bool) -> RowSet {
    var set = RowSet(capacity: capacity)
    wanted.forEach { row in if passes(shelf.figure(row)) { set.insert(row) } }
    return set
  }

  // MARK: Ordering

  /// A page in the order of prices or arrivals. What is equal comes as in a list by relevance.
  func rowNumbers(_ found: RowSet?, by sort: SearchRequest.Sort, _ shelf: AppraisedShelf) -> [Int] {
    let offset = min(max(0, request.offset), capacity)
    var first = FirstRows(lastWanted)
    let found = found ?? RowSet(all: capacity)
    let order = text.match?.order(of: found).sums()
    // What nobody found out about comes behind what is known, and mostly that fills the page.
    var known = found
    known.subtract(shelf.unknown(of: found, text: namingText))
    let rows = known.count >= lastWanted ? known : found
    rows.forEach { first.add(FirstRows.Key(shelf.figure($0), by: sort, match: order?.match(of: $0) ?? 0, row: $0)) }
    return first.keys().dropFirst(offset).map(\.row)
  }

  /// The number of rows up to the end of the page.
  var lastWanted: Int {
    let offset = min(max(0, request.offset), capacity)
    return min(capacity, offset + min(capacity, max(0, request.limit)))
  }

  // MARK: Counting

  /// Prices, dates and starts of what is found; nil if they are not known of all.
  func facets(_ conditions: ShelfConditions, _ shelf: AppraisedShelf, _ clock: ZoneClock?) -> GoodsFacets? {
    let needed = conditions.met(butFor: [.price, .arrival]) ?? RowSet(all: capacity)
    guard let clock, shelf.unknown(of: needed, text: namingText).isEmpty else { return nil }
    func rows(_ kind: ShelfConditions.Kind?) -> RowSet { conditions.met(butFor: kind.map { [$0] } ?? []) ?? RowSet(all: capacity) }
    var bands = PriceBands(request.currency)
    rows(.price).forEach { row in
      let figure = shelf.figure(row)
      if figure.grade != .unquoted { bands.add(figure.amount) }
    }
    let arriving = rows(.arrival)
    var (first, last) = (Int32.max, Int32.min)
    arriving.forEach { row in
      let hour = shelf.figure(row).arrival
      if hour != GoodsFigure.never { (first, last) = (min(first, hour), max(last, hour)) }
    }
    var dates: [FacetCount<LocalDate>] = []
    if first <= last {
      var hours = HourTally(first...last)
      arriving.forEach { row in
        let hour = shelf.figure(row).arrival
        if hour != GoodsFigure.never { hours.add(hour) }
      }
      dates = hours.dates(clock)
    }
    let sites = shelf.startSites
    var starts = [Int](repeating: 0, count: sites.count)
    rows(nil).forEach { row in
      let start = Int(shelf.figure(row).start)
      if start < starts.count { starts[start] += 1 }
    }
    let counted = zip(sites, starts).filter { $0.1 > 0 }.map { FacetCount(value: $0.0, count: $0.1) }
    return GoodsFacets(prices: bands.bands, arrivals: dates, starts: counted.sorted { ($1.count, $0.value) < ($0.count, $1.value) })
  }
}
