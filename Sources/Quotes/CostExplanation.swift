import LandedCost
import Money
import Primitives

/// A price that somebody wants explained, and all that the answer depends on.
public struct CostQuestion: Hashable, Sendable {
  /// The goods whose price it is.
  public enum Goods: Hashable, Sendable {
    /// Those of a quote.
    case quote(QuoteKey)
    /// Those of a cart's shipment.
    case shipment(OptionRequest)
  }

  /// The goods.
  public let goods: Goods
  /// How they are delivered.
  public let option: OptionID

  /// A question about the price of an option.
  public init(_ goods: Goods, option: OptionID) {
    self.goods = goods
    self.option = option
  }
}

/// What stands behind a price: the rules of its lines, the rate that customs count by, and what would change it.
public struct CostExplanation: Hashable, Sendable {
  /// The rules of the lines, by id.
  public let rules: [RuleID: TaxRule]
  /// By what rate the destination's customs count amounts of the price's currency; nil where theirs is the same.
  public let customsRate: CustomsRate?
  /// What would change the price.
  public let changes: [CostChange]

  /// An explanation with all its properties.
  public init(rules: [RuleID: TaxRule] = [:], customsRate: CustomsRate? = nil, changes: [CostChange] = []) {
    self.rules = rules
    self.customsRate = customsRate
    self.changes = changes
  }

  /// - Parameter rules: All rules of the world: those of the price's lines are kept.
  public init(of cost: LandedCost, rules: [TaxRule], customsRate: CustomsRate?, changes: [CostChange]) {
    let own = Set(cost.chargedRules.map(\.rule))
    self.init(
      rules: Dictionary(rules.lazy.filter { own.contains($0.id) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      customsRate: customsRate, changes: changes)
  }
}
