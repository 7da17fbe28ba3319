import LandedCost
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// A landed price in few lines: what is alike is summed, what is nothing is left out.
struct PriceParts {
  struct Line: Hashable {
    let label: PlainText
    let amount: PlainText
    let isFree: Bool
  }

  let lines: [Line]
  let totalLabel: PlainText
  let total: PlainText
  /// What no rule tells, if anything.
  let unknown: PlainText?

  init(_ option: DeliveryOption, _ app: AppState) {
    let cost = option.cost
    var lines: [Line] = []
    func add(_ label: PlainText, _ kinds: [CostKind]) {
      let own = cost.lines.filter { kinds.contains($0.kind) && !$0.amount.isZero && $0.amount.currency == cost.total.currency }
      guard !own.isEmpty, let sum = own.map(\.amount).sum(in: cost.total.currency) else { return }
      lines.append(Line(label: label + Self.rate(of: own, app), amount: app.money(sum), isFree: false))
    }
    add(app.text("shelf.cost.goods"), [.goods])
    let from = app.text("shelf.cost.deliveryFrom", ["site": app.shortSiteName(option.site).string])
    if cost.sum(.freight).isZero {
      lines.append(Line(label: from, amount: app.text("shelf.cost.free"), isFree: true))
    } else {
      add(from, [.freight])
    }
    add(app.text("shelf.cost.insurance"), [.insurance])
    add(app.text("shelf.cost.duty"), [.duty])
    add(app.text("shelf.cost.antidumping"), [.antidumping])
    add(app.text("shelf.cost.excise"), [.excise])
    add(app.text("shelf.cost.vat"), [.vat])
    add(app.text("shelf.cost.fee"), [.fee])
    add(app.text("shelf.cost.discount"), [.discount])
    self.lines = lines
    let isWhole = cost.isComplete
    totalLabel = app.totalLabel(isComplete: isWhole)
    total = app.total(cost)
    unknown = isWhole ? nil : PlainText(app.language.notIncluded(in: cost))
  }

  /// ` 21%` where all lines have one and the same share.
  private static func rate(of lines: [CostLine], _ app: AppState) -> PlainText {
    guard lines.count == 1, case .share(let share)? = lines[0].rate else { return "" }
    return PlainText(" " + app.language.percent(share))
  }
}
