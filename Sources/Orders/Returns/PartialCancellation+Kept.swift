import LandedCost

extension PartialCancellation {
  /// The cancellation as it was kept with the refund that it led to; nil if the event's detail is none.
  public init?(_ detail: OrderEventDetail?) {
    guard case .cancellation(let lines, let remaining, let splits) = detail else { return nil }
    self.lines = lines
    self.remaining = remaining
    self.splits = splits
  }

  /// One with all its parts.
  init(lines: [RefundLine], remaining: LandedCost, splits: [CostSplit]?) {
    self.lines = lines
    self.remaining = remaining
    self.splits = splits
  }

  /// What is kept of it with the refund.
  public var detail: OrderEventDetail { .cancellation(lines: lines, remaining: remaining, splits: splits) }
}
