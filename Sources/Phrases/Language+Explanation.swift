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
    guard let row = explanation.passedLimit else { return nil }
    let (limit, key) =
      row.yearTo.map { year in
        // Of a single order or of the year: the one that the goods alone are above.
        isAbove(row.valueTo, row, cost) ? (row.valueTo ?? year, "price.passedLimit") : (year, "price.passedLimit.year")
      } ?? (row.valueTo, "price.passedLimit")
    guard let limit else { return nil }
    return self(
      key, ["amount": lawAmount(limit, row.currency), "regime": regime(row.regime), "now": regime(cost.regime)])
  }

  private func isAbove(_ limit: Ratio?, _ row: RegimeRow, _ cost: LandedCost) -> Bool {
    guard let limit else { return false }
    guard let value = cost.value(row.base), row.currency == nil || row.currency == value.currency else { return true }
    return Fraction(limit) < value.fraction
  }

  /// By which rate a seller's price was converted, in a sentence.
  public func priceRate(_ rate: PriceRate) -> String {
    self(
      "price.rate",
      [
        "from": rate.from.code, "to": rate.to.code, "rate": decimal(rate.units.decimalString(places: 6)), "source": source(rate.source, without: rate.date),
        "day": longDate(rate.date),
      ])
  }
}
