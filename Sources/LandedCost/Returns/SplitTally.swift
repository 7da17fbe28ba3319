import Money
import Primitives

/// What the taxes of a price hang on, item by item, while they are computed.
struct SplitTally {
  /// What amounts hang on.
  typealias Holds = [CostSplit.Hold: Fraction]

  /// By item and kind of tax.
  private var taxes: [[CostKind: Holds]]
  /// By item, for bases that name the taxes of one group.
  private var groups: [[TaxBase.Part: Holds]]

  init(items: Int) {
    taxes = Array(repeating: [:], count: items)
    groups = Array(repeating: [:], count: items)
  }

  /// What a charge hangs on, by its members.
  func holds(_ charge: LandedCostCalculator.Charge, _ rate: LandedCostCalculator.Charged.Rate, _ tallies: [ItemTally], _ items: [CostItem])
    -> [Holds]
  {
    let rule = charge.rule
    let unit: DutyUnit? =
      switch rate {
      case .share: nil
      case .specific: rule.specific?.per
      case .minimum, .maximum: rule.limits?.per
      }
    return charge.members.map { index in
      switch unit {
      case nil: shared(rule, tallies[index], item: index)
      case .item:
        // One amount for all items of a kind: each has its part of it.
        [
          .lastPiece(items: charge.members.filter { items[$0].isKind(of: items[index]) }): Fraction(
            1, Int128(charge.kindSize(index, items)))
        ]
      case .kg: [.pieces(item: index): tallies[index].weight]
      case .parcel: [.parcel: tallies[index].customsValue]
      }
    }
  }

  /// Counts what a charge comes to, for the bases of later ones: shared among its members by what hangs on each, since a flat duty is the same
  /// for a cheap item as for a dear one.
  mutating func add(_ amount: Fraction, of charge: LandedCostCalculator.Charge, _ members: [Holds]) {
    let rule = charge.rule
    let whole = members.reduce(Fraction(0)) { $1.values.reduce($0, +) }
    guard whole.isKnown, Fraction(0) < whole else { return }
    for (item, holds) in zip(charge.members, members) {
      for (hold, weight) in holds {
        // A tax that lies in a base does not go down with the price of goods that stay.
        let own: CostSplit.Hold = if case .price(let item) = hold { .pieces(item: item) } else { hold }
        let part = amount * (weight / whole)
        taxes[item][rule.kind, default: [:]].add(part, own)
        groups[item][.group(rule.kind, rule.group), default: [:]].add(part, own)
      }
    }
  }

  /// Of a rate on a base: each part of the base, those that are grossed up in proportion.
  private func shared(_ rule: TaxRule, _ tally: ItemTally, item: Int) -> Holds {
    let base = rule.base ?? .customsValue
    var holds: Holds = [:]
    for term in base.terms {
      var factor = Fraction(term.factor)
      if let grossUp = rule.grossUp, grossUp.base?.contains(term.part) ?? true {
        factor = factor / (Fraction(1) - Fraction(grossUp.share))
      }
      func add(_ hold: CostSplit.Hold, _ amount: Fraction) { holds.add(amount * factor, hold) }
      switch term.part {
      case .goods: add(.price(item: item), tally.sum(of: .goods))
      case .freightToBorder, .freightInland, .insurance, .clearanceFee: add(.carriage, tally.sum(of: TaxBase(term.part)))
      case .tax(let kind): for (hold, amount) in taxes[item][kind] ?? [:] { add(hold, amount) }
      case .group: for (hold, amount) in groups[item][term.part] ?? [:] { add(hold, amount) }
      case .unknown: break
      }
    }
    return holds
  }
}

extension SplitTally.Holds {
  fileprivate mutating func add(_ amount: Fraction, _ hold: CostSplit.Hold) { self[hold] = (self[hold] ?? Fraction(0)) + amount }
}

extension CostSplit {
  /// The parts of a line, from what its members hang on.
  init(_ members: [SplitTally.Holds]) {
    var sums: SplitTally.Holds = [:]
    for holds in members { for (hold, amount) in holds { sums.add(amount, hold) } }
    let parts = sums.compactMap { hold, amount in amount.ratio.flatMap { $0.numerator > 0 ? Part(hold, $0) : nil } }
    self.init(parts.sorted { $0.hold.place.lexicographicallyPrecedes($1.hold.place) })
  }
}

extension CostSplit.Hold {
  /// Items by their number, the parcel last: the same price always gives the same text.
  fileprivate var place: [Int] {
    switch self {
    case .price(let item): [0, item]
    case .pieces(let item): [1, item]
    case .lastPiece(let items): [2] + items
    case .carriage: [3]
    case .parcel: [4]
    }
  }
}

extension CostItem {
  /// Whether a duty for each item counts both as one.
  func isKind(of other: CostItem) -> Bool {
    hsCode.rawValue.prefix(6) == other.hsCode.rawValue.prefix(6) && description == other.description
  }
}

extension LandedCostCalculator.Charge {
  /// How many of its items are of one kind with this one.
  func kindSize(_ index: Int, _ items: [CostItem]) -> Int { members.count { items[$0].isKind(of: items[index]) } }
}
