import Delivery
import Primitives

/// A city, zone or territory that a text may mean.
struct PlaceCandidate {
  let match: PlaceMatch
  let country: CountryCode
  /// The province, state or territory that it lies in, where that is known.
  let territory: PlaceCode?
  /// Whether the text is its name in a language of the catalog, not only in another language or a former name.
  let isOwnName: Bool
  /// Whether a zone of the network is called so.
  let isZoneName: Bool
  /// Inhabitants; nil for what is no city, so that nobody knows how likely it is to be meant.
  let population: Int?
  let isCapital: Bool
  /// The city's province, as it is shown.
  let region: LocalizedName?
  /// The city's id; nil for what is no city.
  let city: String?

  /// What distinguishes it from others: all cities of a zone are the same place for an order.
  var place: String { match.destination?.zone.rawValue ?? city ?? match.name.base }

  /// Whether somebody may mean this and not a larger place of the name: one in ten of its inhabitants, or, where a zone is called after the larger
  /// one and none after this, a large city too.
  func rivals(_ larger: PlaceCandidate) -> Bool {
    guard let population, let most = larger.population else { return true }
    guard population * 10 > most else { return false }
    return !larger.isZoneName || isZoneName || population >= Self.largeCity
  }

  /// Inhabitants of a city that people far away have heard of.
  static let largeCity = 100_000
}
