import Delivery
import LandedCost
import Money
import Primitives

/// The recommended option in brief: what goods are narrowed, ordered and counted by.
public struct Recommendation: Hashable, Sendable {
  /// The site where it starts.
  public let site: SiteID
  /// The 90th percentile of its arrival.
  public let arrival: Hour
  /// The landed total, of the known parts where not all are.
  public let total: Money
  /// Whether all parts of the total are known.
  public let isComplete: Bool

  /// A recommendation with all its properties.
  public init(site: SiteID, arrival: Hour, total: Money, isComplete: Bool) {
    self.site = site
    self.arrival = arrival
    self.total = total
    self.isComplete = isComplete
  }

  /// An option in brief.
  public init(_ option: DeliveryOption) {
    self.init(site: option.site, arrival: option.arrival.p90, total: option.cost.total, isComplete: option.cost.isComplete)
  }

  init(_ found: OptionSearch.DatedCandidate) {
    self.init(
      site: found.candidate.goods.site.id, arrival: found.p90, total: found.candidate.total.amount,
      isComplete: found.candidate.total.isComplete)
  }
}

extension OptionFinder {
  /// The option that `quote` recommends, in brief: without its lines and its stages, and kept by nobody, as a shelf asks for thousands.
  ///
  /// - Returns: Nil if nothing comes.
  public func recommendation(_ request: OptionRequest) -> Recommendation? {
    guard let zone = network.zones[request.zone] else { return nil }
    var search = OptionSearch(request, to: zone, self)
    if let found = search.recommendedCandidate(memo(from: request.hour)) {
      return Recommendation(found)
    }
    return search.candidates.isEmpty ? nil : search.quote().recommended.map { Recommendation($0) }
  }
}
