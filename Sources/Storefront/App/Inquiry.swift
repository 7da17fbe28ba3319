import Delivery
import Primitives
import Quotes

/// A parcel of no product: what a planner asks about without goods.
public struct Parcel: Hashable, Sendable {
  public var site: SiteID
  public var weight: Grams
  public var box: Dimensions

  public init(site: SiteID, weight: Grams = Grams(5_000), box: Dimensions = Dimensions(400, 300, 200)) {
    self.site = site
    self.weight = weight
    self.box = box
  }
}

/// A question whose answer takes long enough to come in parts.
public enum Inquiry: Hashable, Sendable {
  /// Each order date of a year against its arrival: of one option, or of what is recommended on each day.
  case year(QuoteKey, OptionID?)
  /// The sites that hold the goods, or all for a parcel of no product, against zones.
  case matrix(QuoteKey, zones: [ZoneID])
  /// The last hour to order each option, to have it by the end of a date with so many per cent.
  case orderBy(QuoteKey, LocalDate, percent: Int)
}

/// A part of an answer, and how much of the work is done.
public struct PlanPart: Sendable {
  public enum Content: Sendable {
    case year([YearPoint])
    case matrix([MatrixPoint])
    case orderBy([OrderMoment])
    case failed(QuoteFailure)
  }

  public let content: Content
  public let done: Int
  public let of: Int
  public let isLast: Bool

  public init(_ content: Content, done: Int, of: Int, isLast: Bool) {
    self.content = content
    self.done = done
    self.of = of
    self.isLast = isLast
  }
}

/// What an order placed on one day of a year may expect.
public struct YearPoint: Hashable, Sendable {
  /// Named closed days that it waits through.
  public struct Closure: Hashable, Sendable {
    public let name: LocalizedName
    public let calendar: CalendarID
    public let from: LocalDate
    public let to: LocalDate
    public let days: Int

    public init(name: LocalizedName, calendar: CalendarID, from: LocalDate, to: LocalDate, days: Int) {
      self.name = name
      self.calendar = calendar
      self.from = from
      self.to = to
      self.days = days
    }
  }

  /// 0 to 364.
  public let day: Int
  public let on: LocalDate
  public let hour: Hour
  public let p50: Hour
  public let p90: Hour
  public let option: OptionID
  public let site: SiteID
  public let modes: [TransportMode]
  /// The longest first.
  public let closures: [Closure]
  /// The stage that the goods wait longest for.
  public let waitsFor: Stage?
  public let waitHours: Int

  public init(
    day: Int, on: LocalDate, hour: Hour, p50: Hour, p90: Hour, option: OptionID, site: SiteID, modes: [TransportMode],
    closures: [Closure] = [], waitsFor: Stage? = nil, waitHours: Int = 0
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
    self.waitsFor = waitsFor
    self.waitHours = waitHours
  }
}

/// How long it takes from a site to a zone, by the way with the earliest 90th percentile; no days where nothing leads there.
public struct MatrixPoint: Hashable, Sendable {
  public let site: SiteID
  public let zone: ZoneID
  public let p50Days: Double?
  public let p90Days: Double?
  /// The option that the days are of.
  public let option: OptionID?
  /// How it goes.
  public let modes: [TransportMode]

  public init(
    site: SiteID, zone: ZoneID, p50Days: Double?, p90Days: Double?, option: OptionID? = nil, modes: [TransportMode] = []
  ) {
    self.site = site
    self.zone = zone
    self.p50Days = p50Days
    self.p90Days = p90Days
    self.option = option
    self.modes = modes
  }
}

/// An option and the last hour at which it can be ordered; nil: too late already.
public struct OrderMoment: Hashable, Sendable {
  public let option: DeliveryOption
  public let orderBy: Hour?

  public init(option: DeliveryOption, orderBy: Hour?) {
    self.option = option
    self.orderBy = orderBy
  }
}
