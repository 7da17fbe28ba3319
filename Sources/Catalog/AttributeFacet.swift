import Money
import Primitives

/// How many of the goods found have each value of an attribute.
public struct AttributeFacet: Hashable, Sendable {
  /// The attribute.
  public let attribute: Attribute
  /// Its values: numbers and ranges rising, words by how many have them.
  public let values: [FacetCount<Specification.Value>]

  /// A facet with all its properties.
  public init(attribute: Attribute, values: [FacetCount<Specification.Value>]) {
    self.attribute = attribute
    self.values = values
  }

  /// How often a value was found. Goods with several values count for each.
  public var count: Int { values.reduce(0) { $0 + $1.count } }

  /// The order of the values of one attribute.
  public static func isBefore(_ one: FacetCount<Specification.Value>, _ other: FacetCount<Specification.Value>) -> Bool {
    switch (one.value, other.value) {
    case (.number(let first), .number(let second)): isLess(first, second)
    case (.range(let low, let high), .range(let otherLow, let otherHigh)):
      low == otherLow ? isLess(high, otherHigh) : isLess(low, otherLow)
    case (.choice(let first, _), .choice(let second, _)), (.code(let first), .code(let second)):
      (other.count, first) < (one.count, second)
    // Values of one attribute are of one kind.
    default: false
    }
  }

  private static func isLess(_ one: Ratio, _ other: Ratio) -> Bool {
    Int128(one.numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(one.denominator)
  }
}
