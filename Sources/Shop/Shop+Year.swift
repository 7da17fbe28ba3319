import Delivery
import Primitives
import Quotes

/// What an order placed on one day may expect, and what holds it up.
public struct YearDay: Hashable, Sendable {
  /// Days after that of the first order, 0 to 364.
  public let day: Int
  public let on: LocalDate
  /// The hour of the order.
  public let hour: Hour
  public let p50: Hour
  public let p90: Hour
  public let option: OptionID
  public let site: SiteID
  public let modes: [TransportMode]
  /// Named closed days that fall into the wait of a stage, the longest closure first.
  public let closures: [YearClosure]
  /// The stage that the goods wait longest for (median), and for how many hours; nil where nothing waits.
  public let longestWait: YearWait?
}

/// Closed days with one name in one calendar that an order waits through.
public struct YearClosure: Hashable, Sendable {
  public let name: LocalizedName
  public let calendar: CalendarID
  public let from: LocalDate
  public let to: LocalDate
  /// Days on which it would have been open otherwise.
  public let days: Int
}

/// How long the goods wait for a stage.
public struct YearWait: Hashable, Sendable {
  public let stage: Stage
  public let hours: Int
}

extension Shop {
  /// The recommended option's arrival for an order at the same hour on each of the next 365 days; days without an estimate are left out.
  ///
  /// First one day of each week, then the days between: whoever looks on sees the shape of the year at once.
  ///
  /// - Parameters:
  ///   - option: Always this way, instead of what is recommended on each day.
  ///   - isCancelled: Asked before each day; what is known until then is returned.
  ///   - progress: Told of each day as it is done (nil where there is no estimate), with how many are done of how many.
  public func year(
    _ request: OptionRequest, option: DeliveryOption? = nil, isCancelled: () -> Bool = { false },
    progress: (YearDay?, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) -> [YearDay] {
    guard let zone = network.zones[request.zone] else { return [] }
    let clock = ZoneClock.named(zone.timeZone)
    let order = Self.yearOrder
    var days: [YearDay] = []
    for (index, day) in order.enumerated() {
      if isCancelled() { break }
      let found = yearDay(day, request, option, clock)
      if let found { days.append(found) }
      progress(found, index + 1, order.count)
    }
    return days.sorted { $0.day < $1.day }
  }

  /// Which day is computed when: the first of each week, then the others.
  static let yearOrder = Array(stride(from: 0, to: 365, by: 7)) + (0..<365).filter { $0 % 7 != 0 }

  /// How many of the days are computed first, one a week.
  public static let weeksOfYear = 53

  private func yearDay(_ day: Int, _ request: OptionRequest, _ option: DeliveryOption?, _ clock: ZoneClock) -> YearDay? {
    var that = request
    that.hour = request.hour + day * 24
    let on = clock.date(of: that.hour)
    if let option {
      guard let folds = try? finder.estimator.folds(option.stages.map(\.stage), from: that.hour), let last = folds.last else { return nil }
      return YearDay(
        day: day, on: on, hour: that.hour, p50: last.end.percentile(0.5), p90: last.end.percentile(0.9), option: option.id,
        site: option.site,
        modes: option.modes, holdUps: folds.map(HoldUp.init), network)
    }
    guard let option = finder.quote(that).recommended else { return nil }
    return YearDay(
      day: day, on: on, hour: that.hour, p50: option.arrival.p50, p90: option.arrival.p90, option: option.id, site: option.site,
      modes: option.modes, holdUps: option.stages.map(HoldUp.init), network)
  }
}

/// When a stage is waited for: from the goods being there to its start, or to its end where only working hours count.
private struct HoldUp {
  let stage: Stage
  let ready: Hour
  let start: Hour
  let until: Hour

  init(_ estimate: StageEstimate) {
    stage = estimate.stage
    ready = estimate.readyP50
    start = estimate.startP50
    until = estimate.stage.clock.calendar == nil ? estimate.startP90 : estimate.endP90
  }

  init(_ fold: Estimator.Fold) {
    stage = fold.stage
    ready = fold.ready.percentile(0.5)
    start = fold.start.percentile(0.5)
    until = fold.stage.clock.calendar == nil ? fold.start.percentile(0.9) : fold.end.percentile(0.9)
  }

  /// The named closures of the stage's calendars meanwhile.
  func closures(_ network: DeliveryNetwork) -> [YearClosure] {
    var found: [YearClosure] = []
    for id in Set([stage.gate.calendar, stage.clock.calendar].compactMap { $0 }).sorted() {
      guard let calendar = network.calendars[id] else { continue }
      let clock = ZoneClock.named(calendar.timeZone)
      let (from, to) = (clock.date(of: ready), clock.date(of: until))
      guard from <= to else { continue }
      var spans: [LocalizedName: (from: LocalDate, to: LocalDate, days: Int)] = [:]
      for number in from.days...to.days {
        let date = LocalDate(days: number)
        guard let name = calendar.closed[date], calendar.extra[date] == nil, !calendar.week[date.weekday.rawValue].isEmpty else { continue }
        let span = spans[name]
        spans[name] = (span?.from ?? date, date, (span?.days ?? 0) + 1)
      }
      found += spans.map { YearClosure(name: $0.key, calendar: id, from: $0.value.from, to: $0.value.to, days: $0.value.days) }
    }
    return found
  }
}

extension YearDay {
  fileprivate init(
    day: Int, on: LocalDate, hour: Hour, p50: Hour, p90: Hour, option: OptionID, site: SiteID, modes: [TransportMode], holdUps: [HoldUp],
    _ network: DeliveryNetwork
  ) {
    var closures: [YearClosure] = []
    for closure in holdUps.flatMap({ $0.closures(network) }) where !closures.contains(closure) { closures.append(closure) }
    closures.sort { ($1.days, $0.from, $0.calendar) < ($0.days, $1.from, $1.calendar) }
    let wait = holdUps.max { $0.start - $0.ready < $1.start - $1.ready }
    self.init(
      day: day, on: on, hour: hour, p50: p50, p90: p90, option: option, site: site, modes: modes, closures: closures,
      longestWait: wait.flatMap { $0.start > $0.ready ? YearWait(stage: $0.stage, hours: $0.start - $0.ready) : nil })
  }
}
