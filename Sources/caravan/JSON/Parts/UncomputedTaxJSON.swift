import LandedCost
import OrderedJSON
import Phrases
import Primitives

/// A tax of an unknown amount: its rate is not known either, or a part of what the rate applies to.
struct UncomputedTaxJSON: Encodable {
  let kind: CostKind
  let label: String
  @OrNull var rate: RateJSON?
  let rule: RuleID
  let source: String
  @OrNull var note: String?
  /// What it cannot be computed without: `rate`, `content`, `weight` or `base`.
  @OrNull var missing: UncomputedTax.Missing?

  init(_ tax: UncomputedTax, english: Language) {
    kind = tax.kind
    missing = tax.missing
    label = english.label(tax.label)
    rate = tax.rate.map(RateJSON.init)
    rule = tax.rule
    source = tax.source
    note = tax.note.map(english.name)
  }
}
