import LandedCost
import Money
import Primitives

/// Whether a line of an order's price is paid back, or why it is not.
public struct RefundLine: Hashable, Sendable, Codable {
  /// The kind of the line.
  public let kind: CostKind
  /// What the line is called.
  public let label: LineLabel
  /// The amount of the line.
  public let amount: Money
  /// Whether the shopper gets the amount back.
  public let isReturned: Bool
  /// The rule that decides; nil if none is needed.
  public let rule: RuleID?

  /// A line with all its properties.
  public init(kind: CostKind, label: LineLabel, amount: Money, isReturned: Bool, rule: RuleID? = nil) {
    self.kind = kind
    self.label = label
    self.amount = amount
    self.isReturned = isReturned
    self.rule = rule
  }
}
