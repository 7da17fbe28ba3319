import Delivery
import Primitives
import Screen

extension AppState {
  /// Why nothing is delivered to a place, or what is wrong with its postcode.
  func explanation(_ refusal: PlaceRefusal, country: LocalizedName) -> PlainText {
    let country = language.name(country)
    switch refusal {
    case .countryNotServed: return text("place.refused.country", ["country": country])
    case .territoryNotServed(let name, let reason):
      return text("place.refused.territory", ["name": language.name(name), "reason": language.name(reason)])
    case .malformedPostcode(let example?): return text("place.refused.postcode", ["country": country, "example": example])
    case .malformedPostcode(nil): return text("place.refused.postcode.any", ["country": country])
    case .noPostcodes: return text("place.refused.noPostcodes", ["country": country])
    case .unknownPostcode: return text("place.refused.unknownPostcode", ["country": country])
    }
  }

  /// `Suzhou, Jiangsu`: a place's name, with its province where that tells it from another.
  func placeName(_ match: PlaceMatch) -> PlainText {
    guard let region = match.region else { return name(match.name) }
    return text("place.inRegion", ["place": language.name(match.name), "region": language.name(region)])
  }
}
