import Delivery
import Primitives

/// Where goods go.
struct DestinationJSON: Encodable {
  let zone: ZoneID
  let country: CountryCode
  let name: NameJSON
  @OrNull var postcode: String?

  init(_ destination: Destination) {
    zone = destination.zone
    country = destination.country
    name = NameJSON(destination.name)
    postcode = destination.postcode
  }
}
