import Delivery
import Foundation
import Orders
import Primitives

/// A city that a text may mean.
struct PlaceCandidate {
  let city: City
  let match: PlaceMatch
  /// Whether the text is its name in a language of the catalog, not only in another language or a former name.
  let isOwnName: Bool

  /// What distinguishes it from others: all cities of a zone are the same place for an order.
  var place: String { match.destination?.zone.rawValue ?? city.id }
}

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
  private func countryCode(_ text: String) -> CountryCode? {
    let code = CountryCode(rawValue: text)
    if world.countries[code] != nil { return code }
    return placeNames.country(Self.folded(text))
  }

  /// Territories with a name that is the text, or begins with it.
  func territoryMatches(_ text: String, exactly: Bool) -> [PlaceMatch] {
    let folded = Self.folded(text)
    guard !folded.isEmpty else { return [] }
    var seen: Set<String> = []
    return placeNames.territories.compactMap { known in
      let (territory, names) = (known.territory, known.names)
      guard names.contains(where: { exactly ? $0 == folded : $0.hasPrefix(folded) }), !seen.contains(territory.code) else { return nil }
      guard let match = match(territory) else { return nil }
      seen.insert(territory.code)
      return match
    }
  }

  /// The match of a territory; if it is served, with the zone of its first postcodes.
  private func match(_ territory: SpecialTerritory) -> PlaceMatch? {
    if let reason = territory.refusal {
      return refused(territory.country, .territoryNotServed(name: territory.name, reason: reason), name: territory.name)
    }
    let first = territory.postcodes.first?.split(separator: "-").first.map(String.init)
    let ofPostcode = first.flatMap { network.zone(ofPostcode: $0, in: territory.country) }
    guard let zone = network.zones(of: PlaceCode(rawValue: territory.code)).first ?? ofPostcode else { return nil }
    return match(Destination(zone: zone.id, country: zone.country, name: territory.name))
  }

  // MARK: Cities

  /// Cities with a name that is the text, or begins with it; of those with exactly that name the largest comes first.
  func candidates(_ text: String, exactly: Bool, limit: Int) throws(ShopError) -> [PlaceCandidate] {
    let whole = try cities(text, postcode: nil, exactly: exactly, limit: limit)
    if !whole.isEmpty { return whole }
    // `Suzhou, Jiangsu`, `San Jose, PH`.
    let parts = text.split { ",，、".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if parts.count > 1 {
      return try candidates(parts[0], exactly: exactly, limit: limit).filter { candidate in
        parts.dropFirst().allSatisfy { isQualifier($0, of: candidate.city) }
      }
    }
    // `Ghent 9000`, `London SW1A 1AA`.
    guard let (name, postcode) = Self.split(text) else { return [] }
    let found = try cities(name, postcode: postcode, exactly: exactly, limit: limit)
    // Of several cities, those in a country with such postcodes.
    let fitting = found.filter { $0.match.refusal?.isOfPlace ?? true }
    return fitting.isEmpty ? found : fitting
  }

  private func cities(_ name: String, postcode: String?, exactly: Bool, limit: Int) throws(ShopError) -> [PlaceCandidate] {
    let cities = try Self.stored { try products.cities(matching: name, exactly: exactly, limit: limit * 4) }
    let folded = Self.folded(name)
    var found: [PlaceCandidate] = []
    for city in cities {
      let match = match(city, postcode: postcode)
      guard !found.contains(where: { $0.match == match && $0.match.destination != nil }) else { continue }
      // `Santa Cruz` counts as the name of `Santa Cruz de Tenerife` too.
      let isOwnName = city.name.texts.map(Self.folded).contains { $0 == folded || $0.hasPrefix(folded + " ") }
      found.append(PlaceCandidate(city: city, match: match, isOwnName: isOwnName))
    }
    if exactly {
      found = found.enumerated().sorted { ($1.element.city.population, $0.offset) < ($0.element.city.population, $1.offset) }.map(\.element)
    }
    return Array(found.prefix(limit))
  }

  /// Whether a text names a city's country, province or state.
  private func isQualifier(_ text: String, of city: City) -> Bool {
    if countryCode(text) == city.country { return true }
    guard let region = city.region else { return false }
    let folded = Self.folded(text)
    // In Chinese, with or without the word for province: 江苏 and 江苏省.
    return region.texts.contains { name in
      Self.folded(name) == folded || Self.isIdeographic(name) && (name.hasPrefix(text) || text.hasPrefix(name))
    }
  }

  /// The match of a city: with the zone of the postcode, else with the nearest zone of its country.
  private func match(_ city: City, postcode: String?) -> PlaceMatch {
    if let refusal = network.refusal(at: city.coordinate, in: city.country) {
      // A postcode of another form shows that another city is meant: Valencia 46001 is not in Venezuela.
      if let postcode, let format = network.addressFormats[city.country], format.hasPostcodes,
        format.postcode(postcode) ?? format.area(postcode) == nil
      {
        return refused(city.country, .malformedPostcode(example: format.postcodeExample), city: city)
      }
      return refused(city.country, refusal, city: city)
    }
    let nearest = network.zones(around: city.coordinate, in: city.country).min {
      ($0.coordinate.kilometres(to: city.coordinate), $0.id) < ($1.coordinate.kilometres(to: city.coordinate), $1.id)
    }
    guard let nearest else { return refused(city.country, .countryNotServed, city: city) }
    guard let postcode else {
      return match(Destination(zone: nearest.id, country: city.country, name: city.name), region: city.region)
    }
    do {
      let usual = try network.usualPostcode(postcode, in: city.country, allowingArea: true)
      let zone =
        network.hasPostcodes(in: city.country)
        ? try network.delivery(toPostcode: postcode, in: city.country, allowingArea: true).zone : nearest
      return match(Destination(zone: zone.id, country: city.country, name: city.name, postcode: usual), region: city.region)
    } catch {
      return refused(city.country, error, city: city)
    }
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

  private func countryName(_ code: CountryCode) -> LocalizedName { world.countries[code]?.name ?? LocalizedName(code.rawValue) }

  // MARK: Near misses

  /// Names of places that are similar to a text: they begin with it, or differ in few letters.
  func near(_ text: String) throws(ShopError) -> [String] {
    let folded = Self.folded(text)
    // Two letters are similar to everything.
    guard folded.count > 2 else { return [] }
    var seen: Set<String> = []
    let beginning = try cities(text, postcode: nil, exactly: false, limit: 40).map { $0.match.name.base }
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
    return Array((beginning + misses).filter { seen.insert($0).inserted }.prefix(5))
  }

  // MARK: Text

  /// A text as typed, with full-width characters made narrow, and without blanks around it.
  static func typed(_ text: String) -> String {
    text.folding(options: .widthInsensitive, locale: nil).trimmingCharacters(in: .whitespaces)
  }

  private static func folded(_ text: String) -> String { PlaceNames.folded(text) }

  private static func isIdeographic(_ text: String) -> Bool { text.unicodeScalars.first?.properties.isIdeographic ?? false }

  /// Splits a name from the postcode after it: `Ghent 9000`, `London SW1A 1AA`, `Amsterdam 1012 AB`; nil if no word after the first has a
  /// digit.
  private static func split(_ text: String) -> (name: String, postcode: String)? {
    let words = text.split(separator: " ")
    guard let first = words.indices.dropFirst().first(where: { words[$0].contains(where: \.isNumber) }) else { return nil }
    return (words[..<first].joined(separator: " "), words[first...].joined(separator: " "))
  }
}
