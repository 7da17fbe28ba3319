import Money
import Primitives

/// What is due, summed up, with a line for each if somebody is to read them.
struct CostBill {
  private let isItemised: Bool
  private let currency: Currency
  private(set) var lines: [CostLine] = []
  private(set) var unknown: [CostKind]
  private(set) var uncomputed: [UncomputedTax] = []
  /// What each line hangs on; empty unless somebody asks.
  private(set) var splits: [CostSplit] = []
  /// What taxes hang on so far; nil unless somebody asks.
  var splitTally: SplitTally?
  /// Nil once it does not fit.
  private var minor: Int64? = 0

  init(in currency: Currency, isItemised: Bool, unknown: [CostKind]) {
    self.currency = currency
    self.isItemised = isItemised
    self.unknown = unknown
  }

  /// Amounts have limits, of which sums fit; past them the total is held at the largest amount.
  var total: Money { Money(minor: minor ?? .max, currency: currency) }

  mutating func add(_ kind: CostKind, _ label: LineLabel, _ amount: Money) {
    count(amount)
    if splitTally != nil { splits.append(CostSplit([.init(kind == .goods ? .price(item: lines.count) : .carriage, .one)])) }
    if isItemised { lines.append(CostLine(kind: kind, label: label, amount: amount)) }
  }

  mutating func add(
    _ kind: CostKind, _ charge: LandedCostCalculator.Charge, _ charged: LandedCostCalculator.Charged, holds: [SplitTally.Holds]? = nil
  ) {
    count(charged.amount)
    if let holds { splits.append(CostSplit(holds)) }
    if isItemised { lines.append(CostLine(kind, charge, charged)) }
  }

  /// Names taxes whose amounts are not known.
  mutating func leaveOut(_ kind: CostKind, _ charges: [LandedCostCalculator.Charge]) {
    if !unknown.contains(kind) { unknown.append(kind) }
    guard isItemised else { return }
    uncomputed += charges.map { charge in
      let rule = charge.rule
      return UncomputedTax(
        kind: kind, label: .rule(rule.label, isDefaultOfHeading: charge.isDefaultOfHeading),
        rate: charge.isUndecided ? nil : rule.rate.map { .share($0) } ?? rule.specific.map { .specific($0) }, rule: rule.id,
        source: rule.source, note: rule.note, group: rule.group, missing: charge.missing)
    }
  }

  /// Takes a tax off again that is not levied; its lines stay, with the rate 0 and what waives it.
  ///
  /// - Parameter charged: What it came to, in minor units.
  mutating func waive(_ kind: CostKind, _ charged: Int64, _ waiver: TaxWaiver) {
    minor = minor.map { $0 - charged }
    for (index, line) in lines.enumerated() where line.kind == kind && line.rule != nil {
      lines[index] = CostLine(
        kind: kind, label: line.label, base: line.base, rate: line.base == nil ? nil : .share(.zero), amount: .zero(currency),
        rule: line.rule, source: waiver.source, note: waiver.label)
    }
  }

  private mutating func count(_ amount: Money) {
    guard let sum = minor?.addingReportingOverflow(amount.minor) else { return }
    minor = sum.overflow || amount.currency != currency ? nil : sum.partialValue
  }
}

extension CostLine {
  fileprivate init(_ kind: CostKind, _ charge: LandedCostCalculator.Charge, _ charged: LandedCostCalculator.Charged) {
    let rule = charge.rule
    let isUnconfirmed = rule.confidence == .unconfirmed
    func limit(_ amount: Ratio?) -> LineRate? {
      guard let amount, let limits = rule.limits else { return nil }
      return .specific(SpecificDuty(amount: amount, currency: limits.currency, per: limits.per))
    }
    let rate: LineRate? =
      switch charged.rate {
      case .share: rule.rate.map { .share($0) }
      case .specific: rule.specific.map { .specific($0) }
      case .minimum: limit(rule.limits?.minimum)
      case .maximum: limit(rule.limits?.maximum)
      }
    self.init(
      kind: kind, label: .rule(rule.label, isDefaultOfHeading: charge.isDefaultOfHeading), base: isUnconfirmed ? nil : charged.base?.ratio,
      rate: isUnconfirmed ? nil : rate, amount: charged.amount, rule: rule.id, source: rule.source, note: rule.note,
      possible: charged.possible, isAssumed: rule.confidence == .assumed ? true : nil)
  }
}
