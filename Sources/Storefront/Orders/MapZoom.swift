import Primitives
import Screen

/// Which part of the earth the map of an order shows.
enum MapZoom: CaseIterable, Hashable, Sendable {
  /// The whole itinerary.
  case route
  /// The leg that the parcel is on, or that it takes next.
  case leg
  case world

  var next: MapZoom { step(1) }
  var previous: MapZoom { step(-1) }

  private func step(_ step: Int) -> MapZoom {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }

  /// The language's key of its name.
  var phrase: String { "orders.zoom.\(self)" }
}
