import LandedCost
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// Prices with the law behind them, as rows.
struct PriceSheet {
  private(set) var rows: [SheetRow] = []
  /// Where each line of the first price begins, those that are not known last.
  private(set) var starts: [Int] = []

  private let width: Int
  private let app: AppState

  init(_ parts: [PricePage.Part], width: Int, _ app: AppState) {
    self.width = width
    self.app = app
    for (index, part) in parts.enumerated() {
      if index > 0 { rows += [.blank, .blank] }
      add(part, isFirst: index == 0)
    }
  }

  private mutating func add(_ part: PricePage.Part, isFirst: Bool) {
    let cost = part.cost
    let explanation = part.question.flatMap { app.explanations[$0] }
    let pane = CostPane(cost, isWhole: true, app)
    let title = app.text(cost.isComplete ? "cart.costs" : "cart.costs.known", ["site": app.siteName(part.site).string])
    rows += SheetRow.wrapped(title, width: width, Style(.plain, bold: true))
    if cost.isComplete {
      let site = app.siteName(part.site).string
      rows += SheetRow.wrapped(app.text("costs.regime.\(cost.regime.rawValue)", ["site": site]), width: width, .muted)
    }
    rows.append(.blank)
    for line in cost.shownLines {
      if isFirst { starts.append(rows.count) }
      rows += pane.lines(of: CostRow(line, app), width: width).map { .cost(pane, $0, isBold: true) }
      add(law(of: line, cost, explanation))
    }
    for kind in cost.unknown {
      if isFirst { starts.append(rows.count) }
      rows += pane.lines(of: CostRow(unknown: kind, app), width: width).map { .cost(pane, $0, isBold: true) }
      add(why(kind, cost))
    }
    rows += [
      .rule,
      .pair(
        app.totalLabel(isComplete: cost.isComplete), app.total(cost.total, isComplete: cost.isComplete), Style(.plain, bold: true),
        Style(.price, bold: true)),
    ]
    rows += SheetRow.wrapped(terms(cost), width: width, .muted)
    if let rate = explanation?.customsRate {
      rows += SheetRow.wrapped(PlainText(app.language.customsRate(rate)), width: width, .muted)
    }
    add(explanation?.changes, isPending: part.question.map(app.explanations.isPending) ?? false, cost)
  }

  private func terms(_ cost: LandedCost) -> PlainText {
    if cost.terms != .ddp { return app.text("price.terms.door") }
    return app.text(cost.lines.contains(where: \.isUnconfirmed) ? "price.terms.maybe" : "price.terms.paid")
  }

  private mutating func add(_ sentences: [PlainText]) {
    for sentence in sentences where !sentence.isEmpty { rows += SheetRow.insetWrapped(sentence, width: width, .muted) }
    rows.append(.blank)
  }

  private mutating func add(_ changes: [CostChange]?, isPending: Bool, _ cost: LandedCost) {
    guard let changes else {
      if isPending { rows += [.blank] + SheetRow.wrapped(app.text("price.waiting"), width: width, .muted) }
      return
    }
    let told = ChangeRows.rows(changes, of: cost, width: width, app)
    rows += [.blank] + (told.isEmpty ? SheetRow.wrapped(app.text("price.noChanges"), width: width, .muted) : told)
  }

  /// The rule in words, its note, how long it holds and how sure it is, and where it is written.
  private func law(of line: CostLine, _ cost: LandedCost, _ explanation: CostExplanation?) -> [PlainText] {
    let rule = line.rule.flatMap { explanation?.rules[$0] }
    let sentences = app.language.law(of: line, by: rule, isDomestic: cost.isDomestic, customs: explanation?.customsRate)
    let standing = [rule.flatMap(app.language.validity), rule.map { app.language.confidence($0.confidence) }].compactMap { $0 }
    return [sentences, standing].map { PlainText(app.language.sentences($0)) } + [source(line.source)].compactMap { $0 }
  }

  /// What is known of a tax whose amount is not.
  private func why(_ kind: CostKind, _ cost: LandedCost) -> [PlainText] {
    let taxes = (cost.uncomputed ?? []).filter { $0.kind == kind }
    guard !taxes.isEmpty else { return [app.text("costs.unknown.why")] }
    return taxes.flatMap { tax -> [PlainText] in
      let name = app.language.label(tax.label)
      let known = tax.rate.map { app.text("cost.uncomputed", ["tax": name, "rate": app.language.rate($0)]) } ?? PlainText(name)
      return [known, tax.note.map(app.name) ?? "", source(tax.source) ?? ""]
    }
  }

  private func source(_ text: String?) -> PlainText? {
    text.flatMap { $0.isEmpty ? nil : app.text("costs.source", ["source": app.language.source($0)]) }
  }
}
