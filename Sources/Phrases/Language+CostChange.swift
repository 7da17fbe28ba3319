import Delivery
import LandedCost
import Money
import Primitives
import Quotes

extension Language {
  /// What is otherwise, without the price: `From Liège overseas warehouse: no duty at your door`.
  ///
  /// - Parameter cost: The price as it is.
  public func change(_ change: CostChange, of cost: LandedCost, in network: DeliveryNetwork?) -> String {
    switch change.cause {
    case .site(let site, let option):
      let isLocal = change.regime == .localStock
      let kind = isLocal == cost.isDomestic ? "" : !isLocal ? ".import" : option == nil ? ".local.same" : ".local"
      return self("change.site" + kind, ["site": self.site(site, in: network)])
    case .day(let day, let ended, let begun):
      return self("change.day", ["date": dayOfYear(day), "what": rules(ended, begun, change, cost)])
    case .allowance(let day): return self("change.allowance", ["date": dayOfYear(day)])
    case .regime: return self("change.regime", ["regime": regime(change.regime)])
    }
  }

  /// `€357.60 (+€34.08)`; what is not whole, with a sign that more is to pay.
  public func changedTotal(_ change: CostChange) -> String {
    let total = money(change.total) + (change.unknown.isEmpty ? "" : " +")
    guard let difference = change.difference else { return total }
    let signed = difference.minor > 0 ? "+" + money(difference) : money(difference)
    return self("change.total", ["total": total, "difference": signed])
  }

  /// `VAT, Vietnam 10% in place of VAT, Vietnam 8%`
  private func rules(_ ended: [ChargedRule], _ begun: [ChargedRule], _ change: CostChange, _ cost: LandedCost) -> String {
    let sharedLabels = Set(ended.map(\.label)).intersection(begun.map(\.label))
    func names(_ rules: [ChargedRule]) -> String {
      list(rules.map { rule in label(rule.label) + (sharedLabels.contains(rule.label) ? rule.rate.map { " " + rate($0) } ?? "" : "") })
    }
    let isUnknown = change.unknown.contains { !cost.unknown.contains($0) }
    switch (ended.isEmpty, begun.isEmpty) {
    case (false, false): return self("change.replaced", ["new": names(begun), "old": names(ended)])
    case (true, false): return self("change.begun", ["what": names(begun)])
    case (false, true): return self(isUnknown ? "change.endedUnknown" : "change.ended", ["what": names(ended)])
    case (true, true): return change.regime == cost.regime ? self("change.otherLaw") : regime(change.regime)
    }
  }
}
