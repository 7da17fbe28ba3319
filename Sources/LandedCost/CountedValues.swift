import Money

/// Values by the spans over which the law counts what a person orders together.
public struct CountedValues: Hashable, Sendable {
  /// Of the same day; nil if nothing counts.
  public var today: Money?
  /// Of the same calendar month, that day included; nil if nothing counts.
  public var thisMonth: Money?
  /// Of the same calendar year, that day included; nil if nothing counts.
  public var thisYear: Money?

  /// Values of each span; without arguments nothing counts.
  public init(today: Money? = nil, thisMonth: Money? = nil, thisYear: Money? = nil) {
    self.today = today
    self.thisMonth = thisMonth
    self.thisYear = thisYear
  }

  /// The value of a span; nil if nothing counts.
  public subscript(span: ThresholdSpan) -> Money? {
    switch span {
    case .day: today
    case .month: thisMonth
    case .year: thisYear
    }
  }

  /// With others; a sum that is out of range is left out.
  public func adding(_ other: CountedValues) -> CountedValues {
    func sum(_ one: Money?, _ other: Money?) -> Money? {
      guard let one, let other else { return one ?? other }
      return one + other
    }
    return CountedValues(
      today: sum(today, other.today), thisMonth: sum(thisMonth, other.thisMonth), thisYear: sum(thisYear, other.thisYear))
  }
}
