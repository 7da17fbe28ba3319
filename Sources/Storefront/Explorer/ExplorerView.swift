/// What the delivery explorer shows of an option or of all of them.
public enum ExplorerView: String, Hashable, Sendable, CaseIterable {
  case options, timeline, map
  /// To come: each order date of a year against its arrival.
  case year
  /// To come: sites against destinations.
  case matrix
  /// To come: order by when, to have it by when.
  case orderBy

  /// Those that can be opened.
  static let open: [ExplorerView] = [.options, .timeline, .map]
}
