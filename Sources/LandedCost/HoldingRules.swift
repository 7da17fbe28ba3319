import Money
import Primitives

extension LandedCostCalculator {
  /// The rules that apply to the goods of a consignment on its date. They do not depend on its freight but where a threshold is compared with
  /// the customs value: they are found once for all options of delivery for which `hold(for:)` is true.
  public struct HoldingRules: Sendable {
    /// The regime that the goods come under.
    public let regime: Regime
    /// The exchange rates by which customs count on the day.
    let customsRates: ExchangeRates
    /// In the order of computing.
    let steps: [Step]
    /// The kinds that no rule tells, each with the items for which none does; nil if nothing is known of the destination's taxes on that
    /// date.
    let missing: [CostKind: [Int]]?
    /// Of the kinds that are charged.
    let waivers: [CostKind: TaxWaiver]
    /// Whether a base names the taxes of one group: only then these are summed up by group.
    let needsGroups: Bool
    fileprivate let conditions: [ThresholdMeter.Condition]
    /// Nil where they hold for these goods alone.
    fileprivate let ofGoods: ThresholdMeter.GoodsConditions?
    /// The carriage that the rules were found for where they hang on all of it; nil otherwise.
    fileprivate let carriage: [Money]?
    /// By what the goods arrive where a rule asks that; nil otherwise.
    fileprivate let arrival: ArrivalMode??

    /// Whether they are the rules of a consignment that differs in its freight or insurance from the one they were found for.
    public func hold(for consignment: Consignment) -> Bool {
      if let carriage, carriage != consignment.carriage { return false }
      if let arrival, arrival != consignment.arrivesBy { return false }
      return conditions.isEmpty || ThresholdMeter(consignment).agrees(with: conditions)
    }

    /// Of some rules those that are also a consignment's, though they were found for goods of another value, weight and carriage; nil if none are.
    ///
    /// - Parameter known: Rules that were found for one item of the same code, origin, content and number of pieces, on the same way, with the
    ///   same destination, regime, date, currency and other orders.
    package static func first(of known: [HoldingRules], holdingFor consignment: Consignment) -> HoldingRules? {
      let meter = ThresholdMeter(consignment)
      return known.first { rules in
        guard let ofGoods = rules.ofGoods, meter.agrees(with: ofGoods), meter.agrees(with: rules.conditions) else { return false }
        return rules.carriage.map { $0 == consignment.carriage } ?? true && rules.arrival.map { $0 == consignment.arrivesBy } ?? true
      }
    }
  }

  /// Rules of one kind that are computed together: none counts what another of them charges.
  struct Step: Sendable {
    let kind: CostKind
    let sequence: Int
    let charges: [Charge]
    /// No later step charges the kind: what it comes to is known.
    fileprivate(set) var isLastOfKind = false
  }

  /// A rule, and the indices of the items that it applies to: items under the same rule share a line.
  final class Charge: Sendable {
    let rule: TaxRule
    let isDefaultOfHeading: Bool
    /// Whether it holds cannot be told, for want of a content or an exchange rate.
    let isUndecided: Bool
    let members: [Int]
    /// What the rule cannot be computed without; a part of its base if nothing is wrong with the rule itself.
    let missing: UncomputedTax.Missing
    /// How many kinds of goods these are, by heading and description: what a duty for each item counts.
    let kinds: Int

    init(_ match: TariffSchedule.Match, members: [Int], of items: [CostItem]) {
      rule = match.row.rule
      isDefaultOfHeading = match.isDefaultOfHeading
      isUndecided = match.isUndecided
      let isByWeight = rule.specific?.per == .kg || rule.limits?.per == .kg && rule.limits?.over == nil
      missing =
        match.isUndecided && rule.bounds?.unit != nil
        ? .content : rule.isRateUnknown ? .rate : isByWeight && members.contains { items[$0].weight == nil } ? .weight : .base
      self.members = members
      kinds = members.count == 1 ? 1 : Set(members.map { "\(items[$0].hsCode.rawValue.prefix(6)) \(items[$0].description)" }).count
    }
  }

