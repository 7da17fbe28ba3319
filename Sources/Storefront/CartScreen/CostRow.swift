import LandedCost
import Money
import Phrases
import Primitives
import Screen

/// One line of a landed cost in words and figures.
struct CostRow: Hashable, Sendable {
  let label: PlainText
  /// `21%`
  let rate: PlainText
  /// `of €230.20`
  let base: PlainText
  let amount: PlainText
  /// What the law says, and where it is written.
  let law: [PlainText]
  /// No rule tells the amount: it may fall at the door.
  let isUnknown: Bool

  /// `21% of €230.20`
  var basis: PlainText { rate.isEmpty ? base : base.isEmpty ? rate : rate + " " + base }

  /// The same line with another label.
  func labelled(_ label: PlainText) -> CostRow {
    CostRow(label: label, rate: rate, base: base, amount: amount, law: law, isUnknown: isUnknown)
  }

  /// - Parameter hasLaw: also what costs nothing, and the law behind each line.
  static func rows(_ cost: LandedCost, hasLaw: Bool, _ app: AppState) -> [CostRow] {
    // Fees that are law and not confirmed are 0: one quiet line says that there are some.
    let lines = cost.shownLines
    let shown = lines.filter { hasLaw || $0.kind != .fee || !$0.amount.isZero }
    let known = shown.map { line in
      CostRow(
        label: PlainText(app.language.costLine(line)), rate: line.rate.map { PlainText(app.language.rate($0)) } ?? "",
        base: line.base.map { app.text("cart.cost.of", ["amount": app.language.money(amount($0, line.amount.currency))]) } ?? "",
        amount: app.money(line.amount), law: hasLaw ? law(line, app) : [], isUnknown: false)
    }
    // What no rule tells is said, never shown as nothing.
    let unknown = cost.unknown.map { kind in
      CostRow(
        label: app.text("cart.kind.\(kind.rawValue)"), rate: "", base: "", amount: app.text("cart.cost.unknown"), law: [], isUnknown: true
      )
    }
    let isShort = shown.count < lines.count
    let fees = CostRow(label: app.text("cart.cost.maybeFees"), rate: "", base: "", amount: "", law: [], isUnknown: true)
    return known + unknown + (isShort ? [fees] : [])
  }

  private static func law(_ line: CostLine, _ app: AppState) -> [PlainText] {
    let note = app.language.costNote(line).map { PlainText($0) }
    let source = line.source.flatMap { $0.isEmpty ? nil : app.text("costs.source", ["source": app.language.source($0)]) }
    return [note, source].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// A base to the minor unit; a gross-up may leave it.
  private static func amount(_ base: Ratio, _ currency: Currency) -> Money { Money(minor: currency.minorUnits, currency: currency) * base }

  /// `goods €387.60 · freight €12.40 · taxes €81.40`: the sums of what there is.
  ///
  /// What finds no place in the width is left out whole.
  static func sums(_ cost: LandedCost, width: Int, _ app: AppState) -> PlainText {
    let groups: [(String, [CostKind])] = [
      ("cart.sum.goods", [.goods, .discount]), ("cart.sum.freight", [.freight, .insurance, .fee]),
      ("cart.sum.duties", [.duty, .antidumping]),
      ("cart.sum.taxes", [.excise, .vat]),
    ]
    var parts: [PlainText] = []
    for (key, kinds) in groups {
      let lines = cost.lines.filter { kinds.contains($0.kind) && $0.amount.currency == cost.total.currency }
      let unknown = cost.unknown.contains(where: kinds.contains)
      guard !lines.isEmpty || unknown else { continue }
      let sum = lines.map(\.amount).sum(in: cost.total.currency) ?? cost.total
      let amount = lines.isEmpty ? app.language("cart.cost.unknown") : sum.isZero ? app.language("cart.cost.free") : app.language.money(sum)
      parts.append(app.text(key, ["amount": amount]))
    }
    return PlainText.lines(of: parts, separator: " " + app.glyphs.separator + " ", width: width, most: 1).first ?? ""
  }
}
