import Money

/// Why a text says no base.
public enum TaxBaseError: Error, Hashable, Sendable {
  /// There is no such part of a price.
  case unknownPart(String)
  /// The part stands in the sum twice.
  case twice(String)
  /// What a part is multiplied by is no decimal above zero.
  case noFactor(String)
}

extension TaxBase.Part {
  /// The parts that carry no name of a group.
  public static let whole: [TaxBase.Part] =
    [.goods, .freightToBorder, .freightInland, .insurance, .clearanceFee] + CostKind.taxes.map { .tax($0) } + [.unknown]

  /// How the part is written in a catalog.
  public var name: String {
    switch self {
    case .goods: "goods"
    case .freightToBorder: "freight-to-border"
    case .freightInland: "freight-inland"
    case .insurance: "insurance"
    case .clearanceFee: "clearance-fee"
    case .tax(let kind): kind.rawValue
    case .group(let kind, let group): "\(kind.rawValue):\(group)"
    case .unknown: "unknown"
    }
  }

  init?(_ name: String) {
    if let whole = Self.whole.first(where: { $0.name == name }) {
      self = whole
      return
    }
    let words = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, !words[1].isEmpty, let kind = CostKind(rawValue: String(words[0])), CostKind.taxes.contains(kind) else {
      return nil
    }
    self = .group(kind, String(words[1]))
  }
}

extension TaxBase: CustomStringConvertible {
  /// Reads a base as a catalog writes it: `goods+freight-to-border+insurance`, `0.6*goods`, `duty:duty`.
  ///
  /// - Throws: What is wrong with it.
  public init(parsing text: String) throws(TaxBaseError) {
    var terms: [Term] = []
    for word in text.split(separator: "+", omittingEmptySubsequences: false) {
      let factors = word.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
      let name = factors.last ?? ""
      var factor = Ratio.one
      if factors.count == 2 {
        guard let own = Ratio(decimal: factors[0]), own.numerator > 0 else { throw .noFactor(factors[0]) }
        factor = own
      }
      guard let part = Part(name) else { throw .unknownPart(name) }
      guard !terms.contains(where: { $0.part == part }) else { throw .twice(name) }
      terms.append(Term(part, factor: factor))
    }
    self.init(terms)
  }

  /// As a catalog writes it.
  public var description: String {
    terms.map { $0.factor == .one ? $0.part.name : "\($0.factor.decimalString(places: 12))*\($0.part.name)" }.joined(separator: "+")
  }
}

extension TaxBase: Codable {
  /// Reads the text of a base.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(TaxBaseError) {
      self = try TaxBase(parsing: text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(error)")
    }
  }

  /// Writes the text of the base.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
