import Delivery
import Orders
import Primitives
import Shop
import Testing

@testable import Shop

@Suite("Zones by their own names, over the shipped catalog")
struct ZoneNameTests {
  private let shop = ShippedPlaces.shop

  private enum Answer {
    case zone(ZoneID)
    case choice([PlaceMatch])
    case nothing(ShopError)

    func names(_ zone: ZoneID) -> Bool {
      switch self {
      case .zone(let found): found == zone
      case .choice(let places): places.contains { $0.destination?.zone == zone }
      case .nothing(.notServed(_, let others)): others.contains { $0.destination?.zone == zone }
      case .nothing: false
      }
    }
  }

  private func answer(_ text: String) -> Answer {
    do {
      return .zone(try shop.destination(text).zone)
    } catch .doubtfulPlace(_, let choices) {
      return .choice(choices)
    } catch {
      return .nothing(error)
    }
  }

  @Test("With its country behind it, in English and Chinese, by code and by name, each zone's name means that zone or a choice that has it")
  func withCountry() {
    for zone in shop.network.zones.values.sorted(by: { $0.id < $1.id }) where shop.network.refusal(of: zone) == nil {
      let country = shop.world.countries[zone.country]?.name ?? zone.name
      let texts =
        ["\(zone.name.base), \(zone.country)", "\(zone.name.base), \(country.base)"]
        + zone.name.texts.map { "\($0)，\(country.text(in: "zh-Hans"))" }
      for text in texts {
        let found = answer(text)
        #expect(found.names(zone.id), "\(text): \(found)")
      }
    }
  }

  @Test("By itself each zone's name means that zone, a choice that has it, or a capital or larger city of the name")
  func alone() {
    for zone in shop.network.zones.values.sorted(by: { $0.id < $1.id }) where shop.network.refusal(of: zone) == nil {
      for name in zone.name.texts {
        let found = answer(name)
        if found.names(zone.id) { continue }
        guard case .zone(let other) = found else {
          Issue.record("\(zone.id) \(name): \(found)")
          continue
        }
        // London is not that of Ontario.
        let isCountry = shop.world.countries.values.contains { ($0.name.texts + $0.also).contains(name) }
        let mine = largest(name, in: zone.country)
        #expect(isCountry || mine * 10 <= largest(name, in: shop.network.zones[other]?.country), "\(zone.id) \(name): \(other)")
      }
    }
  }

  private func largest(_ name: String, in country: CountryCode?) -> Int {
    let cities = (try? shop.products.cities(matching: name, exactly: true, limit: 40)) ?? []
    return cities.filter { $0.country == country }.map(\.population).max() ?? 0
  }

  @Test("No answer says that nothing is called so and names it as near")
  func nearOthers() {
    for zone in ["CA-YZF", "IT-VCE", "US-JNU", "RU-KZN", "CA-YVO", "BE-GNE"].compactMap({ shop.network.zones[$0] }) {
      for text in zone.name.texts.flatMap({ [$0, "\($0), Atlantis"] }) {
        guard case .nothing(.unknownPlace(let asked, let near)) = answer(text) else { continue }
        #expect(!near.map(PlaceNames.folded).contains(PlaceNames.folded(asked)), "\(text): \(near)")
      }
    }
  }

  @Test("Each choice that is listed for a doubtful name leads to its own place when it is typed")
  func choices() {
    for zone in shop.network.zones.values {
      for name in zone.name.texts {
        guard case .choice(let places) = answer(name) else { continue }
        for place in places {
          guard let destination = place.destination else { continue }
          let text = "\(place.name.base), \(place.region?.base ?? place.country.rawValue)"
          #expect(answer(text).names(destination.zone), "\(name): \(text)")
        }
      }
    }
  }

  @Test("Typed in part, a zone that no city is called after is among the places", arguments: ["Kazan and", "Western Alas", "Isle of M"])
  func typed(text: String) throws { #expect(try shop.places(text).contains { $0.destination != nil }) }
}
