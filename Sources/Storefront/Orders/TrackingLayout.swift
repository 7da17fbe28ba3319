import Primitives
import Screen

/// How one order's page is divided: the map above, what has happened below it on the left, the promise on the right.
struct TrackingLayout {
  /// Nil where there is no room for it, or it was not asked for.
  let map: Rect?
  let log: Rect
  let promise: Rect
  /// The line between map and log.
  let rule: Rect?

  init(_ page: Rect, showsMap: Bool) {
    if showsMap {
      map = page
      (log, promise) = (page.bottom(0), page.bottom(0))
      rule = nil
      return
    }
    guard page.width >= 100, page.height >= 30 else {
      map = nil
      rule = nil
      promise = page.top(min(6, page.height / 2 + 1)).inset(dx: 2, dy: 0)
      log = page.droppingTop(promise.height + 1).inset(dx: 2, dy: 0)
      return
    }
    let lower = max(12, page.height * 2 / 5 + 1)
    map = page.droppingBottom(lower + 1)
    rule = page.droppingTop(page.height - lower - 1).top(1)
    let body = page.bottom(lower - 1)
    let side = min(62, max(42, page.width - 80))
    promise = body.right(side).droppingRight(2)
    log = body.droppingRight(side + 3).droppingLeft(2)
  }
}
