import Delivery
import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// A shipment's itinerary on the map, what of it is done, and where the parcel is by the order's clock.
struct ParcelTrack {
  /// A leg from place to place.
  struct Leg: Hashable {
    let mode: TransportMode
    let from: Place
    let to: Place
    /// Where it leads along: two points unless it is known better.
    let points: [GeoPoint]
  }

  let legs: [Leg]
  /// Places in the order of the itinerary, each once.
  let stops: [(place: Place, at: GeoPoint)]
  /// Nil before anything is known of where it lies.
  let parcel: GeoPoint?
  /// The leg that the parcel is on, and the share of it that is behind.
  let current: (leg: Int, share: Double)?
  /// What is on the map is on its way back, or there.
  let isBack: Bool
  /// Legs before this one are behind.
  let done: Int

  init(_ order: Order, shipment index: Int, at now: Date, network: DeliveryNetwork?, map: MapOutline? = nil) {
    func point(_ place: Place) -> GeoPoint? {
      let coordinate: Coordinate? =
        switch place {
        case .site(let id): network?.sites[id]?.coordinate
        case .zone(let id): network?.zones[id]?.coordinate
        }
      return coordinate.map { GeoPoint(longitude: $0.longitude, latitude: $0.latitude) }
    }
    var legs: [Leg] = []
    var stops: [(place: Place, at: GeoPoint)] = []
    for stage in order.shipments.indices.contains(index) ? order.shipments[index].stages : [] {
      for place in [stage.from, stage.to] {
        if let at = point(place), !stops.contains(where: { $0.place == place }) { stops.append((place, at)) }
      }
      guard let mode = stage.mode, let start = point(stage.from), let end = point(stage.to) else { continue }
      let sailed = stage.service.flatMap { map?.seaRoute($0.rawValue) }
      legs.append(
        Leg(mode: mode, from: stage.from, to: stage.to, points: sailed.map { [start] + $0.dropFirst().dropLast() + [end] } ?? [start, end]))
    }
    self.legs = legs
    self.stops = stops

    let lifecycle = OrderLifecycle(order)
    let clock = lifecycle.clock(at: now)
    guard let last = lifecycle.events(at: now).last(where: { $0.shipment == index && $0.place != nil }), let place = last.place else {
      parcel = stops.first?.at
      current = nil
      isBack = false
      done = 0
      return
    }
    isBack = order.isOfReturn(last)
    // Between leaving one place and reaching the next the parcel is on the leg between them, as far as the time says.
    let setsOut: Set<OrderEventKind> = [.departed, .outForDelivery]
    let leg = legs.lastIndex { last.kind == .departed ? $0.from == place : $0.to == place }
    if setsOut.contains(last.kind), let leg, let next = lifecycle.nextEvent(ofShipment: index, at: now), next.at > last.at {
      let share = min(1, max(0, clock.timeIntervalSince(last.at) / next.at.timeIntervalSince(last.at)))
      parcel = Self.part(of: legs[leg].points, share).last
      current = (leg, share)
      done = leg
    } else {
      parcel = point(place) ?? stops.first?.at
      current = nil
      done =
        last.kind == .delivered
        ? legs.count : (legs.lastIndex { $0.to == place }.map { $0 + 1 } ?? legs.firstIndex { $0.from == place } ?? 0)
    }
  }

  /// `your parcel`, and at a stop its name too.
  private func parcelLabel(at parcel: GeoPoint, _ app: AppState) -> PlainText {
    let words = app.text(isBack ? "orders.map.back" : "orders.map.parcel")
    guard let stop = stops.last(where: { $0.at == parcel }) else { return words }
    return PlainText("\(words) \(app.glyphs.separator) ") + name(of: stop.place, app)
  }

  private func name(of place: Place, _ app: AppState) -> PlainText {
    switch place {
    case .site(let id): app.shortSiteName(id).truncated(to: 24)
    case .zone: PlainText(app.language.place(place, in: app.network)).truncated(to: 24)
    }
  }

