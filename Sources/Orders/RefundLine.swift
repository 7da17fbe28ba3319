import LandedCost
import Money
import Primitives

/// What becomes of a line of an order's price, or of a part of it, when goods come back.
///
/// What is said of it may change later: a line that customs have to pay is not returned yet; a line with the same `costLine` and `isReturned`
/// tells that they did.
public struct RefundLine: Hashable, Sendable, Codable {
  /// The kind of the line.
  public let kind: CostKind
  /// What the line is called.
  public let label: LineLabel
  /// The amount that comes back, or that does not.
  public let amount: Money
  /// Whether the shopper gets the amount back with this.
  public let isReturned: Bool
  /// The tax rule of the line; nil if none is needed.
  public let rule: RuleID?
  /// Who gives it back; nil in orders of before it was kept.
  public let payer: RefundPayer?
  /// Why it comes back, or why it does not; nil in orders of before it was kept.
  public let reason: RefundReason?
  /// The day by which it has to be paid, or claimed from customs; nil if none is known.
  public let until: LocalDate?
  /// The number of the line in the shipment's price, those that the carrier took counted on after them; nil in orders of before it was kept.
  public let costLine: Int?

  /// A line with all its properties.
  public init(
    kind: CostKind, label: LineLabel, amount: Money, isReturned: Bool, rule: RuleID? = nil, payer: RefundPayer? = nil,
    reason: RefundReason? = nil, until: LocalDate? = nil, costLine: Int? = nil
  ) {
    self.kind = kind
    self.label = label
    self.amount = amount
    self.isReturned = isReturned
    self.rule = rule
    self.payer = payer
    self.reason = reason
    self.until = until
    self.costLine = costLine
  }

  /// Whether the shopper has to claim it from customs and does not have it yet.
  public var isPending: Bool { !isReturned && payer == .customs }

  /// The same line, paid: what customs repaid after it was claimed.
  public var paid: RefundLine {
    RefundLine(
      kind: kind, label: label, amount: amount, isReturned: true, rule: rule, payer: payer, reason: reason, until: nil, costLine: costLine)
  }

  /// The same line of another amount, in minor units.
  func paying(_ minor: Int64) -> RefundLine {
    RefundLine(
      kind: kind, label: label, amount: Money(minor: minor, currency: amount.currency), isReturned: isReturned, rule: rule, payer: payer,
      reason: reason, until: until, costLine: costLine)
  }

  /// The same line, refused by customs.
  public var refused: RefundLine {
    RefundLine(
      kind: kind, label: label, amount: amount, isReturned: false, rule: rule, payer: .nobody, reason: .customsRefused, costLine: costLine)
  }
}
