import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Primitives
import Quotes

/// Finds for the goods of a shelf what is recommended to bring them to a zone: what a search asks the shop for when prices or dates decide.
///
/// A shelf keeps the answers by `key`. They hold for the stock that the catalog gives less what was sold.
public struct Appraiser: Sendable {
  /// What all appraisals depend on besides the goods.
  public struct Key: Hashable, Sendable {
    /// Appraisals of another world are others.
    private let world: World
    /// Nil: nobody says where to.
    public let zone: ZoneID?
    private let hour: Hour?
    /// The currency of all amounts.
    public let currency: Currency
    /// The sites that options have to start from; empty for any.
    public let sites: Set<SiteID>
    private let counted: CountedValues

    /// A world, kept as long as something is known of it.
    private struct World: Hashable {
      let finder: OptionFinder

      static func == (one: World, other: World) -> Bool { one.finder === other.finder }
      func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(finder)) }
    }

    init(world finder: OptionFinder, zone: ZoneID?, hour: Hour?, currency: Currency, sites: Set<SiteID>, counted: CountedValues) {
      world = World(finder: finder)
      self.zone = zone
      self.hour = hour
      self.currency = currency
      self.sites = sites
      self.counted = counted
    }
  }

  /// What all appraisals depend on besides the goods.
  public let key: Key
  /// How many pieces were sold since the catalog was written: asked of the ledger.
  public let sold: @Sendable () -> [SKU: [SiteID: Int]]
  /// The time at the destination; nil without one.
  public let clock: ZoneClock?
  private let hour: Hour
  private let counted: CountedValues
  private let isPatient: Bool
  private let finder: OptionFinder
  private let rates: ExchangeRates

  init(
    _ request: SearchRequest, at hour: Hour, counted: CountedValues, sold: @escaping @Sendable () -> [SKU: [SiteID: Int]],
    clock: ZoneClock?,
    finder: OptionFinder, rates: ExchangeRates
  ) {
    key = Key(
      world: finder, zone: request.zone, hour: request.zone == nil ? nil : hour, currency: request.currency,
      sites: request.delivery == .delivered ? request.sites : [], counted: counted)
    self.hour = hour
    self.counted = counted
    isPatient = request.countsFigures && request.limit <= 0
    self.sold = sold
    self.clock = clock
    self.finder = finder
    self.rates = rates
  }

  /// What bounds appraisals from below, by what many goods share; nil without a destination.
  public func bounds() -> FigureBounds? {
    guard let zone = key.zone else { return nil }
    return FigureBounds(finder, to: zone, at: hour, in: key.currency)
  }

  /// What is recommended for each of some goods, in their order. It takes a fraction of a millisecond each. Cores share them, unless they are
  /// only counted: then somebody looks at a page whose own prices are more urgent.
  ///
  /// - Parameters:
  ///   - goods: The goods.
  ///   - sold: What was sold.
  public func appraise(_ goods: [ShelfGoods], sold: [SKU: [SiteID: Int]]) -> [Appraisal] {
    guard goods.count > 1, !isPatient else { return goods.map { appraise($0, sold: sold) } }
    let made = Lock([Appraisal?](repeating: nil, count: goods.count))
    let parts = min(goods.count, max(1, ProcessInfo.processInfo.activeProcessorCount))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = goods.count * part / parts..<goods.count * (part + 1) / parts
      let own = range.map { appraise(goods[$0], sold: sold) }
      made.withLock { made in for (index, appraisal) in zip(range, own) { made[index] = appraisal } }
    }
    return made.withLock { zip($0, goods).map { $0 ?? appraise($1, sold: sold) } }
  }

  private func appraise(_ goods: ShelfGoods, sold: [SKU: [SiteID: Int]]) -> Appraisal {
    guard let zone = key.zone else { return .unquoted(price(of: goods)) }
    let sold = sold[goods.sku]
    let sources = Shop.sources(
      of: goods.stock.map { level in
        guard let sold = sold?[level.site] else { return level }
        return StockLevel(sku: level.sku, site: level.site, quantity: level.left(afterSelling: sold), price: level.price)
      }, holding: 1, at: goods.price, from: key.sites)
    guard !sources.isEmpty else { return .unquoted(price(of: goods)) }
    let request = OptionRequest(
      lines: [goods.line], sources: sources, zone: zone, hour: hour, currency: key.currency, extent: .recommended,
      usedToday: counted.today, usedThisMonth: counted.thisMonth, usedThisYear: counted.thisYear)
    return finder.recommendation(request).map { .recommended($0) } ?? .unquoted(price(of: goods))
  }

  private func price(of goods: ShelfGoods) -> Money? { rates.convert(goods.price, to: key.currency) }
}
