import Delivery
import LandedCost
import Money
import Primitives

/// What would change a price, and what it would come to.
public struct CostChange: Hashable, Sendable {
  /// What is otherwise.
  public enum Cause: Hashable, Sendable {
    /// The goods start from another site: by this option; nil where no option was computed for them.
    case site(SiteID, OptionID?)
    /// The order is placed on that day or later: what is charged no more, and what is charged then.
    case day(LocalDate, ended: [ChargedRule], begun: [ChargedRule])
    /// A year's allowance begins anew on that day.
    case allowance(LocalDate)
    /// The goods are imported under another regime, which the seller may choose.
    case regime
  }

  /// How the goods come from another site, where an option of a quote tells it.
  public struct Way: Hashable, Sendable {
    /// The means that take them furthest.
    public let mode: TransportMode
    /// When 90% have arrived.
    public let p90: Hour

    /// A way by its means and its promise.
    public init(mode: TransportMode, p90: Hour) {
      self.mode = mode
      self.p90 = p90
    }
  }

  /// What is otherwise.
  public let cause: Cause
  /// How the goods come; nil but for another site of which an option is known.
  public var way: Way?
  /// The regime that it is taxed under then.
  public let regime: Regime
  /// The sum of all lines that are known.
  public let total: Money
  /// What the total differs by; nil where another part of it is unknown than of the price itself, so that the difference says nothing.
  public let difference: Money?
  /// Kinds of tax that may be due and are not in the total.
  public let unknown: [CostKind]

  /// Whether more of it is unknown than of the price itself: its total says nothing beside that then.
  public let isLessKnown: Bool

  /// What would make another price of a cost.
  public init(_ cause: Cause, regime: Regime, total: Money, unknown: [CostKind], from cost: LandedCost, way: Way? = nil) {
    self.cause = cause
    self.way = way
    isLessKnown = unknown.contains { !cost.unknown.contains($0) }
    self.regime = regime
    self.total = total
    self.unknown = unknown
    difference = unknown == cost.unknown ? total - cost.total : nil
  }

  /// Whether it changes what is paid, or when: else nobody has to read it.
  func matters(beside cost: LandedCost) -> Bool { total != cost.total || unknown != cost.unknown }
}

extension CostChange {
  /// So many are told at most.
  public static let most = 5
  /// So many days ahead the law is looked at: three years.
  public static let daysAhead = 3 * 365 + 1

  /// Those that are told: up to two sites, two days and one regime, and where one kind has less the next of another.
  static func told(sites: [CostChange], days: [CostChange], regimes: [CostChange]) -> [CostChange] {
    let kinds = [(sites, 2), (days, 2), (regimes, 1)]
    var counts = kinds.map { min($0.0.count, $0.1) }
    for (index, kind) in kinds.enumerated() {
      counts[index] += min(kind.0.count - counts[index], most - counts.reduce(0, +))
    }
    return zip(kinds, counts).flatMap { $0.0.prefix($1) }
  }
}

extension LandedCostCalculator {
  /// What would change the price of a consignment: from another site, on another day, under another regime.
  ///
  /// - Parameters:
  ///   - cost: Its price.
  ///   - consignment: The goods, with their freight.
  ///   - sites: What it would come to from other sites, the most telling first.
  /// - Returns: At most `CostChange.most`, those alone that change the total or what is in it.
  public func changes(of cost: LandedCost, of consignment: Consignment, sites: [CostChange] = []) -> [CostChange] {
    let days = laterCosts(of: consignment, through: consignment.date + CostChange.daysAhead).map { later in
      CostChange(
        Self.cause(of: later, beside: cost), regime: later.cost.regime, total: later.cost.total, unknown: later.cost.unknown, from: cost)
    }
    let regimes = alternatives(to: cost.regime, of: consignment).map {
      CostChange(.regime, regime: $0.regime, total: $0.total, unknown: $0.unknown, from: cost)
    }
    func telling(_ changes: [CostChange]) -> [CostChange] { changes.filter { $0.matters(beside: cost) } }
    return CostChange.told(sites: telling(sites), days: telling(days), regimes: telling(regimes))
  }

  /// What makes a later price: law, or an allowance that begins anew and lets the goods under another regime.
  private static func cause(of later: DatedCost, beside cost: LandedCost) -> CostChange.Cause {
    let isLaw = !(later.ended.isEmpty && later.begun.isEmpty)
    if later.renewsAllowance, !isLaw || later.cost.regime != cost.regime { return .allowance(later.from) }
    return .day(later.from, ended: later.ended, begun: later.begun)
  }
}
