import Delivery
import Foundation
import Orders
import Primitives

/// A place whose duties and taxes are asked for, whether or not anything is delivered there.
public struct TaxedPlace: Hashable, Sendable {
  /// The country that was named, or that the city is in.
  public let country: CountryCode
  /// What rules are looked up for.
  public let place: PlaceCode
  /// The name of the place, where it is a part of its country or a territory with rules of its own; nil for a country.
  public let name: LocalizedName?
  /// Why nothing is delivered there; nil where something is.
  public let refusal: PlaceRefusal?

  /// A place with all its properties.
  public init(country: CountryCode, place: PlaceCode, name: LocalizedName?, refusal: PlaceRefusal?) {
    self.country = country
    self.place = place
    self.name = name
    self.refusal = refusal
  }
}

extension Shop {
  /// The place whose duties and taxes a text asks for: a country by its code or name (its capital's then), with or without a postcode, a zone,
  /// a territory or a city. It need not be served.
  ///
  /// - Throws: The same as `destination`, but for places that no service goes to and whose rules are known.
  public func taxedPlace(_ text: String) throws(ShopError) -> TaxedPlace {
    let text = Self.typed(text)
    if let choices = sharedMatches(text) { throw .doubtfulPlace(text, choices: choices) }
    if network.zones[ZoneID(rawValue: text.uppercased())] == nil, let (code, postcode) = country(named: text) {
      guard let postcode else { return taxed(code) }
      return try taxed(code, postcode: postcode, text)
    }
    let meaning = try meaning(of: text, judgedByTaxes: true)
    let (match, others) = (meaning.match, meaning.others)
    switch match.meaning {
    case .served(let destination, _):
      let byPostcode = destination.postcode.flatMap { network.territory(ofPostcode: $0, in: destination.country) }
      let place = meaning.territory ?? byPostcode.map { PlaceCode(rawValue: $0.code) } ?? network.zones[destination.zone]?.place
      return taxed(match.country, place ?? PlaceCode(match.country))
    case .refused(.countryNotServed): return taxed(match.country, meaning.territory ?? PlaceCode(match.country), match.refusal)
    case .refused(.unknownPostcode): throw .unknownPlace(text, near: zones(of: match.country))
    case .refused(let refusal):
      if case .territoryNotServed(let name, _) = refusal, let territory = network.specialTerritories.first(where: { $0.name == name }) {
        let place = PlaceCode(rawValue: territory.code)
        if hasRow(place) { return taxed(match.country, place, refusal) }
      }
      throw refusal.isOfPlace ? .notServed(match, others: others) : .wrongPostcode(text, match)
    }
  }

  /// A country alone: where it is served, the place of its capital's zone.
  private func taxed(_ country: CountryCode) -> TaxedPlace {
    let refusal = network.refusal(of: country)
    return taxed(country, refusal == nil ? network.capitalZone(of: country)?.place ?? PlaceCode(country) : PlaceCode(country), refusal)
  }

  /// A postcode of a country.
  private func taxed(_ country: CountryCode, postcode: String, _ text: String) throws(ShopError) -> TaxedPlace {
    let territory = network.territory(ofPostcode: postcode, in: country)
    let place = territory.map { PlaceCode(rawValue: $0.code) }
    do {
      _ = try network.usualPostcode(postcode, in: country, allowingArea: true)
    } catch {
      if error.isOfPlace, let place, hasRow(place) { return taxed(country, place, error) }
      let match = refused(country, error)
      throw error.isOfPlace ? .notServed(match, others: []) : .wrongPostcode(text, match)
    }
    // Where zones are distinguished by postcodes, a postcode without a zone does not exist.
    guard network.zones.values.contains(where: { $0.country == country && !$0.postcodes.isEmpty }) || place.map(isServed) ?? false else {
      return taxed(country, place ?? PlaceCode(country), network.refusal(of: country))
    }
    let zone = try destination(text).zone
    return taxed(country, place ?? network.zones[zone]?.place ?? PlaceCode(country))
  }

  private func isServed(_ place: PlaceCode) -> Bool { !network.zones(of: place).isEmpty }

  /// Whether the catalog says whose rules hold at a place.
  private func hasRow(_ place: PlaceCode) -> Bool { world.territories.contains { $0.code == place } }

  /// A place as rules are looked up for it: a territory whose taxes nobody tells apart is its country.
  func taxPlace(_ place: PlaceCode?, in country: CountryCode) -> PlaceCode {
    place.flatMap { hasRow($0) ? $0 : nil } ?? PlaceCode(country)
  }

  private func taxed(_ country: CountryCode, _ place: PlaceCode, _ refusal: PlaceRefusal? = nil) -> TaxedPlace {
    let place = taxPlace(place, in: country)
    return TaxedPlace(
      country: country, place: place, name: place.rawValue == country.rawValue ? nil : network.specialTerritory(of: place)?.name,
      refusal: refusal)
  }
}
