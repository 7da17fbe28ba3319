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
  private(set) var extra = Extra.none

  /// Modes beside those that were asked for, from the fewest to the most.
  enum Extra: CaseIterable {
    case none
    /// Any mode within a customs territory: a train from the port.
    case inland
    /// Ships over a short sea as well: wagons and containers that go round no other way, as over the Caspian.
    case ferry
    /// Roads across borders as well: the lorry to an airport behind a border.
    case gateway
  }

  init(from: SiteID, to: Place, modes: Set<TransportMode>, via: [String], hasEnds: Bool, isOrder: Bool) {
    self.from = from
    self.to = to
    self.modes = modes
    self.via = via
    self.hasEnds = hasEnds
    self.isOrder = isOrder
  }

  /// The same with more modes.
  func with(_ extra: Extra) -> LaneQuery {
    var query = self
    query.extra = extra
    return query
  }

  /// Whether a service may be part of it.
  ///
  /// - Parameters:
  ///   - crosses: Whether it leads from one customs territory into another.
  ///   - kilometres: Its length.
  func allows(_ mode: TransportMode, crosses: Bool, kilometres: @autoclosure () -> Double) -> Bool {
    if modes.isEmpty || modes.contains(mode) { return true }
    if crosses {
      switch extra {
      case .none, .inland: return false
      case .ferry: return mode == .sea && kilometres() <= Self.shortSea
      case .gateway: return mode == .road
      }
    }
    return extra != .none || (hasEnds && (mode == .road || mode == .parcel))
  }

  /// The longest ferry, in kilometres: the Caspian is crossed in 300 to 500, Poti and Constanța lie 1,100 apart.
  private static let shortSea = 1000.0

  /// The modes that have to be taken: roads and parcel services are nothing that ends would not have.
  var needed: Set<TransportMode> { hasEnds ? modes.subtracting([.road, .parcel]) : modes }

  /// Whether something else may join: not another mode where lorries cross borders, nor a lorry where trains do.
  ///
  /// - Parameter crosses: Whether the lane leads from one customs territory into another.
  func may(_ extra: Extra, crosses: Bool) -> Bool {
    switch extra {
    case .none: true
    case .inland: !crosses || !modes.isSubset(of: [.road, .parcel])
    case .ferry: crosses && modes.contains(.rail) && !modes.contains(.sea)
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
    let lineModes = lineModes(modes)
    func isLineHaul(_ stage: Stage) -> Bool { stage.kind == .transit && stage.mode.map(lineModes.contains) == true }
    let first = dropsStart ? stages.firstIndex(where: isLineHaul) : stages.startIndex
    let last = dropsEnd ? stages.lastIndex(where: isLineHaul) : stages.indices.last
    guard let first, let last, first <= last else { return nil }
    return LaneItinerary(stages: Array(stages[first...last]))
  }

  /// The modes of the line-haul. Of any modes: what is no lorry or parcel service, unless there is nothing else. A ferry is part of a train's.
  private func lineModes(_ modes: Set<TransportMode>) -> Set<TransportMode> {
    if !modes.isEmpty { return modes.contains(.rail) ? modes.union([.sea]) : modes }
    let taken = Set(stages.filter { $0.kind == .transit }.compactMap(\.mode))
    let long = taken.subtracting([.road, .parcel])
    return long.isEmpty ? taken : long
  }
}
