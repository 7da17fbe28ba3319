import Primitives
import Screen

/// How one order's page is divided: the map above, what has happened below it on the left, the promise on the right.
struct TrackingLayout {
  /// Rows of the promise where it stands above the events: status, table and strips, two sentences of a line or two. On a narrow page the
  /// strips stand below the table.
  static func promiseRows(width: Int) -> Int { width < 72 ? 12 : 9 }

  /// Nil where there is no room for it, or it was not asked for.
  let map: Rect?
  let log: Rect
  let promise: Rect
  /// The line between map and log.
  let rule: Rect?

  /// - Parameter caseRows: how many rows tell of returns, disputes and refunds, for which what has happened gives way.
  init(_ page: Rect, _ view: TrackingView, caseRows: Int = 0) {
    guard view == .story else {
      map = view == .map ? page : nil
      (log, promise) = (page.bottom(0), page.bottom(0))
      rule = nil
      return
    }
    guard page.width >= 100, page.height >= 30 else {
      map = nil
      rule = nil
      promise = page.top(
        page.height >= 18 ? min(Self.promiseRows(width: page.width) + caseRows, page.height * 2 / 3) : min(6, page.height / 2 + 1)
      ).inset(dx: 2, dy: 0)
      log = page.droppingTop(promise.height + 1).inset(dx: 2, dy: 0)
      return
    }
    let lower = max(16, page.height * 2 / 5 + 3)
    map = page.droppingBottom(lower + 1)
    rule = page.droppingTop(page.height - lower - 1).top(1)
    let body = page.bottom(lower - 1)
    let side = min(62, max(42, page.width - 80))
    promise = body.right(side).droppingRight(2)
    log = body.droppingRight(side + 3).droppingLeft(2)
  }
}
