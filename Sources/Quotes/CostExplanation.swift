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
  /// By which rates the seller's prices were converted, one for each of their currencies that is not the price's own.
  public let priceRates: [PriceRate]
  /// The limit that keeps the goods out of a regime which comes before theirs; nil where none does.
  public let passedLimit: TariffSchedule.PassedLimit?
  /// What is left of a year's allowance after these goods; nil where they do not count towards one.
  public let allowanceLeft: Money?

  /// An explanation with all its properties.
  public init(
    rules: [RuleID: TaxRule] = [:], customsRate: CustomsRate? = nil, changes: [CostChange] = [], priceRates: [PriceRate] = [],
    passedLimit: TariffSchedule.PassedLimit? = nil, allowanceLeft: Money? = nil
  ) {
    self.rules = rules
    self.customsRate = customsRate
    self.changes = changes
    self.priceRates = priceRates
    self.passedLimit = passedLimit
    self.allowanceLeft = allowanceLeft
  }

  /// - Parameters:
  ///   - rules: All rules that hold at the place: those of the price's lines are kept, without limits beyond which as much is charged.
  ///   - date: The day of the price; nil: rules of any day charge.
  public init(
    of cost: LandedCost, rules: some Sequence<TaxRule>, customsRate: CustomsRate?, changes: [CostChange], priceRates: [PriceRate] = [],
    passedLimit: TariffSchedule.PassedLimit? = nil, allowanceLeft: Money? = nil, on date: LocalDate? = nil
  ) {
    let charged = Set(cost.chargedRules.map(\.rule))
    let own = rules.filter { charged.contains($0.id) }
    // Only a rule of the same place and group can go on where another ends.
    let near = rules.filter { rule in
      own.contains { $0.destination == rule.destination && $0.group == rule.group }
        && (date.map { rule.validFrom <= $0 && $0 <= rule.validTo ?? $0 } ?? true)
    }
    self.init(
      rules: Dictionary(
        own.map { ($0.id, $0.withoutIdleBounds(among: near)) }, uniquingKeysWith: { first, _ in first }),
      customsRate: customsRate, changes: changes, priceRates: priceRates, passedLimit: passedLimit, allowanceLeft: allowanceLeft)
  }
}
