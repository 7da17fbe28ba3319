import Catalog
import Money
import Phrases
import Primitives
import Screen

/// Two lines of the list: name and price; choices, origin of the parcel and date.
struct GoodsRowView {
  /// A line at least this wide has room for a longer city.
  static let wide = 74

  let row: ProductSummary
  let entry: QuoteCache.Entry?
  let isSelected: Bool
  /// What of the name matches what was typed.
  var marks = NameMarks.none

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: behind))
      for y in 0..<rect.height { surface.put(app.glyphs.leftHalf, in: rect.row(y).left(1), style: Style(.accent, on: behind)) }
    }
    let figures = RowFigures(row, entry, app)
    let inner = rect.droppingLeft(2).droppingRight(1)
    drawName(figures, on: &surface, in: inner.row(0), behind, app)
    drawDetails(figures, on: &surface, in: inner.row(1), behind, app)
  }

  private func drawName(_ figures: RowFigures, on surface: inout Surface, in line: Rect, _ behind: Role, _ app: AppState) {
    let priceWidth = figures.price.displayWidth
    surface.putFigure(figures.price, in: line.right(priceWidth), style: figures.priceStyle.on(behind), alignment: .right)
    var left = line.droppingRight(priceWidth + 2)
    let width = figures.besidePrice.displayWidth
    // A name is worth more: that the price is not whole stands beside it, and what it lacks in the pane.
    if width > 0, app.name(row.name).displayWidth + width + 2 <= left.width {
      surface.put(figures.besidePrice, in: left.right(width), style: Style.muted.on(behind))
      left = left.droppingRight(width + 2)
    }
    let isMarked = app.compared.contains { $0.sku == row.sku }
    let name = app.name(row.name).truncated(to: left.width - (isMarked ? 2 : 0))
    surface.put(name, in: left, style: Style(.plain, on: behind, bold: isSelected))
    drawMarks(of: name, on: &surface, in: left, behind)
    if isMarked { surface.put(app.glyphs.checkOn, in: left.droppingLeft(name.displayWidth + 1), style: Style(.accent, on: behind)) }
  }

  /// What matches, over the name as it stands there.
  private func drawMarks(of name: PlainText, on surface: inout Surface, in line: Rect, _ behind: Role) {
    let ranges = marks.ranges(in: name.string)
    guard !ranges.isEmpty else { return }
    let characters = Array(name.string)
    for range in ranges {
      let before = PlainText(String(characters[..<range.lowerBound])).displayWidth
      let text = PlainText(String(characters[range]))
      surface.put(text, in: line.droppingLeft(before), style: Style(.accent, on: behind, bold: true))
    }
  }

  private func drawDetails(_ figures: RowFigures, on surface: inout Surface, in line: Rect, _ behind: Role, _ app: AppState) {
    let dateWidth = RowFigures.dateWidth(app)
    let dates = line.right(dateWidth)
    let signWidth = app.wish == nil ? 0 : 2
    surface.putFigure(figures.date, in: dates.droppingRight(signWidth), style: figures.dateStyle.on(behind), alignment: .right)
    surface.put(figures.sign, in: dates.right(1), style: figures.dateStyle.on(behind))
    let left = line.droppingRight(dateWidth + 2)
    let modeWidth = RowFigures.modeWidth(app)
    let placeWidth = left.width < 34 ? 0 : line.width >= Self.wide ? 18 : 9
    guard placeWidth > 0 else { return surface.put(details(app), in: left, style: Style.muted.on(behind)) }
    let from = left.right(placeWidth + 1 + modeWidth)
    surface.put(figures.place, in: from.left(placeWidth), style: Style.muted.on(behind))
    surface.put(figures.mode, in: from.right(modeWidth), style: Style.muted.on(behind))
    surface.put(details(app), in: left.droppingRight(from.width + 2), style: Style.muted.on(behind))
  }

  /// `red · 7-speed · 12.4 kg`; the brand where there is nothing to choose.
  private func details(_ app: AppState) -> PlainText {
    let choices = row.choices.isEmpty ? app.properName(row.brand).string : app.language.choices(row.choices)
    return PlainText(choices + " \(app.glyphs.separator) " + app.weight(row.weight))
  }
}
