import Money
import Primitives

/// By which rate a country's customs count amounts of a currency.
public struct CustomsRate: Hashable, Sendable {
  /// The currency of the amounts.
  public let from: Currency
  /// The currency of the country's customs.
  public let to: Currency
  /// How many units of `to` are one of `from`.
  public let units: Ratio
  /// The day of the rate.
  public let date: LocalDate
  /// Who published it, as a short id; nil where prices are converted by the same rates.
  public let publisher: String?
  /// Where it was read.
  public let source: String
}

extension TariffSchedule {
  /// The rate by which a place's customs count on a date; nil for their own currency, and where it or a rate is not known.
  public func customsRate(from currency: Currency, in code: PlaceCode, on date: LocalDate) -> CustomsRate? {
    guard let own = self.currency(of: code), own != currency else { return nil }
    let place = place(code)
    let rates = customs.rates(of: place, on: date)
    guard let from = rates.rate(of: currency.code), let to = rates.rate(of: own.code),
      let units = (Fraction(to.perEuro) / Fraction(from.perEuro)).ratio
    else { return nil }
    let published = customs.published(of: place, on: date)
    // The euro's own rate says nothing; of two others the older one tells how old the whole is.
    let telling = from.currency == .euro || to.currency != .euro && to.date < from.date ? to : from
    return CustomsRate(
      from: currency, to: own, units: units, date: published?.date ?? telling.date, publisher: published?.publisher,
      source: published?.source ?? telling.source)
  }
}
