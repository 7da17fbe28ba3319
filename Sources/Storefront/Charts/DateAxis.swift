import Delivery
import Primitives
import Screen

/// A row of cells as a stretch of days in one time zone: what charts of different things share, so that they can be compared by eye.
///
/// It ends with the last date that it has to show: its cells are as wide as the dates make them, from an hour to many days.
///
/// ```swift
/// let axis = DateAxis(from: today, through: axis.date(of: latest), width: 47, timeZone: "Europe/Brussels")
/// DensityStrip(masses: axis.masses(of: distribution), closed: axis.closed(by: calendar), role: .rail)
/// ```
public struct DateAxis: Hashable, Sendable {
  /// The date that the first cell begins with.
  public let first: LocalDate
  /// How many days lie between the first cell and the end of the last one.
  public let days: Int
  /// The zone whose days these are.
  public let timeZone: TimeZoneID
  /// The hour at which each day begins, and the hour after the last one.
  private let midnights: [Int]
  /// The hour, and part of an hour, at which each cell begins, and the end of the last one.
  private let edges: [Double]

  /// Wider than any terminal.
  static let widest = 1_000
  /// From so many cells a day on the hours of a day are told apart; on a coarser axis a day's share lies evenly over the day, lest it jump
  /// from cell to cell as cells and days meet.
  static let hourly = 3.0

  /// An axis of that width that shows both dates and all between, and no more unless a day had more than `finest` cells.
  public init(from first: LocalDate, through last: LocalDate, width: Int, timeZone: TimeZoneID, finest: Int = 24) {
    let width = min(max(0, width), Self.widest)
    let days = max(1, last - first + 1, (width + finest - 1) / max(1, finest))
    self.first = first
    self.days = days
    self.timeZone = timeZone
    let clock = ZoneClock.named(timeZone)
    let midnights = (0...days).map { Self.firstHour(of: first + $0, clock) }
    self.midnights = midnights
    edges = (0...width).map { column in
      let scaled = column * days
      let day = width == 0 ? 0 : min(days - 1, scaled / width)
      let part = width == 0 ? 0 : Double(scaled - day * width) / Double(width)
      return Double(midnights[day]) + part * Double(midnights[day + 1] - midnights[day])
    }
  }

  /// Cells from left to right.
  public var width: Int { edges.count - 1 }
  /// The last date that shows.
  public var last: LocalDate { first + (days - 1) }
  /// Cells of a day, less than one where a cell is several days.
  public var cellsPerDay: Double { Double(width) / Double(days) }

  /// The cell of an hour; nil before the first and past the last.
  public func column(of hour: Hour) -> Int? {
    guard let low = edges.first, let high = edges.last, Double(hour.value) >= low, Double(hour.value) < high else { return nil }
    return columnBefore(Double(hour.value))
  }

  /// The cell of an hour, or the outermost one on its side; nil on an axis without cells.
  public func nearestColumn(of hour: Hour) -> Int? {
    guard width > 0 else { return nil }
    return min(width - 1, max(0, columnBefore(Double(hour.value))))
  }

  /// The cell that a date begins in, or the one whose edge is nearest where a day has several; nil outside.
  public func column(of date: LocalDate) -> Int? {
    let offset = date - first
    guard offset >= 0, offset < days, width > 0 else { return nil }
    let column = (Double(offset) * cellsPerDay).rounded(cellsPerDay >= 1 ? .toNearestOrAwayFromZero : .down)
    return Int(column) < width ? Int(column) : nil
  }

  /// The local date of an hour.
  public func date(of hour: Hour) -> LocalDate { ZoneClock.named(timeZone).date(of: hour) }

  /// How much of a distribution falls into each cell.
  public func masses(of distribution: ArrivalDistribution) -> [Double] {
    var masses = [Double](repeating: 0, count: width)
    var column = 0
    func add(_ mass: Double, from start: Double, to end: Double) {
      guard mass > 0, end > start else { return }
      while column < width, edges[column + 1] <= start { column += 1 }
      var reached = column
      while reached < width, edges[reached] < end {
        let share = min(end, edges[reached + 1]) - max(start, edges[reached])
        if share > 0 { masses[reached] += mass * share / (end - start) }
        reached += 1
      }
    }
    guard cellsPerDay < Self.hourly else {
      for (index, mass) in distribution.masses.enumerated() {
        let hour = Double(distribution.first.value + index)
        add(mass, from: hour, to: hour + 1)
      }
      return masses
    }
    for (start, end) in zip(midnights, midnights.dropFirst()) {
      let low = max(0, start - distribution.first.value)
      let high = min(distribution.masses.count, end - distribution.first.value)
      guard low < high else { continue }
      add(distribution.masses[low..<high].reduce(0, +), from: Double(start), to: Double(end))
    }
    return masses
  }

  /// The cells of which the calendar works on no day; none without a calendar. A cell that is no more than a day is the day of its middle.
  public func closed(by calendar: WorkingCalendar?) -> [Bool] {
    guard let calendar else { return [Bool](repeating: false, count: width) }
    let clock = ZoneClock.named(calendar.timeZone)
    func isClosed(_ hour: Double) -> Bool { calendar.intervals(on: clock.date(of: Hour(Int(hour.rounded(.down))))).isEmpty }
    guard cellsPerDay < 1 else { return (0..<width).map { isClosed((edges[$0] + edges[$0 + 1]) / 2) } }
    // The middle of a day here falls into that day there, wherever there is.
    let isDayClosed = zip(midnights, midnights.dropFirst()).map { isClosed(Double($0 + $1) / 2) }
    return (0..<width).map { column in
      let days = days
      return (column * days / width...((column + 1) * days - 1) / width).allSatisfy { isDayClosed[$0] }
    }
  }

  private func columnBefore(_ hour: Double) -> Int { edges.lastIndex(notAbove: hour) }

  /// The first whole hour of a date; one clock change skips midnight itself.
  private static func firstHour(of date: LocalDate, _ clock: ZoneClock) -> Int {
    let midnight = clock.second(of: date, minute: 0) ?? clock.second(of: date, minute: 60) ?? date.days * 86_400
    return midnight >= 0 ? (midnight + 3599) / 3600 : -(-midnight / 3600)
  }
}
