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
  ///   - rules: All rules of taxes.
  public func explanation(of id: OptionID, in request: OptionRequest, rules: [TaxRule]) -> CostExplanation? {
    guard let consignment = consignment(of: id, in: request) else { return nil }
    let cost = calculator.cost(of: consignment)
    var whole = request
    if whole.extent == .recommended { whole.extent = .undominated }
    let sites = Self.sites(other: id.site, than: cost, among: quote(whole).options)
    return CostExplanation(
      of: cost, rules: rules,
      customsRate: calculator.schedule.customsRate(from: request.currency, in: consignment.destination, on: consignment.date),
      changes: calculator.changes(of: cost, of: consignment, sites: sites))
  }

  /// What an option's price was computed from.
  private func consignment(of id: OptionID, in request: OptionRequest) -> Consignment? {
    guard let zone = network.zones[request.zone], let source = request.sources.first(where: { $0.site == id.site }) else { return nil }
    var pricer = pricer(request, to: zone)
    guard let goods = pricer.goods(from: source) else { return nil }
    let plan = itineraries.plan(
      from: goods.site, to: zone, at: request.hour, load: pricer.load, itineraries.result(of: pricer.load), regime: goods.regime,
      ItineraryFinder.Filter(modes: request.modes, without: request.without))
    return plan.itineraries.first { $0.id == id }.flatMap { pricer.consignment($0, goods) }
  }

  /// For each regime that goods from other sites come under the cheapest option: another regime first, then the cheaper one.
  private static func sites(other site: SiteID, than cost: LandedCost, among options: [DeliveryOption]) -> [CostChange] {
    let others = options.filter { $0.site != site }
    let cheapest = Dictionary(grouping: others, by: \.cost.regime).values.compactMap { same in
      same.min { ($0.cost.isComplete ? 0 : 1, $0.cost.total.minor, $0.id) < ($1.cost.isComplete ? 0 : 1, $1.cost.total.minor, $1.id) }
    }
    func order(_ option: DeliveryOption) -> (Int, Int64, OptionID) {
      (option.cost.regime == cost.regime ? 1 : 0, option.cost.total.minor, option.id)
    }
    return cheapest.sorted { order($0) < order($1) }.map {
      CostChange(.site($0.site, $0.id), regime: $0.cost.regime, total: $0.cost.total, unknown: $0.cost.unknown, from: cost)
    }
  }
}
