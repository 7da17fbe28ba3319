import Delivery
import Foundation
import Primitives

/// The places that a shopper can name in the text of a search: where goods lie, and where they go.
public struct QueryPlaces: Sendable {
  /// Sites that hold stock, by folded names of theirs, of their cities and countries.
  private var sitesByName: [String: Set<SiteID>] = [:]
  private var destinationsByName: [String: Destination] = [:]

  /// No places.
  public init() {}

  /// The places of a world.
  public init(_ world: World) {
    let network = world.network
    for site in network.sites.values where site.kind.holdsStock {
      add(site.id, [site.id.rawValue] + site.name.texts)
      let city = ZoneID(rawValue: "\(site.id.rawValue.prefix(2))-\(site.id.rawValue.dropFirst(2).prefix(3))")
      if let zone = network.zones[city] { add(site.id, zone.name.texts) }
      if let country = world.countries[site.country] { add(site.id, country.name.texts + country.also) }
    }
    for zone in network.zones.values.sorted(by: { ($1.isCapital ? 1 : 0, $1.id) < ($0.isCapital ? 1 : 0, $0.id) }) {
      let destination = Destination(zone: zone.id, country: zone.country, name: zone.name)
      for name in zone.name.texts { destinationsByName[Self.folded(name)] = destination }
      if zone.isCapital, let country = world.countries[zone.country] {
        for name in country.name.texts + country.also { destinationsByName[Self.folded(name)] = destination }
      }
    }
  }

  private mutating func add(_ site: SiteID, _ names: [String]) {
    for name in names where !name.isEmpty { sitesByName[Self.folded(name), default: []].insert(site) }
  }

  /// The sites that a name stands for; empty for none.
  public func sites(named name: String) -> Set<SiteID> { sitesByName[Self.folded(name)] ?? [] }

  /// The zone that a name stands for, a capital's for its country; nil for none.
  public func destination(named name: String) -> Destination? { destinationsByName[Self.folded(name)] }

  /// Small letters without accents.
  private static func folded(_ name: String) -> String {
    let lower = name.lowercased()
    guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
    var scalars = lower.decomposedStringWithCanonicalMapping.unicodeScalars
    scalars.removeAll { (0x300...0x36F).contains($0.value) }
    return String(scalars)
  }
}
