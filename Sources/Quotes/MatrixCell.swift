import Delivery
import Primitives

/// How long delivery takes from a site to a zone, by the option with the earliest 90th percentile.
public struct MatrixCell: Hashable, Sendable {
  /// That option, with its arrival in days from the order.
  public struct Fastest: Hashable, Sendable {
    /// Days until the arrival (median).
    public let p50Days: Double
    /// Days until the arrival (90th percentile).
    public let p90Days: Double
    /// The option.
    public let option: OptionID
    /// The modes of its line-haul and last mile.
    public let modes: [TransportMode]

    /// An option with all its properties.
    public init(p50Days: Double, p90Days: Double, option: OptionID, modes: [TransportMode]) {
      self.p50Days = p50Days
      self.p90Days = p90Days
      self.option = option
      self.modes = modes
    }
  }

  /// The site.
  public let site: SiteID
  /// The zone.
  public let zone: ZoneID
  /// The option; nil if there is none.
  public let fastest: Fastest?

  /// A cell with all its properties.
  public init(site: SiteID, zone: ZoneID, fastest: Fastest?) {
    self.site = site
    self.zone = zone
    self.fastest = fastest
  }
}
