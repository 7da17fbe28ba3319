import Delivery
import Orders
import Primitives
import Shop
import Testing

@Suite("Postcodes of another city than the one that is named")
struct PostcodeDoubtTests {
  private let network = ShippedPlaces.shop.network

  @Test(
    "A city that a zone is called after has no postcode of another zone, in any language",
    arguments: [
      ("Ghent", "2000", "BE-ANR"), ("Gand", "1000", "BE-BRU"), ("Antwerp", "9000", "BE-GNE"), ("Liège", "8000", "BE-BRG"),
      ("根特", "4000", "BE-LGG"),
    ])
  func doubted(city: String, postcode: String, zone: ZoneID) throws {
    #expect(network.zone(doubting: postcode, at: try ShippedPlaces.shop.destination(city))?.id == zone)
  }

  @Test(
    "What may well belong together is not doubted",
    arguments: [
      ("Ghent", "9000"), ("Ghent", "9052"), ("Antwerp", "2600"), ("Ghent 9000", "9000"), ("Aalst", "9300"), ("Mechelen", "2800"),
      ("Ostend", "8400"), ("Verviers", "4800"), ("Kortrijk", "8500"), ("Ghent", "none"), ("Ghent", ""),
    ])
  func plausible(city: String, postcode: String) throws {
    #expect(network.zone(doubting: postcode, at: try ShippedPlaces.shop.destination(city)) == nil)
  }

  @Test("A place that was chosen with a postcode of its own doubts it no less than one typed later")
  func chosenWithPostcode() throws {
    let destination = Destination(zone: "BE-ANR", country: "BE", name: LocalizedName("Ghent"), postcode: "2000")
    #expect(network.zone(doubting: "2000", at: destination)?.id == "BE-ANR")
  }

  @Test("No zone doubts its own postcodes, and each doubts those of the next in its country, if that has another name")
  func zones() {
    let all = network.zones.values.filter { !$0.postcodes.isEmpty }.sorted { $0.id < $1.id }
    for (index, zone) in all.enumerated() {
      let own = Destination(zone: zone.id, country: zone.country, name: zone.name)
      for other in all[index...].prefix(2) where other.country == zone.country {
        guard let postcode = other.postcodes.first?.split(separator: "-").first.map(String.init),
          network.zone(ofPostcode: postcode, in: zone.country)?.id == other.id
        else { continue }
        let isSame = other.id == zone.id || !Set(other.name.texts).isDisjoint(with: zone.name.texts)
        #expect((network.zone(doubting: postcode, at: own) == nil) == isSame, "\(zone.id) \(other.id) \(postcode)")
      }
    }
  }

  @Test("Where postcodes tell no zones nothing is doubted")
  func withoutPostcodes() throws {
    for country in Set(network.zones.values.map(\.country)) where !network.hasPostcodes(in: country) {
      let zone = try #require(network.zones.values.first { $0.country == country })
      #expect(network.zone(doubting: "12345", at: Destination(zone: zone.id, country: country, name: zone.name)) == nil)
    }
  }
}
