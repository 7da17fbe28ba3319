import Primitives

extension DeliveryNetwork {
  /// The zone of a country whose prefixes hold a postcode, blanks and dashes aside; the longest prefix wins. The only zone of a country that
  /// has no prefixes holds all.
  public func zone(ofPostcode text: String, in country: CountryCode) -> Zone? {
    let compact = PostcodeText.compact(text)
    // By id, so that of two equally long prefixes the same one is taken in every run.
    let own = zones.values.filter { $0.country == country }.sorted { $0.id < $1.id }
    if own.count == 1, own[0].postcodes.isEmpty { return own[0] }
    var best: (zone: Zone, length: Int)?
    for zone in own {
      if let length = PostcodeText.longestMatch(compact, in: zone.postcodes), length > best?.length ?? 0 { best = (zone, length) }
    }
    return best?.zone
  }

  /// Whether zones of a country are told apart by postcodes.
  public func hasPostcodes(in country: CountryCode) -> Bool { zones.values.contains { $0.country == country && !$0.postcodes.isEmpty } }

  /// A postcode in its country's usual form.
  ///
  /// - Parameter allowingArea: the part that tells the area will do: `SW1A`, `1012`.
  /// - Throws: that it has not the country's form, or lies in a territory that is not served.
  public func usualPostcode(_ text: String, in country: CountryCode, allowingArea: Bool) throws(PlaceRefusal) -> String {
    let compact = PostcodeText.compact(text)
    guard let format = addressFormats[country] else {
      // Of a country whose form nobody wrote down, what looks like a postcode is taken for one.
      if let territory = territory(ofPostcode: compact, in: country) { try refuse(territory) }
      guard PostcodeText.isPlausible(compact) else { throw .malformedPostcode(example: nil) }
      return text.uppercased()
    }
    guard format.hasPostcodes else { throw .noPostcodes }
    let usual = format.postcode(text) ?? (allowingArea ? format.area(text) : nil)
    // A territory is named also where its postcode is cut short, or is of another form than its country's: GX11 1AA.
    let isShort = compact.count <= PostcodeText.compact(format.postcodeExample ?? "").count
    if let territory = territory(ofPostcode: usual ?? (isShort ? compact : ""), in: country) { try refuse(territory) }
    guard let usual else { throw .malformedPostcode(example: format.postcodeExample) }
    return usual
  }

  /// A postcode in its usual form and the zone that holds it.
  ///
  /// - Throws: that it has not the country's form, is in none of its zones, or lies in a territory that is not served.
  public func delivery(
    toPostcode text: String, in country: CountryCode, allowingArea: Bool
  ) throws(PlaceRefusal) -> (zone: Zone, postcode: String) {
    let usual = try usualPostcode(text, in: country, allowingArea: allowingArea)
    if let zone = zone(ofPostcode: usual, in: country) { return (zone, usual) }
    // A zero was put before it that belongs nowhere.
    if PostcodeText.compact(usual).count > PostcodeText.compact(text).count, let format = addressFormats[country] {
      throw .malformedPostcode(example: format.postcodeExample)
    }
    throw .unknownPostcode
  }

  private func refuse(_ territory: SpecialTerritory) throws(PlaceRefusal) {
    if let reason = territory.refusal { throw .territoryNotServed(name: territory.name, reason: reason) }
  }
}
