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
      "ES-38001", "Las Palmas", "Las Palmas 35001", "Santa Cruz de Tenerife", "ES-51001", "IT-23041", "Livigno", "DE-78266", "Büsingen",
      "NO-9170", "Svalbard",
      "Longyearbyen", "PT-9500", "Ponta Delgada", "Funchal", "Madeira", "加那利群岛", "GB-GY1 1AA", "GB-GX11 1AA", "GB-BFPO 801", "Guernsey",
      "Jersey",
      "Belfast", "GB-BFS", "Northern Ireland", "Mariehamn", "Åland", "FI-22100", "Batam", "Ushuaia", "NG", "ng", "Persia", "尼日利亚", "Lagos",
      "拉各斯",
      "Tehran", "德黑兰", "Monaco", "摩纳哥", "MC", "HK", "香港", "Hong Kong", "NG-900211", "Saint-Denis, RE", "Seville 38001", "es-38001",
      "ＥＳ－３８００１", "San Juan, PR", "US-00901", "US-96910", "US-09012", "US-34002", "Honolulu 96799",
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
    "Duties and taxes are known by country, so its code, its names, its capital and its cities will do, served or not",
    arguments: [
      ("MC", "MC"), ("Monaco", "MC"), ("摩纳哥", "MC"), ("US", "US"), ("United States", "US"), ("New York", "US"), ("美国", "US"),
      ("US-95014", "US"), ("NG", "NG"), ("Lagos", "NG"), ("NG-900211", "NG"),
      ("BE", "BE"), ("Brussels", "BE"), ("比利时", "BE"), ("BE-9000", "BE"), ("BE-GNE", "BE"), ("Guernsey", "GG"), ("RE", "RE"),
      ("Saint-Denis, RE", "RE"),
      ("Suzhou", "CN"), ("Buenos Aires", "AR"), ("Washington, D.C.", "US"), ("KG-720001", "KG"), ("HK", "HK"),
    ])
  func taxed(text: String, country: CountryCode) throws { #expect(try shop.taxedCountry(text) == country) }

  @Test(
    "A territory is not silently its country for duties and taxes either",
    arguments: [
      "ES-38001", "Las Palmas", "Canary Islands", "GB-BT1 1AA", "Belfast", "GB-BFS", "IT-23041", "Livigno", "FR-97400", "GB-GY1 1AA",
      "CN-999077",
    ])
  func taxedElsewhere(text: String) {
    #expect {
      try shop.taxedCountry(text)
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
    #expect(try shop.places("ES-38001").first?.refusal?.isOfPlace == true)
    #expect(try shop.places("Livig").first?.refusal?.isOfPlace == true)
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
    #expect(refusal("38001", "ES", "ES-SVQ")?.isNotServed == true)
    #expect(refusal("9000", "BE", "BE-GNE")?.isNoPlace == false)
  }
}
