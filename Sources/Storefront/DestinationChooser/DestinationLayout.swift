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
    why = inner.row(1)
    field = inner.row(3).left(56)
    hint = inner.row(4)
    headings = inner.row(6)
    list = main.droppingTop(7).droppingRight(1)
    guard isWide else {
      (map, facts) = (nil, nil)
      return
    }
    let side = body.right(sideWidth).droppingLeft(1).droppingRight(1)
    let mapRows = min(max(8, side.height * 3 / 5), side.width / 2)
    map = side.droppingTop(1).top(mapRows)
    facts = side.droppingTop(mapRows + 2)
  }
}
