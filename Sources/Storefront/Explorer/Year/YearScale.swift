import Primitives

/// The axis of days of the year's chart: from just below the data to just above it, with lines on round figures.
struct YearScale: Hashable, Sendable {
  let bottom: Int
  let top: Int
  /// From line to line.
  let step: Int

  /// - Parameter rows: How high the chart is, in cells.
  init(_ bars: [YearBar], rows: Int) {
    let least = bars.map(\.p50).min() ?? 0
    let most = max(least, bars.map(\.p90).max() ?? 10)
    let top = max(1, Int(most.rounded(.up)))
    // What differs by a day in a month is no mountain.
    let span = max(3, top / 5)
    bottom = max(0, min(Int(least.rounded(.up)) - 1, top - span))
    self.top = top
    let days = top - bottom
    // A line every two rows at most: their figures do not crowd.
    step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000].first { $0 * max(1, rows) >= 2 * days } ?? max(1, days)
  }

  /// The round figures on it, from below.
  var lines: [Int] { Array(stride(from: (bottom + step - 1) / step * step, through: top, by: step)) }

  /// How far up a number of days lies, in eighths of a cell from the bottom.
  func eighths(_ days: Double, rows: Int) -> Int {
    let share = (days - Double(bottom)) / Double(max(1, top - bottom))
    return min(rows * 8, max(0, Int((share * Double(rows * 8)).rounded())))
  }
}
