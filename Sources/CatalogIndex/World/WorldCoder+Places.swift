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
      country: id(it?.country), layout: text(it?.layout), latinLayout: optional(it?.latinLayout) { $0.text($1) },
      required: text(it?.required), capitals: text(it?.capitals),
      postcodePattern: optional(it?.postcodePattern) { $0.text($1) }, areaPattern: optional(it?.areaPattern) { $0.text($1) },
      postcodeExample: optional(it?.postcodeExample) { $0.text($1) },
      names: AddressFormat.PartNames(
        state: choice(it?.names.state, or: .province), district: choice(it?.names.district, or: .suburb),
        postcode: choice(it?.names.postcode, or: .postcode)), phone: optional(it?.phone) { $0.phone($1) })
  }

  private mutating func phone(_ it: PhoneForm?) -> PhoneForm {
    let form = PhoneForm(
      example: text(it?.example), lengths: list(it?.lengths) { $0.number($1) }, trunkPrefix: text(it?.trunkPrefix),
      isNeeded: flag(it?.isNeeded))
    if let form { return form }
    damaged()
    return .nowhere
  }
}

extension PhoneForm {
  /// A form for bytes that are damaged.
  fileprivate static var nowhere: PhoneForm {
    guard let form = PhoneForm(example: "+0 0", lengths: [], trunkPrefix: "", isNeeded: false) else {
      preconditionFailure("a plus and a code is an example")
    }
    return form
  }
}

extension GeoArea {
  /// A place in the ocean, for bytes that are damaged.
  fileprivate static var nowhere: GeoArea {
    guard let nowhere = GeoArea(south: 0, west: 0, north: 0, east: 0) else { preconditionFailure("a point is an area") }
    return nowhere
  }
}
