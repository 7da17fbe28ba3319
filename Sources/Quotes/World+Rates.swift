import LandedCost
import Money
import Primitives

extension World {
  /// The tax rules of the world, with its exchange rates.
  public var tariffSchedule: TariffSchedule {
    TariffSchedule(
      rules: taxRules, regimes: regimes, regimeGoods: regimeGoods, waivers: waivers, territories: territories, rates: rates,
      customs: CustomsRates(rows: customsRateRows, published: publishedRates, others: rates))
  }

  /// The same world with rates that were published since. Prices are converted by the latest of each currency, be they these or those that were
  /// there; customs find these where both are of one publisher and day.
  public func updated(by published: [PublishedRates]) -> World {
    guard let newest = published.max(by: { $0.date < $1.date }) else { return self }
    // The newest alone: an earlier day's rate of a currency that is quoted no more is not known to hold.
    let quoted = newest.rates(beside: rates)
    let own = (newest.units.map(\.currency) + [newest.base, .euro]).compactMap { quoted.rate(of: $0.code) }.filter {
      $0.date == newest.date
    }
    return with(rates.updated(by: own), published + publishedRates)
  }
}
