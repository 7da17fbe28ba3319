import Primitives

extension DeliveryNetwork {
  /// The zone of a postcode that another place than the city of a destination must have; nil where the two may well belong together.
  ///
  /// Most cities are known by their nearest zone alone, which need not be that of their postcode. So this is sure of two things only: a city
  /// that a zone is called after has the postcodes of that zone, and no city lies farther from its own zone than twice that zone's reach, for
  /// which the way to its third neighbour stands.
  ///
  /// - Parameters:
  ///   - text: The postcode as typed.
  ///   - destination: The city with its nearest zone.
  public func zone(doubting text: String, at destination: Destination) -> Zone? {
    guard hasPostcodes(in: destination.country), let zone = zone(ofPostcode: text, in: destination.country) else { return nil }
    if let territory = territory(sharing: text, in: destination.country), zones[destination.zone]?.place.rawValue == territory.code {
      return nil
    }
    let own = zones.values.filter { $0.country == destination.country }
    let namesakes = own.filter { !Set($0.name.texts).isDisjoint(with: destination.name.texts) }
    if !namesakes.isEmpty { return namesakes.contains { $0.id == zone.id } ? nil : zone }
    guard let near = zones[destination.zone], near.id != zone.id else { return nil }
    let neighbours = own.filter { $0.id != zone.id }.map { $0.coordinate.kilometres(to: zone.coordinate) }.sorted()
    guard neighbours.count > 2 else { return nil }
    return near.coordinate.kilometres(to: zone.coordinate) > 2 * neighbours[2] ? zone : nil
  }
}
