import Delivery
import Orders
import Primitives
import Shop
import Testing

@Suite("The same place by name and by postcode, over the shipped catalog")
struct SameTaxPlaceTests {
  private let shop = ShippedPlaces.shop

  /// Cities with a postcode of theirs, as national posts publish them.
  private static let cities: [(city: String, postcode: String)] = """
    Ajaccio, FR=FR-20000|Bastia, FR=FR-20200|Haikou, CN=CN-570100|Sanya, CN=CN-572000|Guangzhou, CN=CN-510000|Los Angeles, US=US-90012|San Francisco, US=US-94103
    New York, US=US-10001|Buffalo, US=US-14202|Chicago, US=US-60601|Miami, US=US-33130|Seattle, US=US-98101|Boston, US=US-02108|Houston, US=US-77002
    Las Vegas, US=US-89101|Reno, US=US-89501|Salt Lake City, US=US-84101|Honolulu, US=US-96813|Anchorage, US=US-99501|Juneau, US=US-99801|Denver, US=US-80202
    Kansas City, Missouri=US-64106|Newark, US=US-07102|Wilmington, DE=US-19801|Providence, US=US-02903|Charlotte, US=US-28202|Portland, Maine=US-04101
    Toronto, CA=CA-M5H 2N2|Ottawa, CA=CA-K1P 1J1|Gatineau, CA=CA-J8X 2J3|Montreal, CA=CA-H2Y 1C6|Quebec City, CA=CA-G1R 4S9|Vancouver, CA=CA-V6B 1A1
    Calgary, CA=CA-T2P 1J9|Winnipeg, CA=CA-R3C 4A5|Halifax, CA=CA-B3J 3K5|Saint John, CA=CA-E2L 4L1|Moncton, CA=CA-E1C 1E8|St. John's, CA=CA-A1C 5M2
    Charlottetown, CA=CA-C1A 4P3|Whitehorse, CA=CA-Y1A 1C2|Yellowknife, CA=CA-X1A 2N6|Iqaluit, CA=CA-X0A 0H0|Regina, CA=CA-S4P 2H8|Val-d'Or, CA=CA-J9P 1S4
    Flin Flon, CA=CA-R8A 1N2|Windsor, CA=CA-N9A 6S1|Fredericton, CA=CA-E3B 1E9|São Paulo, BR=BR-01310-100|Rio de Janeiro, BR=BR-20040-002
    Brasília, BR=BR-70040-010|Goiânia, BR=BR-74003-010|Maceió, BR=BR-57020-000|Natal, BR=BR-59025-000|Manaus, BR=BR-69005-070|Belém, BR=BR-66010-000
    Porto Velho, BR=BR-76801-000|Macapá, BR=BR-68900-073|Boa Vista, BR=BR-69301-000|Rio Branco, BR=BR-69900-000|Palmas, BR=BR-77001-002|Londrina, BR=BR-86010-000
    Juiz de Fora, BR=BR-36010-000|Campinas, BR=BR-13010-000|Las Palmas, ES=ES-35001|Telde, ES=ES-35200|Santa Cruz de Tenerife, ES=ES-38001|Madrid, ES=ES-28001
    Palma, ES=ES-07001|Funchal, PT=PT-9000-001|Ponta Delgada, PT=PT-9500-001|Lisbon, PT=PT-1000-001|Belfast, GB=GB-BT1 5GS|Derry, GB=GB-BT48 6AA
    Lisburn, GB=GB-BT28 1AA|Newry, GB=GB-BT35 6AA|London, GB=GB-SW1A 1AA|Glasgow, GB=GB-G1 1AA|Douglas, IM=IM-IM1 1AA|Saint Helier, JE=JE-JE2 3AB
    Saint Peter Port, GG=GG-GY1 1AA|Mariehamn, AX=AX-22100|Livigno, IT=IT-23041|Venice, IT=IT-30121|Milan, IT=IT-20121|Trento, IT=IT-38122|Rome, IT=IT-00184
    Mytilene, GR=GR-81100|Chios, GR=GR-82100|Kos, GR=GR-85300|Kálymnos, GR=GR-85200|Rhodes, GR=GR-85100|Athens, GR=GR-10431|Heraklion, GR=GR-71201
    Saint-Denis, RE=RE-97400|Les Abymes, GP=GP-97139|Fort-de-France, MQ=MQ-97200|Paris, FR=FR-75001|Nice, FR=FR-06000|Vaduz, LI=LI-9490|Zurich, CH=CH-8001
    Tórshavn, FO=FO-100|Longyearbyen, SJ=NO-9170|Oslo, NO=NO-0150|Tromsø, NO=NO-9008|Nicosia, CY=CY-1010|Monaco, MC=MC-98000|San Marino, SM=SM-47890
    Vienna, AT=AT-1010|Innsbruck, AT=AT-6020|Bregenz, AT=AT-6900|Berlin, DE=DE-10115|Ghent, BE=BE-9000|Amsterdam, NL=NL-1012 AB
    Nuuk, GL=GL-3900|Ushuaia, AR=AR-9410|Buenos Aires, AR=AR-C1001AAA|Kaliningrad, RU=RU-236000|Simferopol, UA=UA-95000|Labuan, MY=MY-87000|Kuala Lumpur, MY=MY-50000
    """.split { $0 == "|" || $0 == "\n" }.map { entry in
      let parts = entry.split(separator: "=")
      return (String(parts[0]), String(parts[1]))
    }

