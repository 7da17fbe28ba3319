import Commerce
import Screen

/// A row of cells as a stretch of days in one time zone: what charts of different things share, so that they can be compared by eye.
///
/// As fine as the dates allow: from eight cells a day to several weeks a cell.
///
/// ```swift
/// let axis = DateAxis(from: today, through: axis.date(of: latest), width: 47, timeZone: "Europe/Brussels")
/// DensityStrip(masses: axis.masses(of: distribution), closed: axis.closed(by: calendar), role: .rail)
/// ```
public struct DateAxis: Hashable, Sendable {
  public let first: LocalDate
  /// More than one only while a cell is a day or less.
  public let cellsPerDay: Int
  public let daysPerCell: Int
  public let timeZone: String
  /// The first hour of each cell, and that after the last one.
  private let starts: [Int]

  /// Cells of a day, finest first; each divides the day into whole hours.
  static let finer = [8, 6, 4, 3, 2]
  static let coarser = [1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28, 42, 56]
  /// Wider than any terminal.
  static let widest = 1_000

  /// The finest axis of that width that shows both dates and all between; where even the coarsest does not, the first ones.
  public init(from first: LocalDate, through last: LocalDate, width: Int, timeZone: String, finest: Int = 8) {
    let width = min(max(0, width), Self.widest)
    let days = max(1, last - first + 1)
    let fine = Self.finer.first { $0 <= finest && days * $0 <= width }
    let coarse = Self.coarser.first { days <= width * $0 } ?? Self.coarser[Self.coarser.count - 1]
    self.first = first
    self.timeZone = timeZone
    cellsPerDay = fine ?? 1
    daysPerCell = fine == nil ? coarse : 1
    let clock = ZoneClock.named(timeZone)
    let (perDay, perCell) = (cellsPerDay, daysPerCell)
    starts = (0...width).map { column in
      let midnight = Self.firstHour(of: first + column / perDay * perCell, clock)
      return midnight + column % perDay * (24 / perDay)
    }
  }

  /// Cells from left to right.
  public var width: Int { starts.count - 1 }
  /// The last date that shows.
  public var last: LocalDate { date(inColumn: max(0, width - 1)) + (daysPerCell - 1) }

  /// The cell of an hour; nil before the first and past the last.
  public func column(of hour: Hour) -> Int? {
    guard let low = starts.first, let high = starts.last, hour.value >= low, hour.value < high else { return nil }
    return columnBefore(hour.value)
  }

  /// The cell of an hour, or the outermost one on its side; nil on an axis without cells.
  public func nearestColumn(of hour: Hour) -> Int? {
    guard width > 0 else { return nil }
    return min(width - 1, max(0, columnBefore(hour.value)))
  }

  /// The first cell of a date; nil outside, and inside a cell that begins earlier.
  public func column(of date: LocalDate) -> Int? {
    let days = date - first
    guard days >= 0, days % daysPerCell == 0 else { return nil }
    let column = days / daysPerCell * cellsPerDay
    return column < width ? column : nil
  }

  /// The first date in a cell.
  public func date(inColumn column: Int) -> LocalDate { first + column / cellsPerDay * daysPerCell }

  /// The local date of an hour.
  public func date(of hour: Hour) -> LocalDate { ZoneClock.named(timeZone).date(of: hour) }

  /// How much of a distribution falls into each cell.
  public func masses(of distribution: ArrivalDistribution) -> [Double] {
    var masses = [Double](repeating: 0, count: width)
    guard width > 0 else { return masses }
    var column = 0
    for (index, mass) in distribution.masses.enumerated() {
      let hour = distribution.first.value + index
      guard hour >= starts[0] else { continue }
      while column < width, hour >= starts[column + 1] { column += 1 }
      guard column < width else { break }
      masses[column] += mass
    }
    return masses
  }

  /// The cells of which the calendar works on no day; none without a calendar.
  public func closed(by calendar: WorkingCalendar?) -> [Bool] {
    guard let calendar else { return [Bool](repeating: false, count: width) }
    let clock = ZoneClock.named(calendar.timeZone)
    return (0..<width).map { column in
      // The middle of a day here falls into that day there, wherever there is.
      let middles = stride(from: starts[column] + 12 / cellsPerDay, to: starts[column + 1], by: 24)
      return middles.allSatisfy { calendar.intervals(on: clock.date(of: Hour($0))).isEmpty }
    }
  }

  private func columnBefore(_ hour: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= hour { low = middle } else { high = middle }
    }
    return low
  }

  /// The first whole hour of a date; one clock change skips midnight itself.
  private static func firstHour(of date: LocalDate, _ clock: ZoneClock) -> Int {
    let midnight = clock.second(of: date, minute: 0) ?? clock.second(of: date, minute: 60) ?? date.days * 86_400
    return midnight >= 0 ? (midnight + 3599) / 3600 : -(-midnight / 3600)
  }
}
