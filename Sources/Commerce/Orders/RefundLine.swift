/// What of one line of an order's price comes back, or why it does not.
public struct RefundLine: Hashable, Sendable, Codable {
  public let kind: CostKind
  public let label: LineLabel
  public let amount: Money
  /// Whether the shopper gets the amount back.
  public let isReturned: Bool
  /// The rule by which it does or does not; nil where none is needed.
  public let rule: RuleID?

  public init(kind: CostKind, label: LineLabel, amount: Money, isReturned: Bool, rule: RuleID? = nil) {
    self.kind = kind
    self.label = label
    self.amount = amount
    self.isReturned = isReturned
    self.rule = rule
  }
}
