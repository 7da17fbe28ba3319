import LandedCost
import Money
import Primitives
import Quotes

/// What stands behind a price besides the law of its lines.
extension Language {
  /// What is left of a year's allowance after the goods, in a sentence; nil where they count towards none.
  public func allowance(_ explanation: CostExplanation) -> String? {
    explanation.allowanceLeft.map { self("price.allowance", ["amount": money($0)]) }
  }

  /// Which limit keeps the goods out of a better regime, and how they are taxed instead; nil where none does.
  public func passedLimit(_ explanation: CostExplanation, of cost: LandedCost) -> String? {
    guard let passed = explanation.passedLimit else { return nil }
    let isOfYear = passed.measure == .year
    // A limit of weight is told by the regime alone.
    guard passed.measure != .weight, let limit = isOfYear ? passed.row.yearTo : passed.row.valueTo else { return nil }
    return self(
      isOfYear ? "price.passedLimit.year" : "price.passedLimit",
      ["amount": lawAmount(limit, passed.row.currency), "regime": regime(passed.row.regime), "now": regime(cost.regime)])
  }

  /// By which rate a seller's price was converted, in a sentence.
  public func priceRate(_ rate: PriceRate) -> String {
    self(
      "price.rate",
      [
        "from": rate.from.code, "to": rate.to.code, "rate": decimal(rate.units.decimalString(places: 6)),
        "source": source(rate.source, without: rate.date),
        "day": longDate(rate.date),
      ])
  }
}
