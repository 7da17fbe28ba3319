import Primitives

extension DeliveryNetwork {
  /// The special territory of a postcode: the one with the longest prefix that matches; nil if there is none.
  public func territory(ofPostcode text: String, in country: CountryCode) -> SpecialTerritory? {
    specialTerritories.territory(ofPostcode: PostcodeText.compact(text), in: country)
  }

  /// The special territory that a place in a country is in; nil if there is none.
  public func territory(at place: Coordinate, in country: CountryCode) -> SpecialTerritory? {
    specialTerritories.territory(at: place, in: country)
  }

  /// The special territory of a place; nil for a country that is one by itself alone.
  public func specialTerritory(of place: PlaceCode) -> SpecialTerritory? { specialTerritories.first { $0.code == place.rawValue } }

  /// The zones of a place, in the order of their ids.
  public func zones(of place: PlaceCode) -> [Zone] { zones.values.filter { $0.place == place }.sorted { $0.id < $1.id } }

  /// The zone that stands for a whole place: that of its capital, else the one with most of its postcodes, also one that reaches beyond it; nil
  /// if no zone has any.
  public func mainZone(of place: PlaceCode) -> Zone? {
    let own = zones(of: place).map { (zone: $0, share: $0.isCapital ? 2 : PostcodeText.share(of: $0.postcodes)) }
    return Self.broadest(own) ?? Self.broadest(shares(of: place))
  }

  private static func broadest(_ zones: [(zone: Zone, share: Double)]) -> Zone? {
    zones.max { ($0.share, $1.zone.id) < ($1.share, $0.zone.id) }?.zone
  }

  /// The zones that have postcodes of a territory, and what share these are of all.
  private func shares(of place: PlaceCode) -> [(zone: Zone, share: Double)] {
    guard let country = specialTerritory(of: place)?.country else { return [] }
    return zones.values.filter { $0.country == country }.compactMap { zone in
      let ranges = zone.postcodes.filter { range in
        range.split(separator: "-").contains { specialTerritories.territory(ofPostcode: String($0), in: country)?.code == place.rawValue }
      }
      return ranges.isEmpty ? nil : (zone, PostcodeText.share(of: ranges))
    }
  }

  /// The territory that has a postcode in common with places around it; nil if none has.
  public func territory(sharing postcode: String, in country: CountryCode) -> SpecialTerritory? {
    let compact = PostcodeText.compact(postcode)
    return specialTerritories.first { $0.country == country && PostcodeText.longestMatch(compact, in: $0.sharedPostcodes) != nil }
  }

  /// The zones that a city may belong to: those of the territory that it lies in, else those of its country outside such territories.
  ///
  /// - Parameter province: The province that it lies in, where that is known: its zone is none of another province, however near.
  public func zones(around place: Coordinate, in country: CountryCode, of province: PlaceCode? = nil) -> [Zone] {
    if let territory = territory(at: place, in: country) {
      let own = zones(of: PlaceCode(rawValue: territory.code))
      if !own.isEmpty { return own }
    }
    let apart = Set(specialTerritories.lazy.filter { $0.country == country && !$0.areas.isEmpty }.map(\.code))
    let rest = zones.values.filter { $0.country == country && !apart.contains($0.place.rawValue) }
    guard let province, rest.contains(where: { $0.place == province }) else { return rest }
    return rest.filter { $0.place == province || $0.place == PlaceCode(country) }
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
