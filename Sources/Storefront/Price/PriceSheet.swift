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
  /// The line of the first price that stands out.
  private let marked: Int?

  init(_ parts: [PricePage.Part], marked: Int? = nil, width: Int, _ app: AppState) {
    self.width = width
    self.marked = marked
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
    if !part.goods.isEmpty {
      let what = [Self.words(part.goods, app)] + [part.option.map(app.way)?.string].compactMap { $0 }
      rows += SheetRow.wrapped(PlainText(what.joined(separator: " \(app.glyphs.separator) ")), width: width, .plain)
    }
    if let passed = explanation.flatMap({ app.language.passedLimit($0, of: cost) }) {
      rows += SheetRow.wrapped(PlainText(passed), width: width, Style(.amber))
    }
    if cost.isComplete {
      rows += SheetRow.wrapped(PlainText(app.language.taxed(cost, from: app.siteName(part.site).string)), width: width, .muted)
    }
    rows.append(.blank)
    for line in cost.shownLines { add(CostRow(line, app), pane, isFirst: isFirst, law(of: line, part, explanation)) }
    for kind in cost.unknown { add(CostRow(unknown: kind, of: cost, app), pane, isFirst: isFirst, why(kind, cost)) }
    rows += [
      .rule,
      .pair(
        app.totalLabel(isComplete: cost.isComplete), app.total(cost), Style(.plain, bold: true), Style(.price, bold: true)),
    ]
    let below =
      [app.language.terms(of: cost), explanation.flatMap(app.language.allowance)].compactMap { $0 }
      + (explanation?.priceRates ?? []).map(app.language.priceRate)
      + [explanation?.customsRate.map(app.language.customsRate)].compactMap { $0 }
    for sentence in below { rows += SheetRow.wrapped(PlainText(sentence), width: width, .muted) }
    add(explanation?.changes, isPending: part.question.map(app.explanations.isPending) ?? false, cost)
  }

  /// `Fenghuang City 26, red, 12 ×`, of several goods one after another.
  static func words(_ goods: [PricePage.Goods], _ app: AppState) -> String {
    app.language.list(
      goods.map { own in
        let choices = app.language.choices(own.choices)
        let name = choices.isEmpty ? app.language.name(own.name) : app.language.name(own.name) + " " + choices
        return own.quantity == 1 ? name : app.language("price.goods", ["name": name, "n": app.language.number(own.quantity)])
      })
  }

  /// A line with what is said of it.
  private mutating func add(_ row: CostRow, _ pane: CostPane, isFirst: Bool, _ sentences: [PlainText]) {
    let isMarked = isFirst && starts.count == marked
    if isFirst { starts.append(rows.count) }
    rows += pane.lines(of: row, width: width).map { .cost(pane, $0, isBold: true, isMarked: isMarked) }
    add(sentences)
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
  private func law(of line: CostLine, _ part: PricePage.Part, _ explanation: CostExplanation?) -> [PlainText] {
    let cost = part.cost
    let rule = line.rule.flatMap { explanation?.rules[$0] }
    let sentences =
      line.label == .goods
      ? prices(part) : app.language.law(of: line, by: rule, isDomestic: cost.isDomestic, customs: explanation?.customsRate, in: cost)
    let standing = [rule.flatMap(app.language.validity), rule.flatMap(app.language.confidence)].compactMap { $0 }
    return [sentences, standing].map { PlainText(app.language.sentences($0)) } + [source(line.source)].compactMap { $0 }
  }

  /// How the price of the goods comes about: pieces by price, and what is in the price of goods that lie abroad already.
  private func prices(_ part: PricePage.Part) -> [String] {
    let prices = part.goods.compactMap { own in own.price.map { (own: own, price: $0) } }
    let isPlain = prices.count != part.goods.count || prices.allSatisfy { $0.own.quantity == 1 } && prices.count < 2
    let told =
      isPlain
      ? [app.language("law.goods")]
      : prices.map { own, price in
        // Only the sum is rounded: by the rounded price of one it could differ by a cent.
        let isRounded = own.amount.map { $0 != price * own.quantity } ?? false
        return app.language(
          isRounded ? "law.goods.times.rounded" : "law.goods.times",
          ["n": app.language.number(own.quantity), "amount": app.language.money(price)])
      }
    let isAbroad = part.cost.isDomestic && app.network?.sites[part.site]?.kind == .overseasWarehouse
    return (isAbroad && isPlain ? [] : told) + (isAbroad ? [app.language("law.goods.overseas")] : [])
  }

  /// What is known of a tax whose amount is not.
  private func why(_ kind: CostKind, _ cost: LandedCost) -> [PlainText] {
    let taxes = (cost.uncomputed ?? []).filter { $0.kind == kind }
    guard !taxes.isEmpty else { return [app.text("costs.unknown.noRule")] }
    return taxes.flatMap { tax in app.language.uncomputed(tax).map { PlainText($0) } + [source(tax.source) ?? ""] }
  }

  private func source(_ text: String?) -> PlainText? {
    text.flatMap { $0.isEmpty ? nil : app.text("costs.source", ["source": app.language.source($0)]) }
  }
}
