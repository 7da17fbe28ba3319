import Screen

/// Where the parts of the delivery explorer lie.
struct ExplorerLayout: Hashable {
  /// The views by name.
  let tabs: Rect
  /// The parcel, and what is supposed; empty where there is neither.
  let chips: Rect
  /// The option in focus in one line.
  let summary: Rect
  /// Names of columns and the axis; of the map nothing.
  let header: Rect
  /// Options, stages, or the map itself.
  let list: Rect
  let itemHeight: Int
  let rule: Rect
  /// Why, or what is closed, or the leg in focus.
  let foot: Rect

  init(_ rect: Rect, view: ExplorerView, options: Int, stages: Int = 0, hasChips: Bool = false) {
    let isTall = rect.height >= 28
    tabs = rect.top(1)
    chips = hasChips ? rect.row(1) : rect.row(0).left(0)
    let rest = rect.droppingTop(hasChips ? 2 : 1)
    let hasSummary = view != .options
    summary = hasSummary ? rest.row(0) : rest.row(0).left(0)
    let body = rest.droppingTop((hasSummary ? 1 : 0) + (isTall ? 1 : 0))
    let footHeight: Int
    switch view {
    case .timeline: footHeight = isTall ? max(8, body.height / 4) : max(5, body.height / 3)
    case .map: footHeight = isTall ? 3 : 2
    case .year: footHeight = isTall ? 6 : 5
    case .matrix: footHeight = isTall ? 4 : 3
    case .orderBy: footHeight = isTall ? 4 : 3
    case .options: footHeight = max(isTall ? 6 : 4, body.height - 3 - 3 * max(1, options))
    }
    let headHeight = view == .map || view == .year ? 0 : 2
    header = body.top(headHeight)
    let below = body.droppingTop(headHeight)
    let free = max(0, below.height - footHeight - 1)
    // What few stages leave free is worth more below them.
    let listHeight = view == .timeline && stages > 0 ? min(free, 2 * stages + (isTall ? 1 : 0)) : free
    list = below.top(listHeight)
    itemHeight = view != .timeline && 3 * max(1, options) - 1 <= listHeight ? 3 : 2
    let bottom = below.droppingTop(listHeight)
    rule = bottom.top(1)
    foot = bottom.droppingTop(1)
  }
}
