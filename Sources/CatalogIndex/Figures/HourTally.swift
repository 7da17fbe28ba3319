import Catalog
import Delivery
import Primitives

/// Counts hours, and tells them by date.
struct HourTally {
  private let first: Int
  private var counts: [Int]

  /// - Parameter hours: all that will be counted lie between them.
  init(_ hours: ClosedRange<Int32>) {
    first = Int(hours.lowerBound)
    counts = Array(repeating: 0, count: hours.count)
  }

  mutating func add(_ hour: Int32) { counts[Int(hour) - first] += 1 }

  /// The dates in order, each with its count.
  func dates(_ clock: ZoneClock) -> [FacetCount<LocalDate>] {
    var dates: [LocalDate: Int] = [:]
    for (index, count) in counts.enumerated() where count > 0 { dates[clock.date(of: Hour(first + index)), default: 0] += count }
    return dates.sorted { $0.key < $1.key }.map { FacetCount(value: $0.key, count: $0.value) }
  }
}
