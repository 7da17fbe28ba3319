import Primitives

extension DeliveryNetwork {
  /// A postcode of a zone in the form of its country: `9000` for Ghent, the first of its area. Nil where the zone has none, or where
  /// what its area begins with does not make one: where postcodes have letters.
  public func postcodeExample(of id: ZoneID) -> String? {
    guard let zone = zones[id], let format = addressFormats[zone.country], let form = format.postcodeExample else { return nil }
    let country = zone.country
    return zone.postcodes.lazy.compactMap { range -> String? in
      let start = PostcodeText.compact(String(range.prefix { $0 != "-" }))
      let digits = form.count { $0.isASCII && $0.isNumber }
      guard !start.isEmpty, start.allSatisfy({ $0.isASCII && $0.isNumber }), start.count <= digits else { return nil }
      let filled = start + String(repeating: "0", count: digits - start.count)
      guard let usual = format.postcode(filled), self.zone(ofPostcode: usual, in: country)?.id == id else { return nil }
      return usual
    }.first
  }
}
