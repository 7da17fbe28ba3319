import Primitives

/// Why the network has no figure for a lane.
public enum LaneUnavailable: Error, Hashable, Sendable {
  /// A place is not in the network, or nothing near it does what the lane needs.
  case noPlace(String)
  /// What is nearest to a place (an id) and does what the lane needs is so far away that its figure would be another lane's.
  case tooFar(String, nearest: String, kilometres: Int)
  /// More sites and services are to be passed than any itinerary passes.
  case tooManyStops(Int)
  /// No services lead from one place to the other by the lane's modes.
  case noItinerary
  /// There is no such border, clearance or transshipment in the network.
  case noStep
  /// Nothing departs within the calendars.
  case noDeparture
  /// For so large a share of the departures or hours (from 0 to 1) there is no estimate that the others do not stand for all.
  case incomplete(Double)
}
