import Primitives

/// A question of a planner whose answer takes long enough to come in parts.
public enum PlanningQuestion: Hashable, Sendable {
  /// Each order date of a year against its arrival: of one option, or (nil) of what is recommended on each day.
  case year(QuoteKey, OptionID?)
  /// Sites against zones. Without sites (nil) those that hold the goods, or for a parcel all that hold stock; with a scenario's only site that one.
  case matrix(QuoteKey, sites: [SiteID]? = nil, zones: [ZoneID])
  /// The last hour to order each option, to have it by the end of a date with so many per cent.
  case orderBy(QuoteKey, LocalDate, percent: Int)

  /// The answer before anything is found.
  public var nothingYet: PlanningAnswer {
    switch self {
    case .year: .year([])
    case .matrix: .matrix([])
    case .orderBy: .orderBy([])
    }
  }
}
