import Catalog
import Delivery
import LandedCost
import Money
import Primitives

/// What goods cost and when they arrive at best, by what many of them share: the sites and grades as which they are in stock, their weights, their
/// HS code.
///
/// A shelf of a million goods in order of price or arrival asks for exact figures only of those that these bounds do not keep off its page. A
/// bound is never above the figure of what `OptionFinder` recommends.
public final class FigureBounds: Sendable {
  /// The least that carriage costs, and when goods arrive at best.
  public struct Least: Hashable, Sendable {
    /// In minor units of the currency.
    public let freight: Int64
    /// The earliest 90th percentile.
    public let arrival: Hour
  }

  private struct Key: Hashable {
    let load: StockedLoad
    let weightClass: WeightClass
  }

  /// The ways that goods of a class can take.
  private struct Ways: Sendable {
    /// Of each its services by number.
    let services: [[Int]]
    let arrival: Hour?
  }

  private struct FreightKey: Hashable {
    let service: Int
    let weightClass: WeightClass
    let step: Int
  }

  private let finder: OptionFinder
  private let zone: Zone
  private let hour: Hour
  private let currency: Currency
  private let date: LocalDate
  private let imports: [Regime]
  private let ways = Lock<[Key: Ways]>([:])
  private let freights = Lock<[FreightKey: Int64?]>([:])

  /// - Returns: Nil for a zone that the network does not have.
  public init?(_ finder: OptionFinder, to zone: ZoneID, at hour: Hour, in currency: Currency) {
    guard let zone = finder.network.zones[zone] else { return nil }
    self.finder = finder
    self.zone = zone
    self.hour = hour
    self.currency = currency
    date = ZoneClock.named(zone.timeZone).date(of: hour)
    let regimes = finder.calculator.schedule.regimes(of: zone.place, on: date)
    imports = regimes.contains(.standard) ? regimes : regimes + [.standard]
  }

  /// The least for goods in stock as a load of their grade; nil if nothing comes.
  public func least(of load: StockedLoad, weighing weight: GoodsWeight) -> Least? {
    var freight: Int64?
    var arrival: Hour?
    for weightClass in weight.weightClasses {
      let ways = ways(of: load, weightClass)
      for services in ways.services {
        var sum: Int64? = 0
        for service in services {
          guard let known = sum, let own = self.freight(by: service, weightClass, weight) else {
            sum = nil
            break
          }
          let (next, isTooMuch) = known.addingReportingOverflow(own)
          sum = isTooMuch ? nil : next
        }
        if let sum { freight = min(freight ?? sum, sum) }
      }
      if let earliest = ways.arrival { arrival = min(arrival ?? earliest, earliest) }
    }
    guard let freight, let arrival else { return nil }
    return Least(freight: freight, arrival: arrival)
  }

  /// What goods of a code cost at least, in minor units, by their value and freight; nil if nothing bounds their price.
  ///
  /// - Parameter abroad: Whether they come from another customs territory, or out of bond.
  public func floor(of heading: HSCode, fromAbroad abroad: Bool) -> Floor? {
    finder.calculator.schedule.priceFloor(
      of: heading, in: zone.place, coming: abroad ? .abroad : .domestic, currency: currency, on: date
    ).map { Floor(floor: $0) }
  }

  /// The least price of goods of one code.
  public struct Floor: Hashable, Sendable {
    fileprivate let floor: PriceFloor

    /// In minor units, as its arguments.
    public func price(of goods: Double, freight: Double) -> Double { floor.price(of: goods, freight: freight) }
  }

  /// Whether goods at a site come from another customs territory, or out of bond.
  public func comesFromAbroad(_ id: SiteID) -> Bool {
    guard let site = finder.network.sites[id], site.kind != .bondedWarehouse else { return true }
    let schedule = finder.calculator.schedule
    return schedule.place(zone.place).movement(from: schedule.place(site.place)) == .abroad
  }

  /// Minor units of the currency for a minor unit of another; nil without a rate.
  public func rate(of other: Currency) -> Double? {
    if other == currency { return 1 }
    let rates = finder.calculator.schedule.rates
    guard let from = rates.rate(of: other.code)?.perEuro.doubleValue, let to = rates.rate(of: currency.code)?.perEuro.doubleValue, from > 0
    else { return nil }
    return to / from * Double(currency.minorUnits) / Double(other.minorUnits)
  }

  private func ways(of load: StockedLoad, _ weightClass: WeightClass) -> Ways {
    let key = Key(load: load, weightClass: weightClass)
    if let known = ways.withLock({ $0[key] }) { return known }
    let found = findWays(of: load, weightClass)
    ways.withLock { $0[key] = found }
    return found
  }

  private func findWays(of stocked: StockedLoad, _ weightClass: WeightClass) -> Ways {
    guard let site = finder.network.sites[stocked.site] else { return Ways(services: [], arrival: nil) }
    let load = stocked.load
    let result = finder.itineraries.result(of: load)
    let memo = finder.memo(from: hour)
    var services: Set<[Int]> = []
    var earliest: Hour?
    let regimes = finder.calculator.isLocalStock(from: site, to: zone, in: finder.network) ? [.localStock] : imports
    for regime in regimes {
      let plan = finder.itineraries.plan(
        from: site, to: zone, at: hour, load: load, result, regime: regime, ItineraryFinder.Filter(modes: nil, without: []),
        weightClass: weightClass)
      for itinerary in plan.itineraries {
        services.insert((0..<itinerary.legCount).map { itinerary.serviceNumber(ofLeg: $0) })
        if case .success(let p90?) = memo.p90(of: itinerary, until: earliest, finder.folder) { earliest = min(earliest ?? p90, p90) }
      }
    }
    return Ways(services: Array(services), arrival: earliest)
  }

  /// In minor units; nil if the service has no price.
  private func freight(by service: Int, _ weightClass: WeightClass, _ weight: GoodsWeight) -> Int64? {
    let key = FreightKey(service: service, weightClass: weightClass, step: weight.step)
    if let known = freights.withLock({ $0[key] }) { return known }
    let own = finder.planner.catalog.leastFreight(
      ofService: service, weight: weight.lightest, chargeable: weightClass.least, density: WeightClass.kilogramsPerCubicMetre)
    let freight = own.flatMap { finder.calculator.schedule.rates.convert($0, to: currency)?.minor }
    freights.withLock { $0[key] = .some(freight) }
    return freight
  }
}
