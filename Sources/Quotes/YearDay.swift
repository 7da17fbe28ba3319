import Delivery
import Primitives

/// What an order placed on one day of a year may expect, and what holds it up.
public struct YearDay: Hashable, Sendable {
  /// Closed days with one name in one calendar that an order waits through.
  public struct Closure: Hashable, Sendable {
    public let name: LocalizedName
    public let calendar: CalendarID
    public let from: LocalDate
    public let to: LocalDate
    /// Days on which it would have been open otherwise.
    public let days: Int

    public init(name: LocalizedName, calendar: CalendarID, from: LocalDate, to: LocalDate, days: Int) {
      self.name = name
      self.calendar = calendar
      self.from = from
      self.to = to
      self.days = days
    }
  }

  /// How long the goods wait for a stage.
  public struct Wait: Hashable, Sendable {
    public let stage: Stage
    public let hours: Int

    public init(stage: Stage, hours: Int) {
      self.stage = stage
      self.hours = hours
    }
  }

  /// Days after that of the first order, 0 to 364.
  public let day: Int
  public let on: LocalDate
  /// The hour of the order.
  public let hour: Hour
  public let p50: Hour
  public let p90: Hour
  public let option: OptionID
  public let site: SiteID
  public let modes: [TransportMode]
  /// Named closed days that fall into the wait of a stage, the longest closure first.
  public let closures: [Closure]
  /// The stage that the goods wait longest for (median), and for how many hours; nil where nothing waits.
  public let longestWait: Wait?

  public init(
    day: Int, on: LocalDate, hour: Hour, p50: Hour, p90: Hour, option: OptionID, site: SiteID, modes: [TransportMode],
    closures: [Closure] = [], longestWait: Wait? = nil
  ) {
    self.day = day
    self.on = on
    self.hour = hour
    self.p50 = p50
    self.p90 = p90
    self.option = option
    self.site = site
    self.modes = modes
    self.closures = closures
    self.longestWait = longestWait
  }
}
