import LandedCost
import Money
import Phrases
import Primitives
import Shop

/// A landed cost as text: every line with what its rate is computed on.
struct CostText {
  private let language: Language
  private let bases: [RuleID: (base: TaxBase, isReduced: Bool)]

  init(language: Language, shop: Shop) {
    self.language = language
    bases = Dictionary(
      shop.world.taxRules.compactMap { rule in rule.base.map { (rule.id, ($0, rule.deduction != nil)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter alternatives: What it would cost under other regimes that the seller may choose.
  func print(_ cost: LandedCost, alternatives: [RegimeAlternative] = [], indent: Int = 0) {
    let rows = cost.lines.map { line in
      [language.costLine(line), line.rate.map(language.rate) ?? "", base(line, of: cost), language.money(line.amount)]
    }
    let head =
      rows.contains { !$0[1].isEmpty } ? [["", language("cost.head.rate"), language("cost.head.base"), language("cost.head.amount")]] : []
    Output.table(
      head + rows + [[language(cost.terms == .ddp ? "cost.total" : "cost.totalKnown"), "", "", language.money(cost.total)]],
      right: [1, 3], indent: indent)
    let pad = String(repeating: " ", count: indent)
    for note in cost.lines.compactMap(language.costNote) { Output.print(pad + note) }
    for tax in cost.uncomputed ?? [] {
      guard let rate = tax.rate else { continue }
      Output.print(pad + language("cost.uncomputed", ["tax": language.label(tax.label), "rate": language.rate(rate)]))
    }
    if !cost.unknown.isEmpty {
      Output.print(pad + language("cost.unknown", ["kinds": language.list(cost.unknown.map { language("kind.\($0.rawValue)") })]))
    }
    if !alternatives.isEmpty {
      let told = alternatives.map { other in
        language(
          other.unknown.isEmpty ? "cost.alternative" : "cost.alternative.known",
          ["regime": language.regime(other.regime), "total": language.money(other.total)])
      }
      Output.print(pad + language("cost.alternatives", ["regimes": language.list(told)]))
    }
  }

  /// `the customs value, €552.50`; `× 2` for so much a piece or kilogram; empty where no rate is taken.
  private func base(_ line: CostLine, of cost: LandedCost) -> String {
    guard let base = line.base, let rate = line.rate else { return "" }
    if case .specific = rate { return "× " + language.decimal(base.decimalString(places: 3)) }
    let currency = line.amount.currency
    let amount = language.money(Money(minor: currency.minorUnits, currency: currency) * base)
    guard let (base, isReduced) = line.rule.flatMap({ bases[$0] }) else { return amount }
    return language("cost.of", ["base": isReduced ? language("base.excess") : words(base, of: cost), "amount": amount])
  }

  /// Sums that many laws know have a name; others are told part by part.
  private func words(_ base: TaxBase, of cost: LandedCost) -> String {
    // Sold within the country nothing has a customs value, and no duty falls.
    if cost.regime == .localStock, [.vatBase, .valueAndFreight, .customsValue].contains(base) { return language("base.domestic") }
    for (known, name) in Self.named where known == base { return language("base.\(name)") }
    return language.list(
      base.terms.map { term in
        let part = words(term.part)
        if term.factor == .one { return part }
        return language("base.share", ["percent": language.rate(.share(term.factor)), "part": part])
      })
  }

  private func words(_ part: TaxBase.Part) -> String {
    switch part {
    case .tax(let kind), .group(let kind, _): language("kind.\(kind.rawValue)")
    default: language("base.part.\(part.name)")
    }
  }

  private static let named: [(TaxBase, String)] = [
    (.goods, "goods"), (.customsValue, "customs-value"), (.customsValueAndDuties, "customs-value-and-duties"), (.vatBase, "vat-base"),
    (.valueAndFreight, "value-and-freight"),
  ]
}
