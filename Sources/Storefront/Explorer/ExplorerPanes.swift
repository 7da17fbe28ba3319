/// The six panes, each with what it last showed.
struct ExplorerPanes: Sendable {
  var options = OptionsPane()
  var timeline = TimelinePane()
  var map = MapPane()
  var year = YearPane()
  var matrix = MatrixPane()
  var orderBy = OrderByPane()

  subscript(view: ExplorerView) -> any ExplorerPane {
    get {
      switch view {
      case .options: options
      case .timeline: timeline
      case .map: map
      case .year: year
      case .matrix: matrix
      case .orderBy: orderBy
      }
    }
    set {
      switch newValue {
      case let pane as OptionsPane: options = pane
      case let pane as TimelinePane: timeline = pane
      case let pane as MapPane: map = pane
      case let pane as YearPane: year = pane
      case let pane as MatrixPane: matrix = pane
      case let pane as OrderByPane: orderBy = pane
      default: break
      }
    }
  }
}
