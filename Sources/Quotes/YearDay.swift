import Delivery
import Primitives

/// The arrival of an order that is placed on one day of a year, and what holds it up.
public struct YearDay: Hashable, Sendable {
  /// Closed days with the same name in one calendar, during which an order waits.
  public struct Closure: Hashable, Sendable {
    /// The name of the holiday, shutdown or disruption.
    public let name: LocalizedName
    /// The calendar that is closed.
    public let calendar: CalendarID
    /// The first closed day.
    public let from: LocalDate
    /// The last closed day.
    public let to: LocalDate
    /// The number of days on which the calendar would be open otherwise.
    public let days: Int

    /// A closure with all its properties.
    public init(name: LocalizedName, calendar: CalendarID, from: LocalDate, to: LocalDate, days: Int) {
      self.name = name
      self.calendar = calendar
      self.from = from
      self.to = to
      self.days = days
    }
  }

  /// How long goods wait for a stage.
  public struct Wait: Hashable, Sendable {
    /// The stage.
    public let stage: Stage
    /// Hours of waiting (median).
    public let hours: Int

    /// A wait with all its properties.
    public init(stage: Stage, hours: Int) {
      self.stage = stage
      self.hours = hours
    }
  }

  /// Days after the first order, from 0 to 364.
  public let day: Int
  /// The local date of the order at the destination.
  public let on: LocalDate
  /// The hour of the order.
  public let hour: Hour
  /// The arrival (median).
  public let p50: Hour
  /// The arrival (90th percentile).
  public let p90: Hour
  /// The option.
  public let option: OptionID
  /// The site that the goods are sent from.
  public let site: SiteID
  /// The modes of the line-haul and the last mile.
  public let modes: [TransportMode]
  /// The named closures during which the order may wait for a stage, the longest first.
  public let closures: [Closure]
  /// The stage with the longest wait (median), and its hours; nil if there is no wait.
  public let longestWait: Wait?

  /// A day with all its properties.
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
