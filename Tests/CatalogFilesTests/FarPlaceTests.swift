import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import Primitives
import Testing

/// Places far from the metropolis of their region, or without a road, have not its promise.
@Suite("Far places of the shipped catalog")
struct FarPlaceTests {
  private static let network = ReadCatalog.shipped.world.network

  @Test(
    "A postcode far from the metropolis, or without a road, leads to a zone of its own",
    arguments: [
      ("CA", "X0A 0H0", "CA-YFB"), ("CA", "X0B 0C0", "CA-YCB"), ("CA", "X0C 0G0", "CA-YRT"), ("CA", "X1A 1A1", "CA-YZF"),
      ("CA", "X0E 0R0", "CA-YHY"), ("CA", "Y1A 1A1", "CA-YXY"), ("CA", "Y0B 1G0", "CA-YDA"), ("CA", "P7A 1A1", "CA-THU"),
      ("CA", "P4N 1A1", "CA-YTS"), ("CA", "P3E 1A1", "CA-SUD"), ("CA", "P6A 1A1", "CA-SSM"), ("CA", "P9N 1A1", "CA-KEN"),
      ("CA", "R8N 1A1", "CA-YTH"), ("CA", "R0B 0E0", "CA-YTH"), ("CA", "S0J 1L0", "CA-YVC"), ("CA", "S4P 1A1", "CA-REG"),
      ("CA", "T9H 1A1", "CA-YMM"), ("CA", "T8V 1A1", "CA-YQU"), ("CA", "V2L 1A1", "CA-YXS"), ("CA", "V8J 1A1", "CA-YPR"),
      ("CA", "V1J 1A1", "CA-YXJ"), ("CA", "V1C 1A1", "CA-CBR"), ("CA", "V8W 1A1", "CA-VIC"), ("CA", "A0P 1C0", "CA-YYR"),
      ("CA", "A2H 1A1", "CA-CBK"), ("CA", "J0M 1C0", "CA-YVP"), ("CA", "J9X 1A1", "CA-YVO"), ("CA", "G4R 1A1", "CA-SEI"),
      ("CA", "G4X 1A1", "CA-GPE"), ("CA", "E3V 1A1", "CA-FRE"), ("CA", "P1L 1A1", "CA-TOR"), ("CA", "T1J 1A1", "CA-CAL"),
      ("US", "59601", "US-GTF"), ("US", "59101", "US-BIL"), ("US", "59801", "US-MSO"), ("US", "82601", "US-CPR"), ("US", "58501", "US-BIS"),
      ("US", "58102", "US-FAR"), ("US", "57701", "US-RAP"), ("US", "79901", "US-ELP"), ("US", "87101", "US-ABQ"), ("US", "79401", "US-LBB"),
      ("US", "78501", "US-MFE"), ("US", "04401", "US-BGR"), ("US", "49855", "US-MQT"), ("US", "99701", "US-FAI"), ("US", "99762", "US-OME"),
      ("US", "99559", "US-BET"), ("US", "99654", "US-ANC"), ("US", "99801", "US-JNU"), ("US", "99901", "US-KTN"), ("US", "96720", "US-ITO"),
      ("US", "96732", "US-OGG"), ("US", "96766", "US-LIH"), ("US", "96701", "US-HNL"), ("US", "83702", "US-BOI"),
      ("RU", "664000", "RU-IKT"), ("RU", "680000", "RU-KHV"), ("RU", "677000", "RU-YKS"), ("RU", "683000", "RU-PKC"),
      ("RU", "693000", "RU-UUS"), ("RU", "183000", "RU-MMK"), ("RU", "630000", "RU-OVB"), ("RU", "690000", "RU-VVO"),
      ("AU", "0800", "AU-DRW"), ("AU", "0870", "AU-ASP"), ("AU", "4870", "AU-CNS"), ("AU", "7000", "AU-HBA"), ("AU", "6725", "AU-BME"),
      ("AU", "4000", "AU-BNE"), ("AU", "6000", "AU-PER"), ("BR", "66000-000", "BR-BEL"), ("BR", "69900-000", "BR-RBR"),
      ("BR", "76800-000", "BR-PVH"), ("BR", "78000-000", "BR-CGB"), ("BR", "69000-000", "BR-MAO"), ("BR", "70000-000", "BR-BSB"),
      ("ID", "99111", "ID-DJJ"), ("ID", "98411", "ID-DJJ"), ("ID", "97111", "ID-AMQ"), ("ID", "95111", "ID-MDC"), ("ID", "78111", "ID-PNK"),
      ("ID", "76111", "ID-BPN"), ("ID", "90111", "ID-UPG"), ("KZ", "120000", "KZ-KZO"), ("KZ", "130000", "KZ-SCO"),
      ("KZ", "160000", "KZ-CIT"), ("KZ", "110000", "KZ-KSN"), ("RU", "236000", "RU-KGD"), ("RU", "367000", "RU-MCX"),
      ("RU", "400000", "RU-VOG"), ("RU", "628400", "RU-SGC"), ("RU", "644000", "RU-OMS"), ("RU", "350000", "RU-KRR"),
      ("BR", "85800-000", "BR-CAC"), ("BR", "88000-000", "BR-FLN"), ("BR", "69300-000", "BR-BVB"), ("BR", "68000-000", "BR-STM"),
      ("ID", "25111", "ID-PDG"), ("ID", "85111", "ID-KOE"), ("ID", "20111", "ID-MES"),
    ])
  func postcodes(country: CountryCode, postcode: String, zone: ZoneID) {
    #expect(Self.network.zone(ofPostcode: postcode, in: country)?.id == zone)
  }

  @Test("Goods to a place without a road fly there, and whoever calls for them waits longer than for a van")
  func withoutRoad() throws {
    for id: ZoneID in ["CA-YFB", "CA-YRT", "CA-YCB", "CA-YVP", "US-BET", "US-OME"] {
      let lastMiles = Self.network.services.values.filter { $0.to == .zone(id) }
      #expect(!lastMiles.isEmpty)
      for mile in lastMiles {
        let trunks = Self.network.services.values.filter { $0.to == .site(mile.from) }
        #expect(!trunks.isEmpty && trunks.allSatisfy { $0.mode == .air }, "\(id)")
        #expect(mile.duration.p90Hours >= 50, "\(mile.id)")
      }
    }
  }

  @Test(
    "No van that is back in the evening reaches a town more than 750 km away; a night's trunk in its cut-off counts 60 km an hour",
    arguments: ["US", "CA", "RU", "AU", "BR", "ID", "KZ"] as [CountryCode])
  func vans(country: CountryCode) throws {
    let zones = Self.network.zones.values.filter { $0.country == country }.sorted { $0.id < $1.id }
    let cities = ReadCatalog.shipped.folder.readCities().value.map(\.city).filter { city in
      city.country == country && Self.network.territory(at: city.coordinate, in: country)?.isServed != false
    }
    #expect(cities.count > 10)
    for city in cities {
      let far = { (zone: Zone) in zone.coordinate.kilometres(to: city.coordinate) }
      let zone = try #require(zones.min { far($0) < far($1) })
      for van in Self.network.services.values where van.to == .zone(zone.id) && van.duration.p90Hours < 24 {
        guard case .departures(let timetable) = van.gate else { continue }
        let depot = try #require(Self.network.sites[van.from])
        let road = 1.3 * depot.coordinate.kilometres(to: city.coordinate) - 60 * max(0, Double(timetable.cutoffHours) - 4)
        #expect(road < 750, "\(van.id) to \(city.name.base): \(Int(road)) km")
      }
    }
  }
}
