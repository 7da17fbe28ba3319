import Commerce
import Foundation

extension Shop {
  /// The one place that a text means: a zone's id, a country with an optional postcode, or a city in any script, with a postcode or without.
  public func destination(_ text: String) throws(ShopError) -> Destination {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    if let zone = network.zones[ZoneID(rawValue: trimmed.uppercased())] {
      return Destination(zone: zone.id, country: zone.country, name: zone.name)
    }
    if let destination = try country(trimmed) { return destination }
    let matches = try cityMatches(trimmed, exactly: true)
    let zones = Set(matches.map(\.match.destination.zone))
    if let first = matches.first {
      // A city ten times as large as the next of its name is the one that is meant.
      let rivals = matches.filter { $0.match.destination.zone != first.match.destination.zone }
      if zones.count == 1 || rivals.allSatisfy({ $0.population * 10 <= first.population }) { return first.match.destination }
      throw .doubtfulPlace(text, choices: matches.map(\.match))
    }
    let near = try cityMatches(trimmed, exactly: false).map { $0.match.destination.name.english }
    var seen: Set<String> = []
    let countries = Set(network.zones.values.map(\.country)).compactMap { world.countries[$0]?.name.english }
    let similar = NearMatch.of(trimmed, among: network.zones.values.map(\.name.english).sorted() + countries.sorted())
    throw .unknownPlace(text, near: (near + similar).filter { seen.insert($0).inserted }.prefix(5).map { $0 })
  }

  /// Places that a text may mean, best first; for no text the zones that are capitals.
  public func places(_ text: String, limit: Int = 40) throws(ShopError) -> [PlaceMatch] {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    if trimmed.isEmpty {
      return network.zones.values.filter(\.isCapital).sorted { $0.name.english < $1.name.english }.map {
        match(Destination(zone: $0.id, country: $0.country, name: $0.name))
      }
    }
    var matches: [PlaceMatch] = []
    if let zone = network.zones[ZoneID(rawValue: trimmed.uppercased())] {
      matches.append(match(Destination(zone: zone.id, country: zone.country, name: zone.name)))
    } else if let destination = try? country(trimmed) {
      matches.append(match(destination))
    }
    for found in try cityMatches(trimmed, exactly: false, limit: limit) where !matches.contains(found.match) { matches.append(found.match) }
    return Array(matches.prefix(limit))
  }

  /// Whether the shop delivers to a country.
  public func delivers(to country: CountryCode) -> Bool { network.zones.values.contains { $0.country == country } }

  func match(_ destination: Destination) -> PlaceMatch {
    PlaceMatch(
      destination: destination, countryName: world.countries[destination.country]?.name ?? LocalizedName(destination.country.rawValue),
      hasTaxRules: schedule.hasImportRules(for: destination.country))
  }

  /// `BE`, `BE-9000`, `Belgium`, `比利时`; nil if the text is none of these.
  private func country(_ text: String) throws(ShopError) -> Destination? {
    let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
    let isCode = parts.first.map { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } } ?? false
    var code: CountryCode?
    if isCode, let first = parts.first, world.countries[CountryCode(rawValue: first)] != nil { code = CountryCode(rawValue: first) }
    if code == nil {
      let folded = text.lowercased()
      code = world.countries.values.first { $0.name.english.lowercased() == folded || $0.name.chinese == text }?.code
    }
    guard let code else { return nil }
    guard delivers(to: code) else {
      let names = Set(network.zones.values.map(\.country)).compactMap { world.countries[$0]?.name.english }.sorted()
      throw .unknownPlace(text, near: Array(names.prefix(60)))
    }
    guard isCode, parts.count == 2 else {
      return network.capitalZone(of: code).map { Destination(zone: $0.id, country: code, name: $0.name) }
    }
    let postcode = parts[1].uppercased().filter { $0 != " " && $0 != "-" }
    guard let zone = zone(of: postcode, in: code) else {
      throw .unknownPlace(text, near: network.zones.values.filter { $0.country == code }.map(\.id.rawValue).sorted())
    }
    return Destination(zone: zone.id, country: code, name: zone.name, postcode: parts[1])
  }

  /// The zone whose prefixes hold a postcode.
  func zone(of postcode: String, in country: CountryCode) -> Zone? { network.zone(ofPostcode: postcode, in: country) }

  private func cityMatches(_ text: String, exactly: Bool, limit: Int = 40) throws(ShopError) -> [(match: PlaceMatch, population: Int)] {
    // A postcode after the name: `Ghent 9000`.
    var name = text
    var postcode: String?
    if let space = text.lastIndex(of: " "), text[text.index(after: space)...].contains(where: \.isNumber) {
      name = String(text[..<space])
      postcode = String(text[text.index(after: space)...])
    }
    let cities = try Self.stored { try products.cities(matching: name, exactly: exactly, limit: limit * 4) }
    var matches: [(match: PlaceMatch, population: Int)] = []
    for city in cities {
      let own = network.zones.values.filter { $0.country == city.country }
      guard
        let nearest = own.min(by: {
          ($0.coordinate.kilometres(to: city.coordinate), $0.id) < ($1.coordinate.kilometres(to: city.coordinate), $1.id)
        })
      else { continue }
      let zone = postcode.flatMap { self.zone(of: $0.uppercased(), in: city.country) } ?? nearest
      let found = match(Destination(zone: zone.id, country: city.country, name: city.name, postcode: postcode))
      if !matches.contains(where: { $0.match == found }) { matches.append((found, city.population)) }
    }
    return Array(matches.prefix(limit))
  }
}
