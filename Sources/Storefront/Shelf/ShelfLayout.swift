import Screen

/// Where the shelf's panes lie: one below 96 columns, two up to 117, three from 118 on. Where there is no room for the facets they lie over
/// the goods while they have the focus.
struct ShelfLayout: Hashable {
  let facets: Rect?
  let isOverlaid: Bool
  /// How many goods, sorted how.
  let heading: Rect
  let goods: Rect
  /// The parts of the price in a line, where there is no preview.
  let summary: Rect?
  let preview: Rect?

  init(body: Rect, showsFacets: Bool) {
    let isWide = body.width >= 118
    let facetsWidth = body.width >= 150 ? 30 : 24
    let previewWidth = body.width >= 150 ? 52 : 36
    var middle = body
    if isWide { middle = middle.droppingLeft(facetsWidth + 1) }
    if body.width >= 96 {
      preview = body.right(previewWidth)
      middle = middle.droppingRight(previewWidth + 1)
    } else {
      preview = nil
    }
    isOverlaid = !isWide && showsFacets
    facets = isWide ? body.left(facetsWidth) : showsFacets ? body.left(min(28, body.width - 2)) : nil
    heading = middle.top(1)
    let hasSummary = preview == nil && body.height >= 14
    summary = hasSummary ? middle.bottom(1) : nil
    goods = middle.droppingTop(2).droppingBottom(hasSummary ? 2 : 0)
  }
}
