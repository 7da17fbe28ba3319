import Money
import Primitives
import Screen

/// A row of a sheet that is read from top to bottom and scrolls.
enum SheetRow {
  case blank
  case text(PlainText, Style)
  /// Set in by two cells.
  case inset(PlainText, Style)
  case pair(PlainText, PlainText, Style, Style)
  /// A line of a price; the one that was asked for is marked.
  case cost(CostPane, CostPane.Line, isBold: Bool = false, isMarked: Bool = false)
  /// What something is called, in so many cells, and what it is.
  case labelled(PlainText, PlainText, Int)
  case rule

  /// A text in as many rows as it needs.
  static func wrapped(_ text: PlainText, width: Int, _ style: Style) -> [SheetRow] {
    text.wrapped(to: max(2, width)).map { .text($0.withPlainSpaces, style) }
  }

  /// The same, set in.
  static func insetWrapped(_ text: PlainText, width: Int, _ style: Style) -> [SheetRow] {
    text.wrapped(to: max(2, width - 2)).map { .inset($0.withPlainSpaces, style) }
  }
}

extension Surface {
  /// As many rows of a sheet as fit.
  mutating func draw(_ rows: ArraySlice<SheetRow>, in rect: Rect, isStale: Bool = false, _ app: AppState) {
    for (offset, row) in rows.prefix(rect.height).enumerated() {
      let place = rect.row(offset)
      switch row {
      case .blank: break
      case .text(let text, let style): put(text, in: place, style: style)
      case .inset(let text, let style): put(text, in: place.droppingLeft(2), style: style)
      case .pair(let left, let right, let style, let figure): putPair(left, right, in: place, style: style, figure: figure)
      case .cost(let pane, let line, let isBold, let isMarked):
        if isMarked { fill(place, style: Style(.plain, on: .selected)) }
        pane.draw(line, on: &self, in: place, isStale: isStale, isBold: isBold, behind: isMarked ? .selected : .plain)
      case .labelled(let label, let text, let cells):
        put(label.truncated(to: max(1, cells - 2)), in: place.left(cells), style: .muted)
        put(text, in: place.droppingLeft(cells))
      case .rule: rule(across: place, glyphs: app.glyphs)
      }
    }
  }
}
