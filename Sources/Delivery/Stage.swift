import Primitives

public enum TransportMode: String, Sendable, Codable, CaseIterable { case road, rail, sea, air, parcel }

public enum StageKind: String, Sendable, Codable, CaseIterable {
  case handling, transit, export, `import`, border, transshipment, delivery
}

/// Where a stage begins or ends.
public enum Place: Hashable, Sendable, Codable {
  case site(SiteID)
  case zone(ZoneID)

  public var id: String {
    switch self {
    case .site(let id): id.rawValue
    case .zone(let id): id.rawValue
    }
  }
}

/// With probability `rate` a second duration is added on the same clock.
public struct Inspection: Hashable, Sendable, Codable {
  public let rate: Double
  public let duration: StageDuration

  /// Nil unless `0 < rate <= 1`.
  public init?(rate: Double, duration: StageDuration) {
    guard rate > 0, rate <= 1 else { return nil }
    self.rate = rate
    self.duration = duration
  }
}

/// A time in which a stage takes `factor` times as long, if the median goods reach it then.
public struct Slowdown: Hashable, Sendable, Codable {
  public let from: Hour
  /// The first hour after it.
  public let to: Hour
  public let factor: Double
  public let name: LocalizedName

  public init(from: Hour, to: Hour, factor: Double, name: LocalizedName) {
    self.from = from
    self.to = to
    self.factor = factor
    self.name = name
  }
}

/// One step of an order's way, as the estimator folds it.
public struct Stage: Hashable, Sendable, Codable {
  public let kind: StageKind
  public let from: Place
  public let to: Place
  /// The service that moves the goods, of a transit or delivery.
  public let service: ServiceID?
  public let mode: TransportMode?
  /// The name of a service or crossing; nil for what its kind names.
  public let ownName: LocalizedName?
  public let gate: Gate
  public let duration: StageDuration
  public let clock: StageClock
  public let inspection: Inspection?
  public let slowdowns: [Slowdown]
  /// Where the figures stand.
  public let source: String

  public init(
    kind: StageKind, from: Place, to: Place, service: ServiceID? = nil, mode: TransportMode? = nil, ownName: LocalizedName? = nil,
    gate: Gate, duration: StageDuration, clock: StageClock = .elapsed, inspection: Inspection? = nil, slowdowns: [Slowdown] = [],
    source: String = ""
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
    self.slowdowns = slowdowns
    self.source = source
  }
}
