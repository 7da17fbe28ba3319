import LandedCost
import Money
import Phrases
import Primitives
import Shop

/// `--rate GBP=0.85`: a rate of exchange in the place of the shop's and of those that customs count by.
enum RateOption {
  /// The shop's tax rules with the rates that were typed.
  ///
  /// - Throws: `UsageError` for what is no rate, `unknownCurrency`.
  static func schedule(_ texts: [String], _ shop: Shop, to place: PlaceCode, on date: LocalDate) throws -> TariffSchedule {
    guard !texts.isEmpty else { return shop.schedule }
    let typed = try texts.map { try rate($0, shop, date) }
    return shop.schedule.counting(alwaysBy: shop.schedule.counting(in: place, on: date).customsRates.replacing(typed))
  }

  private static func rate(_ text: String, _ shop: Shop, _ date: LocalDate) throws -> ExchangeRates.Rate {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let units = Ratio(decimal: parts[1]), units.numerator > 0, units.numerator / units.denominator < Money.mostUnits
    else { throw UsageError.of(.rate, ["text": text]) }
    // A currency needs no rate of the shop's to be given one.
    let code = String(parts[0])
    let currency = try shop.world.currency(code) ?? shop.currency(code)
    if currency == .euro, units.numerator != units.denominator { throw UsageError.of(.rate, ["text": text]) }
    return ExchangeRates.Rate(currency: currency, perEuro: units, date: date, source: "--rate")
  }

  /// By which rate customs count, in a sentence.
  static func text(_ rate: CustomsRate, _ language: Language) -> String {
    language(
      "landed.customsRate",
      [
        "from": rate.from.code, "to": rate.to.code, "rate": language.decimal(rate.units.decimalString(places: 6)), "source": rate.source,
        "day": language.longDate(rate.date),
      ])
  }
}
