import Delivery
import LandedCost
import Money
import Primitives

extension OptionFinder {
  /// What stands behind the price of an option: nil for one that the request does not lead to.
  ///
  /// - Parameters:
  ///   - id: The option, dominated or not.
  ///   - request: What its quote was asked with: what it would cost from another site is an option of the same quote.
  public func explanation(of id: OptionID, in request: OptionRequest) -> CostExplanation? {
    guard let consignment = consignment(of: id, in: request) else { return nil }
    let cost = calculator.cost(of: consignment)
    var whole = request
    if whole.extent == .recommended { whole.extent = .undominated }
    let schedule = calculator.schedule
    let prices = request.sources.first { $0.site == id.site }?.prices ?? []
    return CostExplanation(
      of: cost, rules: schedule.rules(at: consignment.destination),
      customsRate: schedule.customsRate(from: request.currency, in: consignment.destination, on: consignment.date),
      changes: calculator.changes(of: cost, of: consignment, sites: Self.sites(other: id, than: cost, among: quote(whole).options)),
      priceRates: Set(prices.map(\.currency)).sorted().compactMap { PriceRate(from: $0, to: request.currency, by: schedule.rates) },
      passedLimit: calculator.passedLimit(of: cost, consignment), allowanceLeft: calculator.allowanceLeft(after: cost, of: consignment),
      on: consignment.date)
  }

  /// For each regime that goods from other sites come under the cheapest option: another regime first, then the cheaper one. Of the options
  /// that a shopper is shown, without those that are dearer and arrive no earlier under the same regime.
  private static func sites(other id: OptionID, than cost: LandedCost, among options: [DeliveryOption]) -> [CostChange] {
    let own = options.first { $0.id == id }
    let others = OptionFold(options, keeping: id).shown.filter { option in
      guard option.site != id.site else { return false }
      guard let own else { return true }
      return option.cost.regime != cost.regime || option.arrival.p90 < own.arrival.p90 || option.cost.total.minor < own.cost.total.minor
        || !cost.isComplete && option.cost.isComplete
    }
    let cheapest = Dictionary(grouping: others, by: \.cost.regime).values.compactMap { same in
      same.min { ($0.cost.isComplete ? 0 : 1, $0.cost.total.minor, $0.id) < ($1.cost.isComplete ? 0 : 1, $1.cost.total.minor, $1.id) }
    }
    func order(_ option: DeliveryOption) -> (Int, Int64, OptionID) {
      (option.cost.regime == cost.regime ? 1 : 0, option.cost.total.minor, option.id)
    }
    return cheapest.sorted { order($0) < order($1) }.map {
      CostChange(
        .site($0.site, $0.id), regime: $0.cost.regime, total: $0.cost.total, unknown: $0.cost.unknown, from: cost,
        way: CostChange.Way(mode: $0.mainMode, p90: $0.arrival.p90))
    }
  }
}
