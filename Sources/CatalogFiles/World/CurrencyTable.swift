import Money
import Primitives

/// The currencies that cells may name.
struct CurrencyTable: Sendable {
  /// By code.
  let known: [String: Currency]
  let names: KnownIDs
  /// Those with a rate: no other can be computed with.
  let rated: KnownIDs

  init(_ known: [String: Currency], rates: ExchangeRates, in folder: CatalogFolder) {
    self.known = known
    names = KnownIDs(known.keys, .currency, of: .currencies, "code", in: folder)
    rated = KnownIDs(rates.currencies.map(\.code), .rate, of: .rates, "currency", in: folder)
  }
}
