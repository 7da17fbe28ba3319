import LandedCost
import Money
import Quotes

extension WorldCoder {
  mutating func publishedRates(_ it: PublishedRates?) -> PublishedRates {
    let rates = PublishedRates(
      publisher: text(it?.publisher), date: date(it?.date), base: currency(it?.base), units: list(it?.units) { $0.quotation($1) },
      source: text(it?.source)
    ).sharing(lastRates)
    lastRates = rates
    return rates
  }

  private mutating func quotation(_ it: PublishedRates.Quotation?) -> PublishedRates.Quotation {
    PublishedRates.Quotation(currency(it?.currency), ratio(it?.units))
  }

  mutating func customsRateRow(_ it: CustomsRateRow?) -> CustomsRateRow {
    CustomsRateRow(
      destination: text(it?.destination), publisher: optional(it?.publisher) { $0.text($1) }, day: choice(it?.day, or: .day),
      source: text(it?.source))
  }
}
