import LandedCost
import Money
import Primitives
import Screen

/// A price in its parts with the total below, one line of which may be selected.
///
/// ```swift
/// let table = CostTable(option.cost, app)
/// table.draw(on: &surface, in: pane, selected: 2, app)
/// ```
struct CostTable: Sendable {
  let pane: CostPane
  let total: PlainText
  let totalLabel: PlainText
  private let cost: LandedCost

  init(_ cost: LandedCost, _ app: AppState) {
    self.cost = cost
    pane = CostPane(cost, isWhole: true, app)
    total = app.total(cost)
    totalLabel = app.totalLabel(isComplete: cost.isComplete)
  }

  var rows: [CostRow] { pane.rows }
  var count: Int { rows.count }

  /// Rows of the table with all lines, the rule and the total.
  func height(width: Int) -> Int { lines(width: width).count + 2 }

  /// The lines as they lie under each other, each with the number of its row.
  private func lines(width: Int) -> [(row: Int, line: CostPane.Line)] {
    rows.indices.flatMap { index in pane.lines(of: rows[index], width: width - 2).map { (index, $0) } }
  }

  /// Draws as many lines as fit with the selected one among them, a rule and the total; the total always shows.
  func draw(on surface: inout Surface, in rect: Rect, selected: Int? = nil, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let lines = lines(width: rect.width)
    let hasRule = hasRule(lines.count, height: rect.height)
    let space = space(lines.count, height: rect.height)
    let shown = shown(lines, selected: selected, space: space)
    if isCondensed(lines.count, selected: selected, space: space) {
      let sums = CostRow.sums(cost, width: rect.width - 2, app)
      surface.put(sums, in: Rect(x: rect.x + 2, y: rect.y, width: rect.width - 2, height: 1), style: .muted)
    }
    let first = isCondensed(lines.count, selected: selected, space: space) ? 1 : 0
    for (offset, (index, line)) in shown.enumerated() {
      let row = Rect(x: rect.x, y: rect.y + first + offset, width: rect.width, height: 1)
      let isSelected = index == selected
      if isSelected {
        surface.fill(row, style: Style(.plain, on: .selected))
        surface.put(app.glyphs.leftHalf, x: row.x, y: row.y, style: Style(.accent, on: .selected), clip: row)
      }
      pane.draw(line, on: &surface, in: row.droppingLeft(2), behind: isSelected ? .selected : .plain)
    }
    let end = rect.y + first + shown.count
    let hidden = lines.count - shown.count
    let more = hidden > 0 ? PlainText("  ") + app.glyphs.arrowDown + PlainText(" " + app.language.number(hidden)) : ""
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
  private func hasRule(_ count: Int, height: Int) -> Bool { height >= count + 2 || height >= 8 }

  /// Rows for the lines, above the total.
  private func space(_ count: Int, height: Int) -> Int { max(0, height - (hasRule(count, height: height) ? 2 : 1)) }

  /// Whether sums of the kinds stand in for the lines that find no room; where one is selected the table scrolls to it.
  private func isCondensed(_ count: Int, selected: Int?, space: Int) -> Bool { selected == nil && count > space && space > 0 }

  /// The lines that show: all, those around the selected one, or beneath the sums the largest.
  private func shown(_ lines: [(row: Int, line: CostPane.Line)], selected: Int?, space: Int) -> [(row: Int, line: CostPane.Line)] {
    guard isCondensed(lines.count, selected: selected, space: space) else {
      return Array(lines.dropFirst(firstLine(lines.map(\.row), selected: selected, space: space)).prefix(space))
    }
    let amounts = cost.shownLines.map(\.amount.minor)
    let taxes = rows.indices.filter { !amounts.indices.contains($0) || cost.shownLines[$0].rule != nil }
    func size(_ row: Int) -> Int64 { amounts.indices.contains(row) ? amounts[row] : .max }
    let largest = Set(taxes.sorted { (size($1), $0) < (size($0), $1) }.prefix(space - 1))
    return lines.filter { line in
      guard case .row = line.line else { return false }
      return largest.contains(line.row)
    }
  }

  /// How far down the table starts, so that the selected row shows.
  private func firstLine(_ rows: [Int], selected: Int?, space: Int) -> Int {
    guard rows.count > space, let selected, let start = rows.firstIndex(of: selected), let last = rows.lastIndex(of: selected) else {
      return 0
    }
    return max(0, min(start, last + 1 - space))
  }

  /// The row of the table at a line of its rectangle.
  func row(at offset: Int, height: Int, width: Int, selected: Int?) -> Int? {
    let lines = lines(width: width)
    let space = space(lines.count, height: height)
    let shown = shown(lines, selected: selected, space: space)
    let index = isCondensed(lines.count, selected: selected, space: space) ? offset - 1 : offset
    return shown.indices.contains(index) ? shown[index].row : nil
  }
}
