import Primitives
import Quotes

/// One way to divide a cart: the site of each line, in the order of the lines, the option of each site, and how good that is.
public struct SplitChoice: Hashable, Sendable {
  /// The site of each line.
  public let sites: [SiteID]
  /// The option of each site.
  public let options: [SiteID: OptionID]
  /// What everything costs landed, in minor units.
  public let total: Int64
  /// When all has arrived with 90%.
  public let p90: Hour

  /// A choice with all its properties.
  public init(sites: [SiteID], options: [SiteID: OptionID], total: Int64, p90: Hour) {
    self.sites = sites
    self.options = options
    self.total = total
    self.p90 = p90
  }

  /// How many parcels there are.
  public var parcels: Int { options.count }

  /// Whether it is better than another by a preference: what is equal is decided by the other two, then by the sites' ids.
  public func isBetter(than other: SplitChoice, by preference: SplitPreference) -> Bool {
    let (one, two) = (rank(preference), other.rank(preference))
    if one != two { return one < two }
    if sites != other.sites { return sites.lexicographicallyPrecedes(other.sites) }
    return options.values.sorted().lexicographicallyPrecedes(other.options.values.sorted())
  }

  private func rank(_ preference: SplitPreference) -> (Int64, Int64, Int64) {
    let (cost, hour, count) = (total, Int64(p90.value), Int64(parcels))
    return switch preference {
    case .cheapest: (cost, hour, count)
    case .fastest: (hour, cost, count)
    case .fewest: (count, cost, hour)
    }
  }
}
