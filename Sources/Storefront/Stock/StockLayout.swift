import Screen

/// Where the parts of the stock page stand.
struct StockLayout {
  /// What all comes to, over the names of the columns.
  let caption: Rect
  /// The names of the columns.
  let head: Rect
  let list: Rect
  /// The selected site; nil where there is no room for it.
  let side: Rect?

  /// So wide a page shows the selected site beside the list.
  private static let widest = 116

  init(_ page: Rect) {
    let inner = page.droppingTop(page.height >= 18 ? 1 : 0).droppingLeft(2).droppingRight(1)
    let isWide = page.width >= Self.widest
    let left = isWide ? inner.left(max(70, inner.width * 55 / 100)) : inner
    caption = inner.row(0)
    head = left.row(min(2, max(0, inner.height - 1)))
    list = Rect(x: page.x, y: left.y, width: left.maxX - page.x, height: left.height).droppingTop(min(3, left.height))
    side = isWide ? inner.droppingLeft(left.width + 3).droppingTop(2) : nil
  }
}
