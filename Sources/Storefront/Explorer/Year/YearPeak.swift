import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// Order dates in a row that one closure holds up, and the worst of them.
struct YearPeak: Hashable, Sendable {
  let name: PlainText
  let day: Int
  /// Days longer than usual, to 90%.
  let excess: Int
  /// The days of the year on which it is closed.
  let closed: ClosedRange<Int>

  /// What takes at least two days and a tenth longer than usual, by the longest closure that it waits through; the highest first.
  static func all(_ known: [YearDay], first: LocalDate, usual: YearDays, _ app: AppState) -> [YearPeak] {
    var runs: [[(point: YearDay, closure: YearDay.Closure, excess: Int)]] = []
    for point in known {
      let excess = YearDays(point, app).p90 - usual.p90
      guard excess >= 2, excess * 10 >= usual.p90, let closure = point.closures.first else { continue }
      if let last = runs.last?.last, last.closure.name == closure.name, point.day - last.point.day <= 14 {
        runs[runs.count - 1].append((point, closure, excess))
      } else {
        runs.append([(point, closure, excess)])
      }
    }
    let peaks = runs.compactMap { run -> YearPeak? in
      guard let worst = run.max(by: { ($0.excess, $1.point.day) < ($1.excess, $0.point.day) }) else { return nil }
      let from = run.map(\.closure.from).min() ?? worst.closure.from
      let to = run.map(\.closure.to).max() ?? worst.closure.to
      return YearPeak(
        name: app.name(worst.closure.name), day: worst.point.day, excess: worst.excess,
        closed: (from - first)...max(from - first, to - first))
    }
    return peaks.sorted { ($1.excess, $0.day) < ($0.excess, $1.day) }
  }
}

/// Days from ordering to the local dates of 50% and 90%, as a shopper counts.
struct YearDays: Hashable, Sendable {
  let p50: Int
  let p90: Int

  init(_ point: YearDay, _ app: AppState) {
    p50 = app.localDate(point.p50) - point.on
    p90 = app.localDate(point.p90) - point.on
  }

  /// Those of the median order date; nil where nothing is known.
  init?(usualOf known: [YearDay], _ app: AppState) {
    guard !known.isEmpty else { return nil }
    let all = known.map { YearDays($0, app) }
    func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }
    p50 = median(all.map(\.p50))
    p90 = median(all.map(\.p90))
  }
}

extension YearDay {
  /// The mode that carries furthest.
  var mainMode: TransportMode { [.air, .sea, .rail, .road, .parcel].first { modes.contains($0) } ?? .road }

  /// One holiday closes several calendars: it is told once.
  var distinctClosures: [Closure] {
    var seen: Set<LocalizedName> = []
    return closures.filter { seen.insert($0.name).inserted }
  }
}