  /// The first part of a line, up to a share of its length in degrees.
  static func part(of line: [GeoPoint], _ share: Double) -> [GeoPoint] {
    /// From one place to the next, the shorter way round the earth.
    func step(_ start: GeoPoint, _ end: GeoPoint) -> (longitude: Double, latitude: Double, length: Double) {
      var longitude = end.longitude - start.longitude
      if longitude > 180 { longitude -= 360 }
      if longitude < -180 { longitude += 360 }
      let latitude = end.latitude - start.latitude
      return (longitude, latitude, (longitude * longitude + latitude * latitude).squareRoot())
    }
    guard var last = line.first else { return [] }
    var left = share * zip(line, line.dropFirst()).reduce(0) { $0 + step($1.0, $1.1).length }
    var points = [last]
    for next in line.dropFirst() {
      let step = step(last, next)
      guard left < step.length, step.length > 0 else {
        left -= step.length
        points.append(next)
        last = next
        continue
      }
      points.append(
        GeoPoint(
          longitude: last.longitude + step.longitude * left / step.length, latitude: last.latitude + step.latitude * left / step.length))
      break
    }
    return points
  }

  /// The part of the earth that a zoom shows, in the shape of a pane.
  func box(for size: Size, _ zoom: MapZoom = .route) -> GeoBox {
    if zoom == .world { return GeoBox.world.fitted(to: size) }
    let leg = min(current?.leg ?? done, legs.count - 1)
    let points = zoom == .leg && leg >= 0 ? legs[leg].points : stops.map(\.at) + legs.flatMap(\.points)
    let spread = points.map(\.longitude)
    let margin = max(1.5, ((spread.max() ?? 0) - (spread.min() ?? 0)) * 0.08)
    return (GeoBox.around(points, margin: margin) ?? .eurasia).fitted(to: size)
  }

  /// The map: what is ahead dashed, what is behind solid over it, the parcel and its names last placed and first named.
  func map(outline: MapOutline, size: Size, zoom: MapZoom = .route, _ app: AppState) -> WorldMap {
    var map = WorldMap(outline: outline, box: box(for: size, zoom))
    // Within a country or two coasts alone say too little.
    map.showsBorders = map.box.east - map.box.west < 40
    for (index, leg) in legs.enumerated() where index >= done {
      map.routes.append(WorldMap.Route(points: leg.points, paint: .role(leg.mode.role), isDashed: true))
    }
    for leg in legs.prefix(done) { map.routes.append(WorldMap.Route(points: leg.points, paint: .role(leg.mode.role))) }
    if let current, legs.indices.contains(current.leg) {
      let leg = legs[current.leg]
      map.routes.append(WorldMap.Route(points: Self.part(of: leg.points, current.share), paint: .role(leg.mode.role)))
    }
    if let parcel {
      map.places.append(
        WorldMap.Place(
          at: parcel, label: parcelLabel(at: parcel, app), mark: app.glyphs.parcel, style: Style(.accent, bold: true),
          labelStyle: Style(.accent, bold: true)))
    }
    let ends = [stops.first, stops.last].compactMap { $0 }
    let between = stops.dropFirst().dropLast()
    // A terminal beside its warehouse is the same place on a map of the world.
    let near = (map.box.east - map.box.west) / 60
    var shown: [GeoPoint] = parcel.map { [$0] } ?? []
    for stop in ends + between
    where !shown.contains(where: { abs($0.longitude - stop.at.longitude) < near && abs($0.latitude - stop.at.latitude) < near / 2 }) {
      shown.append(stop.at)
      map.places.append(
        WorldMap.Place(
          at: stop.at, label: name(of: stop.place, app), style: Style(.plain, bold: true),
          labelStyle: ends.contains { $0.at == stop.at } ? .plain : .muted))
    }
    return map
  }
}
