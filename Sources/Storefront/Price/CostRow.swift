import LandedCost
import Money
import Primitives
import Screen

/// One line of a landed cost in words and figures.
struct CostRow: Hashable, Sendable {
  let label: PlainText
  /// `21% of €230.20`, `2 × €3`; empty for a price that no law makes.
  let basis: PlainText
  let amount: PlainText
  /// No rule tells the amount: it may fall at the door.
  let isUnknown: Bool

  init(label: PlainText, basis: PlainText = "", amount: PlainText, isUnknown: Bool = false) {
    self.label = label
    self.basis = basis
    self.amount = amount
    self.isUnknown = isUnknown
  }

  init(_ line: CostLine, _ app: AppState) {
    // What is law and not known to be collected counts nothing, and is not nothing.
    let basis = line.isUnconfirmed ? app.text("price.unconfirmed") : PlainText(app.language.basis(of: line))
    self.init(label: PlainText(app.language.costLine(line)), basis: basis, amount: app.money(line.amount))
  }

  /// What no rule tells is said, never shown as nothing.
  init(unknown kind: CostKind, _ app: AppState) {
    self.init(label: app.text("costs.unknown.\(kind.rawValue)"), amount: app.text("costs.unknown"), isUnknown: true)
  }

  /// The same line with another label.
  func labelled(_ label: PlainText) -> CostRow { CostRow(label: label, basis: basis, amount: amount, isUnknown: isUnknown) }

  /// - Parameter isWhole: also what costs nothing; else one quiet line says that fees may be added which are law and not confirmed.
  static func rows(_ cost: LandedCost, isWhole: Bool, _ app: AppState) -> [CostRow] {
    let lines = cost.shownLines
    let shown = lines.filter { isWhole || $0.kind != .fee || !$0.amount.isZero }
    let fees = shown.count < lines.count ? [CostRow(label: app.text("cart.cost.maybeFees"), amount: "", isUnknown: true)] : []
    return shown.map { CostRow($0, app) } + cost.unknown.map { CostRow(unknown: $0, app) } + fees
  }

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
