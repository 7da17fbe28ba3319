import Delivery
import Primitives

/// An event of one parcel, as a row of a file has it.
struct TrackedEvent: Hashable, Sendable {
  let at: Hour
  let kind: TrackingKind
  /// Where it happened; nil if the row does not say.
  let place: Place?
  /// The service that it belongs to; nil if the row does not say.
  let service: ServiceID?
  let line: Int

  var site: SiteID? { if case .site(let id) = place { id } else { nil } }
  var zone: ZoneID? { if case .zone(let id) = place { id } else { nil } }
}
