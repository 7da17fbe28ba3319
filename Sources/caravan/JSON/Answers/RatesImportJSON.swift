import Money
import Primitives
import Quotes

/// What `rates import` answers.
struct RatesImportJSON: Encodable {
  /// The newest day of the file.
  let day: String
  /// How many currencies of the shop have a rate of that day in it.
  let rates: Int
  /// How many days the file has.
  let days: Int
  /// The newest day of all that is imported now: the one that prices are converted by, where the catalog has no later one.
  let newest: String
  /// The shop's currencies that have none in it: the catalog's rate holds for them.
  let without: [String]
  /// Of these, those that have no rate at all: nothing in them has a price.
  let unrated: [String]

  init(_ newest: PublishedRates, of days: [PublishedRates], kept: [PublishedRates], in world: World) {
    day = newest.date.description
    rates = newest.units.count
    self.days = days.count
    self.newest = (kept.first ?? newest).date.description
    let quoted = Set(newest.units.map(\.currency.code) + [Currency.euro.code])
    without = world.currencies.keys.filter { !quoted.contains($0) }.sorted()
    unrated = without.filter { world.rates.rate(of: $0) == nil }
  }
}
