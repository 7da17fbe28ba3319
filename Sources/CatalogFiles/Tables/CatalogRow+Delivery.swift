import Catalog
import Delivery
import Primitives

/// Calendars that cells may name.
struct KnownCalendars {
  let ids: KnownIDs
  /// Those without an hour in the week: timetables may name them, nothing can wait for them.
  let neverOpen: Set<String>
}

extension CatalogRow {
  /// The columns `gate` and `calendar`; the timetable is read elsewhere.
  ///
  /// - Parameters:
  ///   - timeZone: of the timetable; nil if the row names no site that is known, which was told: a row with departures is left out then.
  ///   - emptyTimetable: what is wrong if there is no departure; nil if it was told elsewhere.
  func gate(calendars: KnownCalendars, timeZone: TimeZoneID?, cutoff: Double, weekly: [Departure], emptyTimetable: CatalogFault.Kind?)
    -> Gate
  {
    let kind = word("gate", of: ["none", "opening", "departures"])
    // A calendar that no gate asks for must be one all the same.
    let named = kind == "opening" ? reference("calendar", calendars.ids) : optionalReference("calendar", calendars.ids)
    switch kind {
    case "opening":
      checkOpens("calendar", calendars)
      return .opening(CalendarID(named ?? ""))
    case "departures":
      if weekly.isEmpty, isSound { if let emptyTimetable { refuse("gate", emptyTimetable) } else { leaveOut() } }
      guard let timeZone else {
        leaveOut()
        return .none
      }
      return .departures(Timetable(weekly: weekly, timeZone: timeZone, cutoffHours: cutoff, calendar: named.map { CalendarID($0) }))
    default:
      return .none
    }
  }

  /// What waits for an hour of a calendar needs one.
  private func checkOpens(_ column: String, _ calendars: KnownCalendars) {
    let id = text(column)
    if calendars.neverOpen.contains(id) { refuse(column, .neverOpen, ["text": .text(id)]) }
  }

  /// The columns `clock` and `work_calendar`.
  func clock(_ calendars: KnownCalendars) -> StageClock {
    guard word("clock", of: ["", "elapsed", "working"]) == "working" else {
      _ = optionalReference("work_calendar", calendars.ids)
      return .elapsed
    }
    let calendar = reference("work_calendar", calendars.ids)
    checkOpens("work_calendar", calendars)
    return .working(CalendarID(calendar))
  }

  /// The columns `min_hours`, `p50_hours`, `p90_hours`.
  func duration() -> StageDuration { duration("min_hours", "p50_hours", "p90_hours") }

  /// The columns of an inspection; nil if its rate is blank or 0.
  func inspection() -> Inspection? {
    let columns = ["inspection_min", "inspection_p50", "inspection_p90"]
    let rate = optionalNumber("inspection_rate", 0...1) ?? 0
    guard rate > 0 else {
      for column in columns { _ = optionalNumber(column, 0...10_000) }
      return nil
    }
    return Inspection(rate: rate, duration: duration(columns[0], columns[1], columns[2]))
  }

  /// Some eleven years.
  private static let longestDuration = 100_000.0

  private func duration(_ min: String, _ p50: String, _ p90: String) -> StageDuration {
    let figures = [min, p50, p90].map { number($0, 0...10_000) }
    var named: [String: CatalogFault.Detail] { ["least": .text(text(min)), "median": .text(text(p50)), "most": .text(text(p90))] }
    if let duration = StageDuration(minHours: figures[0], p50Hours: figures[1], p90Hours: figures[2]) {
      if duration.longestHours <= Self.longestDuration { return duration }
      refuse(p90, .durationTooLong, named.merging(["hours": "\(Int(Self.longestDuration))"]) { own, _ in own })
      return StageDuration(constant: 0)
    }
    if isSound {
      let isEarly = figures[1] < figures[0] || (figures[0] == figures[1]) || figures[1] > figures[2]
      refuse(isEarly ? p50 : p90, .durationOrder, named)
    }
    return StageDuration(constant: 0)
  }

  /// Kilograms with up to three places, as grams.
  func optionalKilograms(_ column: String) -> Grams? {
    guard let kilograms = optionalRatio(column) else { return nil }
    let (thousandths, overflow) = kilograms.numerator.multipliedReportingOverflow(by: 1000)
    guard !overflow, thousandths % kilograms.denominator == 0, thousandths > 0 else {
      if isSound { refuse(column, .kilograms, ["text": .text(text(column))]) }
      return nil
    }
    return Grams(Int(thousandths / kilograms.denominator))
  }

  /// `07:30` as minutes since midnight.
  func minute(_ column: String) -> Int {
    if let plain = plainMinute(at: askedPlace(of: column)) { return plain }
    let text = filled(column)
    if let minute = Departure.minute(text) { return minute }
    if !text.isEmpty { refuse(column, .time, ["text": .text(text)]) }
    return 0
  }

  /// `mon-fri 14:00|sat 10:00`.
  func weekly(_ column: String) -> [Departure] {
    var departures: [Departure] = []
    for part in list(column) {
      let words = part.split(separator: " ")
      let ends = words.first?.split(separator: "-").map { Weekday(code: $0) } ?? []
      guard words.count == 2, (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
        first.rawValue <= last.rawValue, let minute = Departure.minute(words[1])
      else {
        refuse(column, .departure, ["text": .text(part)])
        continue
      }
      for day in first.rawValue...last.rawValue {
        if let day = Weekday(rawValue: day) { departures.append(Departure(weekday: day, minute: minute)) }
      }
    }
    return departures
  }

  /// Prefixes and ranges of prefixes of equal length, in capitals and digits: `90-99|1000`.
  func postcodes(_ column: String) -> [String] {
    let parts = list(column)
    for part in parts {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      let isRange = ends.count == 2 && ends[0].count == ends[1].count && ends[0] <= ends[1]
      let isPlain = ends.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) } }
      if ends.contains(where: \.isEmpty) || !(ends.count == 1 || isRange) || !isPlain {
        refuse(column, .postcodePrefix, ["text": .text(part)])
      }
    }
    return parts
  }
}
