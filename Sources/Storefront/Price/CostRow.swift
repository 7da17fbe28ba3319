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
    let label = PlainText(app.language.costLine(line))
    // What is law and not known to be collected counts nothing, and is not nothing.
    if line.isUnconfirmed {
      let most = line.possible.map { app.text("price.upTo", ["amount": app.language.money($0)]).unbroken } ?? app.text("costs.unknown")
      self.init(label: label, basis: app.text("price.unconfirmed"), amount: most, isUnknown: true)
    } else {
      let basis = app.language.basis(of: line)
      let isAssumed = line.isAssumed == true && !line.amount.isZero
      self.init(
        label: label, basis: isAssumed ? app.text("price.assumed", ["basis": basis]) : PlainText(basis), amount: app.money(line.amount))
    }
  }

  /// What no rule tells is said, never shown as nothing.
  init(unknown kind: CostKind, of cost: LandedCost, _ app: AppState) {
    let names = app.language.named([kind], from: cost)
    self.init(label: PlainText(names), amount: app.text("costs.unknown"), isUnknown: true)
  }

  /// The same line with another label.
  func labelled(_ label: PlainText) -> CostRow { CostRow(label: label, basis: basis, amount: amount, isUnknown: isUnknown) }

  /// - Parameter isWhole: also fees that come to nothing.
  static func rows(_ cost: LandedCost, isWhole: Bool, _ app: AppState) -> [CostRow] {
    let shown = cost.shownLines.filter { isWhole || $0.kind != .fee || !$0.amount.isZero || $0.isUnconfirmed }
    return shown.map { CostRow($0, app) } + cost.unknown.map { CostRow(unknown: $0, of: cost, app) }
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
      if !lines.isEmpty {
        let sum = lines.map(\.amount).sum(in: cost.total.currency) ?? cost.total
        let isFree = sum.isZero && kinds.contains(.freight)
        parts.append(app.text(key, ["amount": isFree ? app.language("cart.cost.free") : app.language.money(sum)]))
      }
      let missing = app.language.named(cost.unknown.filter(kinds.contains), from: cost)
      if !missing.isEmpty { parts.append(app.text("cart.sum.unknown", ["what": missing])) }
    }
    return PlainText.lines(of: parts, separator: " " + app.glyphs.separator + " ", width: width, most: 1).first ?? ""
  }
}
