import Delivery
import Primitives

extension RoutePlanner {
  /// A planner over a network, with all that it needs.
  package convenience init(over network: DeliveryNetwork) {
    self.init(expander: RouteExpander(network: network), estimator: Estimator(store: CalendarStore(network.calendars)))
  }

  /// The itineraries of a load under no regime of its own, all money being euros; none if a site or zone is not there.
  package func itineraries(from site: SiteID, to zone: ZoneID, at hour: Hour, of load: Load) -> [Itinerary] {
    guard let site = expander.network.sites[site], let zone = expander.network.zones[zone] else { return [] }
    return plan(from: site, to: zone, at: hour, load: load, regime: .standard) { amount, _ in amount }.itineraries
  }
}

extension Load {
  /// A parcel of two kilograms of nothing in particular.
  package static let parcel = Load(
    boxes: [Boxes(count: 1, weight: Grams(2_000), box: Dimensions(300, 200, 100))], hasBatteries: false, hasDangerousGoods: false)
}
