import Delivery
import Foundation
import Orders
import Primitives

extension Shop {
  /// The one place that a text means: a zone's id, a country with an optional postcode, or a city in any script, with a postcode, a country or
  /// a province behind it or without (`Ghent`, `根特`, `Ghent 9000`, `Suzhou, Jiangsu`, `San Jose, PH`).
  ///
  /// - Throws: `notServed` with the reason where the place exists and nothing is delivered there, `doubtfulPlace` where it may be several,
  ///   `wrongPostcode` or `unknownPlace` where there is no such thing.
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

  /// The country whose duties and taxes a text means: its code or name, with a postcode or without, a zone, or a city. Served or not.
  ///
  /// - Throws: as `destination`, but for countries that no service goes to. A territory with customs or taxes of its own is not served.
  public func taxedCountry(_ text: String) throws(ShopError) -> CountryCode {
    let text = Self.typed(text)
    if network.zones[ZoneID(rawValue: text.uppercased())] == nil, let (code, postcode) = country(named: text) {
      guard let postcode else { return code }
      // Where postcodes tell the zone, one that tells none is none here either.
      if network.zones.values.contains(where: { $0.country == code && !$0.postcodes.isEmpty }) { return try destination(text).country }
      do {
        _ = try network.usualPostcode(postcode, in: code, allowingArea: true)
        return code
      } catch {
        let match = refused(code, error)
        throw error.isOfPlace ? .notServed(match, others: []) : .wrongPostcode(text, match)
      }
    }
    let (match, others) = try meaning(of: text, judgedByCountry: true)
    switch match.meaning {
    case .served, .refused(.countryNotServed): return match.country
    case .refused(.territoryNotServed) where network.refusal(of: match.country) == match.refusal: return match.country
    case .refused(.unknownPostcode): throw .unknownPlace(text, near: zones(of: match.country))
    case .refused(let refusal): throw refusal.isOfPlace ? .notServed(match, others: others) : .wrongPostcode(text, match)
    }
  }

  /// Places that a text may mean, best first, those that are not served among them; for no text the zones that are capitals.
  public func places(_ text: String, limit: Int = 40) throws(ShopError) -> [PlaceMatch] {
    let text = Self.typed(text)
    if text.isEmpty {
      return network.zones.values.filter { $0.isCapital && network.refusal(of: $0) == nil }.sorted { $0.name.base < $1.name.base }
        .map(match)
    }
    var matches = [zoneOrCountry(text)].compactMap { $0 }
    let cities = try candidates(text, exactly: false, limit: limit)
    let territories = territoryMatches(text, exactly: false)
    // A territory's own name comes before cities that merely begin like it.
    let isTerritory = !territoryMatches(text, exactly: true).isEmpty && !cities.contains(where: \.isOwnName)
    for found in isTerritory ? territories + cities.map(\.match) : cities.map(\.match) + territories where !matches.contains(found) {
      matches.append(found)
    }
    return Array(matches.prefix(limit))
  }

  /// Whether the shop delivers to a country.
  public func delivers(to country: CountryCode) -> Bool { network.zones.values.contains { $0.country == country } }

  /// Refuses an address whose postcode is none of its country's, or lies where nothing is delivered.
  func checkPostcode(of address: Address) throws(ShopError) {
    guard !address.postcode.isEmpty else { return }
    do {
      _ = try network.usualPostcode(address.postcode, in: address.country, allowingArea: true)
    } catch {
      throw error.isOfPlace
        ? .notServed(refused(address.country, error), others: []) : .wrongPostcode(address.postcode, refused(address.country, error))
    }
  }

  private func zones(of country: CountryCode) -> [String] {
    network.zones.values.filter { $0.country == country }.map(\.id.rawValue).sorted()
  }

  // MARK: The one meaning

  /// The place that is meant, and others of its name.
  private func meaning(of text: String, judgedByCountry: Bool = false) throws(ShopError) -> (match: PlaceMatch, others: [PlaceMatch]) {
    if let match = zoneOrCountry(text) { return (match, []) }
    let found = try candidates(text, exactly: true, limit: 40)
    // What is called so outranks what is called so somewhere: Milan is also a name of Syracuse.
    let own = found.filter(\.isOwnName)
    if own.isEmpty, let territory = territoryMatches(text, exactly: true).first { return (territory, []) }
    let pool = own.isEmpty ? found : own
    guard let first = pool.first else { throw .unknownPlace(text, near: try near(text)) }
    let rivals = pool.filter { judgedByCountry ? $0.city.country != first.city.country : $0.place != first.place }
    var seen: Set<String> = []
    let choices = pool.filter { seen.insert($0.place).inserted }.map(\.match)
    // A city ten times as large as the next of its name is the one that is meant, and a capital larger than any other.
    let isClear = first.city.isCapital && first.isOwnName || rivals.allSatisfy { $0.city.population * 10 <= first.city.population }
    let isNowhere = !judgedByCountry && choices.allSatisfy { $0.destination == nil }
    guard isClear || isNowhere else { throw .doubtfulPlace(text, choices: choices) }
    return (first.match, choices.filter { $0 != first.match && $0.destination != nil })
  }
}
