import Primitives

extension [SpecialTerritory] {
  /// The territory of a postcode: the one with the longest prefix that matches; nil if there is none.
  func territory(ofPostcode compact: String, in country: CountryCode) -> SpecialTerritory? {
    var best: (territory: SpecialTerritory, length: Int)?
    for territory in self where territory.country == country {
      if let length = PostcodeText.longestMatch(compact, in: territory.postcodes), length > best?.length ?? 0 { best = (territory, length) }
    }
    return best?.territory
  }

  /// The territory in whose areas a place of a country lies; nil if there is none.
  func territory(at place: Coordinate, in country: CountryCode) -> SpecialTerritory? {
    first { territory in territory.country == country && territory.areas.contains { $0.contains(place) } }
  }

  /// The place that a zone is in: the territory of all its postcodes, else its country. A zone that reaches beyond a territory counts as the
  /// country.
  package func place(of zone: Zone) -> PlaceCode {
    var found: String?
    for range in zone.postcodes {
      for end in range.split(separator: "-") {
        guard let code = territory(ofPostcode: String(end), in: zone.country)?.code, found ?? code == code else {
          return PlaceCode(zone.country)
        }
        found = code
      }
    }
    return found.map { PlaceCode(rawValue: $0) } ?? PlaceCode(zone.country)
  }

  /// The place that a site is in: the territory that it lies in, else its country.
  package func place(of site: Site) -> PlaceCode {
    territory(at: site.coordinate, in: site.country).map { PlaceCode(rawValue: $0.code) } ?? PlaceCode(site.country)
  }
}
