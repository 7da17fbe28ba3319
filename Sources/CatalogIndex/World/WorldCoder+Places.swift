import Delivery
import Primitives

extension WorldCoder {
  mutating func specialTerritory(_ it: SpecialTerritory?) -> SpecialTerritory {
    SpecialTerritory(
      country: id(it?.country), code: text(it?.code), name: name(it?.name), also: list(it?.also) { $0.text($1) },
      postcodes: list(it?.postcodes) { $0.text($1) }, sharedPostcodes: list(it?.sharedPostcodes) { $0.text($1) },
      areas: list(it?.areas) { $0.area($1) },
      refusal: optional(it?.refusal) { $0.name($1) })
  }

  private mutating func area(_ it: GeoArea?) -> GeoArea {
    let (south, west, north, east) = (double(it?.south), double(it?.west), double(it?.north), double(it?.east))
    if let area = GeoArea(south: south, west: west, north: north, east: east) { return area }
    damaged()
    return GeoArea.nowhere
  }

  mutating func addressFormat(_ it: AddressFormat?) -> AddressFormat {
    AddressFormat(
      country: id(it?.country), layout: text(it?.layout), required: text(it?.required),
      postcodePattern: optional(it?.postcodePattern) { $0.text($1) }, areaPattern: optional(it?.areaPattern) { $0.text($1) },
      postcodeExample: optional(it?.postcodeExample) { $0.text($1) })
  }
}

extension GeoArea {
  /// A place in the ocean, for bytes that are damaged.
  fileprivate static var nowhere: GeoArea {
    guard let nowhere = GeoArea(south: 0, west: 0, north: 0, east: 0) else { preconditionFailure("a point is an area") }
    return nowhere
  }
}
