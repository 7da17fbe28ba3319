import Money
import Primitives

/// A rate on a line: a share of the base, or so much a piece.
public enum LineRate: Hashable, Sendable, Codable {
  case share(Ratio)
  case specific(SpecificDuty)
}

/// What a line is called; sentences are made elsewhere.
public enum LineLabel: Hashable, Sendable, Codable {
  case goods
  /// Freight to the entry border: counts in the customs value.
  case freightToBorder
  /// Inland carriage: counts in the VAT base only.
  case freightInland
  /// Freight where no border lies on the way.
  case freight
  case insurance
  case carrierClearanceFee
  /// A rule's own label; `isDefaultOfHeading` if a shorter code took the heading's default row.
  case rule(LocalizedName, isDefaultOfHeading: Bool)
}

/// One line of a landed cost.
public struct CostLine: Hashable, Sendable, Codable {
  public let kind: CostKind
  public let label: LineLabel
  /// What the rate applies to, exact (a gross-up may leave the minor unit); nil where no rate does.
  public let base: Ratio?
  public let rate: LineRate?
  public let amount: Money
  public let rule: RuleID?
  public let source: String?
  public let note: LocalizedName?

  public init(
    kind: CostKind, label: LineLabel, base: Ratio? = nil, rate: LineRate? = nil, amount: Money, rule: RuleID? = nil, source: String? = nil,
    note: LocalizedName? = nil
  ) {
    self.kind = kind
    self.label = label
    self.base = base
    self.rate = rate
    self.amount = amount
    self.rule = rule
    self.source = source
    self.note = note
  }
}

public enum DeliveryTerms: String, Sendable, Codable {
  /// Delivered duty paid: everything is in the total.
  case ddp = "DDP"
  /// Delivered at place: duties and taxes are unknown and the receiver's.
  case dap = "DAP"
}

/// What a landed cost comes to, without its lines.
public struct LandedTotal: Hashable, Sendable {
  public let amount: Money
  /// Nothing that may fall is unknown: the amount is the whole price.
  public let isComplete: Bool

  public init(amount: Money, isComplete: Bool) {
    self.amount = amount
    self.isComplete = isComplete
  }

  /// Whether it may outrank another: a total of which a part is unknown says nothing against a complete one.
  public func mayDrop(_ other: LandedTotal) -> Bool { isComplete || !other.isComplete }
}

/// A price in its parts.
public struct LandedCost: Hashable, Sendable, Codable {
  public let regime: Regime
  public let terms: DeliveryTerms
  public let lines: [CostLine]
  public let total: Money
  /// `duty`, `vat`: what no rule tells.
  public let unknown: [CostKind]

  public init(regime: Regime, terms: DeliveryTerms, lines: [CostLine], total: Money, unknown: [CostKind]) {
    self.regime = regime
    self.terms = terms
    self.lines = lines
    self.total = total
    self.unknown = unknown
  }

  /// Nothing that may fall is unknown: the total is the whole price.
  public var isComplete: Bool { unknown.isEmpty }

  /// What it comes to.
  public var summed: LandedTotal { LandedTotal(amount: total, isComplete: isComplete) }

  /// Whether a total like this one may outrank another: one of which a part is unknown says nothing against a complete one.
  public func mayDrop(_ other: LandedCost) -> Bool { summed.mayDrop(other.summed) }

  /// The sum of the lines of some kinds. All lines are of the total's currency, and what the total holds each part of it does.
  public func sum(_ kinds: CostKind...) -> Money {
    lines.lazy.filter { kinds.contains($0.kind) }.map(\.amount).sum(in: total.currency) ?? .zero(total.currency)
  }
}
