import Primitives

extension ZoneClock {
  /// The hours at which the dates after an hour begin, one after the other.
  struct Dates {
    private let clock: ZoneClock
    private var hour: Hour
    /// The second up to which a date begins 24 hours after the one before.
    private var steady = Int.min

    fileprivate init(_ clock: ZoneClock, after hour: Hour) {
      self.clock = clock
      self.hour = hour
    }

    /// The first whole hour of the next date, as `nextDate(after:)` gives it.
    mutating func next() -> Hour {
      if (hour.value + 24) * 3600 < steady {
        hour = hour + 24
        return hour
      }
      hour = clock.nextDate(after: hour)
      // Where the clock has just changed, the date may have begun at another time than midnight.
      let second = hour.value * 3600
      let hasChanged = clock.offset(at: second) != clock.offset(at: second - 86_400)
      steady = hasChanged ? Int.min : clock.nextChange(after: second) ?? Int.max
      return hour
    }
  }

  /// The dates after that of an hour.
  func dates(after hour: Hour) -> Dates { Dates(self, after: hour) }
}
