import Catalog
import Money
import Primitives

/// A piece of goods in stock at a site: all that decides whether it can be delivered somewhere.
public struct StockedLoad: Hashable, Sendable {
  /// Where it is in stock.
  public let site: SiteID
  /// The weight of one piece.
  public let weight: Grams
  /// The sides of its box.
  public let box: Dimensions
  /// Whether it contains a battery.
  public let hasBattery: Bool
  /// Whether it is dangerous goods.
  public let isDangerous: Bool

  /// One piece with all its properties.
  public init(site: SiteID, weight: Grams, box: Dimensions, hasBattery: Bool, isDangerous: Bool) {
    self.site = site
    self.weight = weight
    self.box = box
    self.hasBattery = hasBattery
    self.isDangerous = isDangerous
  }

  /// One piece of a variant in stock at a site.
  public init(_ variant: Variant, of product: Product, at site: SiteID) {
    self.init(
      site: site, weight: variant.weight, box: variant.box, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
  }

  /// One piece as a load.
  public var load: Load {
    Load(boxes: [Load.Boxes(count: 1, weight: weight, box: box)], hasBatteries: hasBattery, hasDangerousGoods: isDangerous)
  }
}

/// Sorts loads into grades: every service of a network takes either all loads of a grade or none of them.
///
/// A million goods have some hundred grades, so that where goods can be delivered is computed once for each grade instead of for each of
/// the goods.
public struct LoadGrades: Sendable {
  /// A grade; loads of equal grades are treated alike by every service.
  public struct Grade: Hashable, Sendable { fileprivate let bits: [UInt64] }

  private struct HeaviestPrice: Hashable {
    let kilogramsPerCubicMetre: Double
    let upTo: Grams
  }

  private let limits: [ServiceLimits]
  private let prices: [HeaviestPrice]

  /// The grades of a network's services. Without a network, loads differ by batteries and dangerous goods alone.
  public init(_ network: DeliveryNetwork? = nil) {
    var limits: Set<ServiceLimits> = []
    var prices: Set<HeaviestPrice> = []
    for service in network?.services.values.map({ $0 }) ?? [] {
      limits.insert(service.limits)
      if let upTo = service.heaviestPriced {
        prices.insert(HeaviestPrice(kilogramsPerCubicMetre: service.kilogramsPerCubicMetre, upTo: upTo))
      }
    }
    self.limits = Array(limits)
    self.prices = Array(prices)
  }

  /// The grade of a load. Grades of different networks cannot be compared.
  public func grade(of load: Load) -> Grade {
    var bits: [UInt64] = [(load.hasBatteries ? 1 : 0) | (load.hasDangerousGoods ? 2 : 0)]
    var used = 64
    func append(_ bit: Bool) {
      if used == 64 {
        bits.append(0)
        used = 0
      }
      if bit { bits[bits.count - 1] |= 1 << UInt64(used) }
      used += 1
    }
    for limit in limits { append(load.reasonAgainst(limit) == nil) }
    for price in prices { append(load.chargeable(kilogramsPerCubicMetre: price.kilogramsPerCubicMetre) <= price.upTo) }
    return Grade(bits: bits)
  }
}
