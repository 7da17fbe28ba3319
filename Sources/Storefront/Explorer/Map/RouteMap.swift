import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// The itinerary of an option on the map: a line for each leg in the colour of its mode, and the places between.
struct RouteMap {
  /// A leg from one place to the next.
  struct Leg: Hashable {
    let stage: Int
    let mode: TransportMode
    let from: GeoPoint
    let to: GeoPoint
    /// As ships sail; from end to end where no line is known.
    let line: [GeoPoint]
  }

  let legs: [Leg]
  /// Places in the order of the itinerary, each once, with what happens there.
  let stops: [(at: GeoPoint, name: PlainText)]

  init(_ option: DeliveryOption, _ app: AppState) {
    var legs: [Leg] = []
    var stops: [(at: GeoPoint, name: PlainText)] = []
    func point(_ place: Delivery.Place) -> GeoPoint? {
      let coordinate: Coordinate? =
        switch place {
        case .site(let id): app.network?.sites[id]?.coordinate
        case .zone(let id): app.network?.zones[id]?.coordinate
        }
      return coordinate.map { GeoPoint(longitude: $0.longitude, latitude: $0.latitude) }
    }
    for (index, estimate) in option.stages.enumerated() {
      for place in [estimate.stage.from, estimate.stage.to] {
        guard let at = point(place), !stops.contains(where: { $0.at == at }) else { continue }
        stops.append((at, Self.name(of: place, app)))
      }
      guard let mode = estimate.stage.mode, let from = point(estimate.stage.from), let to = point(estimate.stage.to) else { continue }
      let sailed = estimate.stage.service.flatMap { app.map?.seaRoute($0.rawValue) } ?? []
      legs.append(
        Leg(
          stage: index, mode: mode, from: from, to: to, line: sailed.isEmpty ? [from, to] : [from] + sailed.dropFirst().dropLast() + [to]))
    }
    self.legs = legs
    self.stops = stops
  }

  /// A site by its city: on a map of half the earth its terminal and its warehouse are one place.
  private static func name(of place: Delivery.Place, _ app: AppState) -> PlainText {
    switch place {
    case .site(let id): app.shortSiteName(id)
    case .zone: PlainText(app.language.place(place, in: app.network))
    }
  }

  /// The part of the earth that holds the itinerary, in the shape of a pane.
  func box(for size: Size) -> GeoBox {
    let points = stops.map(\.at) + legs.flatMap(\.line)
    let spread = points.map(\.longitude)
    let margin = max(1.5, ((spread.max() ?? 0) - (spread.min() ?? 0)) * 0.1)
    return (GeoBox.around(points, margin: margin) ?? .eurasia).fitted(to: size)
  }

  /// The map, with the leg of one stage in focus.
  func map(outline: MapOutline, size: Size, focus stage: Int, glyphs: GlyphSet) -> WorldMap {
    var map = WorldMap(outline: outline, box: box(for: size))
    // What is drawn later owns its cells: the leg in focus last.
    let ordered = legs.filter { $0.stage != stage } + legs.filter { $0.stage == stage }
    map.routes = ordered.map { leg in
      // A dashed line claims no more than where from and where to.
      WorldMap.Route(
        points: leg.line, paint: .role(leg.stage == stage ? .accent : leg.mode.role),
        isDashed: leg.mode == .air || (leg.mode == .sea && leg.line.count == 2))
    }
    map.places = places(focus: stage, glyphs: glyphs)
    return map
  }

  /// The ends of the itinerary first, then those of the leg in focus, then the rest: the first get the better places for their names.
  private func places(focus stage: Int, glyphs: GlyphSet) -> [WorldMap.Place] {
    let ends = [stops.first, stops.last].compactMap { $0?.at }
    let focused = legs.filter { $0.stage == stage }.flatMap { [$0.from, $0.to] }
    func rank(_ at: GeoPoint) -> Int { ends.contains(at) ? 0 : focused.contains(at) ? 1 : 2 }
    let ordered = stops.enumerated().sorted { (rank($0.element.at), $0.offset) < (rank($1.element.at), $1.offset) }.map(\.element)
    return ordered.map { stop in
      let isFocused = focused.contains(stop.at)
      return WorldMap.Place(
        at: stop.at, label: stop.name.truncated(to: 24), style: Style(isFocused ? .accent : .plain, bold: true),
        labelStyle: Style(rank(stop.at) < 2 ? .plain : .muted, bold: isFocused))
    }
  }
}
