import Money
import Primitives

/// What has been added to an item so far, in the order of the calculation.
struct ItemTally {
  /// Kilograms; unknown if nobody names them.
  let weight: Fraction
  /// Goods, insurance, freight to the border.
  let customsValue: Fraction
  private let goods: Fraction
  private let freightToBorder: Fraction
  private let insurance: Fraction
  private let freightInland: Fraction
  private let clearanceFee: Fraction
  private var duty = Fraction(0)
  private var antidumping = Fraction(0)
  private var excise = Fraction(0)
  private var fee = Fraction(0)
  private var vat = Fraction(0)
  private var groups: [TaxBase.Part: Fraction] = [:]

  /// - Parameter share: Of the freight, the insurance and the fee; nil for the whole.
  private init(_ item: CostItem, of consignment: Consignment, share: Fraction?) {
    func part(_ money: Money) -> Fraction { share.map { money.fraction * $0 } ?? money.fraction }
    goods = item.value.fraction
    weight = item.weight.map { Fraction(Int128($0.value), 1000) } ?? .unknown
    freightToBorder = part(consignment.freightToBorder)
    insurance = part(consignment.insurance)
    freightInland = part(consignment.freightInland)
    clearanceFee = part(consignment.clearanceFee)
    customsValue = goods + (freightToBorder + insurance)
  }

  /// Of each item: freight, insurance and the carrier's fee are shared among them by value. What no rule tells is unknown from the beginning.
  static func all(_ consignment: Consignment, missing: [CostKind: [Int]]) -> [ItemTally] {
    let whole = consignment.value?.fraction ?? .unknown
    var tallies: [ItemTally]
    if consignment.items.count == 1, let item = consignment.items.first, whole.isKnown {
      tallies = [ItemTally(item, of: consignment, share: nil)]
    } else {
      tallies = consignment.items.map { item in
        let share = whole == Fraction(0) ? Fraction(1, Int128(max(1, consignment.items.count))) : item.value.fraction / whole
        return ItemTally(item, of: consignment, share: share)
      }
    }
    for (kind, indices) in missing { for index in indices { tallies[index].add(.unknown, kind) } }
    return tallies
  }

  /// The sum of the parts of a base; unknown if one of them is. A group that charged nothing here is unknown too: a base names it because it
  /// has to be there.
  func sum(of base: TaxBase) -> Fraction {
    var sum = base.holdsCustomsValue ? customsValue : Fraction(0)
    let whole = base.whole
    if whole.contains(.goods) { sum = sum.plus(goods) }
    if whole.contains(.freightToBorder) { sum = sum.plus(freightToBorder) }
    if whole.contains(.insurance) { sum = sum.plus(insurance) }
    if whole.contains(.freightInland) { sum = sum.plus(freightInland) }
    if whole.contains(.clearanceFee) { sum = sum.plus(clearanceFee) }
    if whole.contains(.duty) { sum = sum.plus(duty) }
    if whole.contains(.antidumping) { sum = sum.plus(antidumping) }
    if whole.contains(.excise) { sum = sum.plus(excise) }
    if whole.contains(.fee) { sum = sum.plus(fee) }
    if whole.contains(.vat) { sum = sum.plus(vat) }
    for term in base.others { sum = sum.plus(value(of: term.part) * Fraction(term.factor)) }
    return sum
  }

  private func value(of part: TaxBase.Part) -> Fraction {
    switch part {
    case .goods: goods
    case .freightToBorder: freightToBorder
    case .freightInland: freightInland
    case .insurance: insurance
    case .clearanceFee: clearanceFee
    case .tax(.duty): duty
    case .tax(.antidumping): antidumping
    case .tax(.excise): excise
    case .tax(.fee): fee
    case .tax(.vat): vat
    case .tax: Fraction(0)
    case .group: groups[part] ?? .unknown
    case .unknown: .unknown
    }
  }

  /// Counts what a rule of a kind charges the item.
  mutating func add(_ amount: Fraction, _ kind: CostKind) {
    switch kind {
    case .duty: duty = duty.plus(amount)
    case .antidumping: antidumping = antidumping.plus(amount)
    case .excise: excise = excise.plus(amount)
    case .fee: fee = fee.plus(amount)
    case .vat: vat = vat.plus(amount)
    default: break
    }
  }

  /// The same for bases that name the group.
  mutating func add(_ amount: Fraction, _ kind: CostKind, group: String) {
    let part = TaxBase.Part.group(kind, group)
    groups[part] = (groups[part] ?? Fraction(0)).plus(amount)
  }

  /// Forgets what was charged of a kind: it is waived.
  mutating func waive(_ kind: CostKind) {
    switch kind {
    case .duty: duty = Fraction(0)
    case .antidumping: antidumping = Fraction(0)
    case .excise: excise = Fraction(0)
    case .fee: fee = Fraction(0)
    case .vat: vat = Fraction(0)
    default: break
    }
    for case .group(kind, let group) in groups.keys { groups[.group(kind, group)] = Fraction(0) }
  }
}

extension Fraction {
  /// The sum, of which most often one is nothing.
  fileprivate func plus(_ other: Fraction) -> Fraction {
    if isKnown, numerator == 0 { return other }
    return other.isKnown && other.numerator == 0 ? self : self + other
  }
}
