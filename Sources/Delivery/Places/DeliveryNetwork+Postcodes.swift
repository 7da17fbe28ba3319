import Primitives

extension DeliveryNetwork {
  /// The zone of a postcode, blanks and dashes ignored: the one with the longest prefix that matches. If a country has a single zone
  /// without prefixes, it is that zone for every postcode.
  ///
  /// Where the postcode is that of a territory whose zones are another country's, it is one of these: `CH-9490` is in Liechtenstein.
  public func zone(ofPostcode text: String, in country: CountryCode) -> Zone? {
    let compact = PostcodeText.compact(text)
    // In the order of ids, so that of two equally long prefixes the same one wins in every run.
    var own = zones.values.filter { $0.country == country }.sorted { $0.id < $1.id }
    if let territory = territory(ofPostcode: compact, in: country), territory.isServed {
      let elsewhere = zones(of: PlaceCode(rawValue: territory.code))
      if let first = elsewhere.first, elsewhere.allSatisfy({ $0.country != country }) {
        if elsewhere.count == 1 { return first }
        own = elsewhere
      }
    }
    if own.count == 1, own[0].postcodes.isEmpty { return own[0] }
    var best: (zone: Zone, length: Int)?
    for zone in own {
      if let length = PostcodeText.longestMatch(compact, in: zone.postcodes), length > best?.length ?? 0 { best = (zone, length) }
    }
    return best?.zone
  }

  /// Whether the zones of a country are distinguished by postcodes.
  public func hasPostcodes(in country: CountryCode) -> Bool { zones.values.contains { $0.country == country && !$0.postcodes.isEmpty } }

  /// A postcode in the usual form of its country.
  ///
  /// - Parameters:
  ///   - text: The postcode as typed.
  ///   - country: Its country.
  ///   - allowingArea: Whether the part that names the area is enough: `SW1A`, `1012`.
  /// - Throws: `PlaceRefusal` if it does not have the form of the country, or is in a territory that is not served.
  public func usualPostcode(_ text: String, in country: CountryCode, allowingArea: Bool) throws(PlaceRefusal) -> String {
    let compact = PostcodeText.compact(text)
    guard let format = addressFormats[country] else {
      // The form is not known for this country: whatever looks like a postcode is accepted.
      if let territory = territory(ofPostcode: compact, in: country) { try refuse(territory) }
      guard PostcodeText.isPlausible(compact) else { throw .malformedPostcode(example: nil) }
      return text.uppercased()
    }
    guard format.hasPostcodes else { throw .noPostcodes }
    let usual = format.postcode(text) ?? (allowingArea ? format.area(text) : nil)
    // A territory is recognised even if its postcode is incomplete, or has another form than those of its country: GX11 1AA. A longer one only if
    // the territory's postcodes are given as long: CY-99010.
    if let territory = territory(ofPostcode: usual ?? compact, in: country) {
      let isShort = compact.count <= PostcodeText.compact(format.postcodeExample ?? "").count
      if usual != nil || isShort || PostcodeText.longestMatch(compact, in: territory.postcodes) == compact.count { try refuse(territory) }
    }
    guard let usual else { throw .malformedPostcode(example: format.postcodeExample) }
    return usual
  }

  /// A postcode in its usual form, and its zone.
  ///
  /// - Throws: `PlaceRefusal` if it does not have the form of the country, is in none of its zones, or is in a territory that is not
  ///   served.
  public func delivery(
    toPostcode text: String, in country: CountryCode, allowingArea: Bool
  ) throws(PlaceRefusal) -> (zone: Zone, postcode: String) {
    let usual = try usualPostcode(text, in: country, allowingArea: allowingArea)
    if let zone = zone(ofPostcode: usual, in: country) { return (zone, usual) }
    // A zero was put before it, and that gives no postcode of the country either.
    if PostcodeText.compact(usual).count > PostcodeText.compact(text).count, let format = addressFormats[country] {
      throw .malformedPostcode(example: format.postcodeExample)
    }
    throw .unknownPostcode
  }

  private func refuse(_ territory: SpecialTerritory) throws(PlaceRefusal) {
    if let reason = territory.refusal { throw .territoryNotServed(name: territory.name, reason: reason) }
  }
}
