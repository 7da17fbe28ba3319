import LandedCost
import Money
import Primitives
import Screen

/// The lines of a landed cost as product, cart and checkout show them: what each is for, how it is computed, and its amount. What finds no
/// room in a row goes on beneath, and is never cut.
///
/// ```swift
/// let pane = CostPane(option.cost, app)
/// for line in pane.lines(width: 60) { pane.draw(line, on: &surface, in: row) }
/// ```
struct CostPane: Sendable {
  /// One row of the pane.
  enum Line: Hashable, Sendable {
    case row(CostRow)
    /// What of a label has no room in its row.
    case rest(PlainText)
    /// How the amount is computed, where the row has no room for it.
    case under(PlainText)
  }

  let rows: [CostRow]
  private var amountWidth: Int
  private var basisWidth: Int

  /// - Parameter isWhole: with every line of nothing.
  init(_ cost: LandedCost, isWhole: Bool = false, _ app: AppState) { self.init(CostRow.rows(cost, isWhole: isWhole, app)) }

  init(_ rows: [CostRow]) {
    self.rows = rows
    amountWidth = rows.map(\.amount.displayWidth).max() ?? 0
    basisWidth = rows.map(\.basis.displayWidth).max() ?? 0
  }

  /// The same panes with bases and amounts in common columns, for prices that are read one below the other.
  static func aligned(_ panes: [CostPane]) -> [CostPane] {
    let (amounts, bases) = (panes.map(\.amountWidth).max() ?? 0, panes.map(\.basisWidth).max() ?? 0)
    return panes.map { pane in
      var pane = pane
      (pane.amountWidth, pane.basisWidth) = (amounts, bases)
      return pane
    }
  }

  /// What is left for a label where everything stands in one row.
  private static let leastLabel = 24

  /// Whether label, basis and amount stand in one row.
  func isWide(_ width: Int) -> Bool { width >= Self.leastLabel + 2 + basisWidth + 2 + amountWidth }

  /// The cells for a label in a pane of that width.
  private func labelWidth(_ width: Int) -> Int {
    let beside = isWide(width) && basisWidth > 0 ? basisWidth + 2 : 0
    return max(2, width - amountWidth - 2 - beside)
  }

  /// The lines of one row in a width.
  func lines(of row: CostRow, width: Int) -> [Line] {
    let label = row.label.wrapped(to: labelWidth(width))
    var lines: [Line] = [.row(row.labelled(label.first ?? ""))] + label.dropFirst().map(Line.rest)
    if !isWide(width), !row.basis.isEmpty { lines += row.basis.wrapped(to: max(2, width - 2)).map(Line.under) }
    return lines
  }

  /// All lines in a width; where there are fewer rows than they take, without what stands beneath the labels.
  func lines(width: Int, height: Int = .max) -> [Line] {
    let lines = rows.flatMap { self.lines(of: $0, width: width) }
    return lines.count <= height ? lines : rows.map(Line.row)
  }

  /// - Parameter behind: the background's role, of a selected row.
  func draw(_ line: Line, on surface: inout Surface, in rect: Rect, isStale: Bool = false, isBold: Bool = false, behind: Role = .plain) {
    let quiet: Role = isStale ? .faint : .muted
    switch line {
    case .rest(let text): surface.put(text, in: rect, style: Style(isStale ? .muted : .plain, on: behind, bold: isBold))
    case .under(let text): surface.putFigure(text, in: rect.droppingLeft(2), style: Style(quiet, on: behind))
    case .row(let row):
      let role: Role = isStale || row.isUnknown ? .muted : .plain
      surface.putFigure(row.amount, in: rect, style: Style(role, on: behind), alignment: .right)
      var rest = rect.droppingRight(amountWidth + 2)
      if isWide(rect.width), basisWidth > 0 {
        surface.putFigure(row.basis, in: rest.right(basisWidth), style: Style(quiet, on: behind), alignment: .right)
        rest = rest.droppingRight(basisWidth + 2)
      }
      surface.put(row.label, in: rest, style: Style(role, on: behind, bold: isBold))
    }
  }
}
