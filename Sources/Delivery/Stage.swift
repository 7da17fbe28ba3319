import Primitives

/// The modes of transport.
public enum TransportMode: String, Sendable, Codable, CaseIterable {
  case road, rail, sea, air, parcel

  /// Of the modes of a route the one that makes it what it is: by which goods usually go furthest.
  public static func main(of modes: some Collection<TransportMode>) -> TransportMode {
    let rank: [TransportMode] = [.air, .sea, .rail, .road, .parcel]
    return rank.first { modes.contains($0) } ?? .road
  }
}

/// The kinds of stage.
public enum StageKind: String, Sendable, Codable, CaseIterable {
  case handling, transit, export, `import`, border, transshipment, delivery
}

/// Where a stage begins or ends.
public enum Place: Hashable, Sendable, Codable {
  case site(SiteID)
  case zone(ZoneID)

  /// The id of the site or zone.
  public var id: String {
    switch self {
    case .site(let id): id.rawValue
    case .zone(let id): id.rawValue
    }
  }
}

/// An inspection after a stage: with a probability it takes a further duration, on the clock of the stage.
public struct Inspection: Hashable, Sendable, Codable {
  /// The probability that there is an inspection.
  public let rate: Double
  /// How long an inspection takes.
  public let duration: StageDuration

  /// An inspection with a probability.
  ///
  /// - Parameters:
  ///   - rate: Above 0 and at most 1; the result is nil for anything else.
  ///   - duration: How long it takes.
  public init?(rate: Double, duration: StageDuration) {
    guard rate > 0, rate <= 1 else { return nil }
    self.rate = rate
    self.duration = duration
  }
}

/// A time during which a stage takes longer. It holds for an order if the median goods are ready for the stage then.
public struct Slowdown: Hashable, Sendable, Codable {
  /// The first hour of it.
  public let from: Hour
  /// The first hour after it, which is not part of it.
  public let to: Hour
  /// What durations are multiplied by.
  public let factor: Double
  /// What shoppers are told: the name of the disruption.
  public let name: LocalizedName

  /// A time during which a stage takes longer.
  public init(from: Hour, to: Hour, factor: Double, name: LocalizedName) {
    self.from = from
    self.to = to
    self.factor = factor
    self.name = name
  }
}

/// One stage of an itinerary: when it can start, how long it takes and on which clock, with all that the estimator needs.
public struct Stage: Hashable, Sendable, Codable {
  /// What happens in it.
  public let kind: StageKind
  /// Where the goods are before it.
  public let from: Place
  /// Where the goods are after it.
  public let to: Place
  /// The service that moves the goods; nil if the stage is no transit or delivery.
  public let service: ServiceID?
  /// How the goods are moved; nil where they are not.
  public let mode: TransportMode?
  /// The name of the service or crossing; nil for stages that are named by their kind.
  public let ownName: LocalizedName?
  /// When the stage can start.
  public let gate: Gate
  /// How long it takes.
  public internal(set) var duration: StageDuration
  /// Which hours count towards the duration.
  public let clock: StageClock
  /// An inspection that may follow; nil if there is none.
  public let inspection: Inspection?
  /// A second attempt where the first may fail, as at a door; nil if there is none. After a failed attempt the goods are ready again as soon
  /// as the local date is a later one, wait for the gate without its cut-off, and take the duration again.
  public let secondAttempt: SecondAttempt?
  /// Times during which it takes longer.
  public let slowdowns: [Slowdown]
  /// Where the figures come from.
  public let source: String

  /// A stage with all its properties.
  public init(
    kind: StageKind, from: Place, to: Place, service: ServiceID? = nil, mode: TransportMode? = nil, ownName: LocalizedName? = nil,
    gate: Gate, duration: StageDuration, clock: StageClock = .elapsed, inspection: Inspection? = nil,
    secondAttempt: SecondAttempt? = nil, slowdowns: [Slowdown] = [], source: String = ""
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.service = service
    self.mode = mode
    self.ownName = ownName
    self.gate = gate
    self.duration = duration
    self.clock = clock
    self.inspection = inspection
    self.secondAttempt = secondAttempt
    self.slowdowns = slowdowns
    self.source = source
  }
}
