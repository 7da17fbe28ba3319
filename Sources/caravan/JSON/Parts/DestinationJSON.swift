import Delivery
import OrderedJSON
import Primitives

/// Where goods go.
struct DestinationJSON: Encodable {
  let zone: ZoneID
  let country: CountryCode
  let name: NameJSON
  @OrNull var postcode: String?
  /// The part of the country with customs or taxes of its own; null where it has those of the country.
  @OrNull var place: PlaceJSON?

  /// A place that tax rules are looked up for.
  struct PlaceJSON: Encodable {
    let code: PlaceCode
    let name: NameJSON
  }

  init(_ destination: Destination, in network: DeliveryNetwork) {
    zone = destination.zone
    country = destination.country
    name = NameJSON(destination.name)
    postcode = destination.postcode
    let territory = network.zones[destination.zone].flatMap { network.specialTerritory(of: $0.place) }
    place = territory.map { PlaceJSON(code: PlaceCode(rawValue: $0.code), name: NameJSON($0.name)) }
  }
}