  /// The rules that apply to a consignment. They depend on its goods, values, destination, regime and date, and on its freight where a
  /// threshold counts that (`HoldingRules.hold(for:)`).
  public func rules(for consignment: Consignment) -> HoldingRules {
    let schedule = schedule.counting(in: consignment.destination, on: consignment.date)
    let place = schedule.place(consignment.destination)
    var meter = ThresholdMeter(consignment)
    var regime = consignment.regime
    if regime == nil, meter.goods.isKnown { regime = schedule.defaultRegime(of: consignment, at: place, &meter)?.regime }
    let known = regime ?? .standard
    guard schedule.hasRules(for: place, on: consignment.date) else {
      return HoldingRules(
        regime: known, customsRates: schedule.customsRates, steps: [], missing: nil, waivers: [:], needsGroups: false,
        conditions: meter.conditions, ofGoods: consignment.items.count == 1 ? meter.ofGoods : nil, carriage: nil, arrival: nil)
    }
    var steps: [Step] = []
    var missing: [CostKind: [Int]] = [:]
    // What no rule tells for one of the items is unknown, not zero.
    let needed: [CostKind] = known == .localStock || consignment.movement != .abroad ? [.vat] : [.duty, .vat]
    let tariffs = LandedCostCalculator(schedule: schedule).tariffs(of: consignment, at: place, regime: known, &meter)
    for kind in CostKind.charged where consignment.movement != .union || !kind.fallsAtCustomsBorder {
      let destinations = place.destinations(of: kind)
      let matches = consignment.items.indices.map { index in
        let own = kind == .duty || kind == .antidumping ? tariffs?.ofItems[index] : nil
        return schedule.matches(kind, item: index, of: consignment, at: own ?? destinations, regime: known, &meter)
      }
      // A rule that may not be collected tells nothing by itself.
      let untold = matches.indices.filter { matches[$0].allSatisfy { $0.row.rule.confidence == .unconfirmed } }
      if !untold.isEmpty, needed.contains(kind) { missing[kind] = untold }
      steps += Self.steps(kind, Self.charges(matches, of: consignment.items))
    }
    // Within a kind the rows stand in the order of their sequence already, and few have one of their own.
    if zip(steps, steps.dropFirst()).contains(where: { $0.sequence > $1.sequence }) {
      steps = steps.enumerated().sorted { ($0.element.sequence, $0.offset) < ($1.element.sequence, $1.offset) }.map(\.element)
    }
    var waivers = schedule.waivers(of: place, regime: known, on: consignment.date)
    if !waivers.isEmpty {
      waivers = waivers.filter { waiver in steps.contains { $0.kind == waiver.key } }
      for kind in waivers.keys { if let last = steps.lastIndex(where: { $0.kind == kind }) { steps[last].isLastOfKind = true } }
    }
    return HoldingRules(
      regime: known, customsRates: schedule.customsRates, steps: steps, missing: missing, waivers: waivers,
      needsGroups: steps.contains { $0.charges.contains { $0.rule.base?.namesGroup ?? false } }, conditions: meter.conditions,
      // Which of two tariffs is levied is no comparison with a bound.
      ofGoods: consignment.items.count == 1 && tariffs == nil ? meter.ofGoods : nil,
      carriage: tariffs?.needsCarriage ?? false ? consignment.carriage : nil,
      arrival: meter.asksArrival ? .some(consignment.arrivesBy) : nil)
  }

  /// Rules of one kind by their sequence.
  static func steps(_ kind: CostKind, _ charges: [Charge]) -> [Step] {
    guard let first = charges.first?.rule.sequence else { return [] }
    if charges.allSatisfy({ $0.rule.sequence == first }) { return [Step(kind: kind, sequence: first, charges: charges)] }
    return Dictionary(grouping: charges, by: \.rule.sequence).sorted { $0.key < $1.key }.map {
      Step(kind: kind, sequence: $0.key, charges: $0.value)
    }
  }

  /// The rules of one kind, in the order in which items meet them, each with its items.
  static func charges(_ matches: [[TariffSchedule.Match]], of items: [CostItem]) -> [Charge] {
    var charges: [(match: TariffSchedule.Match, members: [Int])] = []
    for (index, found) in matches.enumerated() {
      for match in found {
        if let known = charges.firstIndex(where: { $0.match.row.rule.id == match.row.rule.id && $0.match.isUndecided == match.isUndecided })
        {
          charges[known].members.append(index)
        } else {
          charges.append((match, [index]))
        }
      }
    }
    return charges.map { Charge($0.match, members: $0.members, of: items) }
  }
}

extension TaxBase {
  /// Whether it counts the taxes of one group apart from others of the kind.
  fileprivate var namesGroup: Bool {
    terms.contains { term in if case .group = term.part { true } else { false } }
  }
}
