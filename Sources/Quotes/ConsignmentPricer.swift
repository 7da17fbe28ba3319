import Delivery
import LandedCost
import Money
import Primitives

/// Computes the exact prices of the itineraries of one request.
///
/// The tax rules depend on the goods, their price at the site and the regime, and the cost of a service depends on the load. Both are
/// looked up once for all itineraries; rules anew only for a freight that takes the customs value over a threshold.
struct ConsignmentPricer {
  /// The goods as they lie at one site: their prices there and how they are taxed.
  final class Goods: Sendable {
    let site: Site
    let regime: Regime
    /// Line by line, their values in the request's currency.
    let items: [CostItem]
    /// Of all together.
    let value: Money
    let crossesBorder: Bool
    /// Which taxes may fall on the way.
    let movement: Movement
    /// Of the bulk haul to the site, grams of CO2e for a tonne.
    let bulkGramsPerTonne: Double

    init(site: Site, regime: Regime, items: [CostItem], value: Money, crossesBorder: Bool, movement: Movement, bulkGramsPerTonne: Double) {
      self.site = site
      self.regime = regime
      self.items = items
      self.value = value
      self.crossesBorder = crossesBorder
      self.movement = movement
      self.bulkGramsPerTonne = bulkGramsPerTonne
    }
  }

  private struct RuleKey: Hashable {
    let values: [Money]
    let regime: Regime
  }

  /// What a service costs for the load, in the currency of the request.
  private struct Carriage {
    let freight: Money
    let clearanceFee: Fee
  }

  private enum Fee {
    case none
    case some(Money)
    /// It is in a currency without an exchange rate.
    case unknown
  }

  let request: OptionRequest
  let zone: Zone
  let load: Load
  /// The date of the order at the destination.
  let date: LocalDate
  private let network: DeliveryNetwork
  private let services: ServiceCatalog
  private let calculator: LandedCostCalculator
  private let emission: (TransportMode, Double) -> Double
  /// Of all requests.
  private let shared: SharedRules
  private var rules: [RuleKey: [LandedCostCalculator.HoldingRules]] = [:]
  /// The rules of the itinerary before: most have the same.
  private var latest: (goods: Goods, rules: LandedCostCalculator.HoldingRules)?
  /// Of goods that are imported, by their value.
  private var regimes: [Money: Regime] = [:]
  /// By service's number.
  private var carriages: [Int: Carriage?] = [:]

  /// - Parameter emission: Grams of CO2e for moving a tonne by a mode over a number of kilometres.
  init(
    _ request: OptionRequest, to zone: Zone, _ network: DeliveryNetwork, _ services: ServiceCatalog, _ calculator: LandedCostCalculator,
    _ shared: SharedRules, emission: @escaping (TransportMode, Double) -> Double
  ) {
    self.request = request
    self.zone = zone
    self.network = network
    self.services = services
    self.calculator = calculator
    self.shared = shared
    self.emission = emission
    load = Load(
      boxes: request.lines.map { Load.Boxes(count: $0.quantity, weight: $0.weight, box: $0.box) },
      hasBatteries: request.lines.contains(where: \.hasBattery), hasDangerousGoods: request.lines.contains(where: \.isDangerous))
    date = ZoneClock.named(zone.timeZone).date(of: request.hour)
  }

  /// The goods at a source; nil if they have no price in the currency of the request.
  mutating func goods(from source: OptionSource) -> Goods? {
    guard let site = network.sites[source.site], source.prices.count == request.lines.count else { return nil }
    let values = zip(source.prices, request.lines).compactMap { price, line in
      calculator.schedule.rates.convert(price * line.quantity, to: request.currency)
    }
    guard values.count == request.lines.count, let value = values.sum(in: request.currency) else { return nil }
    let regime = regime(of: value, from: site)
    let items = zip(request.lines, values).map { CostItem($0, value: $1) }
    return Goods(
      site: site, regime: regime, items: items, value: value,
      crossesBorder: !network.isAtHome(site.place, zone.place),
      // Bonded goods have not been imported yet, be it at home.
      movement: site.kind == .bondedWarehouse
        ? .abroad : calculator.schedule.place(zone.place).movement(from: calculator.schedule.place(site.place)),
      bulkGramsPerTonne: (network.bulkLegs[site.id] ?? []).reduce(0.0) { $0 + emission($1.mode, $1.kilometres) })
  }

  private mutating func regime(of value: Money, from site: Site) -> Regime {
    if calculator.isLocalStock(from: site, to: zone, in: network) { return .localStock }
    if let known = regimes[value] { return known }
    let found = shared.regime(
      of: value, request.lines.map(\.hsCode), to: zone.place, usedThisYear: request.usedThisYear, on: date, calculator.schedule)
    regimes[value] = found
    return found
  }

