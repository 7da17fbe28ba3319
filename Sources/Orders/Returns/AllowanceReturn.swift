import LandedCost
import Money
import Primitives

/// How much of a yearly allowance (China's, for cross-border retail) comes back with goods, and until when customs take that.
public struct AllowanceReturn: Hashable, Sendable {
  /// What is to be taken off what was used, in the currency of the order.
  public let amount: Money
  /// The last day on which customs can be asked; nil if none is known.
  public let askBy: LocalDate?
  /// The last day on which the goods have to be back in their zone; nil if none is known.
  public let goodsBackBy: LocalDate?
  /// Whether both were kept.
  public let isInTime: Bool
}

extension RefundLedger {
  /// How much of the yearly allowance comes back in all with what was given back so far; nil where the goods do not come under a regime with
  /// one, or no row says that it does.
  ///
  /// - Parameters:
  ///   - base: What the limit counts: the threshold base of the regime's row.
  ///   - act: Why and when the goods came back.
  public func allowanceReturn(counting base: ThresholdBase, _ act: RefundAct) -> AllowanceReturn? {
    guard cost.regime == .cbec, let tax = cost.lines.first(where: { $0.rule != nil }),
      // Customs ask when the goods are back in their zone, not why; of goods that were faulty the shop gives the tax back all the same.
      let row = rules.taxReturn(of: tax, regime: cost.regime, paidTo: .shop, cause: .withdrawal), row.reason == .backInZone
    else { return nil }
    let counted = cost.lines.indices.filter { cost.lines[$0].counts(towards: base) }
    // A price that was reduced for goods that stay was imported all the same.
    let amount = counted.map { split.imported(ofLine: $0, back, bringsCarriage: act.bringsCarriage) }.sum(in: cost.total.currency)
    let askBy = act.importedOn.flatMap { row.askWithin?.lastDay(from: $0) }
    let goodsBackBy = act.importedOn.flatMap { row.goodsWithin?.lastDay(from: $0) }
    let isInTime = askBy.map { act.askedOn <= $0 } ?? true && goodsBackBy.map { by in act.goodsBackOn.map { $0 <= by } ?? true } ?? true
    return AllowanceReturn(amount: amount ?? .zero(cost.total.currency), askBy: askBy, goodsBackBy: goodsBackBy, isInTime: isInTime)
  }
}

extension CostLine {
  fileprivate func counts(towards base: ThresholdBase) -> Bool {
    switch base {
    case .goods, .piece: kind == .goods
    case .customsValue: label == .goods || label == .insurance || label == .freightToBorder
    case .delivered: kind == .goods || kind == .insurance || kind == .freight
    }
  }
}
