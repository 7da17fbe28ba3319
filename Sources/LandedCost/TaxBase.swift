import Money

/// What a rate applies to: a sum of parts of the price, each with a factor, such as `goods+freight-to-border+insurance+duty`.
///
/// ```swift
/// let base = try TaxBase(parsing: "0.6*goods")  // Japan: 60% of the retail price
/// let surcharge = try TaxBase(parsing: "duty:duty")  // India: on the duty of the group `duty` alone
/// ```
public struct TaxBase: Hashable, Sendable {
  /// A part of a price.
  public enum Part: Hashable, Sendable {
    case goods
    /// Freight up to the border of the destination.
    case freightToBorder
    /// Freight after the border.
    case freightInland
    case insurance
    /// What carriers charge for presenting the parcel to customs.
    case clearanceFee
    /// Everything that rules of a kind charge: `duty`, `antidumping`, `excise`, `fee`, `vat`.
    case tax(CostKind)
    /// What the rules of a kind and one group charge: `duty:safeguard`.
    case group(CostKind, String)
  }

  /// A part with what it is multiplied by.
  public struct Term: Hashable, Sendable {
    /// The part.
    public let part: Part
    /// One, unless the law counts another share of the part.
    public let factor: Ratio

    /// A part with a factor.
    public init(_ part: Part, factor: Ratio = .one) {
      self.part = part
      self.factor = factor
    }
  }

  /// The parts, each once, in the order of the price.
  public let terms: [Term]
  /// Goods, freight to the border and insurance are all in it, with a factor of one: their sum is kept for each item.
  let holdsCustomsValue: Bool
  /// The parts besides the customs value if that is in it, else all.
  let others: [Term]

  /// A sum of parts. Of a part that is named twice the first holds.
  public init(_ terms: [Term]) {
    var own: [Term] = []
    for term in terms where !own.contains(where: { $0.part == term.part }) { own.append(term) }
    own.sort { $0.part.place < $1.part.place }
    self.terms = own
    holdsCustomsValue = Self.customs.allSatisfy { part in own.contains { $0.part == part && $0.factor == .one } }
    others = holdsCustomsValue ? own.filter { !Self.customs.contains($0.part) } : own
  }

  /// A sum of whole parts.
  public init(_ parts: Part...) { self.init(parts.map { Term($0) }) }

  /// Whether a part is in the sum.
  public func contains(_ part: Part) -> Bool { terms.contains { $0.part == part } }

  /// This sum and some more parts.
  public func adding(_ parts: Part...) -> TaxBase { TaxBase(terms + parts.map { Term($0) }) }

  private static let customs: [Part] = [.goods, .freightToBorder, .insurance]
}

extension TaxBase {
  /// The value of the goods.
  public static let goods = TaxBase(.goods)
  /// What customs count where the law's value is CIF: goods, insurance and freight to the border.
  public static let customsValue = TaxBase(.goods, .freightToBorder, .insurance)
  /// The customs value with customs duties and trade remedies.
  public static let customsValueAndDuties = customsValue.adding(.tax(.duty), .tax(.antidumping))
  /// Goods, insurance and all carriage, but no duties: what a seller charges VAT on.
  public static let valueAndFreight = customsValue.adding(.freightInland, .clearanceFee)
  /// Everything before the VAT.
  public static let vatBase = valueAndFreight.adding(.tax(.duty), .tax(.antidumping), .tax(.excise), .tax(.fee))
}

extension TaxBase.Part {
  /// By order of the price, then by the name of the group.
  fileprivate var place: String {
    switch self {
    case .goods: "0"
    case .freightToBorder: "1"
    case .insurance: "2"
    case .freightInland: "3"
    case .clearanceFee: "4"
    case .tax(let kind): "5\(CostKind.taxes.firstIndex(of: kind) ?? 9)"
    case .group(let kind, let group): "5\(CostKind.taxes.firstIndex(of: kind) ?? 9):\(group)"
    }
  }
}
