import Delivery
import Primitives

/// How long it takes from a site to a zone, by the option with the earliest 90th percentile.
public struct MatrixCell: Hashable, Sendable {
  /// That option, in days from the order.
  public struct Fastest: Hashable, Sendable {
    public let p50Days: Double
    public let p90Days: Double
    public let option: OptionID
    /// How it goes.
    public let modes: [TransportMode]

    public init(p50Days: Double, p90Days: Double, option: OptionID, modes: [TransportMode]) {
      self.p50Days = p50Days
      self.p90Days = p90Days
      self.option = option
      self.modes = modes
    }
  }

  public let site: SiteID
  public let zone: ZoneID
  /// Nil where nothing leads there.
  public let fastest: Fastest?

  public init(site: SiteID, zone: ZoneID, fastest: Fastest?) {
    self.site = site
    self.zone = zone
    self.fastest = fastest
  }
}
