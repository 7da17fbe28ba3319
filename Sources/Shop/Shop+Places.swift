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
    let meaning = try meaning(of: text)
    let (match, others) = (meaning.match, meaning.others)
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
    var matches = sharedMatches(text) ?? [zoneOrCountry(text)].compactMap { $0 }
    let cities = try candidates(text, exactly: false, limit: limit)
    let territories = territoryMatches(text, exactly: false).map(\.match)
    // The exact name of a territory comes before cities whose names only begin with it.
    let isTerritory = !territoryMatches(text, exactly: true).isEmpty && !cities.contains(where: \.isOwnName)
    for found in isTerritory ? territories + cities.map(\.match) : cities.map(\.match) + territories where !matches.contains(found) {
      matches.append(found)
    }
    if matches.isEmpty { matches = postcodeMatches(text) }
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

  /// What a text means.
  struct Meaning {
    let match: PlaceMatch
    /// Others of the same name.
    var others: [PlaceMatch] = []
    /// The province or territory that it lies in, where that is known.
    var territory: PlaceCode?
  }

  /// The place that a text means, and others of the same name.
  ///
  /// - Parameter judgedByTaxes: Whether places that the same taxes hold at count as one.
  func meaning(of text: String, judgedByTaxes: Bool = false) throws(ShopError) -> Meaning {
    if let choices = sharedMatches(text) { throw .doubtfulPlace(text, choices: choices) }
    if let match = zoneOrCountry(text) {
      guard match.refusal?.isOfPlace ?? false else { return Meaning(match: match) }
      // 萨尔瓦多 is El Salvador, and Salvador in Brazil.
      let others = try candidates(text, exactly: true, limit: 40).filter { $0.isOwnName && $0.match.destination != nil }.map(\.match)
      return Meaning(match: match, others: others)
    }
    let found = try candidates(text, exactly: true, limit: 40)
    // A name in a language of the catalog outranks other names: Milan is also a name of Syracuse.
    let own = found.filter(\.isOwnName)
    // Mersin 10 is no postcode in Mersin.
    let isNoPostcode = own.allSatisfy { !($0.match.refusal?.isOfPlace ?? true) }
    if isNoPostcode, let (territory, match) = territoryMatches(text, exactly: true).first {
      return Meaning(match: match, territory: territory)
    }
    let pool = own.isEmpty ? found : own
    guard let first = Self.likeliest(pool) else { return try unnamed(text, judgedByTaxes: judgedByTaxes) }
    let rivals = pool.filter { judgedByTaxes ? taxes(of: $0) != taxes(of: first) : $0.place != first.place }
    var seen: Set<String> = []
    let choices = pool.filter { seen.insert($0.place).inserted }.map(\.match)
    // A capital is meant, or a city ten times as large as the next one of its name.
    let isClear = first.isCapital && first.isOwnName || !rivals.contains { $0.rivals(first) }
    let isNowhere = !judgedByTaxes && choices.allSatisfy { $0.destination == nil }
    guard isClear || isNowhere else { throw .doubtfulPlace(text, choices: choices) }
    return Meaning(match: first.match, others: choices.filter { $0 != first.match && $0.destination != nil }, territory: first.territory)
  }

  /// The largest place, or, where none is a large city, the one that a zone is called after: Val-d'Or is not Val Dor in Malaysia.
  private static func likeliest(_ pool: [PlaceCandidate]) -> PlaceCandidate? {
    guard let largest = pool.first, !largest.isCapital, largest.population ?? 0 < PlaceCandidate.largeCity else { return pool.first }
    return pool.first(where: \.isZoneName) ?? largest
  }

  /// What a text means that is nothing's name: a postcode without its country, a Chinese name with a word too many (温哥华市), or one cut short (St John).
  private func unnamed(_ text: String, judgedByTaxes: Bool) throws(ShopError) -> Meaning {
    let choices = postcodeMatches(text)
    if choices.count > 1 { throw .doubtfulPlace(text, choices: choices) }
    if let match = choices.first { return Meaning(match: match) }
    let shorter = PlaceNames.variants(text).filter { $0.count < text.count || countryCode($0) != nil }
    for name in shorter + [PlaceNames.spelledOut(text)].compactMap({ $0 }) {
      do {
        return try meaning(of: name, judgedByTaxes: judgedByTaxes)
      } catch .unknownPlace {
        continue
      }
    }
    throw .unknownPlace(text, near: try near(text))
  }

  /// What rules are looked up for at a candidate.
  private func taxes(of candidate: PlaceCandidate) -> PlaceCode {
    let zone = candidate.match.destination.flatMap { network.zones[$0.zone]?.place }
    return taxPlace(candidate.territory ?? zone, in: candidate.country)
  }
}
