import LandedCost
import Money
import OrderedJSON
import Phrases
import Primitives
import Quotes
import Shop

/// What `landed-cost` answers.
struct LandedCostAnswerJSON: Encodable {
  let destination: CountryCode
  let place: TaxedPlaceJSON
  let on: String
  let currency: String
  let regime: Regime
  let terms: DeliveryTerms
  let lines: [CostLineJSON]
  let total: MoneyJSON
  let unknown: [CostKind]
  /// By what rate the destination's customs count amounts of `currency`; null where theirs is the same.
  @OrNull var customsRate: CustomsRateJSON?
  /// What is left of a yearly allowance after this; null where there is none.
  @OrNull var allowanceLeft: MoneyJSON?
  /// Countries of origin of goods with a proof (`--preference`) for which no rule of preference is known: their duty is that without one.
  let withoutPreference: [CountryCode]
  let uncomputed: [UncomputedTaxJSON]
  let alternatives: [Alternative]
  /// What would change the price, at most five.
  let changes: [CostChangeJSON]

  /// What it would cost under another regime that the seller may choose.
  struct Alternative: Encodable {
    let regime: Regime
    let total: MoneyJSON
    let unknown: [CostKind]
  }

  init(
    _ cost: LandedCost, alternatives: [RegimeAlternative], changes: [CostChange], to taxed: TaxedPlace, on date: LocalDate,
    in currency: Currency, _ customsRate: CustomsRate? = nil, allowanceLeft: Money? = nil, unpreferred: [CountryCode] = [],
    english: Language
  ) {
    destination = taxed.country
    place = TaxedPlaceJSON(taxed)
    on = date.description
    self.currency = currency.code
    regime = cost.regime
    terms = cost.terms
    lines = cost.lines.map { CostLineJSON($0, english: english) }
    total = MoneyJSON(cost.total)
    unknown = cost.unknown
    self.customsRate = customsRate.map(CustomsRateJSON.init)
    self.allowanceLeft = allowanceLeft.map(MoneyJSON.init)
    withoutPreference = unpreferred
    uncomputed = (cost.uncomputed ?? []).map { UncomputedTaxJSON($0, english: english) }
    self.alternatives = alternatives.map { Alternative(regime: $0.regime, total: MoneyJSON($0.total), unknown: $0.unknown) }
    self.changes = changes.map(CostChangeJSON.init)
  }
}
