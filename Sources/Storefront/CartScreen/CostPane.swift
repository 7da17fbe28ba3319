import LandedCost
import Money
import Primitives
import Screen

/// The lines of a landed cost in a pane: label and amount, and how the amount is computed, beside it where there is room, else below.
struct CostPane: Sendable {
  /// One row of the pane.
  enum Line: Hashable, Sendable {
    case row(CostRow)
    /// What of a label has no room in its row.
    case rest(PlainText)
    case under(PlainText)
  }

  let rows: [CostRow]

  init(_ cost: LandedCost, hasLaw: Bool = false, _ app: AppState) { rows = CostRow.rows(cost, hasLaw: hasLaw, app) }

  /// Whether label, rate, base and amount stand in one row.
  func isWide(_ width: Int) -> Bool {
    width >= 24 + 6 + (rows.map(\.rate.displayWidth).max() ?? 0) + (rows.map(\.base.displayWidth).max() ?? 0) + amountWidth
  }

  /// The cells for a label in a pane of that width.
  private func labelWidth(_ width: Int) -> Int {
    var taken = amountWidth + 2
    if isWide(width) {
      let (base, rate) = (rows.map(\.base.displayWidth).max() ?? 0, rows.map(\.rate.displayWidth).max() ?? 0)
      taken += base + (base > 0 ? 1 : 0) + rate + (rate > 0 ? 2 : 0)
    }
    return max(2, width - taken)
  }

  /// What a pane needs to show every label beside its amount.
  var leastWidth: Int { (rows.map(\.label.displayWidth).max() ?? 0) + 2 + amountWidth }

  private var amountWidth: Int { rows.map(\.amount.displayWidth).max() ?? 0 }

  /// The rows in a width; without the sources, then without the law, then without all that stands below the labels where there are not rows
  /// enough for it.
  func lines(width: Int, height: Int) -> [Line] {
    let isWide = isWide(width)
    for laws in stride(from: rows.map(\.law.count).max() ?? 0, through: 0, by: -1) {
      let lines = rows.flatMap { row -> [Line] in
        let label = row.label.wrapped(to: labelWidth(width))
        var lines: [Line] = [.row(row.labelled(label.first ?? ""))] + label.dropFirst().map(Line.rest)
        if !isWide, !row.basis.isEmpty { lines.append(.under(row.basis)) }
        for law in row.law.prefix(laws) { lines += law.wrapped(to: max(2, width - 2)).map(Line.under) }
        return lines
      }
      if lines.count <= height { return lines }
    }
    return rows.map(Line.row)
  }

  func draw(_ line: Line, on surface: inout Surface, in rect: Rect, isStale: Bool) {
    switch line {
    case .rest(let text): surface.put(text, in: rect, style: isStale ? .muted : .plain)
    case .under(let text): surface.put(text, in: rect.droppingLeft(2), style: isStale ? .faint : .muted)
    case .row(let row):
      let figure: Style = isStale || row.isUnknown ? .muted : .plain
      surface.putFigure(row.amount, in: rect, style: figure, alignment: .right)
      var rest = rect.droppingRight(amountWidth + 2)
      if isWide(rect.width) {
        let baseWidth = rows.map(\.base.displayWidth).max() ?? 0
        let rateWidth = rows.map(\.rate.displayWidth).max() ?? 0
        surface.putFigure(row.base, in: rest.right(baseWidth), style: isStale ? .faint : .muted)
        rest = rest.droppingRight(baseWidth + (baseWidth > 0 ? 1 : 0))
        surface.putFigure(row.rate, in: rest.right(rateWidth), style: isStale ? .faint : .muted, alignment: .right)
        rest = rest.droppingRight(rateWidth + (rateWidth > 0 ? 2 : 0))
      }
      surface.put(row.label, in: rest, style: isStale || row.isUnknown ? .muted : .plain)
    }
  }
}
