import Screen

/// Where the shelf's panes lie: goods alone below 96 columns, goods and preview up to 117, facets too from 118 on. Narrower ones make room
/// for the facets while these have the focus.
struct ShelfLayout: Hashable {
  let facets: Rect?
  /// How many goods, sorted how.
  let heading: Rect
  let goods: Rect
  /// The parts of the price in a line, where there is no preview.
  let summary: Rect?
  let preview: Rect?

  init(body: Rect, showsFacets: Bool) {
    let isWide = body.width >= 118
    let hasFacets = isWide || showsFacets
    // Below 60 columns one pane is all there is room for.
    let facetsWidth = body.width >= 150 ? 30 : isWide ? 24 : body.width >= 60 ? 27 : body.width
    let previewWidth = body.width >= 150 ? 52 : 36
    var middle = body
    facets = hasFacets ? body.left(facetsWidth) : nil
    if hasFacets { middle = middle.droppingLeft(facetsWidth + 1) }
    if isWide || (body.width >= 96 && !showsFacets) {
      preview = body.right(previewWidth)
      middle = middle.droppingRight(previewWidth + 1)
    } else {
      preview = nil
    }
    heading = middle.top(1)
    let hasSummary = preview == nil && body.height >= 14
    summary = hasSummary ? middle.bottom(1) : nil
    goods = middle.droppingTop(2).droppingBottom(hasSummary ? 2 : 0)
  }
}
