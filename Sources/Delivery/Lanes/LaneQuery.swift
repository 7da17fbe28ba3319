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
  /// What else may join where its own modes do not meet.
  var extra = Extra.none

  /// Modes beside those that were asked for, from the fewest to the most.
  enum Extra: CaseIterable {
    case none
    /// Any mode within a customs territory: a train from the port.
    case inland
    /// Roads across borders as well: the lorry to an airport behind a border.
    case gateway
  }

  /// Whether a service may be part of it.
  ///
  /// - Parameter crosses: Whether it leads from one customs territory into another.
  func allows(_ mode: TransportMode, crosses: Bool) -> Bool {
    if modes.isEmpty || modes.contains(mode) { return true }
    if crosses { return extra == .gateway && mode == .road }
    return extra != .none || (hasEnds && (mode == .road || mode == .parcel))
  }

  /// The modes that have to be taken: roads and parcel services are nothing that ends would not have.
  var needed: Set<TransportMode> { hasEnds ? modes.subtracting([.road, .parcel]) : modes }

  /// Whether something else may join: not another mode where lorries cross borders, nor a lorry where trains do.
  ///
  /// - Parameter crosses: Whether the lane leads from one customs territory into another.
  func may(_ extra: Extra, crosses: Bool) -> Bool {
    switch extra {
    case .none: true
    case .inland: !crosses || !modes.isSubset(of: [.road, .parcel])
    case .gateway: crosses && !modes.isDisjoint(with: [.air, .sea])
    }
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
