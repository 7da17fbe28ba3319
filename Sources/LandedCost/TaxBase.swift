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
    /// What no source settles: whether the law counts something more. The base is not known then.
    case unknown
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
  /// The other parts that are in it whole: what most bases are made of, so that a sum asks for bits.
  let whole: WholeParts
  /// The rest: shares of parts, and taxes of one group.
  let others: [Term]

  /// A sum of parts. Of a part that is named twice the first holds.
  public init(_ terms: [Term]) {
    var own: [Term] = []
    for term in terms where !own.contains(where: { $0.part == term.part }) { own.append(term) }
    own.sort { $0.part.place < $1.part.place }
    self.terms = own
    let parts = WholeParts(own)
    holdsCustomsValue = parts.isSuperset(of: .customsValue)
    whole = holdsCustomsValue ? parts.subtracting(.customsValue) : parts
    others = own.filter { WholeParts([$0]).isEmpty }
  }

  /// A sum of whole parts.
  public init(_ parts: Part...) { self.init(parts.map { Term($0) }) }

  /// Whether a part is in the sum.
  public func contains(_ part: Part) -> Bool { terms.contains { $0.part == part } }

  /// This sum and some more parts.
  public func adding(_ parts: Part...) -> TaxBase { TaxBase(terms + parts.map { Term($0) }) }
}

extension TaxBase {
  /// Parts that are in a base with a factor of one.
  struct WholeParts: OptionSet, Hashable {
    let rawValue: UInt16

    static let goods = WholeParts(rawValue: 1)
    static let freightToBorder = WholeParts(rawValue: 1 << 1)
    static let insurance = WholeParts(rawValue: 1 << 2)
    static let freightInland = WholeParts(rawValue: 1 << 3)
    static let clearanceFee = WholeParts(rawValue: 1 << 4)
    static let duty = WholeParts(rawValue: 1 << 5)
    static let antidumping = WholeParts(rawValue: 1 << 6)
    static let excise = WholeParts(rawValue: 1 << 7)
    static let fee = WholeParts(rawValue: 1 << 8)
    static let vat = WholeParts(rawValue: 1 << 9)
    static let customsValue: WholeParts = [.goods, .freightToBorder, .insurance]
  }
}

extension TaxBase.WholeParts {
  fileprivate init(_ terms: [TaxBase.Term]) {
    self.init(terms.lazy.filter { $0.factor == .one }.map { Self(of: $0.part) })
  }

  private init(of part: TaxBase.Part) {
    self =
      switch part {
      case .goods: .goods
      case .freightToBorder: .freightToBorder
      case .insurance: .insurance
      case .freightInland: .freightInland
      case .clearanceFee: .clearanceFee
      case .tax(.duty): .duty
      case .tax(.antidumping): .antidumping
      case .tax(.excise): .excise
      case .tax(.fee): .fee
      case .tax(.vat): .vat
      case .tax, .group, .unknown: []
      }
  }
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
    case .unknown: "6"
    }
  }
}
