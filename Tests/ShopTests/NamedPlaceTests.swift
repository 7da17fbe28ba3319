import Delivery
import Orders
import Primitives
import Shop
import Testing

@Suite("Places that share their names, over the shipped catalog")
struct NamedPlaceTests {
  private let shop = ShippedPlaces.shop

  private func choices(_ text: String) -> [ZoneID] {
    do {
      _ = try shop.destination(text)
    } catch .doubtfulPlace(_, let choices) {
      return choices.compactMap { $0.destination?.zone }
    } catch {}
    return []
  }

  @Test(
    "A name goes to the place that a person means by it",
    arguments: [
      ("Venice", "IT-VCE"), ("Venezia", "IT-VCE"), ("威尼斯", "IT-VCE"), ("Val-d'Or", "CA-YVO"), ("Val-d’Or", "CA-YVO"),
      ("Saint John", "CA-FRE"),
      ("Saint John, New Brunswick", "CA-FRE"), ("Saint John, NB", "CA-FRE"), ("St. John's, CA", "CA-YYT"),
      ("St. John's, Newfoundland and Labrador", "CA-YYT"),
      ("泽西", "JE-STH"), ("泽西岛", "JE-STH"), ("奥兰群岛", "AX-MHQ"), ("Charlottetown", "CA-YYG"), ("夏洛特敦", "CA-YYG"), ("Fredericton", "CA-FRE"),
      ("Moncton", "CA-FRE"),
      ("Whitehorse", "CA-YXY"), ("Yellowknife", "CA-YZF"), ("Iqaluit", "CA-YFB"), ("伊卡卢伊特", "CA-YFB"), ("Juneau", "US-JNU"),
      ("朱诺", "US-JNU"),
      ("Portland", "US-PDX"), ("Portland, Oregon", "US-PDX"), ("Salem, OR", "US-PDX"), ("Washington", "US-WAS"),
      ("Birmingham, AL", "US-BHM"),
      ("Los Angeles, CA", "US-LAX"), ("Vancouver, BC", "CA-VAN"), ("Charleston, WV", "US-CRW"), ("London, Ontario", "CA-LOD"),
      ("Sydney", "AU-SYD"),
      ("Sydney, NS", "CA-SYD"), ("蒙特利尔市", "CA-MTR"), ("魁北克省", "CA-MTR"), ("British Columbia", "CA-VAN"), ("California", "US-SFO"),
      ("加利福尼亚", "US-SFO"),
      ("Jersey, GB", "JE-STH"), ("Isle of Man, UK", "IM-DGS"), ("Saint-Denis, France", "RE-RUN"), ("Mariehamn, Finland", "AX-MHQ"),
      ("St John, NB", "CA-FRE"), ("Ft. McMurray", "CA-YMM"), ("Tórshavn", "FO-THO"), ("Bastia", "FR-MRS"), ("Saint Peter Port", "GG-SPT"),
    ])
  func meant(text: String, zone: ZoneID) throws { #expect(try shop.destination(text).zone == zone) }

  @Test(
    "Where several may be meant, the choice has them",
    arguments: [("奥兰", ["AX-MHQ", "AR-TUC"]), ("温哥华市", ["CA-VAN", "US-SEA"]), ("Ontario", ["CA-OTT", "US-LAX"])] as [(String, [ZoneID])])
  func asked(text: String, zones: [ZoneID]) { #expect(Set(zones).isSubset(of: choices(text)), "\(choices(text))") }

  @Test("The capital of each country is found by name, served, refused as not served, or with others of its name")
  func capitals() {
    for country in shop.world.countries.values {
      guard let capital = country.capital else { continue }
      for text in [capital, "\(capital), \(country.code)"] {
        do {
          _ = try shop.destination(text)
        } catch .unknownPlace, .wrongPostcode {
          Issue.record("\(country.code): \(text)")
        } catch {}
      }
    }
  }

  @Test("A province's or state's capital lies in it, by name alone or with the province: the United States, Canada, Brazil")
  func provinces() throws {
    for (place, capital) in Self.capitals {
      let territory = try #require(shop.network.specialTerritory(of: PlaceCode(rawValue: place)), "\(place)")
      // ES is Spain as well.
      for text in ["\(capital), \(territory.name.base)", "\(capital), \(place.suffix(2))"] where text != "Vitória, ES" {
        #expect(try shop.taxedPlace(text).place.rawValue == place, "\(text)")
        #expect(throws: Never.self, "\(text)") { try shop.destination(text) }
      }
      do {
        _ = try shop.destination(capital)
      } catch .doubtfulPlace(_, let choices) {
        #expect(choices.contains { $0.country.rawValue == place.prefix(2) }, "\(capital)")
      } catch {
        Issue.record("\(capital): \(error)")
      }
    }
  }

  private static let capitals: [(String, String)] = """
    US-AL Montgomery|US-AK Juneau|US-AZ Phoenix|US-AR Little Rock|US-CA Sacramento|US-CO Denver|US-CT Hartford|US-DE Dover|US-FL Tallahassee|US-GA Atlanta
    US-HI Honolulu|US-ID Boise|US-IL Springfield|US-IN Indianapolis|US-IA Des Moines|US-KS Topeka|US-KY Frankfort|US-LA Baton Rouge|US-ME Augusta
    US-MD Annapolis|US-MA Boston|US-MI Lansing|US-MN Saint Paul|US-MS Jackson|US-MO Jefferson City|US-MT Helena|US-NE Lincoln|US-NV Carson City|US-NH Concord
    US-NJ Trenton|US-NM Santa Fe|US-NY Albany|US-NC Raleigh|US-ND Bismarck|US-OH Columbus|US-OK Oklahoma City|US-OR Salem|US-PA Harrisburg|US-RI Providence
    US-SC Columbia|US-SD Pierre|US-TN Nashville|US-TX Austin|US-UT Salt Lake City|US-VT Montpelier|US-VA Richmond|US-WA Olympia|US-WV Charleston|US-WI Madison
    US-WY Cheyenne|CA-AB Edmonton|CA-BC Victoria|CA-MB Winnipeg|CA-NB Fredericton|CA-NL St. John's|CA-NS Halifax|CA-NT Yellowknife|CA-NU Iqaluit|CA-ON Toronto
    CA-PE Charlottetown|CA-QC Quebec City|CA-SK Regina|CA-YT Whitehorse|BR-AC Rio Branco|BR-AL Maceió|BR-AP Macapá|BR-AM Manaus|BR-BA Salvador|BR-CE Fortaleza
    BR-DF Brasília|BR-ES Vitória|BR-GO Goiânia|BR-MA São Luís|BR-MT Cuiabá|BR-MS Campo Grande|BR-MG Belo Horizonte|BR-PA Belém|BR-PB João Pessoa|BR-PR Curitiba
    BR-PE Recife|BR-PI Teresina|BR-RJ Rio de Janeiro|BR-RN Natal|BR-RS Porto Alegre|BR-RO Porto Velho|BR-RR Boa Vista|BR-SC Florianópolis|BR-SP São Paulo
    BR-SE Aracaju|BR-TO Palmas
    """.split { $0 == "|" || $0 == "\n" }.map { (String($0.prefix(5)), String($0.dropFirst(6))) }

  @Test(
    "Each territory that is served is found by its name with its country behind it, and asked for its taxes it is itself or holds the city meant"
  )
  func territories() {
    // The bases on Cyprus have no postcodes of their own.
    for territory in shop.network.specialTerritories where territory.isServed && territory.code != "CY-SBA" {
      for (name, country) in [
        (territory.name.base, territory.country.rawValue), (territory.name.text(in: "zh-Hans"), territory.country.rawValue),
      ] {
        let text = "\(name), \(country)"
        do {
          _ = try shop.destination(text)
          _ = try shop.taxedPlace(text)
        } catch .doubtfulPlace(_, let choices) {
          #expect(choices.contains { $0.name.texts.contains(name) }, "\(text)")
        } catch {
          Issue.record("\(text): \(error)")
        }
      }
    }
  }

  @Test(
    "Parts of federations by name",
    arguments: [
      ("Georgia, US", "US-GA"), ("Delaware", "US-DE"), ("Newfoundland", "CA-NL"), ("PEI", "CA-PE"), ("Nunavut", "CA-NU"), ("海南", "CN-HI"),
      ("Rhode Island", "US-RI"), ("Texas", "US-TX"), ("魁北克省", "CA-QC"), ("Bahia, BR", "BR-BA"),
    ])
  func parts(text: String, place: PlaceCode) throws { #expect(try shop.taxedPlace(text).place == place) }

  @Test(
    "The north of Cyprus is not served and says so, by postcode in Cyprus's and Turkey's form and by the names of its towns",
    arguments: [
      "CY-99010", "CY-9930", "TR-99010", "Northern Cyprus", "北塞浦路斯", "Kyrenia", "Famagusta", "Girne", "Mersin 10", "Morphou", "Gazimağusa",
    ])
  func north(text: String) {
    do {
      _ = try shop.destination(text)
      Issue.record("\(text) is served")
    } catch .notServed(let match, _) {
      guard case .territoryNotServed(let name, _) = match.refusal else {
        Issue.record("\(text): \(match)")
        return
      }
      #expect(name.base == "Northern Cyprus")
    } catch {
      Issue.record("\(text): \(error)")
    }
  }
}
