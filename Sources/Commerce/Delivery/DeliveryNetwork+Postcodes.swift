extension DeliveryNetwork {
  /// The zone of a country whose prefixes hold a postcode, blanks and dashes aside; the longest prefix wins.
  public func zone(ofPostcode text: String, in country: CountryCode) -> Zone? {
    let postcode = text.uppercased().filter { $0 != " " && $0 != "-" }
    var best: (zone: Zone, length: Int)?
    // By id, so that of two equally long prefixes the same one is taken in every run.
    for zone in zones.values.sorted(by: { $0.id < $1.id }) where zone.country == country {
      for range in zone.postcodes {
        let ends = range.split(separator: "-").map(String.init)
        guard let low = ends.first, let high = ends.last, postcode.count >= low.count else { continue }
        let prefix = String(postcode.prefix(low.count))
        if prefix >= low, prefix <= high, low.count > best?.length ?? -1 { best = (zone, low.count) }
      }
    }
    return best?.zone
  }

  /// Whether addresses of a country have postcodes that the network knows.
  public func hasPostcodes(in country: CountryCode) -> Bool { zones.values.contains { $0.country == country && !$0.postcodes.isEmpty } }
}
