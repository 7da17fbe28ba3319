import Primitives

/// Why the network has no figure for a lane.
public enum LaneUnavailable: Error, Hashable, Sendable {
  /// A place is not in the network, or nothing near it does what the lane needs.
  case noPlace(String)
  /// No services lead from one place to the other by the lane's modes.
  case noItinerary
  /// There is no such border, clearance or transshipment in the network.
  case noStep
  /// Nothing departs within the calendars.
  case noDeparture
}
