import Delivery
import Foundation
import Orders
import Primitives

extension Shop {
  /// The place that a text means: the id of a zone, a country with or without a postcode, or a city in any script, which a postcode,
  /// country or province may follow (`Ghent`, `根特`, `Ghent 9000`, `Suzhou, Jiangsu`, `San Jose, PH`).
  ///
  /// - Throws: `notServed` with the reason if the place exists but nothing is delivered there, `doubtfulPlace` if it may be several,
  ///   `wrongPostcode` or `unknownPlace` if it does not exist.
  public func destination(_ text: String) throws(ShopError) -> Destination {
    let text = Self.typed(text)
    let (match, others) = try meaning(of: text)
    switch match.meaning {
    case .served(let destination, _): return destination
    case .refused(.unknownPostcode): throw .unknownPlace(text, near: zones(of: match.country))
    case .refused(let refusal): throw refusal.isOfPlace ? .notServed(match, others: others) : .wrongPostcode(text, match)
    }
  }

  /// The time zone of a zone.
  ///
  /// - Throws: `unknownPlace` for a zone that the network does not have.
  public func timeZone(of zone: ZoneID) throws(ShopError) -> TimeZoneID {
    guard let timeZone = network.timeZone(of: zone) else { throw .unknownPlace(zone.rawValue, near: []) }
    return timeZone
  }

  /// Places that a text may mean, the best match first, also those that are not served. An empty text gives the zones of all capitals.
  public func places(_ text: String, limit: Int = 40) throws(ShopError) -> [PlaceMatch] {
    let text = Self.typed(text)
    if text.isEmpty {
      return network.zones.values.filter { $0.isCapital && network.refusal(of: $0) == nil }.sorted { $0.name.base < $1.name.base }
        .map(match)
    }
    var matches = [zoneOrCountry(text)].compactMap { $0 }
    let cities = try candidates(text, exactly: false, limit: limit)
    let territories = territoryMatches(text, exactly: false)
    // The exact name of a territory comes before cities whose names only begin with it.
    let isTerritory = !territoryMatches(text, exactly: true).isEmpty && !cities.contains(where: \.isOwnName)
    for found in isTerritory ? territories + cities.map(\.match) : cities.map(\.match) + territories where !matches.contains(found) {
      matches.append(found)
    }
    return Array(matches.prefix(limit))
  }

  /// Whether the shop delivers to a country.
  public func delivers(to country: CountryCode) -> Bool { network.zones.values.contains { $0.country == country } }

  /// Checks the postcode of an address.
  ///
  /// - Throws: `wrongPostcode` if its country does not have it, `notServed` if nothing is delivered there.
  func checkPostcode(of address: Address) throws(ShopError) {
    guard !address.postcode.isEmpty else { return }
    do {
      _ = try network.usualPostcode(address.postcode, in: address.country, allowingArea: true)
    } catch {
      throw error.isOfPlace
        ? .notServed(refused(address.country, error), others: []) : .wrongPostcode(address.postcode, refused(address.country, error))
    }
  }

  func zones(of country: CountryCode) -> [String] {
    network.zones.values.filter { $0.country == country }.map(\.id.rawValue).sorted()
  }

  // MARK: The one meaning

  /// The place that a text means, and others of the same name.
  func meaning(of text: String, judgedByCountry: Bool = false) throws(ShopError) -> (match: PlaceMatch, others: [PlaceMatch]) {
    if let match = zoneOrCountry(text) { return (match, []) }
    let found = try candidates(text, exactly: true, limit: 40)
    // A name in a language of the catalog outranks other names: Milan is also a name of Syracuse.
    let own = found.filter(\.isOwnName)
    if own.isEmpty, let territory = territoryMatches(text, exactly: true).first { return (territory, []) }
    let pool = own.isEmpty ? found : own
    guard let first = pool.first else { throw .unknownPlace(text, near: try near(text)) }
    let rivals = pool.filter { judgedByCountry ? $0.city.country != first.city.country : $0.place != first.place }
    var seen: Set<String> = []
    let choices = pool.filter { seen.insert($0.place).inserted }.map(\.match)
    // A capital is meant, or a city ten times as large as the next one of its name.
    let isClear = first.city.isCapital && first.isOwnName || rivals.allSatisfy { $0.city.population * 10 <= first.city.population }
    let isNowhere = !judgedByCountry && choices.allSatisfy { $0.destination == nil }
    guard isClear || isNowhere else { throw .doubtfulPlace(text, choices: choices) }
    return (first.match, choices.filter { $0 != first.match && $0.destination != nil })
  }
}
