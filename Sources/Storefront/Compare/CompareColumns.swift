import Primitives
import Screen

/// The columns of a comparison: labels at the left, then as many goods as fit, the selected one among them.
struct CompareColumns {
  let labels: Rect
  let columns: [(item: Int, rect: Rect)]

  /// What a column of goods needs to show an option's date and price.
  static let least = 30

  /// - Parameter attributes: Names that the labels have to show besides.
  init(_ rect: Rect, count: Int, selected: Int, attributes: [PlainText] = [], _ app: AppState) {
    let names = [
      "compare.paid", "compare.surely", "compare.likely", "compare.emission", "compare.weight", "compare.from", "compare.options",
    ]
    let widest = (names.map { app.text($0).displayWidth } + attributes.map(\.displayWidth)).max() ?? 8
    let labelWidth = min(rect.width / 4, widest + 4)
    labels = rect.left(labelWidth)
    let room = rect.droppingLeft(labelWidth)
    let shown = max(1, min(count, (room.width + 2) / (Self.least + 2)))
    let width = min(72, (room.width - 2 * (shown - 1)) / shown)
    let first = max(0, min(selected - shown + 1, count - shown))
    columns = (0..<min(shown, count)).map { index in
      (first + index, Rect(x: room.x + index * (width + 2), y: room.y, width: width, height: room.height).intersection(rect))
    }
  }
}
