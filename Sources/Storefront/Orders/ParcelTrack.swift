import Commerce
import Foundation
import Phrases
import Screen

/// A shipment's way on the map, what of it is behind, and where the parcel is by the order's clock.
struct ParcelTrack {
  /// A leg from place to place.
  struct Leg: Hashable {
    let mode: TransportMode
    let from: Place
    let to: Place
    let start: GeoPoint
    let end: GeoPoint
  }

  let legs: [Leg]
  /// Places in the order of the way, each once.
  let stops: [(place: Place, at: GeoPoint)]
  /// Nil before anything is known of where it lies.
  let parcel: GeoPoint?
  /// The leg that the parcel is on, and the share of it that is behind.
  let current: (leg: Int, share: Double)?
  /// Legs before this one are behind.
  let done: Int

  init(_ order: Order, shipment index: Int, at now: Date, network: DeliveryNetwork?) {
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
      legs.append(Leg(mode: mode, from: stage.from, to: stage.to, start: start, end: end))
    }
    self.legs = legs
    self.stops = stops

    let clock = OrderLifecycle(order).clock(at: now)
    let own = order.journey.filter { $0.shipment == index }
    let past = own.filter { $0.at <= clock && $0.place != nil }
    guard let last = past.last, let place = last.place else {
      parcel = stops.first?.at
      current = nil
      done = 0
      return
    }
    // Between leaving one place and reaching the next the parcel is on the leg between them, as far as the time says.
    let setsOut: Set<OrderEventKind> = [.departed, .outForDelivery]
    let leg = legs.lastIndex { last.kind == .departed ? $0.from == place : $0.to == place }
    if setsOut.contains(last.kind), let leg, let next = own.first(where: { $0.at > clock }), next.at > last.at {
      let share = min(1, max(0, clock.timeIntervalSince(last.at) / next.at.timeIntervalSince(last.at)))
      parcel = Self.between(legs[leg].start, legs[leg].end, share)
      current = (leg, share)
      done = leg
    } else {
      parcel = point(place) ?? stops.first?.at
      current = nil
      done = last.kind == .delivered ? legs.count : (legs.lastIndex { $0.to == place }.map { $0 + 1 } ?? legs.firstIndex { $0.from == place } ?? 0)
    }
  }

  /// The place at a share of the way, the shorter way round the earth.
  static func between(_ start: GeoPoint, _ end: GeoPoint, _ share: Double) -> GeoPoint {
    var longitudes = end.longitude - start.longitude
    if longitudes > 180 { longitudes -= 360 }
    if longitudes < -180 { longitudes += 360 }
    return GeoPoint(longitude: start.longitude + longitudes * share, latitude: start.latitude + (end.latitude - start.latitude) * share)
  }

  /// The part of the earth that holds the way, in the shape of a pane.
  func box(for size: Size) -> GeoBox {
    let spread = stops.map(\.at.longitude)
    let margin = max(1.5, ((spread.max() ?? 0) - (spread.min() ?? 0)) * 0.08)
    return (GeoBox.around(stops.map(\.at), margin: margin) ?? .eurasia).fitted(to: size)
  }

  /// The map: what is ahead dashed, what is behind solid over it, the parcel and its names last placed and first named.
  func map(outline: MapOutline, size: Size, _ app: AppState) -> WorldMap {
    var map = WorldMap(outline: outline, box: box(for: size))
    for (index, leg) in legs.enumerated() where index >= done {
      map.routes.append(WorldMap.Route(points: [leg.start, leg.end], paint: .role(leg.mode.role), isDashed: true))
    }
    for leg in legs.prefix(done) { map.routes.append(WorldMap.Route(points: [leg.start, leg.end], paint: .role(leg.mode.role))) }
    if let current, legs.indices.contains(current.leg), let parcel {
      map.routes.append(WorldMap.Route(points: [legs[current.leg].start, parcel], paint: .role(legs[current.leg].mode.role)))
    }
    if let parcel {
      map.places.append(
        WorldMap.Place(
          at: parcel, label: app.text("orders.map.parcel"), mark: app.glyphs.parcel, style: Style(.accent, bold: true),
          labelStyle: Style(.accent, bold: true)))
    }
    let ends = [stops.first, stops.last].compactMap { $0 }
    let between = stops.dropFirst().dropLast()
    for stop in ends + between where stop.at != parcel {
      let name: PlainText =
        switch stop.place {
        case .site(let id): app.shortSiteName(id)
        case .zone: PlainText(app.language.place(stop.place, in: app.network))
        }
      map.places.append(
        WorldMap.Place(at: stop.at, label: name.truncated(to: 24), style: Style(.plain, bold: true), labelStyle: ends.contains { $0.at == stop.at } ? .plain : .muted))
    }
    return map
  }
}
