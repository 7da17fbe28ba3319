import Primitives
import Screen

/// How the cart's page is divided.
struct CartLayout {
  let body: Rect
  /// The lines by shipment.
  let list: Rect
  /// The costs of the selected shipment and the totals; nil where there is no room beside the list.
  let costs: Rect?
  /// The totals below the list, where the costs have no pane.
  let foot: Rect

  var isWide: Bool { costs != nil }
  /// Two rows a line and blank rows between.
  var isRoomy: Bool { list.height >= 28 }

  /// - Parameter listWidth: What the lines by shipment need, which comes first.
  init(_ body: Rect, listWidth: Int = 0) {
    self.body = body
    if body.width >= 100, body.height >= 22 {
      let width = max(46, min(body.width / 2, 80, body.width - 1 - listWidth))
      costs = body.right(width)
      list = body.droppingRight(width + 1)
      foot = body.bottom(0)
    } else {
      costs = nil
      let height = min(3, max(1, body.height / 5))
      foot = body.bottom(height)
      list = body.droppingBottom(height)
    }
  }
}
