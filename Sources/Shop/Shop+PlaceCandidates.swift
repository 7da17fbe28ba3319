import Delivery
import Foundation
import Orders
import Primitives

extension Shop {
  /// Places with a name that is the text, or begins with it; of those with exactly that name the largest comes first.
  func candidates(_ text: String, exactly: Bool, limit: Int) throws(ShopError) -> [PlaceCandidate] {
    let whole = try named(text, postcode: nil, exactly: exactly, limit: limit)
    if !whole.isEmpty { return whole }
    // `Suzhou, Jiangsu`, `San Jose, PH`, `Charleston, West Virginia, US`: the longest name first.
    for end in text.indices.reversed() where ",，、".contains(text[end]) {
      let name = text[..<end].trimmingCharacters(in: .whitespaces)
      let qualifiers = text[end...].split { ",，、".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      guard !name.isEmpty, !qualifiers.isEmpty else { continue }
      let found = try named(name, postcode: nil, exactly: exactly, limit: limit).filter { candidate in
        qualifiers.allSatisfy { isQualifier($0, of: candidate) }
      }
      if !found.isEmpty { return found }
    }
    // `Ghent 9000`, `London SW1A 1AA`.
    guard let (name, postcode) = Self.split(text) else { return [] }
    let found = try named(name, postcode: postcode, exactly: exactly, limit: limit)
    // Of several cities, those in a country with such postcodes.
    let fitting = found.filter { $0.match.refusal?.isOfPlace ?? true }
    return fitting.isEmpty ? found : fitting
  }

  /// Cities, and zones and territories of the name that are not told by a city.
  func named(_ name: String, postcode: String?, exactly: Bool, limit: Int) throws(ShopError) -> [PlaceCandidate] {
    let folded = Self.folded(name)
    guard !folded.isEmpty else { return [] }
    let zones = placeNames.zones(folded, exactly: exactly)
    let called = Set((exactly ? zones : placeNames.zones(folded, exactly: true)).map(\.id))
    var found: [PlaceCandidate] = []
    for city in try Self.stored({ try products.cities(matching: name, exactly: exactly, limit: limit * 4) }) {
      let candidate = candidate(city, folded, postcode: postcode, called: called)
      guard !found.contains(where: { $0.match == candidate.match && $0.match.destination != nil }) else { continue }
      found.append(candidate)
    }
    if exactly {
      found = found.enumerated().sorted { ($1.element.population ?? 0, $0.offset) < ($0.element.population ?? 0, $1.offset) }.map(\.element)
    }
    found = Array(found.prefix(limit))
    if postcode == nil {
      for other in zones.map(candidate) + (exactly ? territories(folded) : [])
      where !found.contains(where: { exactly ? $0.tells(other) : $0.place == other.place }) {
        found.append(other)
      }
    }
    return found
  }

  /// A city; all zones that have the name that it was asked by are `called` so.
  private func candidate(_ city: City, _ folded: String, postcode: String?, called: Set<ZoneID>) -> PlaceCandidate {
    let match = match(city, postcode: postcode)
    // `Santa Cruz` counts as the name of `Santa Cruz de Tenerife` too, `Washington` as that of `Washington, D.C.`.
    let isOwnName = city.name.texts.map(Self.folded).contains { own in
      own == folded || own.hasPrefix(folded + " ") || own.hasPrefix(folded + ",")
    }
    let lies = postcode.flatMap { network.territory(ofPostcode: $0, in: city.country)?.code } ?? territory(of: city)?.rawValue
    return PlaceCandidate(
      match: match, country: city.country, territory: lies.map { PlaceCode(rawValue: $0) }, isOwnName: isOwnName,
      isZoneName: match.destination.map { called.contains($0.zone) } ?? false, population: city.population, isCapital: city.isCapital,
      region: city.region, city: city.id)
  }

  private func candidate(_ zone: Zone) -> PlaceCandidate {
    PlaceCandidate(
      match: match(zone), country: zone.country, territory: zone.place, isOwnName: true, isZoneName: true, population: nil,
      isCapital: false,
      region: nil, city: nil)
  }

  /// Provinces, states and territories with exactly the name, in Chinese with or without the word for an island or a province.
  private func territories(_ folded: String) -> [PlaceCandidate] {
    let names = Set([folded] + PlaceNames.variants(folded))
    var seen: Set<String> = []
    var found: [PlaceCandidate] = []
    for known in placeNames.territories where !names.isDisjoint(with: known.own) {
      guard seen.insert(known.territory.code).inserted, let match = match(known.territory) else { continue }
      found.append(
        PlaceCandidate(
          match: match, country: match.country, territory: PlaceCode(rawValue: known.territory.code), isOwnName: true, isZoneName: false,
          population: nil, isCapital: false, region: nil, city: nil))
    }
    return found
  }

  /// The province or territory of a city: by where it lies, else as the catalog says.
  private func territory(of city: City) -> PlaceCode? {
    network.territory(at: city.coordinate, in: city.country).map { PlaceCode(rawValue: $0.code) } ?? city.territory
  }

  /// Whether a text names a place's country, province or state.
  private func isQualifier(_ text: String, of candidate: PlaceCandidate) -> Bool {
    if let code = countryCode(text) {
      if code == candidate.country { return true }
      // Jersey, GB; Saint-Denis, France: a territory is of each country whose postcodes it has.
      let place = candidate.territory ?? PlaceCode(candidate.country)
      if network.specialTerritories.contains(where: { $0.code == place.rawValue && $0.country == code }) { return true }
    }
    let territory = candidate.territory.flatMap { network.specialTerritory(of: $0) }
    // `ON` of `CA-ON`.
    if let territory, territory.code.split(separator: "-").last.map(String.init) == text.uppercased() { return true }
    let folded = Self.folded(text)
    let names = (candidate.region?.texts ?? []) + (territory.map { $0.name.texts + $0.also } ?? [])
    // In Chinese, with or without the word for province: 江苏 and 江苏省.
    return names.contains { name in
      Self.folded(name) == folded || PlaceNames.isIdeographic(name) && (name.hasPrefix(text) || text.hasPrefix(name))
    }
  }

  // MARK: The zone of a city

  /// The match of a city: with the zone of the postcode, else with the nearest zone of its country and province.
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
    let nearest = network.zones(around: city.coordinate, in: city.country, of: city.territory).min {
      ($0.coordinate.kilometres(to: city.coordinate), $0.id) < ($1.coordinate.kilometres(to: city.coordinate), $1.id)
    }
    guard let nearest else { return refused(city.country, .countryNotServed, city: city) }
    guard let postcode else {
      return match(Destination(zone: nearest.id, country: city.country, name: city.name), region: city.region)
    }
    do {
      let usual = try network.usualPostcode(postcode, in: city.country, allowingArea: true)
      let isOwn = isShared(usual, by: city)
      let zone =
        network.hasPostcodes(in: city.country) && !isOwn
        ? try network.delivery(toPostcode: postcode, in: city.country, allowingArea: true).zone : nearest
      return match(Destination(zone: zone.id, country: city.country, name: city.name, postcode: usual), region: city.region)
    } catch {
      return refused(city.country, error, city: city)
    }
  }

  /// Whether a city lies in the territory that has a postcode in common with places around it.
  private func isShared(_ postcode: String, by city: City) -> Bool {
    guard let territory = network.territory(sharing: postcode, in: city.country) else { return false }
    return network.territory(at: city.coordinate, in: city.country)?.code == territory.code
  }
}

extension PlaceCandidate {
  /// Whether this stands for a zone or territory of the same name, so that it need not be named besides.
  fileprivate func tells(_ other: PlaceCandidate) -> Bool {
    guard isOwnName else { return false }
    if match.destination?.zone == other.match.destination?.zone, match.destination != nil { return true }
    // A territory whose city it is: São Paulo is in São Paulo.
    return other.city == nil && !other.isZoneName && territory == other.territory
  }
}
