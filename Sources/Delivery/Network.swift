import Primitives

/// What happens to goods at a site before they leave it.
public struct Handling: Hashable, Sendable, Codable {
  public enum Activity: String, Sendable, Codable, CaseIterable { case pickPack = "pick-pack", transshipment }

  public let site: SiteID
  public let activity: Activity
  public let step: Step

  public init(site: SiteID, activity: Activity, step: Step) {
    self.site = site
    self.activity = activity
    self.step = step
  }
}

/// Customs at a site, in one direction, for one regime or all.
public struct Clearance: Hashable, Sendable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable { case export, `import` }

  public let site: SiteID
  public let direction: Direction
  /// Nil: all regimes.
  public let regime: Regime?
  public let step: Step

  public init(site: SiteID, direction: Direction, regime: Regime?, step: Step) {
    self.site = site
    self.direction = direction
    self.regime = regime
    self.step = step
  }
}

/// From the end of one service to the start of the next where these are two sites: a border, with its gauge change.
public struct Crossing: Hashable, Sendable, Codable {
  public let from: SiteID
  public let to: SiteID
  public let name: LocalizedName
  public let kilometres: Double
  public let step: Step

  public init(from: SiteID, to: SiteID, name: LocalizedName, kilometres: Double, step: Step) {
    self.from = from
    self.to = to
    self.name = name
    self.kilometres = kilometres
    self.step = step
  }
}

/// Gate, duration, clock and inspection of what happens at one place.
public struct Step: Hashable, Sendable, Codable {
  public let gate: Gate
  public let duration: StageDuration
  public let clock: StageClock
  public let inspection: Inspection?
  public let slowdowns: [Slowdown]
  public let source: String

  public init(
    gate: Gate, duration: StageDuration, clock: StageClock = .elapsed, inspection: Inspection? = nil, slowdowns: [Slowdown] = [],
    source: String = ""
  ) {
    self.gate = gate
    self.duration = duration
    self.clock = clock
    self.inspection = inspection
    self.slowdowns = slowdowns
    self.source = source
  }
}

/// A leg by which goods came to an overseas or bonded warehouse in bulk.
public struct BulkLeg: Hashable, Sendable, Codable {
  public let mode: TransportMode
  public let kilometres: Double

  public init(mode: TransportMode, kilometres: Double) {
    self.mode = mode
    self.kilometres = kilometres
  }
}

/// A Silk Road e-commerce partner of China's.
public struct Partner: Hashable, Sendable, Codable {
  public let country: CountryCode
  public let name: LocalizedName
  /// The year of signing, or a full date where known.
  public let signed: String
  /// `yes`, `part` or `no`: whether the signing stands in a source that was read.
  public let seen: String
  public let isOfSpring2021: Bool
  public let source: String

  public init(country: CountryCode, name: LocalizedName, signed: String, seen: String, isOfSpring2021: Bool, source: String) {
    self.country = country
    self.name = name
    self.signed = signed
    self.seen = seen
    self.isOfSpring2021 = isOfSpring2021
    self.source = source
  }
}

/// Grams of CO2 equivalent per tonne and kilometre, well to wheel.
public struct EmissionFactor: Hashable, Sendable, Codable {
  public let mode: TransportMode
  public let gramsPerTonneKilometre: Double
  public let source: String

  public init(mode: TransportMode, gramsPerTonneKilometre: Double, source: String) {
    self.mode = mode
    self.gramsPerTonneKilometre = gramsPerTonneKilometre
    self.source = source
  }
}
