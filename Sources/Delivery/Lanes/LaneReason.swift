import Primitives

/// Why the network lies outside what was published, and how far that goes: a reason for three days is none for ten, nor for being early.
public struct LaneReason: Hashable, Sendable {
  /// What it says, by language.
  public let text: LocalizedName
  /// By how many days at most the network may lie outside for this reason: above 0 where it takes longer, below 0 where it is faster. Nil: it
  /// explains any distance, and that the network has no such lane.
  public let byDays: Double?

  /// A reason with its reach in days.
  public init(_ text: LocalizedName, byDays: Double? = nil) {
    self.text = text
    self.byDays = byDays
  }

  /// Whether it explains a distance in days (`PublishedFigure.distance(of:)`), or that there is no figure (nil).
  public func explains(_ distance: Double?) -> Bool {
    guard let byDays else { return true }
    guard let distance else { return false }
    return distance * byDays > 0 && abs(distance) <= abs(byDays) + Self.tolerance
  }

  /// What computing with fractions may lose.
  private static let tolerance = 1e-9
}
