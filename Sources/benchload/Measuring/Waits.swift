/// How long something was waited for, many times, in milliseconds.
struct Waits {
  private(set) var milliseconds: [Double] = []

  mutating func add(seconds: Double) { milliseconds.append(seconds * 1_000) }
  mutating func add(_ others: Waits) { milliseconds += others.milliseconds }

  /// The figures of them.
  var figures: WaitFigures { WaitFigures(milliseconds) }
}

/// What is told of many waits, in milliseconds: percentiles by nearest rank, so that each is a wait that was.
struct WaitFigures: Codable, Hashable {
  let count: Int
  let p50, p95, p99, longest: Double?

  /// - Parameter milliseconds: in any order; told to the microsecond.
  init(_ milliseconds: [Double]) {
    let sorted = milliseconds.map { ($0 * 1_000).rounded() / 1_000 }.sorted()
    count = sorted.count
    func percentile(_ part: Double) -> Double? {
      guard !sorted.isEmpty else { return nil }
      return sorted[min(sorted.count - 1, max(0, Int((part * Double(sorted.count)).rounded(.up)) - 1))]
    }
    (p50, p95, p99, longest) = (percentile(0.50), percentile(0.95), percentile(0.99), sorted.last)
  }
}
