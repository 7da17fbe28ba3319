import Delivery
import Primitives
import Quotes

/// What is known of pairs of sites and zones.
struct MatrixGrid: PlanKnowledge {
  struct Pair: Hashable, Sendable {
    let site: SiteID
    let zone: ZoneID
  }

  private(set) var points: [Pair: MatrixCell] = [:]
  /// As they came.
  private(set) var sites: [SiteID] = []

  mutating func take(_ content: PlanningAnswer) {
    guard case .matrix(let new) = content else { return }
    for point in new {
      if !sites.contains(point.site) { sites.append(point.site) }
      points[Pair(site: point.site, zone: point.zone)] = point
    }
  }

  subscript(site: SiteID, zone: ZoneID) -> MatrixCell? { points[Pair(site: site, zone: zone)] }

  /// What serves a zone first, by its days; then what is not known yet, then what does not lead there, by its id.
  func sites(serving zone: ZoneID?) -> [SiteID] {
    guard let zone else { return sites.sorted() }
    func rank(_ site: SiteID) -> Double {
      guard let point = self[site, zone] else { return 1e9 }
      return point.fastest?.p90Days ?? 2e9
    }
    return sites.map { (rank($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension MatrixCell {
  /// The mode that carries furthest; nil where nothing leads there.
  var mainMode: TransportMode? {
    guard let fastest else { return nil }
    return [.air, .sea, .rail, .road, .parcel].first { fastest.modes.contains($0) }
  }
}
