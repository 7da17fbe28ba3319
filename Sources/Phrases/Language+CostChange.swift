import Delivery
import LandedCost
import Money
import Primitives
import Quotes

extension Language {
  /// What is otherwise, without the price: `From Liège overseas warehouse: no duty at your door`.
  ///
  /// - Parameters:
  ///   - cost: The price as it is.
  ///   - timeZone: In which the day is told on which goods of another site arrive; nil: it is not told.
  public func change(
    _ change: CostChange, of cost: LandedCost, in network: DeliveryNetwork?, timeZone: TimeZoneID? = nil
  ) -> String {
    switch change.cause {
    case .site(let site, let option):
      let isLocal = change.regime == .localStock
      let kind = isLocal == cost.isDomestic ? "" : !isLocal ? ".import" : option == nil ? ".local.same" : ".local"
      let from = self("change.site" + kind, ["site": self.site(site, in: network)])
      guard let way = change.way, let timeZone else { return from }
      // A date is not taken apart where lines end.
      let day = date(way.p90, in: timeZone).replacing(" ", with: "\u{A0}")
      return self("change.way", ["from": from, "mode": mode(way.mode), "date": day])
    case .day(let day, let ended, let begun):
      return self("change.day", ["date": dayOfYear(day), "what": rules(ended, begun, change, cost)])
    case .allowance(let day): return self("change.allowance", ["date": dayOfYear(day)])
    case .regime:
      let own = "change.regime.\(change.regime.rawValue)"
      return has(own) ? self(own) : self("change.regime", ["regime": regime(change.regime)])
    }
  }

  /// `€357.60 (€34.08 more)`; what is not whole, with a sign that more is to pay. No sum where more is unknown than of the price itself: it
  /// would look cheaper for what it lacks.
  public func changedTotal(_ change: CostChange) -> String {
    if change.isLessKnown { return self("costs.unknown") }
    let total = money(change.total) + (change.unknown.isEmpty ? "" : " +")
    guard let difference = change.difference else { return total }
    if difference.isZero { return total }
    let amount = money(Money(minor: abs(difference.minor), currency: difference.currency))
    return self(difference.minor > 0 ? "change.more" : "change.less", ["total": total, "amount": amount])
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
