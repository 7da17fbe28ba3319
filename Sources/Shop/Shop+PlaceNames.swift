import Delivery
import Foundation
import Orders
import Primitives

extension Shop {
  // MARK: Zones, countries and territories

  /// A zone by its id, or a country by its code or name, with or without a postcode; nil if a text is neither.
  func zoneOrCountry(_ text: String) -> PlaceMatch? {
    if let zone = network.zones[ZoneID(rawValue: text.uppercased())] { return match(zone) }
    guard let (code, postcode) = country(named: text) else { return nil }
    if let refusal = network.refusal(of: code) { return refused(code, refusal, name: countryName(code)) }
    guard let postcode else { return network.capitalZone(of: code).map(match) }
    do {
      let (zone, usual) = try network.delivery(toPostcode: postcode, in: code, allowingArea: true)
      return match(Destination(zone: zone.id, country: code, name: zone.name, postcode: usual))
    } catch {
      return refused(code, error)
    }
  }

  /// Reads a country (`BE`, `Belgium`, `比利时`), also with a postcode (`BE-9000`, `BE 9000`, `Belgium 9000`); nil for anything else.
  func country(named text: String) -> (code: CountryCode, postcode: String?)? {
    if let code = countryCode(text) { return (code, nil) }
    let code = CountryCode(rawValue: String(text.prefix(2)))
    let rest = text.dropFirst(2)
    if let dash = rest.first, world.countries[code] != nil, text.prefix(2).allSatisfy({ $0.isASCII && $0.isLetter }) {
      let postcode = rest.dropFirst().trimmingCharacters(in: .whitespaces)
      if PlaceNames.isDash(dash), !postcode.isEmpty { return (code, postcode) }
    }
    guard let (name, postcode) = Self.split(text), let code = countryCode(name) else { return nil }
    return (code, postcode)
  }

  /// A country by its code or one of its names.
  func countryCode(_ text: String) -> CountryCode? {
    let code = CountryCode(rawValue: text)
    if world.countries[code] != nil { return code }
    return placeNames.country(Self.folded(text))
  }

  /// Territories with a name that is the text, or begins with it.
  func territoryMatches(_ text: String, exactly: Bool) -> [(territory: PlaceCode, match: PlaceMatch)] {
    let folded = Self.folded(text)
    guard !folded.isEmpty else { return [] }
    var seen: Set<String> = []
    return placeNames.territories.compactMap { known in
      let (territory, names) = (known.territory, known.names)
      guard names.contains(where: { exactly ? $0 == folded : $0.hasPrefix(folded) }), !seen.contains(territory.code) else { return nil }
      guard let match = match(territory) else { return nil }
      seen.insert(territory.code)
      return (PlaceCode(rawValue: territory.code), match)
    }
  }

  /// The match of a territory; if it is served, with the zone of its first postcodes.
  func match(_ territory: SpecialTerritory) -> PlaceMatch? {
    if let reason = territory.refusal {
      return refused(territory.country, .territoryNotServed(name: territory.name, reason: reason), name: territory.name)
    }
    let first = territory.postcodes.first?.split(separator: "-").first.map(String.init)
    let ofPostcode = first.flatMap { network.zone(ofPostcode: $0, in: territory.country) }
    guard let zone = network.mainZone(of: PlaceCode(rawValue: territory.code)) ?? ofPostcode else { return nil }
    return match(Destination(zone: zone.id, country: zone.country, name: territory.name))
  }

  // MARK: Matches

  func match(_ zone: Zone) -> PlaceMatch {
    if let refusal = network.refusal(of: zone) { return refused(zone.country, refusal, name: zone.name) }
    return match(Destination(zone: zone.id, country: zone.country, name: zone.name))
  }

  func match(_ destination: Destination, region: LocalizedName? = nil) -> PlaceMatch {
    PlaceMatch(
      destination: destination, countryName: countryName(destination.country),
      hasTaxRules: schedule.hasImportRules(for: network.zones[destination.zone]?.place ?? PlaceCode(destination.country)),
      region: region)
  }

  /// A place where nothing is delivered, named by the city, else by the given name, else by its territory, else by its country.
  func refused(_ country: CountryCode, _ refusal: PlaceRefusal, city: City? = nil, name: LocalizedName? = nil) -> PlaceMatch {
    // The territory that a postcode was found to be in.
    let territory: LocalizedName? = if case .territoryNotServed(let name, _) = refusal { name } else { nil }
    return PlaceMatch(
      name: city?.name ?? name ?? territory ?? countryName(country), country: country, countryName: countryName(country),
      region: city?.region,
      meaning: .refused(refusal))
  }

  func countryName(_ code: CountryCode) -> LocalizedName { world.countries[code]?.name ?? LocalizedName(code.rawValue) }

  // MARK: Near misses

  /// Names of places that are similar to a text: they begin with it, or differ in few letters.
  func near(_ text: String) throws(ShopError) -> [String] {
    let folded = Self.folded(text)
    // Two letters are similar to everything.
    guard folded.count > 2 else { return [] }
    var seen: Set<String> = []
    let beginning = try named(text, postcode: nil, exactly: false, limit: 40).map { $0.match.name.base }
      .filter { Self.folded($0).hasPrefix(folded) }
    let countries = world.countries.values.map(\.name.base)
    var names = Set(countries + network.zones.values.map(\.name.base))
    // Cities whose first two letters were typed correctly.
    if text.count > 3 {
      let alike = try Self.stored { try products.cities(matching: String(text.prefix(2)), exactly: false, limit: 1_000) }
      for city in alike { names.insert(city.name.base) }
    }
    let most = max(1, folded.count / 4)
    let misses = names.compactMap { name in EditDistance.between(folded, Self.folded(name), limit: most).map { (edits: $0, name: name) } }
      .sorted { ($0.edits, $0.name) < ($1.edits, $1.name) }.map(\.name)
    // What has the very name of the text was found, and was not what its province or postcode said.
    return Array((beginning + misses).filter { Self.folded($0) != folded && seen.insert($0).inserted }.prefix(5))
  }

  // MARK: Text

  /// A text as typed, with full-width characters made narrow, and without blanks around it.
  static func typed(_ text: String) -> String {
    text.folding(options: .widthInsensitive, locale: nil).trimmingCharacters(in: .whitespaces)
  }

  static func folded(_ text: String) -> String { PlaceNames.folded(text) }

  /// Splits a name from the postcode after it: `Ghent 9000`, `London SW1A 1AA`, `Amsterdam 1012 AB`; nil if no word after the first has a
  /// digit.
  static func split(_ text: String) -> (name: String, postcode: String)? {
    let words = text.split(separator: " ")
    guard let first = words.indices.dropFirst().first(where: { words[$0].contains(where: \.isNumber) }) else { return nil }
    return (words[..<first].joined(separator: " "), words[first...].joined(separator: " "))
  }
}
