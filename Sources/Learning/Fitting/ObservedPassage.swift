import Delivery
import Primitives

/// What was seen of one parcel in one row of the network.
public struct ObservedPassage: Hashable, Sendable {
  /// Where the passage begins.
  public enum Beginning: Hashable, Sendable {
    /// The goods were ready: the wait at the gate follows.
    case ready(Hour)
    /// The goods had passed the gate: they departed.
    case started(Hour)

    /// The hour.
    public var hour: Hour {
      switch self {
      case .ready(let hour), .started(let hour): hour
      }
    }
  }

  /// How the passage ended, as far as it was seen.
  public enum Ending: Hashable, Sendable {
    /// In an hour of a range: of one hour where it was seen itself.
    case within(ClosedRange<Hour>)
    /// Not by this hour: the parcel was still under way when it was last looked for.
    case after(Hour)
  }

  /// The parcel.
  public let parcel: String
  /// When the parcel was ordered, or first seen.
  public let ordered: Hour
  /// When the passage began.
  public let beginning: Beginning
  /// How it ended.
  public let ending: Ending
  /// The zone that a last mile led to; nil for other rows, and where it is not known.
  public let zone: ZoneID?
  /// The lines of the file that it was read from.
  public let lines: [Int]

  /// A passage.
  public init(
    parcel: String, ordered: Hour, beginning: Beginning, ending: Ending, zone: ZoneID? = nil, lines: [Int] = []
  ) {
    self.parcel = parcel
    self.ordered = ordered
    self.beginning = beginning
    self.ending = ending
    self.zone = zone
    self.lines = lines
  }

  /// What was known of it at an hour: nothing if it began later, and that it was under way if it ended later.
  ///
  /// - Returns: Nil if nothing was known.
  public func known(at hour: Hour) -> ObservedPassage? {
    guard beginning.hour < hour else { return nil }
    let ending: Ending =
      switch ending {
      case .within(let hours) where hours.upperBound <= hour: ending
      // That it ended within a range is seen at the end of the range.
      case .within(let hours): .after(max(beginning.hour, min(hour, hours.lowerBound + -1)))
      case .after(let last): .after(min(last, hour))
      }
    return ObservedPassage(parcel: parcel, ordered: ordered, beginning: beginning, ending: ending, zone: zone, lines: lines)
  }
}
