import Phrases
import Primitives
import Screen

extension VariantPicker {
  /// A value in its row: where it stands, its brackets included, and what it says.
  struct Placed: Hashable {
    let value: Int
    let x: Int
    let width: Int
  }

  /// The width of the names of the options, with two blanks after them.
  func labelWidth(_ app: AppState, least: Int = 0) -> Int { max(least, rows.map { app.name($0.name).displayWidth }.max() ?? 0) + 2 }

  /// The values of a row that fit, the chosen one among them.
  func placed(_ row: Row, width: Int, _ app: AppState) -> (values: [Placed], cutsLeft: Bool, cutsRight: Bool) {
    let widths = row.values.map { app.name($0.name).displayWidth + ($0.colour != nil && app.glyphs.isUnicode ? 2 : 0) + 2 }
    var first = 0
    // From the left until the chosen one fits too.
    while first < row.chosen, widths[first...row.chosen].reduce(0, +) + (first > 0 ? 2 : 0) > width - 2 { first += 1 }
    var x = first > 0 ? 2 : 0
    var values: [Placed] = []
    for index in row.values.indices.dropFirst(first) {
      let isLast = index == row.values.count - 1
      guard x + widths[index] <= width - (isLast ? 0 : 2) || values.isEmpty else { return (values, first > 0, true) }
      values.append(Placed(value: index, x: x, width: widths[index]))
      x += widths[index]
    }
    return (values, first > 0, false)
  }

  /// One row: the option's name, its values, the chosen one in brackets.
  func draw(_ index: Int, on surface: inout Surface, in rect: Rect, labelWidth: Int, hasFocus: Bool, _ app: AppState) {
    guard rows.indices.contains(index) else { return }
    let row = rows[index]
    surface.put(app.name(row.name), in: rect.left(labelWidth - 1), style: hasFocus ? Style(.accent, bold: true) : .muted)
    let place = rect.droppingLeft(labelWidth)
    let (values, cutsLeft, cutsRight) = placed(row, width: place.width, app)
    if cutsLeft { surface.put(app.glyphs.ellipsis, x: place.x, y: place.y, style: .faint, clip: place) }
    if cutsRight { surface.put(app.glyphs.ellipsis, x: place.maxX - 1, y: place.y, style: .faint, clip: place) }
    for item in values {
      let value = row.values[item.value]
      let style = value.isChosen ? Style(.accent, on: .accent, bold: true) : value.isSoldOut ? .faint : .plain
      var x = place.x + item.x
      x += surface.put(value.isChosen ? "[" : " ", x: x, y: place.y, style: style, clip: place)
      if let colour = value.colour, app.glyphs.isUnicode {
        x += surface.put("■ ", x: x, y: place.y, style: Style(.rgb(colour), on: style.background), clip: place)
      }
      let end = place.x + item.x + item.width - 1
      let name = app.name(value.name).truncated(to: max(0, min(end, place.maxX) - x))
      x += surface.put(name, x: x, y: place.y, style: style, clip: place)
      surface.put(value.isChosen ? "]" : " ", x: x, y: place.y, style: style, clip: place)
    }
  }
}
