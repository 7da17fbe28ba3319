/// What the delivery explorer shows of an option or of all of them; each is drawn by a pane of its own.
public enum ExplorerView: String, Hashable, Sendable, CaseIterable {
  case options, timeline, map
  /// Each order date of a year against its arrival.
  case year
  /// Sites against destinations.
  case matrix
  /// Order by when, to have it by when.
  case orderBy
}
