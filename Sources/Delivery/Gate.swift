import Primitives

/// One weekly departure, in the timetable's local time.
public struct Departure: Hashable, Sendable, Codable, Comparable {
  public let weekday: Weekday
  /// Minutes since local midnight.
  public let minute: Int

  public init(weekday: Weekday, minute: Int) {
    self.weekday = weekday
    self.minute = minute
  }

  /// `tue 18` or `fri 07:30`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = Weekday(code: parts[0]), let minute = Self.minute(parts[1]) else { return nil }
    self.init(weekday: day, minute: minute)
  }

  /// Minutes of `18`, `18:00`, `07:30`.
  public static func minute(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard !text.contains("+"), let hour = Int(parts[0]), (0...23).contains(hour) else { return nil }
    guard parts.count > 1 else { return hour * 60 }
    guard parts.count == 2, parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }

  /// `tue 18` or `fri 07:30`, as in the contract.
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

/// A weekly timetable: the goods take the first departure at least `cutoffHours` after they are ready.
public struct Timetable: Hashable, Sendable, Codable {
  public let weekly: [Departure]
  /// An IANA time zone.
  public let timeZone: TimeZoneID
  public let cutoffHours: Double
  /// On its closed dates nothing departs.
  public let calendar: CalendarID?

  public init(weekly: [Departure], timeZone: TimeZoneID, cutoffHours: Double, calendar: CalendarID?) {
    self.weekly = weekly.sorted()
    self.timeZone = timeZone
    self.cutoffHours = cutoffHours
    self.calendar = calendar
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

  /// The calendar that the gate asks, if any.
  public var calendar: CalendarID? {
    switch self {
    case .none: nil
    case .opening(let id): id
    case .departures(let timetable): timetable.calendar
    }
  }
}

/// How a stage's duration counts.
public enum StageClock: Hashable, Sendable, Codable {
  /// Every hour.
  case elapsed
  /// Only the open hours of the calendar.
  case working(CalendarID)

  public var calendar: CalendarID? {
    if case .working(let id) = self { id } else { nil }
  }
}
