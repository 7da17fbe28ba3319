import Delivery
import Primitives

/// An itinerary from a site to a zone, whose mode is that of its longest leg.
struct Lane: Sendable {
  let site: SiteID
  let zone: Zone
  let mode: TransportMode
  let stages: [Stage]
}
