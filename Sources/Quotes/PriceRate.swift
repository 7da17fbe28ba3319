import Money
import Primitives

/// By which rate a seller's price was converted.
public struct PriceRate: Hashable, Sendable {
  /// The currency of the seller's price.
  public let from: Currency
  /// The currency that it is shown in.
  public let to: Currency
  /// How many units of `to` are one of `from`.
  public let units: Ratio
  /// The day of the rate.
  public let date: LocalDate
  /// Who published it.
  public let source: String

  /// The rate between two currencies of a table; nil if they are the same, or one of them has none.
  public init?(from: Currency, to: Currency, by rates: ExchangeRates) {
    guard from != to, let own = rates.rate(of: from.code), let other = rates.rate(of: to.code),
      let units = (Fraction(other.perEuro) / Fraction(own.perEuro)).ratio
    else { return nil }
    self.from = from
    self.to = to
    self.units = units
    // The euro's own rate says nothing; of two others the older one tells how old the whole is.
    let telling = from == .euro ? other : to == .euro || own.date <= other.date ? own : other
    date = telling.date
    source = telling.source
  }
}
