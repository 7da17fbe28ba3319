import Money
import Primitives

/// A rule as it stands in a price: what a comparison of two prices names.
public struct ChargedRule: Hashable, Sendable {
  /// Its id.
  public let rule: RuleID
  /// What its line is called.
  public let label: LineLabel
  /// Its rate; nil where that is not known.
  public let rate: LineRate?

  /// A rule of a price.
  public init(rule: RuleID, label: LineLabel, rate: LineRate?) {
    self.rule = rule
    self.label = label
    self.rate = rate
  }
}

/// What a consignment costs from a later day on which the law changes its price.
public struct DatedCost: Hashable, Sendable {
  /// The first day.
  public let from: LocalDate
  /// The cost on that day.
  public let cost: LandedCost
  /// What was charged until the day before and is no more.
  public let ended: [ChargedRule]
  /// What was not charged until the day before.
  public let begun: [ChargedRule]
  /// Whether a year's allowance, of which something was used, begins anew on the day.
  public let renewsAllowance: Bool
}

extension LandedCost {
  /// The rules that it follows from, each once, those of taxes that cannot be computed among them.
  public var chargedRules: [ChargedRule] {
    let lines = lines.compactMap { line in line.rule.map { ChargedRule(rule: $0, label: line.label, rate: line.rate) } }
    let others = (uncomputed ?? []).map { ChargedRule(rule: $0.rule, label: $0.label, rate: $0.rate) }
    var found: [ChargedRule] = []
    for rule in lines + others where !found.contains(where: { $0.rule == rule.rule }) { found.append(rule) }
    return found
  }

  /// Whether somebody who pays notices no difference: total, what is unknown and the regime are the same.
  public func isAlike(_ other: LandedCost) -> Bool { total == other.total && unknown == other.unknown && regime == other.regime }
}
