import Delivery
import Phrases
import Primitives
import Screen

/// Order dates of a year against days until arrival: a band from the median to 90%, in the colour of the mode; above it what pushes it up.
struct YearChart {
  /// Order dates in a row that one closure holds up, and the worst of them.
  struct Peak: Hashable {
    let name: PlainText
    let day: Int
    /// Days longer than usual, to 90%.
    let excess: Int
    /// The days of the year on which it is closed.
    let closed: ClosedRange<Int>
  }

  let points: [YearPoint?]
  /// The first order date.
  let first: LocalDate
  /// Days to 50% and 90% of the median order date.
  let usual: (p50: Int, p90: Int)?
  let peaks: [Peak]

  init(_ points: [YearPoint?], first: LocalDate, _ app: AppState) {
    self.points = points
    self.first = first
    let known = points.compactMap { $0 }
    let usual = Self.usual(known, app)
    self.usual = usual
    peaks = usual.map { Self.peaks(known, first: first, usual: $0.p90, app) } ?? []
  }

  /// Days from ordering to the local dates of 50% and 90%.
  static func days(_ point: YearPoint, _ app: AppState) -> (p50: Int, p90: Int) {
    (app.localDate(point.p50) - point.on, app.localDate(point.p90) - point.on)
  }

  private static func usual(_ known: [YearPoint], _ app: AppState) -> (p50: Int, p90: Int)? {
    guard !known.isEmpty else { return nil }
    let all = known.map { days($0, app) }
    func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }
    return (median(all.map(\.p50)), median(all.map(\.p90)))
  }

  /// What takes at least two days and a tenth longer than usual, by the longest closure that it waits through; the highest first.
  private static func peaks(_ known: [YearPoint], first: LocalDate, usual: Int, _ app: AppState) -> [Peak] {
    var runs: [[(point: YearPoint, closure: YearPoint.Closure, excess: Int)]] = []
    for point in known {
      let excess = days(point, app).p90 - usual
      guard excess >= 2, excess * 10 >= usual, let closure = point.closures.first else { continue }
      if let last = runs.last?.last, last.closure.name == closure.name, point.day - last.point.day <= 14 {
        runs[runs.count - 1].append((point, closure, excess))
      } else {
        runs.append([(point, closure, excess)])
      }
    }
    let peaks = runs.compactMap { run -> Peak? in
      guard let worst = run.max(by: { ($0.excess, $1.point.day) < ($1.excess, $0.point.day) }) else { return nil }
      let from = run.map(\.closure.from).min() ?? worst.closure.from
      let to = run.map(\.closure.to).max() ?? worst.closure.to
      return Peak(
        name: app.name(worst.closure.name), day: worst.point.day, excess: worst.excess,
        closed: (from - first)...max(from - first, to - first))
    }
    return peaks.sorted { ($1.excess, $0.day) < ($0.excess, $1.day) }
  }

  // MARK: Scale

  /// The days at the top of the chart, and from line to line.
  func scale(height: Int) -> (top: Int, step: Int) {
    let most = points.compactMap { $0 }.map { Double($0.p90 - $0.hour) / 24 }.max() ?? 10
    let lines = max(1, height / 3)
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200].first { Double($0 * lines) >= most } ?? 400
    return (max(step, Int((most / Double(step)).rounded(.up)) * step), step)
  }

  /// The cell of a day.
  func column(of day: Int, width: Int) -> Int { min(max(0, width - 1), day * width / YearState.length) }

  /// The first day in a cell.
  func day(inColumn column: Int, width: Int) -> Int { (column * YearState.length + width - 1) / max(1, width) }

  /// What is drawn at a dot.
  struct Band {
    let p50: Double
    let p90: Double
    let mode: TransportMode
    let option: OptionID
  }

  /// Hours to 50% and 90% at a dot of so many: of the days that fall into it and go the same way, the least and the most; between weeks that are
  /// known, along the straight line.
  func band(atDot dot: Int, of dots: Int) -> Band? {
    let low = dot * YearState.length / dots
    let high = max(low + 1, (dot + 1) * YearState.length / dots)
    let own = points[low..<min(high, points.count)].compactMap { $0 }
    if let head = own.first {
      let alike = own.filter { $0.option == head.option }
      let p50 = alike.map { $0.p50 - $0.hour }.min() ?? 0
      let p90 = alike.map { $0.p90 - $0.hour }.max() ?? 0
      return Band(p50: Double(p50), p90: Double(p90), mode: head.mainMode, option: head.option)
    }
    guard let before = points[max(0, low - 7)..<low].last(where: { $0 != nil }) ?? nil,
      let after = points[min(high, points.count)..<min(points.count, high + 7)].first(where: { $0 != nil }) ?? nil,
      after.option == before.option
    else { return nil }
    let share = Double(low - before.day) / Double(after.day - before.day)
    func between(_ one: Int, _ other: Int) -> Double { Double(one) + Double(other - one) * share }
    return Band(
      p50: between(before.p50 - before.hour, after.p50 - after.hour), p90: between(before.p90 - before.hour, after.p90 - after.hour),
      mode: before.mainMode, option: before.option)
  }
}

extension YearPoint {
  /// The mode that carries furthest.
  var mainMode: TransportMode { [.air, .sea, .rail, .road, .parcel].first { modes.contains($0) } ?? .road }
}

extension MatrixPoint {
  /// The mode that carries furthest; nil where it is not known which way it is.
  var mainMode: TransportMode? { [.air, .sea, .rail, .road, .parcel].first { modes.contains($0) } }
}
