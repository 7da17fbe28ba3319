import Delivery
import Money
import Primitives

/// The goods of a catalog before and after a change: for which of them prices and dates may differ, and how they do. May be asked from any thread.
public struct GoodsComparison: Sendable {
  /// The goods of one catalog in its world.
  private struct Side: Sendable {
    let world: World
    let goods: [SKU: StockedVariant]
    let finder: OptionFinder
    /// Of the requests asked so far: variants that differ in colour alone share them.
    let found = OnceCache<OptionRequest, RecommendedFigures?>(capacity: 20_000)

    init(_ world: World, _ goods: [StockedVariant]) {
      self.world = world
      self.goods = Dictionary(goods.map { ($0.variant.sku, $0) }, uniquingKeysWith: { first, _ in first })
      finder = OptionFinder(network: world.network, schedule: world.tariffSchedule)
    }

    func figures(_ sku: SKU, _ zone: Zone?, _ hour: Hour, _ currency: Currency) -> RecommendedFigures? {
      guard let zone, let request = goods[sku]?.request(to: zone.id, at: hour, in: currency) else { return nil }
      return found.value(for: request) { finder.quote(request).recommended.map { RecommendedFigures($0) } }
    }
  }

  /// Where goods go to, in each of the two worlds; nil where one of them does not deliver.
  public struct Destination: Sendable {
    /// Its country.
    public let country: CountryCode
    let was: Zone?
    let now: Zone?
    /// That of the prices.
    public let currency: Currency
  }

  private let was: Side
  private let now: Side
  private let worlds: WorldComparison
  private let hour: Hour

  /// A comparison.
  ///
  /// - Parameters:
  ///   - was: The world as it was, with its goods.
  ///   - now: The world as it is, with its goods.
  ///   - hour: The hour of the order.
  public init(was: (World, [StockedVariant]), now: (World, [StockedVariant]), at hour: Hour) {
    self.was = Side(was.0, was.1)
    self.now = Side(now.0, now.1)
    worlds = WorldComparison(was.0, now.0)
    self.hour = hour
  }

  /// The capital's zone of each country that one of the worlds delivers to, by its code, in the currency of its customs.
  public func destinations(in currency: Currency? = nil) -> [Destination] {
    let countries = Set(was.world.network.zones.values.map(\.country)).union(now.world.network.zones.values.map(\.country))
    return countries.sorted().map { country in
      destination(country, was.world.network.capitalZone(of: country), now.world.network.capitalZone(of: country), currency)
    }
  }

  /// A zone of either world.
  public func destination(_ zone: ZoneID, in currency: Currency? = nil) -> Destination? {
    let (old, new) = (was.world.network.zones[zone], now.world.network.zones[zone])
    return (new ?? old).map { destination($0.country, old, new, currency) }
  }

  private func destination(_ country: CountryCode, _ was: Zone?, _ now: Zone?, _ currency: Currency?) -> Destination {
    func own(_ world: World) -> Currency? {
      let customs = world.territories.first { $0.code == PlaceCode(country) }?.currency ?? world.countries[country]?.currency
      return customs.flatMap { world.rates.currency($0.code) }
    }
    // One that both can convert to.
    let shared = (currency ?? own(self.now.world)).flatMap { self.was.world.rates.currency($0.code) }
    return Destination(country: country, was: was, now: now, currency: shared ?? .euro)
  }

  /// The goods of which price or date may differ at a destination, by SKU.
  public func candidates(at destination: Destination) -> [SKU] {
    let zones = [destination.was, destination.now].compactMap { $0 }
    let isNew = destination.was == nil || destination.now == nil
    return Set(was.goods.keys).union(now.goods.keys).filter { sku in
      guard let old = was.goods[sku], let new = now.goods[sku], !isNew, old.costsTheSame(as: new) else { return true }
      return old.levels.contains { level in level.quantity > 0 && zones.contains { worlds.mayDiffer(from: level.site, to: $0) } }
    }.sorted()
  }

  /// What differs for one of the goods at a destination; nil if nothing does.
  public func difference(_ sku: SKU, at destination: Destination) -> GoodsDifference? {
    let before = was.figures(sku, destination.was, hour, destination.currency)
    let after = now.figures(sku, destination.now, hour, destination.currency)
    return before == after ? nil : GoodsDifference(sku: sku, country: destination.country, was: before, now: after)
  }
}

extension StockedVariant {
  /// Whether nothing but names and texts differs.
  fileprivate func costsTheSame(as other: StockedVariant) -> Bool {
    let (own, its) = (request(to: "", at: Hour(0), in: .euro), other.request(to: "", at: Hour(0), in: .euro))
    return own == its
  }
}