  private enum Answer: Hashable {
    case place(PlaceCode)
    case refused
    case other(String)
  }

  private func taxed(_ text: String) -> Answer {
    do {
      return .place(try shop.taxedPlace(text).place)
    } catch .notServed {
      return .refused
    } catch {
      return .other("\(error)")
    }
  }

  @Test("Duties and taxes of a city are looked up for the same place by its name and by its postcode")
  func taxes() {
    for (city, postcode) in Self.cities {
      let (byName, byPostcode) = (taxed(city), taxed(postcode))
      #expect(byName == byPostcode, "\(city), \(postcode)")
      if case .other(let what) = byName { Issue.record("\(city): \(what)") }
    }
  }

  @Test("Where it is delivered, both give a zone whose rules are those of the same place")
  func zones() {
    for (city, postcode) in Self.cities {
      guard let byName = try? shop.destination(city), let byPostcode = try? shop.destination(postcode) else { continue }
      let places = [byName, byPostcode].map { shop.network.zones[$0.zone]?.place }
      #expect(places[0] == places[1], "\(city) \(byName.zone), \(postcode) \(byPostcode.zone)")
    }
  }

  @Test(
    "A postcode without its country is taken where it can be of one place only, also as one of the United Kingdom's",
    arguments: [
      ("JE2 3AB", "JE-STH"), ("je23ab", "JE-STH"), ("GB-JE2 3AB", "JE-STH"), ("BT1 5GS", "GB-BFS"), ("GY1 1AA", "GG-SPT"),
      ("IM1 1AA", "IM-DGS"),
      ("SW1A 1AA", "GB-LON"), ("M1 1AA", "GB-MAN"), ("H2Y 1C6", "CA-MTR"), ("X0A 0H0", "CA-YFB"), ("1012 AB", "NL-AMS"),
      ("D02 AF30", "IE-DUB"),
    ])
  func alone(text: String, zone: ZoneID) throws {
    #expect(try shop.destination(text).zone == zone)
    #expect(try shop.places(text).first?.destination?.zone == zone)
  }

  @Test("One that several countries have is asked about, with the countries that have it; what is none is no place")
  func several() throws {
    for text in ["9000", "10115"] {
      #expect {
        try shop.destination(text)
      } throws: { error in
        guard case .doubtfulPlace(_, let choices)? = error as? ShopError else { return false }
        return Set(choices.map(\.country)).count > 3
      }
    }
    for text in ["00", "ZZ99 9ZZ9", "12345678901", "B-9000"] {
      #expect { try shop.destination(text) } throws: { ($0 as? ShopError)?.isNoPlace == true }
    }
    #expect { try shop.destination("GX11 1AA") } throws: { ($0 as? ShopError)?.isNotServed == true }
  }

  @Test(
    "A postcode that a territory had formerly, and villages beside it still have, is asked about; with the town's name it is the town's")
  func shared() throws {
    for (text, zone) in [("IT-23030", "IT-LIV"), ("Italy 22060", "IT-CAM")] as [(String, ZoneID)] {
      for ask in [{ _ = try shop.destination($0) }, { _ = try shop.taxedPlace($0) }] as [(String) throws -> Void] {
        #expect {
          try ask(text)
        } throws: { error in
          guard case .doubtfulPlace(_, let choices)? = error as? ShopError else { return false }
          return choices.contains { $0.destination?.zone == zone } && choices.contains { $0.destination?.zone == "IT-MIL" }
        }
      }
      #expect(try shop.places(text).map { $0.destination?.zone }.contains(zone))
    }
    #expect(try shop.destination("Livigno 23030").zone == "IT-LIV")
    #expect(try shop.taxedPlace("Livigno 23030").place == "IT-LIV")
    #expect(try shop.destination("IT-23031").zone == "IT-MIL")
    let livigno = try shop.destination("Livigno")
    #expect(shop.network.zone(doubting: "23030", at: livigno) == nil)
  }
}
