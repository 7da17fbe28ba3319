import CatalogFiles
import CatalogSupport
import Delivery
import Foundation
import Primitives
import Testing

@Suite("The shipped places")
struct PlaceTests {
  private static let network = ReadCatalog.shipped.world.network
  private static let cities = ReadCatalog.shipped.folder.readCities().value.map(\.city)

  @Test("Each country's example of a postcode is one in its usual form, and where the country is served a zone or a territory has it")
  func examples() {
    #expect(Self.network.addressFormats.count > 240)
    for format in Self.network.addressFormats.values {
      guard let example = format.postcodeExample else { continue }
      #expect(format.postcode(example) == example, "\(format.country)")
      let isTold = Self.network.hasPostcodes(in: format.country)
      #expect(!isTold || Self.network.zone(ofPostcode: example, in: format.country) != nil, "\(format.country) \(example)")
    }
  }

  @Test(
    "Postcodes of territories that nothing is delivered to are refused with the reason",
    arguments: [
      ("ES", "51001", "ES-CE"), ("ES", "52001", "ES-ML"), ("IT", "00120", "VA"), ("DE", "27498", "DE-HEL"), ("NO", "8099", "SJ-JM"),
      ("FR", "97600", "YT"), ("FR", "97150", "MF"), ("FR", "98800", "NC"), ("GR", "630 86", "GR-69"), ("CH", "7562", "CH-SAM"),
      ("GB", "GX11 1AA", "GI"), ("GB", "BFPO 801", "GB-BFPO"), ("GB", "FIQQ 1ZZ", "FK"), ("CY", "9930", "CY-NOR"),
      ("CY", "99010", "CY-NOR"),
      ("TR", "99010", "CY-NOR"),
      ("US", "00901", "PR"), ("US", "09012", "US-APO"), ("US", "96201", "US-APO"), ("MY", "87000", "MY-15"), ("MY", "07000", "MY-LGK"),
      ("ID", "29444", "ID-BTM"), ("CO", "880001", "CO-SAP"), ("AR", "9410", "AR-V"), ("AR", "V9410AAA", "AR-V"),
      ("RU", "295000", "UA-CRIM"),
      ("CN", "999077", "HK"), ("CN", "999078", "MO"), ("DK", "3900", "GL"), ("AU", "2899", "NF"),
    ])
  func refused(country: CountryCode, postcode: String, code: String) {
    #expect(Self.network.territory(ofPostcode: postcode, in: country)?.code == code)
    #expect {
      try Self.network.usualPostcode(postcode, in: country, allowingArea: true)
    } throws: {
      if case PlaceRefusal.territoryNotServed(_, let reason) = $0 {
        !reason.base.isEmpty && reason.text(in: "zh-Hans") != reason.base
      } else {
        false
      }
    }
  }

  @Test(
    "Postcodes of territories that are served lead to zones of their own, whichever country's postcode it is",
    arguments: [
      ("ES", "35001", "ES-CN", "ES-LPA"), ("ES", "38001", "ES-CN", "ES-TCI"), ("PT", "9000-123", "PT-30", "PT-FNC"),
      ("PT", "9500", "PT-20", "PT-PDL"), ("IT", "23041", "IT-LIV", "IT-LIV"), ("IT", "22061", "IT-CAM", "IT-CAM"),
      ("IT", "47890", "SM", "SM-SAI"), ("SM", "47890", "SM", "SM-SAI"), ("DE", "78266", "DE-BUS", "DE-BUE"),
      ("CH", "8238", "DE-BUS", "DE-BUE"), ("DE", "87491", "AT-JUN", "AT-JUN"), ("AT", "6691", "AT-JUN", "AT-JUN"),
      ("AT", "6993", "AT-KWT", "AT-KWT"), ("DE", "87568", "AT-KWT", "AT-KWT"), ("CH", "6911", "IT-CAM", "IT-CAM"),
      ("CH", "9490", "LI", "LI-VDZ"), ("LI", "9490", "LI", "LI-VDZ"), ("NO", "9170", "SJ", "SJ-LYR"), ("SJ", "9170", "SJ", "SJ-LYR"),
      ("FI", "22100", "AX", "AX-MHQ"), ("AX", "22100", "AX", "AX-MHQ"), ("FR", "97400", "RE", "RE-RUN"), ("RE", "97400", "RE", "RE-RUN"),
      ("FR", "97110", "GP", "GP-PTP"), ("FR", "97200", "MQ", "MQ-FDF"), ("FR", "98000", "MC", "MC-MON"), ("MC", "98000", "MC", "MC-MON"),
      ("DK", "3800", "FO", "FO-THO"), ("GB", "GY1 1AA", "GG", "GG-SPT"), ("GG", "GY1 1AA", "GG", "GG-SPT"),
      ("GB", "JE2 3AB", "JE", "JE-STH"),
      ("GB", "IM1 1AA", "IM", "IM-DGS"), ("GB", "BT1 5GS", "GB-NIR", "GB-BFS"), ("GB", "BT15GS", "GB-NIR", "GB-BFS"),
      ("GR", "811 00", "GR-LES", "GR-MJT"), ("GR", "853 00", "GR-KOS", "GR-KGS"), ("GR", "851 10", "GR-DOD", "GR-JKL"),
      ("CA", "C1A 1A1", "CA-PE", "CA-YYG"), ("CA", "J8X 1A1", "CA-QC", "CA-GTN"), ("CA", "X1A 1A1", "CA-NT", "CA-YZF"),
      ("BR", "59010-000", "BR-RN", "BR-NAT"), ("BR", "69900-000", "BR-AC", "BR-RBR"), ("BR", "74000-000", "BR-GO", "BR-GYN"),
    ])
  func ownZones(country: CountryCode, postcode: String, code: String, zone: ZoneID) throws {
    let found = try Self.network.delivery(toPostcode: postcode, in: country, allowingArea: true).zone
    #expect(found.id == zone)
    #expect(found.place.rawValue == code)
  }

  @Test("A zone lies in one place: all its postcodes are a territory's, or none is; states whose taxes are the same may share one")
  func onePlace() {
    for zone in Self.network.zones.values where zone.country != "US" {
      let ends = zone.postcodes.flatMap { $0.split(separator: "-").map(String.init) }
      for end in ends {
        // What nothing is delivered to and what has the country's own rules may lie in it.
        guard let territory = Self.network.territory(ofPostcode: end, in: zone.country), territory.isServed,
          !["FR-COR", "CN-HI"].contains(territory.code)
        else { continue }
        #expect(zone.place.rawValue == territory.code, "\(zone.id) \(end)")
      }
    }
  }

  @Test(
    "What lies beside them, and what has the same customs and tax as the country around it, is served",
    arguments: [
      ("ES", "41001", "ES-SVQ"), ("ES", "1001", "ES-BIO"), ("ES", "07001", "ES-BCN"), ("DE", "1067", "DE-LEJ"), ("IT", "00118", "IT-ROM"),
      ("IT", "23032", "IT-MIL"), ("FR", "20000", "FR-MRS"), ("NO", "9008", "NO-TOS"), ("GB", "G1 1AA", "GB-GLA"),
      ("GB", "B33 8TH", "GB-BHM"),
      ("GB", "SW1A 1AA", "GB-LON"), ("GR", "851 00", "GR-ATH"), ("CN", "570100", "CN-NNG"), ("PT", "1000-001", "PT-LIS"),
      ("FI", "20100", "FI-TKU"),
      ("CH", "7500", "CH-ZRH"), ("AR", "C1070AAM", "AR-BUE"), ("IE", "D02 AF30", "IE-DUB"), ("LV", "LV-1010", "LV-RIX"),
      ("MT", "VLT 1117", "MT-MLA"),
    ])
  func served(country: CountryCode, postcode: String, zone: ZoneID) throws {
    #expect(try Self.network.delivery(toPostcode: postcode, in: country, allowingArea: true).zone.id == zone)
  }

  @Test(
    "Postcodes of another length than their country's are refused",
    arguments: [
      ("BE", "90000000"), ("BE", "99"), ("BE", "900"), ("IT", "118"), ("DE", "106"), ("FR", "750"), ("GB", "GB1"), ("CN", "3100"),
      ("CH", "80010"),
      ("NL", "101"), ("AE", "12345"), ("PL", "009"),
    ])
  func malformed(country: CountryCode, postcode: String) {
    #expect {
      try Self.network.delivery(toPostcode: postcode, in: country, allowingArea: true)
    } throws: {
      ($0 as? PlaceRefusal)?.isOfPlace == false
    }
  }

  @Test("Cities that lie in territories without deliveries are refused; their neighbours and those that are served are not")
  func cities() throws {
    func refusal(_ name: String, _ country: CountryCode) throws -> PlaceRefusal? {
      let city = try #require(Self.cities.first { $0.name.base == name && $0.country == country })
      return Self.network.refusal(at: city.coordinate, in: country)
    }
    let apart: [(String, CountryCode)] = [
      ("Ushuaia", "AR"), ("Batam", "ID"), ("Labuan", "MY"), ("Kuah", "MY"), ("San Andrés", "CO"), ("Famagusta", "CY"), ("Sokhumi", "GE"),
      ("Cayenne", "GF"), ("Nuuk", "GL"), ("Hong Kong", "HK"), ("Lagos", "NG"),
    ]
    for (name, country) in apart { #expect(try refusal(name, country) != nil, "\(name)") }
    let near: [(String, CountryCode)] = [
      ("Seville", "ES"), ("Palma", "ES"), ("Lisbon", "PT"), ("Glasgow", "GB"), ("Nicosia", "CY"), ("Zugdidi", "GE"), ("Haikou", "CN"),
      ("Rhodes", "GR"),
      ("Tromsø", "NO"), ("Turku", "FI"), ("Las Palmas de Gran Canaria", "ES"), ("Funchal", "PT"), ("Belfast", "GB"), ("Saint-Denis", "RE"),
      ("Longyearbyen", "SJ"), ("Mariehamn", "AX"), ("Douglas", "IM"), ("Monaco", "MC"),
    ]
    for (name, country) in near { #expect(try refusal(name, country) == nil, "\(name)") }
    #expect(Self.network.zones.values.allSatisfy { Self.network.refusal(of: $0) == nil })
  }

  @Test("Cities that share their name with another of their country have a region")
  func regions() {
    let served = Set(Self.network.zones.values.map(\.country))
    let groups = Dictionary(grouping: Self.cities.filter { served.contains($0.country) }) { "\($0.country) \($0.name.base)" }
    for cities in groups.values where cities.count > 1 {
      for city in cities { #expect(city.region != nil, "\(city.name.base) \(city.country) \(city.id)") }
    }
    #expect(groups["CN Suzhou"]?.compactMap { $0.region?.text(in: "zh-Hans") }.sorted() == ["安徽", "江苏"])
  }

  @Test("An example of each country's telephone numbers is one, grouped as it stands; China's parcels need one")
  func phones() throws {
    let formats = Self.network.addressFormats
    #expect(formats.values.count { $0.phone != nil } > 230)
    for format in formats.values {
      guard let phone = format.phone else { continue }
      let number = try #require(phone.number(phone.example), "\(format.country)")
      #expect(number.count <= 16 && phone.grouped(number) == phone.example, "\(format.country)")
    }
    #expect(formats["CN"]?.phone?.isNeeded == true && formats["BE"]?.phone?.isNeeded == false)
    #expect(formats["US"]?.names.postcode == .zip && formats["JP"]?.names.state == .prefecture && formats["IE"]?.names.postcode == .eircode)
  }

  @Test("China's retail import asks who buys, and nothing else does")
  func identity() throws {
    let schedule = ReadCatalog.shipped.world.tariffSchedule
    let day = try #require(LocalDate("2026-11-24"))
    for regime in Regime.allCases {
      #expect(schedule.asksIdentity(regime, in: "CN", on: day) == (regime == .cbec), "\(regime)")
      #expect(!schedule.asksIdentity(regime, in: "BE", on: day))
    }
  }

  @Test("What is wrong in the tables of addresses and territories is named by file, line and column")
  func wrong() throws {
    let fixture = try CatalogFixture()
    try fixture.write(
      "places/address_formats.csv",
      "country,format,latin_format,required,upper,postal_regex,area_regex,postal_example,state_name_type\n"
        + #"BE,%A%n%Z %C,,ACZ,,\d{4},,4000,"#
        + "\n" + #"BEE,%A%n%Z %C,,ACZ,,\d{4},,4000,"# + "\n" + #"DE,%A,,AQZ,,(\d{5,,26133,"# + "\n" + #"FR,%A,,ACZ,,\d{5},,333,"# + "\n"
        + #"BE,%A,,AC,,,,,"# + "\n" + "GB,,,AC,,,,,\n")
    let line = try fixture.append("places/territories.csv", "ESS,35-4,ES-X,Nowhere,,,27 -18 29,maybe,,,EU,EU,,,,test,low")
    let other = try fixture.append("places/territories.csv", "FR,36,FR-X,Nowhere,,,29 -18 27 -13,no,,,EU,EU,,,,test,low")
    let reading = fixture.folder.readWorld()
    let found = reading.issues.map { "\($0.file):\($0.line):\($0.column)" }
    #expect(
      found == [
        "places/address_formats.csv:3:1", "places/address_formats.csv:4:4", "places/address_formats.csv:4:6",
        "places/address_formats.csv:5:8",
        "places/address_formats.csv:6:1", "places/address_formats.csv:7:2", "places/territories.csv:\(line):1",
        "places/territories.csv:\(line):2",
        "places/territories.csv:\(line):7", "places/territories.csv:\(line):8", "places/territories.csv:\(other):7",
        "places/territories.csv:\(other):9",
      ], "\(reading.issues.map(\.description).joined(separator: "\n"))")
    #expect(reading.value.network.addressFormats.keys.sorted() == ["BE"])
  }

  @Test(
    "Each city of a country that is taxed by part says in which part it lies, and where that has a zone, its nearest is none of another part",
    arguments: ["US", "CA", "BR"] as [CountryCode])
  func parts(country: CountryCode) throws {
    let own = Self.cities.filter { $0.country == country }
    #expect(own.count > 100)
    for city in own {
      let territory = try #require(city.territory, "\(city.name.base)")
      #expect(Self.network.specialTerritory(of: territory)?.country == country, "\(city.name.base)")
      let zones = Self.network.zones(around: city.coordinate, in: country, of: territory)
      #expect(!zones.isEmpty)
      guard !Self.network.zones(of: territory).isEmpty else { continue }
      #expect(zones.allSatisfy { $0.place == territory || $0.place == PlaceCode(country) }, "\(city.name.base)")
    }
  }

  @Test("A city that lies in the area of a territory is in no other by its row")
  func areas() {
    for city in Self.cities {
      guard let territory = city.territory, let area = Self.network.territory(at: city.coordinate, in: city.country) else { continue }
      #expect(territory.rawValue == area.code, "\(city.name.base)")
    }
  }

  @Test("The zone that stands for a province is its capital's, else the one with most postcodes")
  func main() {
    for (place, zone) in [
      ("CA-ON", "CA-OTT"), ("CA-BC", "CA-VAN"), ("CA-QC", "CA-MTR"), ("CA-YT", "CA-YDA"), ("ES-CN", "ES-LPA"), ("BR-DF", "BR-BSB"),
    ]
      as [(PlaceCode, ZoneID)]
    {
      #expect(Self.network.mainZone(of: place)?.id == zone, "\(place)")
    }
    #expect(Self.network.mainZone(of: "FR-COR")?.id == "FR-MRS", "it is part of a zone")
  }
}
