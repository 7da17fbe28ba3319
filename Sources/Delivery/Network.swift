import Primitives

/// What is done with goods at a site before they leave it: they are picked and packed, or moved from one vehicle to another.
public struct Handling: Hashable, Sendable, Codable {
  /// The kinds of handling.
  public enum Activity: String, Sendable, Codable, CaseIterable { case pickPack = "pick-pack", transshipment }

  /// The site.
  public let site: SiteID
  /// What is done.
  public let activity: Activity
  /// When it can start and how long it takes.
  public let step: Step

  /// A handling at a site.
  public init(site: SiteID, activity: Activity, step: Step) {
    self.site = site
    self.activity = activity
    self.step = step
  }
}

/// A customs clearance at a site: for export or for import, under one regime or all.
public struct Clearance: Hashable, Sendable, Codable {
  /// Export or import.
  public enum Direction: String, Sendable, Codable, CaseIterable { case export, `import` }

  /// The site.
  public let site: SiteID
  /// Whether it is for export or import.
  public let direction: Direction
  /// The regime that it is for; nil for all.
  public let regime: Regime?
  /// When it can start and how long it takes.
  public let step: Step

  /// A clearance at a site.
  public init(site: SiteID, direction: Direction, regime: Regime?, step: Step) {
    self.site = site
    self.direction = direction
    self.regime = regime
    self.step = step
  }
}

/// A border between the site where one service ends and the site where the next begins, with its change of gauge.
public struct Crossing: Hashable, Sendable, Codable {
  /// Where the service before it ends.
  public let from: SiteID
  /// Where the service after it begins.
  public let to: SiteID
  /// The name of the border.
  public let name: LocalizedName
  /// Kilometres between the two sites; they count with the mode of the service after it.
  public let kilometres: Double
  /// When it can start and how long it takes.
  public let step: Step

  /// A border between two sites.
  public init(from: SiteID, to: SiteID, name: LocalizedName, kilometres: Double, step: Step) {
    self.from = from
    self.to = to
    self.name = name
    self.kilometres = kilometres
    self.step = step
  }
}

/// When something at one place can start, how long it takes and on which clock, and whether an inspection may follow.
public struct Step: Hashable, Sendable, Codable {
  /// When it can start.
  public let gate: Gate
  /// How long it takes.
  public let duration: StageDuration
  /// Which hours count towards the duration.
  public let clock: StageClock
  /// An inspection that may follow; nil if there is none.
  public let inspection: Inspection?
  /// Times during which it takes longer.
  public let slowdowns: [Slowdown]
  /// Where the figures come from.
  public let source: String

  /// A step with all its properties.
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

/// A leg by which stock came to an overseas or bonded warehouse, in bulk, before anybody ordered it. It counts for CO2e only.
public struct BulkLeg: Hashable, Sendable, Codable {
  /// The mode of transport.
  public let mode: TransportMode
  /// The length of the leg.
  public let kilometres: Double

  /// A leg of a mode and length.
  public init(mode: TransportMode, kilometres: Double) {
    self.mode = mode
    self.kilometres = kilometres
  }
}

/// A Silk Road e-commerce partner of China's.
public struct Partner: Hashable, Sendable, Codable {
  /// The country.
  public let country: CountryCode
  /// The name of the country.
  public let name: LocalizedName
  /// The year of signing, or the full date where it is known.
  public let signed: String
  /// Whether the signing was found in a source: `yes`, `part` or `no`.
  public let seen: String
  /// Whether it was one of the partners by spring 2021.
  public let isOfSpring2021: Bool
  /// Where the signing was read of.
  public let source: String

  /// A partner with all its properties.
  public init(country: CountryCode, name: LocalizedName, signed: String, seen: String, isOfSpring2021: Bool, source: String) {
    self.country = country
    self.name = name
    self.signed = signed
    self.seen = seen
    self.isOfSpring2021 = isOfSpring2021
    self.source = source
  }
}

/// The CO2 equivalent of a mode of transport, from well to wheel.
public struct EmissionFactor: Hashable, Sendable, Codable {
  /// The mode of transport.
  public let mode: TransportMode
  /// Grams of CO2e for a tonne and a kilometre.
  public let gramsPerTonneKilometre: Double
  /// Where the figure comes from.
  public let source: String

  /// The factor of a mode.
  public init(mode: TransportMode, gramsPerTonneKilometre: Double, source: String) {
    self.mode = mode
    self.gramsPerTonneKilometre = gramsPerTonneKilometre
    self.source = source
  }
}