  /// What goods that travel by an itinerary come to, their CO2e in grams, and the regime that they come under with its freight; nil where a
  /// service has no price for the load, or none in a currency with a rate.
  mutating func total(_ itinerary: Itinerary, _ goods: Goods) -> (total: LandedTotal, co2Grams: Int, regime: Regime)? {
    guard let consignment = consignment(itinerary, goods) else { return nil }
    let co2 = (itinerary.co2GramsPerTonne + goods.bulkGramsPerTonne) * Double(load.weight.value) / 1e6
    let holding = holding(consignment, goods)
    return (calculator.total(of: consignment, by: holding), Int(co2.rounded()), holding.regime)
  }

  /// The same with all its lines.
  mutating func cost(_ itinerary: Itinerary, _ goods: Goods) -> LandedCost? {
    guard let consignment = consignment(itinerary, goods) else { return nil }
    return calculator.cost(of: consignment, by: holding(consignment, goods))
  }

  private mutating func holding(_ consignment: Consignment, _ goods: Goods) -> LandedCostCalculator.HoldingRules {
    if let latest, latest.goods === goods, latest.rules.hold(for: consignment) { return latest.rules }
    let key = RuleKey(values: goods.items.map(\.value), regime: goods.regime)
    let found: LandedCostCalculator.HoldingRules
    if let known = rules[key]?.first(where: { $0.hold(for: consignment) }) {
      found = known
    } else {
      found = shared.rules(of: consignment, calculator)
      rules[key, default: []].append(found)
    }
    latest = (goods, found)
    return found
  }

  mutating func consignment(_ itinerary: Itinerary, _ goods: Goods) -> Consignment? {
    let currency = request.currency
    var toBorder = Money.zero(currency)
    var inland = Money.zero(currency)
    var fee = Money.zero(currency)
    var means = MeansToBorder()
    for leg in 0..<itinerary.legCount {
      guard let carriage = carriage(by: itinerary.serviceNumber(ofLeg: leg)) else { return nil }
      let isBeforeBorder = itinerary.isBeforeBorder(leg: leg)
      if isBeforeBorder { means.note(services.mode(ofService: itinerary.serviceNumber(ofLeg: leg))) }
      guard let sum = (isBeforeBorder ? toBorder : inland) + carriage.freight else { return nil }
      if isBeforeBorder { toBorder = sum } else { inland = sum }
      guard goods.crossesBorder else { continue }
      switch carriage.clearanceFee {
      case .none: break
      case .some(let own):
        guard let sum = fee + own else { return nil }
        fee = sum
      case .unknown: return nil
      }
    }
    return Consignment(
      items: goods.items, freightToBorder: toBorder, freightInland: inland, clearanceFee: fee, isDomestic: !goods.crossesBorder,
      shipsFrom: goods.site.country, arrivesBy: means.arrival, destination: zone.place, movement: goods.movement,
      regime: goods.regime == .localStock ? .localStock : nil, date: date, usedToday: request.usedToday,
      usedThisMonth: request.usedThisMonth, usedThisYear: request.usedThisYear, later: request.later)
  }

  private mutating func carriage(by number: Int) -> Carriage? {
    if let known = carriages[number] { return known }
    var found: Carriage?
    if let own = services.freight(ofService: number, for: load), let freight = calculator.schedule.rates.convert(own, to: request.currency)
    {
      var fee = Fee.none
      if let own = services.clearanceFee(ofService: number) {
        fee = calculator.schedule.rates.convert(own, to: request.currency).map { .some($0) } ?? .unknown
      }
      found = Carriage(freight: freight, clearanceFee: fee)
    }
    carriages[number] = .some(found)
    return found
  }
}

/// The modes of a way to the border.
private struct MeansToBorder {
  private var hasAir = false
  private var hasSea = false
  private var hasParcel = false
  private var isEmpty = true

  mutating func note(_ mode: TransportMode) {
    isEmpty = false
    switch mode {
    case .air: hasAir = true
    case .sea: hasSea = true
    case .parcel: hasParcel = true
    case .road, .rail: break
    }
  }

  /// By what goods come; nil if that does not tell, as a carrier's parcel service does not.
  var arrival: ArrivalMode? {
    if hasAir { return .air }
    if hasSea { return .sea }
    return isEmpty || hasParcel ? nil : .land
  }
}

extension LandedCostCalculator {
  /// The regime of goods from a site: `localStock` within the customs territory; for bonded goods and imports the destination's default for
  /// their value. Freight may yet take the price over a limit that counts it: `OptionSearch` plans the way under both then.
  func regime(
    from site: Site, to zone: Zone, value: Money, goods: [HSCode] = [], usedThisYear: Money?, on date: LocalDate,
    in network: DeliveryNetwork
  ) -> Regime {
    if isLocalStock(from: site, to: zone, in: network) { return .localStock }
    let row = schedule.defaultRegime(
      of: zone.place, value: value, goods: goods, usedThisYear: usedThisYear ?? .zero(value.currency), on: date)
    return row?.regime ?? .standard
  }

  /// Whether goods at a site are in the customs territory of a zone already.
  func isLocalStock(from site: Site, to zone: Zone, in network: DeliveryNetwork) -> Bool {
    site.kind != .bondedWarehouse && network.isAtHome(site.place, zone.place)
  }
}
