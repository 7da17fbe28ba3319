import LandedCost
import Money
import Phrases
import Primitives
import Shop

/// A landed cost as text: every line with what its rate is computed on.
struct CostText {
  private let language: Language
  private let bases: [RuleID: TaxBase]

  init(language: Language, shop: Shop) {
    self.language = language
    bases = Dictionary(
      shop.world.taxRules.compactMap { rule in rule.base.map { (rule.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  func print(_ cost: LandedCost, indent: Int = 0) {
    let rows = cost.lines.map { line in
      [language.costLine(line), line.rate.map(language.rate) ?? "", base(line), language.money(line.amount)]
    }
    let head =
      rows.contains { !$0[1].isEmpty } ? [["", language("cost.head.rate"), language("cost.head.base"), language("cost.head.amount")]] : []
    Output.table(
      head + rows + [[language(cost.terms == .ddp ? "cost.total" : "cost.totalKnown"), "", "", language.money(cost.total)]],
      right: [1, 3], indent: indent)
    let pad = String(repeating: " ", count: indent)
    for note in cost.lines.compactMap(language.costNote) { Output.print(pad + note) }
    if !cost.unknown.isEmpty {
      Output.print(pad + language("cost.unknown", ["kinds": language.list(cost.unknown.map { language("kind.\($0.rawValue)") })]))
    }
  }

  /// `the customs value, €552.50`; `× 2` for so much a piece or kilogram; empty where no rate is taken.
  private func base(_ line: CostLine) -> String {
    guard let base = line.base, let rate = line.rate else { return "" }
    if case .specific = rate { return "× " + language.decimal(base.decimalString(places: 3)) }
    let currency = line.amount.currency
    let amount = language.money(Money(minor: currency.minorUnits, currency: currency) * base)
    guard let kind = line.rule.flatMap({ bases[$0] }) else { return amount }
    return language("cost.of", ["base": language("base.\(kind.rawValue)"), "amount": amount])
  }
}
