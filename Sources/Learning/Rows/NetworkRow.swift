import Delivery
import Primitives

/// A row of the network whose duration can be learned.
public enum NetworkRow: Hashable, Sendable {
  case service(ServiceID)
  case handling(SiteID, Handling.Activity)
  /// A clearance; a nil regime is the row of all regimes.
  case clearance(SiteID, Clearance.Direction, Regime?)
  case crossing(SiteID, SiteID)

  /// The cells by which the row is found in its table, joined by `/`: `lgg-van`, `CNSHA-MW/pick-pack`, `BELGG/import/*`, `CNHRS-X/KZALT-X`.
  public var id: String {
    switch self {
    case .service(let id): id.rawValue
    case .handling(let site, let activity): "\(site.rawValue)/\(activity.rawValue)"
    case .clearance(let site, let direction, let regime): "\(site.rawValue)/\(direction.rawValue)/\(regime?.rawValue ?? "*")"
    case .crossing(let from, let to): "\(from.rawValue)/\(to.rawValue)"
    }
  }
}
