import Primitives

/// What the itinerary of a lane has to be like.
struct LaneQuery {
  let from: SiteID
  let to: Place
  /// All of these are taken; empty: any.
  let modes: Set<TransportMode>
  /// Sites that are passed and services that are taken.
  let via: [String]
  /// Whether roads and parcel services within a customs territory are ends of it (collection, delivery to the door), whatever its modes.
  let hasEnds: Bool
  /// Whether goods are picked at the first site and cleared; else they stand ready there, and customs have nothing to do.
  let isOrder: Bool
  /// Whether other modes may join where its own do not meet.
  var isOpen = false

  /// Whether a service may be part of it.
  ///
  /// - Parameter crosses: Whether it leads from one customs territory into another.
  func allows(_ mode: TransportMode, crosses: Bool) -> Bool {
    if isOpen || modes.isEmpty || modes.contains(mode) { return true }
    return hasEnds && !crosses && (mode == .road || mode == .parcel)
  }
}

/// An itinerary of a lane: stages with what they are of.
struct LaneItinerary {
  var stages: [Stage]

  /// Services, and borders and handlings between them, by id.
  var passed: [String] {
    stages.map { stage in
      if let service = stage.service { return service.rawValue }
      return stage.from == stage.to ? "\(stage.from.id) \(stage.kind.rawValue)" : "\(stage.from.id)>\(stage.to.id)"
    }
  }

  /// The part from the first line-haul to the last one, by the lane's modes.
  ///
  /// - Parameters:
  ///   - dropsStart: Whether what comes before the first is collection.
  ///   - dropsEnd: Whether what comes after the last is delivery.
  func lineHaul(_ modes: Set<TransportMode>, dropsStart: Bool, dropsEnd: Bool) -> LaneItinerary? {
    func isLineHaul(_ stage: Stage) -> Bool {
      guard stage.kind == .transit, let mode = stage.mode else { return false }
      return modes.isEmpty || modes.contains(mode)
    }
    let first = dropsStart ? stages.firstIndex(where: isLineHaul) : stages.startIndex
    let last = dropsEnd ? stages.lastIndex(where: isLineHaul) : stages.indices.last
    guard let first, let last, first <= last else { return nil }
    return LaneItinerary(stages: Array(stages[first...last]))
  }
}
