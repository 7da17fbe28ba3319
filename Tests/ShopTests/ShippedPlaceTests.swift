import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

@Suite("Places by name, over the shipped catalog")
struct ShippedPlaceTests {
  private let shop = ShippedPlaces.shop

  private func error(_ text: String) -> ShopError? {
    do {
      _ = try shop.destination(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Places that exist and are not served are refused as such: territories by postcode and by name, cities in them, countries, their cities",
    arguments: [
      "ES-51001", "DE-27498", "Heligoland", "GB-GX11 1AA", "GB-BFPO 801", "Batam", "Ushuaia", "NG", "ng", "Persia", "尼日利亚", "Lagos", "拉各斯",
      "Tehran", "德黑兰", "HK", "香港", "Hong Kong", "NG-900211", "Cayenne", "Seville 52001", "es-51001", "ＥＳ－５１００１", "San Juan, PR",
      "US-00901", "US-96910", "US-09012", "US-34002", "Honolulu 96799", "Greenland", "IT-00120",
    ])
  func notServed(text: String) {
    let error = error(text)
    #expect(error?.isNotServed == true, "\(String(describing: error))")
  }

  @Test(
    "A name that several large cities have is doubtful, whether they are served or not",
    arguments: ["San Jose", "Suzhou", "Santa Cruz", "Barcelona", "Manchester", "Hamilton", "La Paz", "Valencia"])
  func doubtful(text: String) {
    guard case .doubtfulPlace(_, let choices) = error(text) else {
      Issue.record("\(text): \(String(describing: error(text)))")
      return
    }
    #expect(choices.count > 1)
    let shown = choices.map { [$0.name, $0.region, $0.countryName].compactMap { $0?.base } }
    #expect(Set(shown).count == shown.count, "they can be told apart: \(shown)")
  }

  @Test(
    "The country, the province or the postcode behind a name tells which is meant",
    arguments: [
      ("San Jose, PH", "PH-MNL"), ("San Jose, Philippines", "PH-MNL"), ("Los Angeles, Chile", "CL-CCP"), ("Los Angeles，智利", "CL-CCP"),
      ("Suzhou, Jiangsu", "CN-SHA"), ("Suzhou, Anhui", "CN-NKG"), ("Suzhou, 江苏省", "CN-SHA"), ("苏州", "CN-SHA"), ("宿州", "CN-NKG"),
      ("Barcelona, ES", "ES-BCN"), ("Birmingham B33 8TH", "GB-BHM"), ("Hamilton, NZ", "NZ-AKL"), ("Manchester M1 1AA", "GB-MAN"),
      ("London SW1A 1AA", "GB-LON"), ("Amsterdam 1012 AB", "NL-AMS"), ("Vancouver, CA", "CA-VAN"), ("Portland 97201", "US-PDX"),
      ("London N6A 1A1", "CA-LOD"),
      ("Belgium 9000", "BE-GNE"), ("BE 9000", "BE-GNE"),
      ("ＢＥ－９０００", "BE-GNE"),
    ])
  func told(text: String, zone: ZoneID) throws { #expect(try shop.destination(text).zone == zone) }

  @Test(
    "A capital, a city ten times as large as others, and what only other languages call otherwise are not doubtful",
    arguments: [
      ("Athens", "GR-ATH"), ("Santiago", "CL-SCL"), ("London", "GB-LON"), ("Milan", "IT-MIL"), ("Islamabad", "PK-ISB"), ("Gand", "BE-GNE"),
      ("Antwerpen", "BE-ANR"), ("Corsica", "FR-MRS"), ("Holland", "NL-AMS"), ("UK", "GB-LON"), ("中华人民共和国", "CN-BJS"), ("Tromsø", "NO-TOS"),
      ("USA", "US-WAS"), ("加拿大", "CA-OTT"), ("Los Angeles", "US-LAX"), ("檀香山", "US-HNL"), ("New York", "US-NYC"), ("Boise", "US-BOI"),
    ])
  func clear(text: String, zone: ZoneID) throws { #expect(try shop.destination(text).zone == zone) }

  @Test("A larger city of the name that is not served is named with the smaller that is")
  func others() {
    guard case .notServed(let match, let others) = error("Lagos") else {
      Issue.record("Lagos is served")
      return
    }
    #expect(match.country == "NG")
    #expect(others.map(\.country) == ["PT"])
  }

  @Test("Only a near miss is named: for what is like nothing, nothing")
  func near() {
    for (text, near) in [("Brusels", ["Brussels"]), ("Gehnt", ["Ghent"]), ("Xyzzy", []), ("Atlantis", ["Atlanta"]), ("Qwertyuiop", [])] {
      #expect(error(text) == .unknownPlace(text, near: near))
    }
  }

  @Test(
    "A territory is found by postcode, by its name and by those of its towns, each with a zone and a place of its own",
    arguments: [
      ("ES-35001", "ES-LPA"), ("Las Palmas", "ES-LPA"), ("Las Palmas 35001", "ES-LPA"), ("Santa Cruz de Tenerife", "ES-TCI"),
      ("Canary Islands", "ES-LPA"), ("加那利群岛", "ES-LPA"), ("Tenerife 38001", "ES-TCI"), ("Funchal", "PT-FNC"), ("Madeira", "PT-FNC"),
      ("Ponta Delgada", "PT-PDL"), ("PT-9500", "PT-PDL"), ("Belfast", "GB-BFS"), ("Belfast BT1 5GS", "GB-BFS"), ("GB-BT15GS", "GB-BFS"),
      ("Northern Ireland", "GB-BFS"), ("Derry", "GB-BFS"), ("Douglas, IM", "IM-DGS"), ("Isle of Man", "IM-DGS"), ("GB-IM1 1AA", "IM-DGS"),
      ("Guernsey", "GG-SPT"), ("Sark", "GG-SPT"), ("Alderney", "GG-SPT"), ("Jersey", "JE-STH"), ("Saint Helier", "JE-STH"),
      ("Mariehamn", "AX-MHQ"), ("Åland", "AX-MHQ"), ("FI-22100", "AX-MHQ"), ("AX", "AX-MHQ"), ("Büsingen", "DE-BUE"),
      ("DE-78266", "DE-BUE"),
      ("Livigno", "IT-LIV"), ("Campione d'Italia", "IT-CAM"), ("Monaco", "MC-MON"), ("摩纳哥", "MC-MON"), ("San Marino", "SM-SAI"),
      ("Vaduz", "LI-VDZ"), ("Liechtenstein", "LI-VDZ"), ("Saint-Denis, RE", "RE-RUN"), ("FR-97400", "RE-RUN"), ("Guadeloupe", "GP-PTP"),
      ("Fort-de-France", "MQ-FDF"), ("Tórshavn", "FO-THO"), ("FO", "FO-THO"), ("Longyearbyen", "SJ-LYR"), ("Svalbard", "SJ-LYR"),
      ("Lesvos", "GR-MJT"), ("Mytilene", "GR-MJT"), ("Patmos", "GR-JKL"), ("Mittelberg", "AT-KWT"), ("Jungholz", "AT-JUN"),
      ("Prince Edward Island", "CA-YYG"), ("Natal", "BR-NAT"), ("Maceió", "BR-MCZ"), ("Gatineau", "CA-GTN"),
      ("Seville", "ES-SVQ"), ("Cagliari", "IT-CAG"), ("Palma", "ES-BCN"), ("Ajaccio", "FR-MRS"),
    ])
  func territories(text: String, zone: ZoneID) throws { #expect(try shop.destination(text).zone == zone) }

  @Test(
    "Duties and taxes are asked for by a place: a country's code, names, capital, cities and postcodes, a territory's likewise, served or not",
    arguments: [
      ("MC", "MC", "MC"), ("Monaco", "MC", "MC"), ("摩纳哥", "MC", "MC"), ("US", "US", "US"), ("United States", "US", "US"),
      ("US-95014", "US", "US-CA"), ("US-10001", "US", "US-NY"), ("NG", "NG", "NG"), ("Lagos", "NG", "NG"), ("NG-900211", "NG", "NG"),
      ("BE", "BE", "BE"), ("Brussels", "BE", "BE"), ("比利时", "BE", "BE"), ("BE-9000", "BE", "BE"), ("BE-GNE", "BE", "BE"),
      ("Guernsey", "GG", "GG"), ("Sark", "GG", "GG"), ("RE", "RE", "RE"), ("Saint-Denis, RE", "RE", "RE"), ("FR-97400", "FR", "RE"),
      ("Suzhou", "CN", "CN"), ("Buenos Aires", "AR", "AR"), ("KG-720001", "KG", "KG"), ("HK", "HK", "HK"), ("CN-999077", "CN", "HK"),
      ("ES-38001", "ES", "ES-CN"), ("Las Palmas", "ES", "ES-CN"), ("Canary Islands", "ES", "ES-CN"), ("GB-BT1 1AA", "GB", "GB-NIR"),
      ("Belfast", "GB", "GB-NIR"), ("GB-BFS", "GB", "GB-NIR"), ("IT-23041", "IT", "IT-LIV"), ("Livigno", "IT", "IT-LIV"),
      ("GB-GY1 1AA", "GB", "GG"), ("DE-27498", "DE", "DE-HEL"), ("Heligoland", "DE", "DE-HEL"), ("ES-51001", "ES", "ES-CE"),
      ("CA", "CA", "CA-ON"), ("CA-H2Y 1C6", "CA", "CA-QC"), ("Toronto", "CA", "CA-ON"), ("CA-R8A 1A1", "CA", "CA-SK"),
      ("BR", "BR", "BR-DF"), ("BR-57000-000", "BR", "BR-AL"), ("Salvador, BR", "BR", "BR-BA"), ("GR-85111", "GR", "GR-DOD"),
      ("GR-85100", "GR", "GR"), ("FI-22100", "FI", "AX"), ("DE-87491", "DE", "AT-JUN"), ("GI", "GI", "GI"), ("FO", "FO", "FO"),
      ("Greenland", "GL", "GL"), ("US-00901", "US", "PR"), ("Ushuaia", "AR", "AR-V"),
    ])
  func taxed(text: String, country: CountryCode, place: PlaceCode) throws {
    let found = try shop.taxedPlace(text)
    #expect(found.country == country)
    #expect(found.place == place)
  }

  @Test("A place whose taxes are asked for says whether anything is delivered there")
  func taxedUnserved() throws {
    for text in ["Heligoland", "ES-51001", "HK", "Lagos", "US-00901", "Ushuaia"] {
      #expect(try shop.taxedPlace(text).refusal != nil, "\(text)")
    }
    for text in ["Belfast", "BE", "FI-22100", "Sark", "US-10001"] { #expect(try shop.taxedPlace(text).refusal == nil, "\(text)") }
  }

  @Test(
    "What no law of the catalog reaches is refused with its reason for duties and taxes too",
    arguments: ["RU-295000", "CY-9930", "GB-BFPO 801", "US-09012", "Simferopol"])
  func taxedNowhere(text: String) {
    #expect {
      try shop.taxedPlace(text)
    } throws: {
      ($0 as? ShopError)?.isNotServed == true
    }
  }

  @Test("While one types, a place that is not served stands among the others with its reason, where its size puts it")
  func places() throws {
    let lagos = try shop.places("Lago")
    #expect(lagos.first?.country == "NG")
    #expect(lagos.first?.refusal == .countryNotServed)
    #expect(lagos.contains { $0.destination?.country == "PT" })
    #expect(try shop.places("BE-99").first?.refusal == .malformedPostcode(example: "4000"))
    #expect(try shop.places("ES-51001").first?.refusal?.isOfPlace == true)
    #expect(try shop.places("Heligo").first?.refusal?.isOfPlace == true)
    #expect(try shop.places("Livig").first?.destination?.zone == "IT-LIV")
    #expect(try shop.places("Suzhou").prefix(2).map(\.region?.base) == ["Jiangsu", "Anhui"])
    #expect(try shop.places("").allSatisfy { $0.destination != nil })
  }

  @Test("An order is not placed for a postcode that its country does not have, nor where nothing is delivered")
  func placing() {
    func refusal(_ postcode: String, _ country: CountryCode, _ zone: ZoneID) -> ShopError? {
      let address = Address(name: "An", street: "1", postcode: postcode, city: "X", country: country, zone: zone)
      do {
        _ = try shop.session(for: .local).place(
          CheckoutRequest(
            key: "k", lines: [CartLine("X")], timesOrdered: nil, address: address, currency: .euro, chosen: [:], expectedTotal: nil),
          now: SmallShop.now)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("99", "BE", "BE-GNE")?.isNoPlace == true)
    #expect(refusal("51001", "ES", "ES-SVQ")?.isNotServed == true)
    #expect(refusal("9000", "BE", "BE-GNE")?.isNoPlace == false)
  }
}
