import Delivery
import Primitives

/// The sites and zones of a network by id and by every name.
struct PlaceNames {
  private var places: [String: Set<Place>] = [:]

  init(_ network: DeliveryNetwork) {
    for site in network.sites.values { add(.site(site.id), [site.id.rawValue] + site.name.texts) }
    for zone in network.zones.values { add(.zone(zone.id), [zone.id.rawValue] + zone.name.texts) }
  }

  private mutating func add(_ place: Place, _ names: [String]) {
    for name in names { places[name.lowercased(), default: []].insert(place) }
  }

  /// The places that a text is the id or a name of.
  func places(_ text: String) -> Set<Place> { places[text.lowercased()] ?? [] }
}
