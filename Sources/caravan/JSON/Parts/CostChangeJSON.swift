import LandedCost
import OrderedJSON
import Primitives
import Quotes

/// What would change a price: another site, another day or another regime, with what it comes to then.
struct CostChangeJSON: Encodable {
  enum What: String, Encodable { case site, day, regime }

  let what: What
  /// The first day; null but for a day.
  @OrNull var on: String?
  /// Where the goods start; null but for a site.
  @OrNull var site: SiteID?
  /// The regime that the goods come under then.
  let regime: Regime
  let total: MoneyJSON
  /// What the total differs by; null where not the same is known.
  @OrNull var difference: MoneyJSON?
  let unknown: [CostKind]
  /// The ids of rules that are charged no more on the day.
  let ends: [RuleID]
  /// The ids of rules that are charged from the day on.
  let begins: [RuleID]

  init(_ change: CostChange) {
    regime = change.regime
    total = MoneyJSON(change.total)
    unknown = change.unknown
    var (what, on, site, ends, begins) = (What.regime, String?.none, SiteID?.none, [RuleID](), [RuleID]())
    switch change.cause {
    case .site(let id, _): (what, site) = (.site, id)
    case .day(let day, let ended, let begun): (what, on, ends, begins) = (.day, day.description, ended.map(\.rule), begun.map(\.rule))
    case .allowance(let day): (what, on) = (.day, day.description)
    case .regime: break
    }
    self.what = what
    self.ends = ends
    self.begins = begins
    self.on = on
    self.site = site
    difference = change.difference.map(MoneyJSON.init)
  }
}
