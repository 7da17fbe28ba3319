import Delivery
import Primitives
import Testing

@Suite("Territories with customs or taxes of their own")
struct TerritoryTests {
  private static let why = LocalizedName("own taxes", ["zh-Hans": "税制不同"])

  private static let network = DeliveryNetwork(
    zones: [zone("ES-SVQ", ["35", "41"]), zone("GB-GLA", ["G"]), zone("FR-MRS", ["20", "97"])],
    specialTerritories: [
      territory("ES", "ES-CN", "Canary Islands", ["35", "38"], [GeoArea(south: 27, west: -18.3, north: 29.5, east: -13.3)]),
      territory("GB", "GG", "Guernsey", ["GY"], []), territory("GB", "GI", "Gibraltar", ["GX"], []),
      territory("FR", "GP", "Guadeloupe", ["971"], []), territory("FR", "BL", "Saint-Barthélemy", ["97133"], []),
      territory("FR", "FR-COR", "Corsica", ["20"], [], isServed: true), territory("GG", "GG", "Guernsey", [], []),
      territory("GE", "GE-AB", "Abkhazia", [], [GeoArea(south: 42.4, west: 39.9, north: 43.7, east: 41.5)]),
    ],
    addressFormats: [
      "ES": format("ES", #"\d{5}"#, "28039"), "FR": format("FR", #"\d{2} ?\d{3}"#, "33380"),
      "GB": format("GB", #"(?:G|GY)\d[\dA-Z]? ?\d[A-Z]{2}"#, "GY10 1AA", area: #"[A-Z]{1,2}\d"#),
    ])

  private static func territory(
    _ country: CountryCode, _ code: String, _ name: String, _ postcodes: [String], _ areas: [GeoArea?], isServed: Bool = false
  ) -> SpecialTerritory {
    SpecialTerritory(
      country: country, code: code, name: LocalizedName(name), also: [], postcodes: postcodes, areas: areas.compactMap { $0 },
      refusal: isServed ? nil : why)
  }

  private static func format(_ country: CountryCode, _ pattern: String, _ example: String, area: String? = nil) -> AddressFormat {
    AddressFormat(
      country: country, layout: "%A%n%Z %C", required: "ACZ", postcodePattern: pattern, areaPattern: area, postcodeExample: example)
  }

  private static func zone(_ id: ZoneID, _ postcodes: [String]) -> Zone {
    Zone(
      id: id, name: LocalizedName(id.rawValue), country: CountryCode(rawValue: String(id.rawValue.prefix(2))),
      coordinate: Coordinate(latitude: 40, longitude: 0), timeZone: "UTC", postcodes: postcodes, isCapital: false, source: "test")
  }

  @Test(
    "A postcode of a territory that is not served is refused with its name, also cut short and of another form than its country's",
    arguments: [
      ("ES", "35001", "Canary Islands"), ("ES", "38", "Canary Islands"), ("GB", "GY1 1AA", "Guernsey"), ("GB", "GX11 1AA", "Gibraltar"),
      ("GB", "gy1", "Guernsey"), ("FR", "97110", "Guadeloupe"), ("FR", "97133", "Saint-Barthélemy"),
    ])
  func postcodes(country: CountryCode, postcode: String, name: String) {
    #expect(throws: PlaceRefusal.territoryNotServed(name: LocalizedName(name), reason: Self.why)) {
      try Self.network.delivery(toPostcode: postcode, in: country, allowingArea: true)
    }
  }

  @Test("One that is served, and everything beside territories, goes to its zone")
  func served() throws {
    #expect(try Self.network.delivery(toPostcode: "20000", in: "FR", allowingArea: true).zone.id == "FR-MRS")
    #expect(try Self.network.delivery(toPostcode: "41001", in: "ES", allowingArea: true).zone.id == "ES-SVQ")
    #expect(throws: PlaceRefusal.malformedPostcode(example: "28039")) {
      try Self.network.delivery(toPostcode: "3500000", in: "ES", allowingArea: true)
    }
  }

  @Test("A postcode longer than the country's is a territory's only if the territory's are given as long")
  func longer() {
    let network = DeliveryNetwork(
      specialTerritories: [Self.territory("CY", "CY-NOR", "Northern Cyprus", ["99", "99000-99999"], [])],
      addressFormats: ["CY": Self.format("CY", #"\d{4}"#, "2008")])
    let refusal = PlaceRefusal.territoryNotServed(name: LocalizedName("Northern Cyprus"), reason: Self.why)
    for postcode in ["99010", "9930", "99"] {
      #expect(throws: refusal) { try network.usualPostcode(postcode, in: "CY", allowingArea: true) }
    }
    for postcode in ["990100", "10101"] {
      #expect(throws: PlaceRefusal.malformedPostcode(example: "2008")) {
        try network.usualPostcode(postcode, in: "CY", allowingArea: true)
      }
    }
  }

  @Test("A place is told by where it lies; a whole country by its code")
  func areas() {
    let network = Self.network
    let reason = PlaceRefusal.territoryNotServed(name: LocalizedName("Canary Islands"), reason: Self.why)
    #expect(network.refusal(at: Coordinate(latitude: 28.1, longitude: -15.4), in: "ES") == reason)
    #expect(network.refusal(at: Coordinate(latitude: 28.1, longitude: -15.4), in: "FR") == nil)
    #expect(network.refusal(at: Coordinate(latitude: 37.4, longitude: -6), in: "ES") == nil)
    #expect(network.refusal(of: "GG") == .territoryNotServed(name: LocalizedName("Guernsey"), reason: Self.why))
    #expect(network.refusal(of: "GE") == .countryNotServed, "a part of a country is not the country")
    #expect(network.refusal(of: "ES") == nil)
  }
}
