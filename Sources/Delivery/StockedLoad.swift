import Catalog
import Money
import Primitives

/// A piece of goods where it lies, as far as it matters to whether anything can bring it somewhere.
public struct StockedLoad: Hashable, Sendable {
  public let site: SiteID
  /// Of one piece.
  public let weight: Grams
  public let box: Dimensions
  public let hasBattery: Bool
  public let isDangerous: Bool

  public init(site: SiteID, weight: Grams, box: Dimensions, hasBattery: Bool, isDangerous: Bool) {
    self.site = site
    self.weight = weight
    self.box = box
    self.hasBattery = hasBattery
    self.isDangerous = isDangerous
  }

  public init(_ variant: Variant, of product: Product, at site: SiteID) {
    self.init(
      site: site, weight: variant.weight, box: variant.box, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
  }

  /// One piece as services weigh it.
  public var load: Load {
    Load(boxes: [Load.Boxes(count: 1, weight: weight, box: box)], hasBatteries: hasBattery, hasDangerousGoods: isDangerous)
  }
}

/// Grades of loads that every service of a network treats alike: each takes all of a grade or none. A shelf of a million goods has some
/// hundred of them, so that where its goods can be delivered is found out for the grades and not for the goods.
public struct LoadGrades: Sendable {
  /// What decides between two loads of a grade: nothing does.
  public struct Grade: Hashable, Sendable { fileprivate let bits: [UInt64] }

  private struct HeaviestPrice: Hashable {
    let kilogramsPerCubicMetre: Double
    let upTo: Grams
  }

  private let limits: [ServiceLimits]
  private let prices: [HeaviestPrice]

  /// Without a network loads differ by what they hold alone.
  public init(_ network: DeliveryNetwork? = nil) {
    var limits: Set<ServiceLimits> = []
    var prices: Set<HeaviestPrice> = []
    for service in network?.services.values.map({ $0 }) ?? [] {
      limits.insert(service.limits)
      if let upTo = service.prices.last?.upTo {
        prices.insert(HeaviestPrice(kilogramsPerCubicMetre: service.kilogramsPerCubicMetre, upTo: upTo))
      }
    }
    self.limits = Array(limits)
    self.prices = Array(prices)
  }

  /// The grade of a load; grades of different networks are not compared.
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
