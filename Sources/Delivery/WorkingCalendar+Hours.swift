import Primitives

extension WorkingCalendar {
  /// Whether it is open at the start of an hour; nil outside its days.
  public func isOpen(at hour: Hour) -> Bool? {
    let local = ZoneClock.named(timeZone).local(second: hour.value * 3600)
    guard local.date >= from, local.date <= to else { return nil }
    return intervals(on: local.date).contains { local.second >= $0.from * 3600 && local.second < $0.to * 3600 }
  }

  /// The first open hour at or after an hour, or one of those that follow it; nil where the calendar ends before it, or nothing opens for
  /// 400 days.
  ///
  /// - Parameter skipped: How many open hours are passed over.
  public func openHour(atOrAfter hour: Hour, skipping skipped: Int = 0) -> Hour? {
    var (next, left) = (hour, skipped)
    while let isOpen = isOpen(at: next), next - hour <= 400 * 24 {
      if isOpen, left <= 0 { return next }
      if isOpen { left -= 1 }
      next = next + 1
    }
    return nil
  }
}
