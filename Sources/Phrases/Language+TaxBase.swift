import LandedCost
import Money
import Primitives

extension Language {
  /// How the amount of a line is computed: `48.5% of €157.87`, `2 × €3`; empty for a line without a rate.
  public func basis(of line: CostLine) -> String {
    guard let rate = line.rate else { return "" }
    guard let base = line.base else { return self.rate(rate) }
    switch rate {
    case .share: return self("price.of", ["rate": self.rate(rate), "amount": money(amount(of: base, in: line.amount.currency))])
    case .specific(let duty):
      let amount = lawAmount(duty.amount, duty.currency)
      let count = decimal(base.decimalString(places: 3))
      switch duty.per {
      case .item: return self("price.times", ["n": count, "amount": amount])
      case .kg: return self("price.times", ["n": self("unit.kilograms", ["n": count]), "amount": amount])
      case .parcel: return self.rate(rate)
      }
    }
  }

  /// An amount of the law, in the law's own currency where it names one: `€150.00`; of less than the minor unit as it is written.
  func lawAmount(_ amount: Ratio, _ currency: Currency?) -> String {
    let text = amount.decimalString()
    guard let currency else { return decimal(text) }
    let whole = self.amount(of: amount, in: currency)
    let isWhole = Ratio(whole.minor, currency.minorUnits).decimalString() == text
    return isWhole ? money(whole) : self.amount(decimal(text), in: currency)
  }

  /// A base to the minor unit; a gross-up may leave it.
  public func amount(of base: Ratio, in currency: Currency) -> Money { Money(minor: currency.minorUnits, currency: currency) * base }

  /// What a rate is taken of, in words. Sums that many laws know have a name; others are told part by part.
  ///
  /// - Parameters:
  ///   - isDomestic: nothing crosses a border: there is no customs value then, and no duty.
  ///   - cost: The price that it is told of: what is nothing there is not named.
  public func base(_ base: TaxBase, isDomestic: Bool = false, of cost: LandedCost? = nil) -> String {
    let base = cost.map { base.named(in: $0) } ?? base
    if isDomestic {
      let carriage: [TaxBase.Part] = [.freightToBorder, .freightInland]
      return self(carriage.contains(where: base.contains) ? "base.domestic" : "base.goods")
    }
    for (known, name) in Self.namedBases where known == base { return self("base.\(name)") }
    let isWhole = cost != nil && TaxBase.customsValue.terms.allSatisfy(base.terms.contains)
    let rest = isWhole ? base.terms.filter { !TaxBase.customsValue.terms.contains($0) } : base.terms
    return list(
      (isWhole ? [self("base.customs-value")] : [])
        + rest.map { term in
          // What crosses no border on its way has one freight.
          let isOne = term.part == .freightInland && cost?.lines.contains { $0.label == .freight } == true
          let part = isOne ? self("cost.freight") : self.part(term.part)
          if term.factor == .one { return part }
          return self("base.share", ["percent": rate(.share(term.factor)), "part": part])
        })
  }

  private func part(_ part: TaxBase.Part) -> String {
    switch part {
    case .tax(let kind), .group(let kind, _): self("kind.\(kind.rawValue)")
    default: self("base.part.\(part.name)")
    }
  }

  private static let namedBases: [(TaxBase, String)] = [
    (.goods, "goods"), (.customsValue, "customs-value"), (.customsValueAndDuties, "customs-value-and-duties"), (.vatBase, "vat-base"),
    (.valueAndFreight, "value-and-freight"),
  ]
}

extension LandedCost {
  /// Whether nothing crosses a border: the goods lie in the country, and what they cost is goods, carriage and the country's own tax.
  public var isDomestic: Bool { regime == .localStock }
}

extension TaxBase {
  /// The same base without what comes to nothing in a price: taxes that do not fall there, carriage that there is none of. The customs value
  /// stays whole.
  func named(in cost: LandedCost) -> TaxBase {
    let isWhole = TaxBase.customsValue.terms.allSatisfy(terms.contains)
    func falls(_ part: Part) -> Bool {
      switch part {
      case .goods, .unknown: true
      case .freightToBorder: isWhole || has(.freightToBorder, in: cost)
      case .insurance: isWhole || has(.insurance, in: cost)
      case .freightInland: has(.freightInland, in: cost) || has(.freight, in: cost)
      case .clearanceFee: has(.carrierClearanceFee, in: cost)
      case .tax(let kind), .group(let kind, _):
        cost.unknown.contains(kind) || cost.lines.contains { $0.kind == kind && $0.rule != nil && !$0.amount.isZero }
      }
    }
    return TaxBase(terms.filter { falls($0.part) })
  }

  private func has(_ label: LineLabel, in cost: LandedCost) -> Bool {
    cost.lines.contains { $0.label == label && !$0.amount.isZero }
  }
}
