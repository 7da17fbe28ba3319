import Money
import Primitives

/// The rate of a line: a share of its base, or an amount for each item, kilogram or parcel.
public enum LineRate: Hashable, Sendable, Codable {
  /// A share of the base: `0.14` is 14%.
  case share(Ratio)
  /// An amount for each item, kilogram or parcel.
  case specific(SpecificDuty)
}

/// What a line is called. The words of a language are chosen elsewhere.
public enum LineLabel: Hashable, Sendable, Codable {
  /// The goods at the seller's price.
  case goods
  /// Freight up to the border of the destination, which is part of the customs value.
  case freightToBorder
  /// Freight after the border, which is part of the VAT base only.
  case freightInland
  /// Freight of a consignment that crosses no border.
  case freight
  /// The insurance of the transport.
  case insurance
  /// What carriers charge for presenting the parcel to customs.
  case carrierClearanceFee
  /// The label of a rule. `isDefaultOfHeading` says that the code of the goods is shorter than that of the rule, which is the default below
  /// it.
  case rule(LocalizedName, isDefaultOfHeading: Bool)
}

/// One line of a landed cost.
public struct CostLine: Hashable, Sendable, Codable {
  /// What kind of cost it is.
  public let kind: CostKind
  /// What it is called.
  public let label: LineLabel
  /// What the rate applies to, exactly (a gross-up can give parts of a minor unit): an amount in units, kilograms, items or parcels; nil
  /// for a line without a rate.
  public let base: Ratio?
  /// The rate; nil for a line without one.
  public let rate: LineRate?
  /// The amount, rounded to the minor unit; negative for a discount.
  public let amount: Money
  /// The id of the rule that it follows from; nil for goods, freight and insurance.
  public let rule: RuleID?
  /// The law or the page that the rule was read from.
  public let source: String?
  /// What else a reader should know; nil if there is nothing.
  public let note: LocalizedName?
  /// Of a rule that is law and not known to be collected: what it comes to if it is. Nil for every other line, and where nobody can tell.
  public let possible: Money?
  /// Whether the shop assumes its rule; nil where it does not.
  public let isAssumed: Bool?

  /// A line with all its properties.
  public init(
    kind: CostKind, label: LineLabel, base: Ratio? = nil, rate: LineRate? = nil, amount: Money, rule: RuleID? = nil, source: String? = nil,
    note: LocalizedName? = nil, possible: Money? = nil, isAssumed: Bool? = nil
  ) {
    self.kind = kind
    self.label = label
    self.base = base
    self.rate = rate
    self.amount = amount
    self.rule = rule
    self.source = source
    self.note = note
    self.possible = possible
    self.isAssumed = isAssumed
  }
}

/// A tax that is due and whose amount is not known: its rate is not, or a part of its base.
public struct UncomputedTax: Hashable, Sendable, Codable {
  /// The kind of tax.
  public let kind: CostKind
  /// What it is called.
  public let label: LineLabel
  /// The rate; nil if that is what is not known.
  public let rate: LineRate?
  /// The id of its rule.
  public let rule: RuleID
  /// The law or the page that the rule was read from.
  public let source: String
  /// What else a reader should know; nil if there is nothing.
  public let note: LocalizedName?
  /// The group of its rule; nil in orders of before it was kept.
  public let group: String?
  /// What is missing; nil in what was kept before this was told.
  public let missing: Missing?

  /// What a tax cannot be computed without.
  public enum Missing: String, Sendable, Codable {
    /// No source tells its rate.
    case rate
    /// What one piece contains decides which rate it is, or whether it falls.
    case content
    /// The weight of the goods.
    case weight
    /// A part of what the rate applies to, or another tax that stands beside it.
    case base
  }

  /// A tax whose amount is not known.
  public init(
    kind: CostKind, label: LineLabel, rate: LineRate?, rule: RuleID, source: String, note: LocalizedName? = nil, group: String? = nil,
    missing: Missing? = nil
  ) {
    self.kind = kind
    self.label = label
    self.rate = rate
    self.rule = rule
    self.source = source
    self.note = note
    self.group = group
    self.missing = missing
  }

  /// Rules of this group are taxes that sellers charge at home: customs do not collect them, and nobody asks for them at the door.
  public static let salesTaxGroup = "sales-tax"

  /// Whether the seller charges it, and not whoever brings the parcel.
  public var isChargedBySeller: Bool { group == Self.salesTaxGroup }
}

