import Primitives
import Screen

/// Where the parts of the destination chooser lie: the field above the list, from 118 columns on a map beside them.
struct DestinationLayout: Hashable {
  let why: Rect
  let field: Rect
  let hint: Rect
  let headings: Rect
  let list: Rect
  let map: Rect?
  let facts: Rect?

  init(body: Rect) {
    let isWide = body.width >= 118
    let sideWidth = body.width >= 150 ? 68 : 48
    let main = isWide ? body.droppingRight(sideWidth + 1) : body
    let inner = main.droppingLeft(2).droppingRight(2)
    // The sentence takes two rows where it does not fit one; in low windows it keeps to one.
    let isHigh = body.height >= 14
    why = inner.droppingTop(isHigh ? 1 : 0).top(isHigh ? 2 : 1)
    let top = isHigh ? 4 : 1
    field = inner.row(top).left(56)
    hint = inner.row(top + 1)
    headings = inner.row(top + (isHigh ? 3 : 2))
    list = main.droppingTop(top + (isHigh ? 4 : 3)).droppingRight(1)
    guard isWide else {
      (map, facts) = (nil, nil)
      return
    }
    let side = body.right(sideWidth).droppingLeft(1).droppingRight(1)
    // As high as the lands from Ireland to Japan are at that width.
    let mapRows = min(side.width * 13 / 50, max(0, side.height - 12))
    map = side.droppingTop(1).top(mapRows)
    facts = side.droppingTop(mapRows + 2)
  }
}
