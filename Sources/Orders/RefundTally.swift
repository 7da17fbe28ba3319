import LandedCost
import Money
import Primitives

/// What was paid back of each line of a shipment's price, against what was paid.
public struct RefundTally: Hashable, Sendable {
  /// What tells one line of a price from the others.
  struct Line: Hashable, Sendable {
    let kind: CostKind
    let label: LineLabel
    let rule: RuleID?
  }

  /// The lines of the price. They are added up only once something was paid back: most shipments never come to that.
  private let paid: [CostLine]
  private var returned: [Line: Money] = [:]
  /// What the shop gave back, refund by refund.
  private var byShop: [Money] = []
  /// Whether a sum went out of range.
  private var isBroken = false

  /// Nothing paid back yet of a landed cost; nil for what has no price.
  init(of cost: LandedCost? = nil) { paid = cost?.lines ?? [] }

  /// Adds the lines of a refund that are paid back. What is too much is told by `isSound`.
  mutating func add(_ event: OrderEvent) {
    guard let lines = event.detail?.refundLines else { return }
    for line in lines where line.isReturned {
      if line.payer ?? .shop == .shop { byShop.append(line.amount) }
      let key = Line(kind: line.kind, label: line.label, rule: line.rule)
      guard let before = returned[key] else {
        returned[key] = line.amount
        continue
      }
      if let sum = before + line.amount { returned[key] = sum } else { isBroken = true }
    }
  }

  /// Whether of no line more was paid back than was paid. What a carrier or customs took at the door is no line of the shop's price, and
  /// may be paid back by them all the same.
  public var isSound: Bool {
    !isBroken && isWithinTotal
      && returned.allSatisfy { line, back in
        let own = paid.filter { $0.kind == line.kind && $0.label == line.label && $0.rule == line.rule }
        guard !own.isEmpty else { return true }
        guard let whole = own.map(\.amount).sum(in: back.currency) else { return false }
        return (min(0, whole.minor)...max(0, whole.minor)).contains(back.minor)
      }
  }

  /// Whether the shop gave back no more in all than it took: the rest of a cancelled shipment may come under other rules, whose lines are not
  /// those that were paid.
  private var isWithinTotal: Bool {
    guard let currency = paid.first?.amount.currency, let whole = paid.map(\.amount).sum(in: currency) else { return paid.isEmpty }
    guard let back = Array(byShop).sum(in: currency) else { return returned.isEmpty }
    return back.minor <= max(0, whole.minor)
  }

  /// What was paid back of a line; nil if nothing was.
  public func returned(_ kind: CostKind, _ label: LineLabel, rule: RuleID?) -> Money? {
    returned[Line(kind: kind, label: label, rule: rule)]
  }
}