/// What the same consignment would cost under another regime that the seller may choose.
public struct RegimeAlternative: Hashable, Sendable {
  /// The regime.
  public let regime: Regime
  /// The sum of all lines that are known.
  public let total: Money
  /// Kinds of tax that may be due and are not in the total.
  public let unknown: [CostKind]
}

/// The terms of delivery, after Incoterms.
public enum DeliveryTerms: String, Sendable, Codable {
  /// Delivered duty paid: the total includes everything.
  case ddp = "DDP"
  /// Delivered at place: some duties or taxes are not known, and the receiver pays them.
  case dap = "DAP"
}

/// The total of a landed cost without its lines.
public struct LandedTotal: Hashable, Sendable {
  /// The sum of all lines.
  public let amount: Money
  /// Nothing that may fall is unknown: the amount is the whole price.
  public let isComplete: Bool

  /// A total with all its properties.
  public init(amount: Money, isComplete: Bool) {
    self.amount = amount
    self.isComplete = isComplete
  }

  /// Whether a lower amount here is a reason against another: a total of which a part is unknown says nothing against a complete one.
  public func mayDrop(_ other: LandedTotal) -> Bool { isComplete || !other.isComplete }
}

/// What goods cost with everything paid, line by line.
///
/// ```swift
/// let cost = LandedCostCalculator(schedule: schedule).cost(of: consignment)
/// for line in cost.lines { print(line.kind, line.amount.decimalString) }
/// print(cost.total.decimalString, cost.isComplete ? "" : "and \(cost.unknown)")
/// ```
public struct LandedCost: Hashable, Sendable, Codable {
  /// The regime under which the goods are imported.
  public let regime: Regime
  /// Whether everything is paid.
  public let terms: DeliveryTerms
  /// The lines, in the order in which they are computed: goods and freight first.
  public let lines: [CostLine]
  /// The sum of all lines.
  public let total: Money
  /// Kinds of tax that may be due and that no rule tells, such as `duty` and `vat`; empty if everything is known.
  public let unknown: [CostKind]
  /// Of the unknown kinds the taxes that rules tell, with their rates as far as these are known. Nil if there are none.
  public let uncomputed: [UncomputedTax]?

  /// A cost with all its lines.
  public init(
    regime: Regime, terms: DeliveryTerms, lines: [CostLine], total: Money, unknown: [CostKind], uncomputed: [UncomputedTax]? = nil
  ) {
    self.regime = regime
    self.terms = terms
    self.lines = lines
    self.total = total
    self.unknown = unknown
    self.uncomputed = uncomputed
  }

  /// Whether everything is known: the total is the whole price.
  public var isComplete: Bool { unknown.isEmpty }

  /// What of the total follows from rules that the shop assumes; zero if nothing does.
  public var assumed: Money {
    lines.lazy.filter { $0.isAssumed == true }.map(\.amount).sum(in: total.currency) ?? .zero(total.currency)
  }

  /// What may be added by rules that are law and not known to be collected, as far as it is known.
  public var possible: Money { lines.lazy.compactMap(\.possible).sum(in: total.currency) ?? .zero(total.currency) }

  /// The total without the lines.
  public var summed: LandedTotal { LandedTotal(amount: total, isComplete: isComplete) }

  /// Whether a lower total here is a reason against another cost: one with unknown parts says nothing against a complete one.
  public func mayDrop(_ other: LandedCost) -> Bool { summed.mayDrop(other.summed) }

  /// Goods, insurance and freight to the border; nil if it is out of range.
  public var customsValue: Money? {
    lines.lazy.filter { $0.label == .goods || $0.label == .insurance || $0.label == .freightToBorder }.map(\.amount).sum(in: total.currency)
  }

  /// What counts towards a limit for several consignments; nil if it is out of range, and of the price of one piece, which is no sum.
  public func value(_ base: ThresholdBase) -> Money? {
    switch base {
    case .goods: sum(.goods)
    case .piece: nil
    case .customsValue: customsValue
    case .delivered: sum(.goods, .insurance, .freight)
    }
  }

  /// The sum of the lines of some kinds, in the currency of the total; zero if there are none.
  public func sum(_ kinds: CostKind...) -> Money {
    lines.lazy.filter { kinds.contains($0.kind) }.map(\.amount).sum(in: total.currency) ?? .zero(total.currency)
  }
}

extension LandedCost {
  /// What the shop took for bringing the goods: freight, insurance and the carrier's fee.
  public var carriage: Money {
    lines.lazy.filter { $0.rule == nil && $0.kind != .goods }.map(\.amount).sum(in: total.currency) ?? .zero(total.currency)
  }
}
