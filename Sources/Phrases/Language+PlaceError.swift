import Delivery
import Orders
import Primitives

extension Language {
  /// The place, where it is, and what to type for it; of one name at most eight.
  func listed(_ places: [PlaceMatch]) -> String {
    let shown = places.prefix(8)
    return shown.map { match in
      let name = self(
        match.region == nil ? "error.place.ofCountry" : "error.place.ofRegion",
        ["place": self.name(match.name), "region": match.region.map(self.name) ?? "", "country": self.name(match.countryName)])
      guard let destination = match.destination else { return "\n  " + self("error.place.notServed", ["name": name]) }
      // Where a province or country does not tell it from the others, its zone does.
      let own = query(match)
      let isAlone = shown.count { query($0) == own } == 1
      return "\n  " + self("error.place", ["name": name, "query": isAlone ? "\"\(own)\"" : destination.zone.rawValue])
    }.joined()
  }

  /// As it is typed, in any language.
  private func query(_ match: PlaceMatch) -> String {
    "\(match.name.base), \(match.region?.base ?? match.country.rawValue)"
  }

  func notServed(_ match: PlaceMatch) -> String {
    let (name, country) = (self.name(match.name), self.name(match.countryName))
    let place = match.name == match.countryName ? name : self("error.notServed.in", ["name": name, "country": country])
    guard case .territoryNotServed(let territory, let reason) = match.refusal else { return self("error.notServed", ["place": place]) }
    let isCity = match.name != territory && match.name != match.countryName
    let said = isCity ? self("error.notServed.territory", ["name": name, "territory": self.name(territory)]) : place
    return self("error.notServed.because", ["place": said, "why": self.name(reason)])
  }

  func wrongPostcode(_ text: String, _ match: PlaceMatch) -> String {
    let country = self.name(match.countryName)
    return switch match.refusal {
    case .malformedPostcode(let example?):
      self("error.postcode.malformed", ["text": echo(text), "country": country, "example": "\(example)"])
    case .noPostcodes: self("error.postcode.none", ["text": echo(text), "country": country])
    default: self("error.postcode.wrong", ["text": echo(text), "country": country])
    }
  }
}
