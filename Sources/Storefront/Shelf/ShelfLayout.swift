import Primitives
import Screen

/// Where the shelf's panes lie: goods alone below 96 columns, goods and preview up to 117, facets too from 118 on. Narrower ones make room
/// for the facets while these have the focus. Very wide ones show goods in several columns and more of the one in focus.
struct ShelfLayout: Hashable {
  let facets: Rect?
  /// How many goods, sorted how.
  let heading: Rect
  /// What was understood of the text besides words.
  let understood: Rect
  let goods: Rect
  /// The columns of goods, each read from top to bottom; one below some 200 columns.
  let columns: [Rect]
  /// How many goods lie below those that show.
  let hidden: Rect
  /// What is not delivered to the destination, and the key that shows it.
  let note: Rect
  /// The parts of the price in a line, where there is no preview.
  let summary: Rect?
  let preview: Rect?

  /// Rows of a good with the blank one below.
  static let itemHeight = 3
  /// What a column of goods needs beside another one.
  static let leastColumn = 57
  /// Blank columns between two of goods.
  static let gap = 2

  init(body: Rect, showsFacets: Bool) {
    let isWide = body.width >= 118
    let hasFacets = isWide || showsFacets
    // Below 60 columns one pane is all there is room for.
    let facetsWidth = body.width >= 150 ? 30 : isWide ? 24 : body.width >= 60 ? 27 : body.width
    var middle = body
    facets = hasFacets ? body.left(facetsWidth) : nil
    if hasFacets { middle = middle.droppingLeft(facetsWidth + 1) }
    if isWide || (body.width >= 96 && !showsFacets) {
      let width = Self.previewWidth(body.width)
      preview = body.right(width)
      middle = middle.droppingRight(width + 1)
    } else {
      preview = nil
    }
    heading = middle.top(1)
    understood = middle.droppingTop(1).top(1)
    let hasSummary = preview == nil && body.height >= 14
    summary = hasSummary ? middle.bottom(1) : nil
    let rest = middle.droppingTop(2).droppingBottom(hasSummary ? 1 : 0)
    note = rest.bottom(1)
    hidden = rest.droppingBottom(1).bottom(1)
    goods = rest.droppingBottom(2)
    let count = max(1, min(4, (goods.width + Self.gap) / (Self.leastColumn + Self.gap)))
    let width = (goods.width - Self.gap * (count - 1)) / count
    let area = goods
    columns = (0..<count).map { index in
      // The last one takes what is left over.
      let x = area.x + index * (width + Self.gap)
      return Rect(x: x, y: area.y, width: index == count - 1 ? area.maxX - x : width, height: area.height)
    }
  }

  /// The preview takes what one column of goods would leave empty, up to where two fit.
  private static func previewWidth(_ width: Int) -> Int {
    switch width {
    case ..<150: 36
    case ..<168: 52
    case ..<198: 72
    case ..<226: 52
    default: 72
    }
  }

  /// Goods that a column shows whole.
  var itemsPerColumn: Int { max(1, (goods.height + 1) / Self.itemHeight) }

  /// The height that a list has with its columns one below the other. The blank row below the last good may lie outside the pane.
  var listHeight: Int { columns.count == 1 ? goods.height + 1 : itemsPerColumn * Self.itemHeight * columns.count }

  /// The visible goods and their two rows each.
  func places(of list: ScrollingList) -> [(index: Int, rect: Rect)] {
    list.visible.compactMap { index in
      let place = index - list.firstVisible
      let column = columns.count == 1 ? 0 : place / itemsPerColumn
      guard columns.indices.contains(column) else { return nil }
      let pane = columns[column]
      let y = pane.y + (place - column * itemsPerColumn) * Self.itemHeight
      let rect = Rect(x: pane.x, y: y, width: pane.width, height: 2).intersection(pane)
      return rect.isEmpty ? nil : (index, rect)
    }
  }

  /// The good at a point.
  func item(at point: Point, of list: ScrollingList) -> Int? {
    guard let column = columns.firstIndex(where: { $0.contains(point) }) else { return nil }
    let row = (point.y - goods.y) / Self.itemHeight
    guard columns.count == 1 || row < itemsPerColumn else { return nil }
    let index = list.firstVisible + (columns.count == 1 ? 0 : column * itemsPerColumn) + row
    return index < list.count ? index : nil
  }
}
