import Delivery
import Primitives
import Testing

@Suite("Postcodes")
struct PostcodeTests {
  private static let formats: [CountryCode: AddressFormat] = [
    "BE": format("BE", #"\d{4}"#, "4000"), "DE": format("DE", #"\d{5}"#, "26133"), "CZ": format("CZ", #"\d{3} ?\d{2}"#, "100 00"),
    "PL": format("PL", #"\d{2}-\d{3}"#, "00-950"), "US": format("US", #"(\d{5})(?:[ \-](\d{4}))?"#, "95014"),
    "GB": format("GB", #"(?:E|EC|G|GY|SW)\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}|BFPO ?\d{1,4}"#, "EC1Y 8SY", area: #"[A-Z]{1,2}\d[\dA-Z]?"#),
    "NL": format("NL", #"[1-9]\d{3} ?[A-Z]{2}"#, "1234 AB", area: #"[1-9]\d{3}"#),
    "LV": format("LV", #"LV-\d{4}"#, "LV-1073", layout: "%N%n%A%n%S%n%C, %Z"),
    "SE": format("SE", #"\d{3} ?\d{2}"#, "11455", layout: "%A%nSE-%Z %C"),
    "LU": format("LU", #"\d{4}"#, "4750", layout: "%A%nL-%Z %C"), "JP": format("JP", #"\d{3}-?\d{4}"#, "154-0023", layout: "〒%Z%n%S%n%A"),
    "RS": format("RS", #"\d{5,6}"#, "106314"), "HK": format("HK", nil, nil),
  ]

  private static func format(
    _ country: CountryCode, _ pattern: String?, _ example: String?, area: String? = nil, layout: String = "%N%n%A%n%Z %C"
  ) -> AddressFormat {
    AddressFormat(
      country: country, layout: layout, required: "ACZ", postcodePattern: pattern, areaPattern: area, postcodeExample: example)
  }

  @Test(
    "Blanks, dashes, case, width and what stands before a postcode on an envelope do not matter: it comes out in its country's usual form",
    arguments: [
      ("BE", " 90-00", "9000"), ("BE", "９０００", "9000"), ("BE", "BE-9000", "9000"), ("CZ", "10000", "100 00"), ("CZ", "100 00", "100 00"),
      ("PL", "00950", "00-950"), ("PL", "00 950", "00-950"), ("US", "95014", "95014"), ("US", "950141234", "95014-1234"),
      ("US", "95014 1234", "95014-1234"), ("GB", "ec1y8sy", "EC1Y 8SY"), ("GB", "g11aa", "G1 1AA"), ("GB", "bfpo801", "BFPO 801"),
      ("NL", "1012ab", "1012 AB"), ("LV", "1073", "LV-1073"), ("LV", "lv1073", "LV-1073"), ("SE", "SE-114 55", "11455"),
      ("LU", "L-4750", "4750"), ("JP", "〒1540023", "154-0023"), ("JP", "１５４－００２３", "154-0023"), ("BE", "٩٠٠٠", "9000"),
    ])
  func usual(country: CountryCode, typed: String, expected: String) { #expect(Self.formats[country]?.postcode(typed) == expected) }

  @Test(
    "What has not the country's form is no postcode",
    arguments: [
      ("BE", "99"), ("BE", "90000000"), ("BE", "90A0"), ("BE", ""), ("BE", "-"), ("BE", "FR-9000"), ("DE", "118"), ("GB", "XX1 1AA"),
      ("GB", "SW1A"), ("NL", "1012"), ("NL", "0012 AB"), ("PL", "950"), ("RS", "123"), ("HK", "9000"), ("US", "95014-12"),
      ("LV", "LT-1073"),
    ])
  func malformed(country: CountryCode, typed: String) { #expect(Self.formats[country]?.postcode(typed) == nil) }

  @Test(
    "A zero that was lost from the beginning comes back, one and not two, and only where all postcodes are as long",
    arguments: [
      ("DE", "1067", "01067"), ("PL", "0950", "00-950"), ("US", "2134", "02134"), ("JP", "600001", "060-0001"), ("BE", "900", "0900"),
    ])
  func lostZero(country: CountryCode, typed: String, expected: String) {
    #expect(Self.formats[country]?.postcode(typed) == expected)
    #expect(Self.formats[country]?.postcode(String(typed.dropFirst())) == nil)
    #expect(Self.formats["RS"]?.postcode("1234") == nil)
  }

  @Test("The part that tells the area is one only where the country has such a part")
  func areas() {
    #expect(Self.formats["GB"]?.area("sw1a") == "SW1A")
    #expect(Self.formats["NL"]?.area("1012") == "1012")
    #expect(Self.formats["NL"]?.area("101") == nil)
    #expect(Self.formats["BE"]?.area("90") == nil)
  }

  // MARK: Zones

  private static let network = DeliveryNetwork(
    zones: [
      zone("GB-GLA", ["G", "DG"]), zone("GB-LON", ["E", "EC", "SW"]), zone("BE-GNE", ["90-99"]), zone("BE-BRU", ["10-19"]),
      zone("IE-DUB", ["A", "C-D"]),
      zone("LV-RIX", ["1-2", "LV1-LV2"]), zone("MT-MLA", []), zone("KG-FRU", []), zone("KG-OSS", []),
    ], addressFormats: formats)

  private static func zone(_ id: ZoneID, _ postcodes: [String]) -> Zone {
    Zone(
      id: id, name: LocalizedName(id.rawValue), country: CountryCode(rawValue: String(id.rawValue.prefix(2))),
      coordinate: Coordinate(latitude: 0, longitude: 0), timeZone: "UTC", postcodes: postcodes, isCapital: false, source: "test")
  }

  @Test(
    "An area is all the letters before the first digit",
    arguments: [
      ("GB", "G1 1AA", "GB-GLA"), ("GB", "GY1 1AA", nil), ("GB", "GX11 1AA", nil), ("GB", "DG1 1AA", "GB-GLA"), ("GB", "E1 1AA", "GB-LON"),
      ("GB", "EC1Y 8SY", "GB-LON"), ("GB", "EX1 1AA", nil), ("GB", "S1 1AA", nil), ("IE", "D02 AF30", "IE-DUB"), ("IE", "DX2 AF30", nil),
      ("LV", "LV-1073", "LV-RIX"), ("LV", "1073", "LV-RIX"), ("LV", "LV-3073", nil),
    ] as [(CountryCode, String, ZoneID?)])
  func lettersOfAnArea(country: CountryCode, postcode: String, expected: ZoneID?) {
    #expect(Self.network.zone(ofPostcode: postcode, in: country)?.id == expected)
  }

  @Test("The only zone of a country without prefixes holds every postcode; of two, none can be told")
  func onlyZone() {
    #expect(Self.network.zone(ofPostcode: "VLT 1117", in: "MT")?.id == "MT-MLA")
    #expect(Self.network.zone(ofPostcode: "720001", in: "KG") == nil)
  }

  @Test("A postcode is refused for its form, for its country having none, or for no zone having it")
  func refusals() throws {
    let network = Self.network
    #expect(throws: PlaceRefusal.malformedPostcode(example: "4000")) {
      try network.delivery(toPostcode: "99", in: "BE", allowingArea: true)
    }
    #expect(throws: PlaceRefusal.malformedPostcode(example: "4000")) {
      try network.delivery(toPostcode: "900", in: "BE", allowingArea: true)
    }
    #expect(throws: PlaceRefusal.unknownPostcode) { try network.delivery(toPostcode: "5000", in: "BE", allowingArea: true) }
    #expect(throws: PlaceRefusal.noPostcodes) { try network.delivery(toPostcode: "9000", in: "HK", allowingArea: true) }
    #expect(try network.delivery(toPostcode: "sw1a", in: "GB", allowingArea: true).zone.id == "GB-LON")
    #expect(throws: PlaceRefusal.malformedPostcode(example: "EC1Y 8SY")) {
      try network.delivery(toPostcode: "SW1A", in: "GB", allowingArea: false)
    }
    #expect(try network.delivery(toPostcode: "９０００", in: "BE", allowingArea: false).postcode == "9000")
  }
}
