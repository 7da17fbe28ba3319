import LandedCost
import Money
import Primitives
import Quotes

extension CheckoutPlan {
  /// What has changed since an earlier plan of the same lines, line by line, the total last; nothing if both promise the same for the same
  /// price and on the same terms.
  ///
  /// - Parameter isSameArrival: Whether two hours of an arrival are told alike, as those of one day are.
  public func changes(since before: CheckoutPlan, isSameArrival: (Hour, Hour) -> Bool = { $0 == $1 }) -> [PlanChange] {
    var changes: [PlanChange] = []
    let priced = Dictionary(before.lines.map { ($0.sku, $0.price) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      if let was = priced[line.sku], was != line.price { changes.append(.price(line.sku, was: was, is: line.price)) }
      let (was, now) = (before.site(of: line.sku), site(of: line.sku))
      if was != now, priced[line.sku] != nil { changes.append(.site(line.sku, was: was, is: now)) }
    }
    for shipment in shipments {
      guard let former = before.shipments.first(where: { $0.site == shipment.site }), let was = former.option, let now = shipment.option
      else { continue }
      if was.id != now.id { changes.append(.option(site: shipment.site, was: was.id, is: now.id)) }
      changes += Self.changes(from: was.cost, to: now.cost, site: shipment.site)
      if !now.cost.coversTheSame(as: was.cost) { changes.append(.coverage(site: shipment.site)) }
      if !isSameArrival(was.arrival.p90, now.arrival.p90) {
        changes.append(.arrival(site: shipment.site, was: was.arrival.p90, is: now.arrival.p90))
      }
    }
    if before.asksIdentity != asksIdentity { changes.append(.identity(was: before.asksIdentity, is: asksIdentity)) }
    if before.allowanceLeft != allowanceLeft { changes.append(.allowance(was: before.allowanceLeft, is: allowanceLeft)) }
    if before.ratesOn != ratesOn { changes.append(.rates(was: before.ratesOn, is: ratesOn)) }
    if let was = before.returns, let now = returns, !now.tellsTheSame(as: was) { changes.append(.returns(was: was, is: now)) }
    if before.total != total { changes.append(.total(was: before.total, is: total)) }
    return changes
  }

  private func site(of sku: SKU) -> SiteID? { shipments.first { $0.lines.contains { $0.sku == sku } }?.site }

  private struct CostName: Hashable {
    let kind: CostKind
    let label: LineLabel
  }

  /// The lines of two prices, those of one name together.
  private static func changes(from former: LandedCost, to cost: LandedCost, site: SiteID) -> [PlanChange] {
    func sums(_ cost: LandedCost) -> (names: [CostName], sums: [CostName: Money]) {
      var (names, sums): ([CostName], [CostName: Money]) = ([], [:])
      for line in cost.lines {
        let name = CostName(kind: line.kind, label: line.label)
        guard let before = sums[name] else {
          names.append(name)
          sums[name] = line.amount
          continue
        }
        sums[name] = before + line.amount ?? before
      }
      return (names, sums)
    }
    let (was, now) = (sums(former), sums(cost))
    return (now.names + was.names.filter { now.sums[$0] == nil }).compactMap { name in
      was.sums[name] == now.sums[name]
        ? nil : .cost(site: site, name.kind, name.label, was: was.sums[name], is: now.sums[name])
    }
  }
}

extension LandedCost {
  /// Whether the same is paid with both, whatever the amounts.
  fileprivate func coversTheSame(as other: LandedCost) -> Bool {
    terms == other.terms && Set(unknown) == Set(other.unknown) && (uncomputed ?? []) == (other.uncomputed ?? [])
  }
}
