import Delivery
import Primitives
import Quotes
import Screen

/// What one column of the year's chart says: of one order date, or where there is less room of the week that it falls into.
struct YearBar: Hashable, Sendable {
  /// Days until half have arrived: of a week its middle order date.
  let p50: Double
  /// Days until nine in ten have arrived: of a week its worst order date.
  let p90: Double
  /// The mode that most of its order dates go by.
  let mode: TransportMode

  init(p50: Double, p90: Double, mode: TransportMode) {
    self.p50 = p50
    self.p90 = p90
    self.mode = mode
  }

  /// Nil where nothing is known of these order dates.
  init?(_ points: some Sequence<YearDay?>) {
    let known = points.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    let middles = known.map { $0.p50 - $0.hour }.sorted()
    p50 = Double(middles[(middles.count - 1) / 2]) / 24
    p90 = Double(known.map { $0.p90 - $0.hour }.max() ?? 0) / 24
    let counts = Dictionary(grouping: known, by: \.mainMode).mapValues(\.count)
    mode = TransportMode.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .road
  }
}

/// How the order dates of a year share the columns of a chart: a date each where there are columns enough, else a week each, so that the days of
/// the week make no comb of it.
struct YearColumns: Hashable, Sendable {
  let width: Int

  var isDaily: Bool { width >= YearCurve.length }

  /// The column of an order date.
  func column(of day: Int) -> Int { min(max(0, width - 1), day * width / YearCurve.length) }

  /// The first order date in a column.
  func day(in column: Int) -> Int { min(YearCurve.length - 1, max(0, (column * YearCurve.length + width - 1) / max(1, width))) }

  /// The order dates that a column speaks of.
  func days(in column: Int) -> Range<Int> {
    let day = min(YearCurve.length - 1, max(0, column * YearCurve.length / max(1, width)))
    guard !isDaily else { return day..<day + 1 }
    let start = day / 7 * 7
    return start..<min(YearCurve.length, start + 7)
  }

  /// The columns that speak of an order date.
  func columns(of day: Int) -> Range<Int> {
    let own = days(in: column(of: day))
    let first = (0..<max(1, width)).first { days(in: $0) == own } ?? 0
    let last = (0..<max(1, width)).last { days(in: $0) == own } ?? first
    return first..<last + 1
  }

  /// What is drawn in each column; a date that is not known yet is drawn as the first of its week, which comes first.
  func bars(_ curve: YearCurve) -> [YearBar?] {
    var last: (days: Range<Int>, bar: YearBar?)?
    return (0..<max(0, width)).map { column in
      let days = days(in: column)
      if let last, last.days == days { return last.bar }
      let bar = YearBar(days.lazy.map { curve[$0] }) ?? (isDaily ? YearBar(CollectionOfOne(curve[days.lowerBound / 7 * 7])) : nil)
      last = (days, bar)
      return bar
    }
  }
}
