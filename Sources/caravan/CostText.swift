import Delivery
import LandedCost
import Money
import Phrases
import Primitives
import Quotes
import Shop

/// A landed cost as text: every line with what its rate is computed on.
struct CostText {
  private let language: Language
  private let network: DeliveryNetwork
  private let bases: [RuleID: Base]

  /// What a rule's rate is of.
  private struct Base {
    let base: TaxBase
    /// Something is taken off.
    let isReduced: Bool
    /// A tax that stands inside its own base.
    let isGrossedUp: Bool
  }

  /// - Parameter place: Where the goods go.
  init(language: Language, shop: Shop, to place: PlaceCode) {
    self.language = language
    network = shop.network
    bases = Dictionary(
      shop.schedule.rules(at: place).compactMap { rule in
        rule.base.map { (rule.id, Base(base: $0, isReduced: rule.deduction != nil, isGrossedUp: rule.grossUp != nil)) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter changes: What would change it.
  func print(_ cost: LandedCost, changes: [CostChange] = [], indent: Int = 0) {
    let rows = cost.lines.map { line in
      [language.costLine(line), line.rate.map(language.rate) ?? "", base(line, cost), language.money(line.amount)]
    }
    let head =
      rows.contains { !$0[1].isEmpty } ? [["", language("cost.head.rate"), language("cost.head.base"), language("cost.head.amount")]] : []
    Output.table(
      head + rows + [[language(cost.terms == .ddp ? "cost.total" : "cost.totalKnown"), "", "", language.money(cost.total)]],
      right: [1, 3], indent: indent)
    let pad = String(repeating: " ", count: indent)
    for note in cost.lines.compactMap(language.costNote) { Output.print(pad + note) }
    for text in (cost.uncomputed ?? []).flatMap(language.uncomputed) { Output.print(pad + text) }
    if !cost.unknown.isEmpty {
      Output.print(pad + language("cost.unknown", ["kinds": language.named(cost.unknown, from: cost)]))
    }
    if !changes.isEmpty {
      Output.print(pad + language("price.changes"))
      Output.table(
        changes.map { [language.change($0, of: cost, in: network), language.changedTotal($0)] }, right: [1], indent: indent + 2)
    }
  }

  /// `the customs value, €552.50`; `× 2` for so much a piece or kilogram; empty where no rate is taken.
  private func base(_ line: CostLine, _ cost: LandedCost) -> String {
    guard let base = line.base, let rate = line.rate else { return "" }
    if case .specific = rate { return "× " + language.decimal(base.decimalString(places: 3)) }
    let amount = language.money(language.amount(of: base, in: line.amount.currency))
    guard let known = line.rule.flatMap({ bases[$0] }) else { return amount }
    let name = language.base(known.base, isDomestic: cost.isDomestic)
    let told = known.isReduced ? language("base.excess") : known.isGrossedUp ? language("base.grossedUp", ["base": name]) : name
    return language("cost.of", ["base": told, "amount": amount])
  }
}
