import Delivery
import LandedCost
import Money
import Phrases
import Primitives
import Quotes

/// A delivery option: when it arrives, what it costs, how it goes.
struct OptionJSON: Encodable {
  let id: OptionID
  let labels: [OptionLabel]
  let site: SiteID
  let modes: [TransportMode]
  let arrival: ArrivalJSON
  let landedCost: LandedCostJSON
  let co2Grams: Int
  /// What would be left of a yearly allowance after an order of this; left out where there is none.
  let allowanceLeft: MoneyJSON?
  /// Which option dominates this one, and at which step it fell; left out for those that none dominates.
  let dominatedBy: DominanceJSON?
  /// Left out unless asked for.
  let stages: [StageJSON]?

  init(_ option: DeliveryOption, allowanceLeft: Money? = nil, explain: Bool, network: DeliveryNetwork, english: Language) {
    id = option.id
    labels = OptionLabel.allCases.filter { option.labels.contains($0) }
    site = option.site
    modes = option.modes
    arrival = ArrivalJSON(option.arrival)
    landedCost = LandedCostJSON(option.cost, english: english)
    co2Grams = option.co2Grams
    self.allowanceLeft = allowanceLeft.map { MoneyJSON($0) }
    dominatedBy = option.dominatedBy.map(DominanceJSON.init)
    stages = explain ? option.stages.map { StageJSON($0, network: network, english: english) } : nil
  }
}

/// An arrival's percentiles.
struct ArrivalJSON: Encodable {
  let p10: InstantJSON
  let p50: InstantJSON
  let p75: InstantJSON
  let p85: InstantJSON
  let p90: InstantJSON
  let p95: InstantJSON
  let p97: InstantJSON
  let p99: InstantJSON

  init(_ arrival: ArrivalPercentiles) {
    p10 = InstantJSON(arrival.p10)
    p50 = InstantJSON(arrival.p50)
    p75 = InstantJSON(arrival.p75)
    p85 = InstantJSON(arrival.p85)
    p90 = InstantJSON(arrival.p90)
    p95 = InstantJSON(arrival.p95)
    p97 = InstantJSON(arrival.p97)
    p99 = InstantJSON(arrival.p99)
  }
}

/// The whole price of an option.
struct LandedCostJSON: Encodable {
  let currency: String
  let terms: DeliveryTerms
  let regime: Regime
  let lines: [CostLineJSON]
  let total: MoneyJSON
  let unknown: [CostKind]

  init(_ cost: LandedCost, english: Language) {
    currency = cost.total.currency.code
    terms = cost.terms
    regime = cost.regime
    lines = cost.lines.map { CostLineJSON($0, english: english) }
    total = MoneyJSON(cost.total)
    unknown = cost.unknown
  }
}
