import Money
import Primitives
import Screen

extension CostTable {
  /// The lines of the table as they lie under each other: each by its number, with its details where it is opened.
  enum Line: Hashable {
    case row(Int)
    case detail(PlainText)
  }

  func lines(selected: Int?, opened: Bool, width: Int) -> [Line] {
    rows.indices.flatMap { index -> [Line] in
      guard opened, index == selected else { return [.row(index)] }
      return [.row(index)] + rows[index].details.flatMap { $0.wrapped(to: max(2, width - 6)) }.map(Line.detail)
    }
  }

  /// Draws as many lines as fit with the selected one among them, a rule and the total; the total always shows.
  public func draw(on surface: inout Surface, in rect: Rect, selected: Int? = nil, opened: Bool = false, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let lines = lines(selected: selected, opened: opened, width: rect.width)
    let hasRule = hasRule(lines, height: rect.height)
    let space = max(0, rect.height - (hasRule ? 2 : 1))
    let first = firstLine(lines, selected: selected, opened: opened, space: space)
    let shown = lines.dropFirst(first).prefix(space)
    for (offset, line) in shown.enumerated() {
      let row = Rect(x: rect.x, y: rect.y + offset, width: rect.width, height: 1)
      switch line {
      case .row(let index): draw(rows[index], on: &surface, in: row, isSelected: index == selected, app)
      case .detail(let text): surface.put(text, in: row.droppingLeft(4), style: .muted)
      }
    }
    let end = rect.y + shown.count
    let hidden = lines.count - shown.count
    let more = hidden > 0 ? PlainText("  ") + app.glyphs.arrowDown + PlainText(" \(hidden)") : ""
    if hasRule {
      surface.rule(across: Rect(x: rect.x + 2, y: end, width: rect.width - 2, height: 1), glyphs: app.glyphs)
    }
    let last = Rect(x: rect.x, y: end + (hasRule ? 1 : 0), width: rect.width, height: 1).intersection(rect)
    surface.putFigure(total, in: last, style: Style(.price, bold: true), alignment: .right)
    let label = last.droppingLeft(2).droppingRight(total.displayWidth + 2)
    surface.put(totalLabel, in: label, style: Style(.plain, bold: true))
    surface.put(more, in: label.droppingLeft(totalLabel.displayWidth), style: .muted)
  }

  /// The line above the total, where every line and it fit, or nearly.
  private func hasRule(_ lines: [Line], height: Int) -> Bool { height >= lines.count + 2 || height >= 8 }

  /// How far down the table starts, so that the selected line and its details show.
  private func firstLine(_ lines: [Line], selected: Int?, opened: Bool, space: Int) -> Int {
    guard lines.count > space, let selected, let start = lines.firstIndex(of: .row(selected)) else { return 0 }
    var end = start + 1
    while opened, end < lines.count, case .detail = lines[end] { end += 1 }
    return max(0, min(start, end - space))
  }

  /// The line of the table at a row of its rectangle.
  public func row(at offset: Int, height: Int, width: Int, selected: Int?, opened: Bool) -> Int? {
    let lines = lines(selected: selected, opened: opened, width: width)
    let space = max(0, height - (hasRule(lines, height: height) ? 2 : 1))
    let index = firstLine(lines, selected: selected, opened: opened, space: space) + offset
    guard offset >= 0, offset < space, lines.indices.contains(index), case .row(let row) = lines[index] else { return nil }
    return row
  }

  private func draw(_ row: Row, on surface: inout Surface, in rect: Rect, isSelected: Bool, _ app: AppState) {
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: .selected))
      surface.put(app.glyphs.leftHalf, x: rect.x, y: rect.y, style: Style(.accent, on: .selected), clip: rect)
    }
    let amountWidth = max(total.displayWidth, rows.map(\.amount.displayWidth).max() ?? 0)
    let rateWidth = rows.map(\.rate.displayWidth).max() ?? 0
    let baseWidth = rows.map(\.base.displayWidth).max() ?? 0
    let showsBase = rect.width >= 26 + baseWidth + rateWidth + amountWidth
    var rest = rect.droppingLeft(2)
    func take(_ width: Int) -> Rect {
      let taken = rest.right(width)
      rest = rest.droppingRight(width + (width > 0 ? 2 : 0))
      return taken
    }
    let amount = take(amountWidth)
    let rate = take(rateWidth)
    let base = take(showsBase ? baseWidth : 0)
    surface.putFigure(row.amount, in: amount, style: Style(row.isUnknown ? .muted : .plain, on: behind), alignment: .right)
    surface.putFigure(row.rate, in: rate, style: Style(.muted, on: behind), alignment: .right)
    if showsBase { surface.putFigure(row.base, in: base, style: Style(.muted, on: behind), alignment: .right) }
    surface.put(row.label, in: rest, style: Style(.plain, on: behind))
  }
}
