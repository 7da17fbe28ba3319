import Delivery
import Primitives

extension OptionFinder {
  /// The arrival of the recommended option, for an order at the same hour on each of the next 365 days. Days without an estimate are left
  /// out.
  ///
  /// One day of each week is computed first and then the days between, so that the shape of the year shows early.
  ///
  /// - Parameters:
  ///   - request: The goods and the destination; its hour is that of the first day.
  ///   - option: An option to use on all days; nil for the one recommended on each day.
  ///   - isCancelled: Asked before each day. If it is true, the days computed so far are returned.
  ///   - progress: Called after each day (nil if there is no estimate), with how many are done of how many.
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

  /// The order in which the days are computed: the first of each week, then the others.
  static let yearOrder = Array(stride(from: 0, to: 365, by: 7)) + (0..<365).filter { $0 % 7 != 0 }

  private func yearDay(_ day: Int, _ request: OptionRequest, _ option: DeliveryOption?, _ clock: ZoneClock) -> YearDay? {
    var that = request
    that.hour = request.hour + day * 24
    that.extent = .recommended
    let on = clock.date(of: that.hour)
    if let option {
      guard let folds = try? estimator.folds(option.stages.map(\.stage), from: that.hour), let last = folds.last else { return nil }
      return YearDay(
        day: day, on: on, hour: that.hour, p50: last.end.percentile(0.5), p90: last.end.percentile(0.9), option: option.id,
        site: option.site,
        modes: option.modes, holdUps: folds.map(HoldUp.init), network)
    }
    guard let option = quote(that, notesArrivals: false).recommended else { return nil }
    return YearDay(
      day: day, on: on, hour: that.hour, p50: option.arrival.p50, p90: option.arrival.p90, option: option.id, site: option.site,
      modes: option.modes, holdUps: option.stages.map(HoldUp.init), network)
  }
}

extension YearDay {
  fileprivate init(
    day: Int, on: LocalDate, hour: Hour, p50: Hour, p90: Hour, option: OptionID, site: SiteID, modes: [TransportMode], holdUps: [HoldUp],
    _ network: DeliveryNetwork
  ) {
    var closures: [YearDay.Closure] = []
    for closure in holdUps.flatMap({ $0.closures(network) }) where !closures.contains(closure) { closures.append(closure) }
    closures.sort { ($1.days, $0.from, $0.calendar) < ($0.days, $1.from, $1.calendar) }
    let wait = holdUps.max { $0.start - $0.ready < $1.start - $1.ready }
    self.init(
      day: day, on: on, hour: hour, p50: p50, p90: p90, option: option, site: site, modes: modes, closures: closures,
      longestWait: wait.flatMap { $0.start > $0.ready ? YearDay.Wait(stage: $0.stage, hours: $0.start - $0.ready) : nil })
  }
}
