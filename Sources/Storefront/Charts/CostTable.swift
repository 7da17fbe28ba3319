import LandedCost
import Money
import Phrases
import Primitives
import Screen

/// A price in its parts: what each line is for, what it is computed from, its rate and amount, and on demand its law.
///
/// ```swift
/// let table = CostTable(option.cost, app)
/// table.draw(on: &surface, in: pane, selected: 2, opened: true, app)
/// ```
public struct CostTable: Sendable {
  /// One line in words and figures.
  struct Row: Hashable, Sendable {
    let label: PlainText
    let base: PlainText
    let rate: PlainText
    let amount: PlainText
    /// Note and source, shown on demand.
    let details: [PlainText]
    let isUnknown: Bool
  }

  let rows: [Row]
  let total: PlainText
  let totalLabel: PlainText

  public init(_ cost: LandedCost, _ app: AppState) {
    let known = cost.shownLines.map { Self.row($0, app) }
    // What no rule tells is said, never shown as nothing.
    let unknown = cost.unknown.map { kind in
      Row(
        label: app.text("costs.unknown.\(kind.rawValue)"), base: "", rate: "", amount: app.text("costs.unknown"),
        details: [app.text("costs.unknown.why")], isUnknown: true)
    }
    rows = known + unknown
    total = app.money(cost.total)
    totalLabel = app.text(cost.terms == .ddp ? "costs.allPaid" : "costs.known")
  }

  public var count: Int { rows.count }
  /// Rows of the table with all lines, the rule and the total.
  public var height: Int { rows.count + 2 }

  private static func row(_ line: CostLine, _ app: AppState) -> Row {
    var details: [PlainText] = []
    if let note = app.language.costNote(line) { details.append(PlainText(note)) }
    if let source = line.source, !source.isEmpty { details.append(app.text("costs.source", ["source": app.language.source(source)])) }
    if details.isEmpty { details.append(app.text("costs.noDetails")) }
    return Row(
      label: PlainText(app.language.costLine(line)), base: base(line, app), rate: line.rate.map { PlainText(app.language.rate($0)) } ?? "",
      amount: app.money(line.amount), details: details, isUnknown: false)
  }

  /// What a rate is a share of; what a duty of so much a piece or kilogram counts.
  private static func base(_ line: CostLine, _ app: AppState) -> PlainText {
    guard let base = line.base else { return "" }
    guard case .specific(let duty)? = line.rate else {
      return app.text("costs.of", ["amount": app.language.money(money(base, line.amount.currency))])
    }
    let count = app.language.decimal(base.decimalString(places: 3))
    return duty.per == .kg
      ? PlainText(app.language("unit.kilograms", ["n": count])) : app.glyphs.multiply + PlainText(" " + count)
  }

  /// The base to the minor unit; a gross-up may leave it.
  static func money(_ ratio: Ratio, _ currency: Currency) -> Money { Money(minor: currency.minorUnits, currency: currency) * ratio }
}
