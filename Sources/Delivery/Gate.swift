import Primitives

/// One weekly departure, in the timetable's local time.
public struct Departure: Hashable, Sendable, Codable, Comparable {
  /// The day of the week, local.
  public let weekday: Weekday
  /// Minutes since local midnight.
  public let minute: Int

  /// A departure on a day of the week.
  ///
  /// - Parameters:
  ///   - weekday: The day, local.
  ///   - minute: Minutes since local midnight, from 0 to 1439.
  public init(weekday: Weekday, minute: Int) {
    self.weekday = weekday
    self.minute = minute
  }

  /// Reads a departure as the catalog writes it: `tue 18` or `fri 07:30`. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = Weekday(code: parts[0]), let minute = Self.minute(parts[1]) else { return nil }
    self.init(weekday: day, minute: minute)
  }

  /// Reads a time of day (`18`, `18:00`, `07:30`) as minutes since midnight; nil for anything else.
  public static func minute(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard !text.contains("+"), let hour = Int(parts[0]), (0...23).contains(hour) else { return nil }
    guard parts.count > 1 else { return hour * 60 }
    guard parts.count == 2, parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }

  /// The departure as text: `tue 18` or `fri 07:30`.
  public var code: String {
    let hour = minute / 60
    let rest = minute % 60
    let clock = (hour < 10 ? "0" : "") + "\(hour)"
    return "\(weekday.code) " + (rest == 0 ? clock : "\(clock):\(rest < 10 ? "0" : "")\(rest)")
  }

  public static func < (left: Departure, right: Departure) -> Bool {
    (left.weekday.rawValue, left.minute) < (right.weekday.rawValue, right.minute)
  }
}

/// A weekly timetable. Goods take the first departure that is at least `cutoffHours` after they are ready.
///
/// ```swift
/// let train = Timetable(
///   weekly: [Departure(weekday: .friday, minute: 20 * 60)], timeZone: "Asia/Shanghai", cutoffHours: 12, calendar: "cn-rail")
/// ```
public struct Timetable: Hashable, Sendable, Codable {
  /// The departures of a week, in their order.
  public let weekly: [Departure]
  /// The time zone of the departures.
  public let timeZone: TimeZoneID
  /// How many hours before a departure goods have to be ready.
  public let cutoffHours: Double
  /// The calendar on whose closed dates nothing departs; nil if everything departs every week.
  public let calendar: CalendarID?

  /// A timetable; the departures are sorted.
  public init(weekly: [Departure], timeZone: TimeZoneID, cutoffHours: Double, calendar: CalendarID?) {
    self.weekly = weekly.sorted()
    self.timeZone = timeZone
    self.cutoffHours = cutoffHours
    self.calendar = calendar
  }

  /// The times that are listed on every day from Monday to Friday, in minutes since local midnight, rising: make-up working days keep them,
  /// too.
  public var workdayMinutes: [Int] {
    let days = Dictionary(grouping: weekly, by: \.minute).mapValues { Set($0.map(\.weekday)) }
    return days.filter { $0.value.isSuperset(of: [.monday, .tuesday, .wednesday, .thursday, .friday]) }.keys.sorted()
  }

  /// The times at which something departs on a date that is not closed, in minutes since local midnight, rising.
  ///
  /// - Parameter isExtra: Whether the calendar has the date among its extra ones.
  public func minutes(on date: LocalDate, isExtra: Bool) -> [Int] {
    let own = weekly.filter { $0.weekday == date.weekday }.map(\.minute)
    return isExtra ? Set(own).union(workdayMinutes).sorted() : own
  }
}

/// When a stage may start, given that the goods are ready.
public enum Gate: Hashable, Sendable, Codable {
  /// At once.
  case none
  /// At the first open hour of the calendar.
  case opening(CalendarID)
  /// At the first departure that can still be caught.
  case departures(Timetable)

  /// The calendar that the gate depends on; nil if it depends on none.
  public var calendar: CalendarID? {
    switch self {
    case .none: nil
    case .opening(let id): id
    case .departures(let timetable): timetable.calendar
    }
  }
}

/// Which hours count towards a stage's duration.
public enum StageClock: Hashable, Sendable, Codable {
  /// Every hour.
  case elapsed
  /// Only the open hours of the calendar.
  case working(CalendarID)

  /// The calendar whose hours count; nil if every hour does.
  public var calendar: CalendarID? {
    if case .working(let id) = self { id } else { nil }
  }
}
