import Primitives

extension DeliveryNetwork {
  /// The special territory of a postcode: the one with the longest prefix that matches; nil if there is none.
  public func territory(ofPostcode text: String, in country: CountryCode) -> SpecialTerritory? {
    let compact = PostcodeText.compact(text)
    var best: (territory: SpecialTerritory, length: Int)?
    for territory in specialTerritories where territory.country == country {
      if let length = PostcodeText.longestMatch(compact, in: territory.postcodes), length > best?.length ?? 0 { best = (territory, length) }
    }
    return best?.territory
  }

  /// The special territory that a place in a country is in; nil if there is none.
  public func territory(at place: Coordinate, in country: CountryCode) -> SpecialTerritory? {
    specialTerritories.first { territory in territory.country == country && territory.areas.contains { $0.contains(place) } }
  }

  /// Why nothing is delivered to a place of a country; nil if it is served.
  public func refusal(at place: Coordinate, in country: CountryCode) -> PlaceRefusal? {
    if let territory = territory(at: place, in: country), let reason = territory.refusal {
      return .territoryNotServed(name: territory.name, reason: reason)
    }
    return refusal(of: country)
  }

  /// Why nothing is delivered to a country; nil if it is served.
  public func refusal(of country: CountryCode) -> PlaceRefusal? {
    if let whole = specialTerritories.first(where: { $0.country == country && $0.isCountry }), let reason = whole.refusal {
      return .territoryNotServed(name: whole.name, reason: reason)
    }
    return zones.values.contains { $0.country == country } ? nil : .countryNotServed
  }

  /// Why nothing is delivered to a zone; nil if it is served.
  public func refusal(of zone: Zone) -> PlaceRefusal? { refusal(at: zone.coordinate, in: zone.country) }
}
