import Primitives

/// A place that stands for the one that a lane names, because that one does not do what the lane needs: a zone has no trains, a warehouse
/// gets no deliveries.
public struct LaneSubstitute: Hashable, Sendable {
  /// The place that the figures are of.
  public let place: Place
  /// How far it is from the place that was named, as the crow flies.
  public let kilometres: Double
}
