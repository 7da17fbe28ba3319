import Primitives
import Screen

/// Where the explorer's own lines lie, and what they leave to the pane.
struct ExplorerFrame: Hashable, Sendable {
  /// The views by name.
  let tabs: Rect
  /// The parcel, and the scenario; empty where there is neither.
  let chips: Rect
  /// The pane's own.
  let body: Rect
  /// There is room to breathe.
  let isTall: Bool

  init(_ rect: Rect, hasChips: Bool = false) {
    tabs = rect.top(1)
    chips = hasChips ? rect.row(1) : rect.row(0).left(0)
    body = rect.droppingTop(hasChips ? 2 : 1)
    isTall = rect.height >= 28
  }
}

/// Where the parts of a pane lie: a line that sums up, a head, a list or a chart, a rule, and words below it.
struct PaneLayout: Hashable, Sendable {
  /// The option in focus, or what is asked, in one line.
  let summary: Rect
  /// Names of columns and the axis; empty where there are none.
  let header: Rect
  /// Options, stages, or the chart itself.
  let list: Rect
  let rule: Rect
  /// Why, or what is closed, or what is in focus in words.
  let foot: Rect

  /// - Parameters:
  ///   - head: Rows of the header.
  ///   - foot: Rows below the rule, of so many rows below the summary.
  ///   - most: Rows of the list at most, of those that are free; what it leaves goes to the foot.
  init(_ frame: ExplorerFrame, hasSummary: Bool = true, head: Int, foot footHeight: (Int) -> Int, most: (Int) -> Int = { $0 }) {
    let rest = frame.body
    summary = hasSummary ? rest.row(0) : rest.row(0).left(0)
    let body = rest.droppingTop((hasSummary ? 1 : 0) + (frame.isTall ? 1 : 0))
    header = body.top(head)
    let below = body.droppingTop(head)
    let listHeight = most(max(0, below.height - footHeight(body.height) - 1))
    list = below.top(listHeight)
    let bottom = below.droppingTop(listHeight)
    rule = bottom.top(1)
    foot = bottom.droppingTop(1)
  }
}

extension Rect {
  /// The least rectangle that holds both.
  func union(_ other: Rect) -> Rect {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Rect(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
