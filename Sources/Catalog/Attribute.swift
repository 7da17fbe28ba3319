import Money
import Primitives

/// A property by which shoppers choose goods of a kind: gears, material, sun protection. A row of Catalog/products/attributes.csv.
public struct Attribute: Hashable, Sendable {
  /// What its values are.
  public enum Kind: String, Sendable, CaseIterable {
    /// One of a few words, which are translated: `steel`.
    case choice
    /// A number of the attribute's unit.
    case number
    /// From one number of the unit to another, such as the heights of riders.
    case range
    /// A size or a standard as the trade writes it, the same in every language: `700x40C`, `IP54`.
    case code
  }

  /// Its id.
  public let id: AttributeID
  /// What it is called.
  public let name: LocalizedName
  /// What its values are.
  public let kind: Kind
  /// What its numbers count; nil for none.
  public let unit: LocalizedName?
  /// Whether goods can be chosen by it.
  public let isFacet: Bool

  /// An attribute with all its properties.
  public init(id: AttributeID, name: LocalizedName, kind: Kind, unit: LocalizedName? = nil, isFacet: Bool = true) {
    self.id = id
    self.name = name
    self.kind = kind
    self.unit = unit
    self.isFacet = isFacet
  }

  /// Its id says enough.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What one attribute of a product is. A product may have several of one attribute.
public struct Specification: Hashable, Sendable {
  /// A value of an attribute.
  public enum Value: Hashable, Sendable {
    /// A word by its id, and what it is called.
    case choice(String, LocalizedName)
    /// A number of the attribute's unit.
    case number(Ratio)
    /// The least and the most.
    case range(Ratio, Ratio)
    /// The same in every language.
    case code(String)

    /// What it is called follows from its id.
    public func hash(into hasher: inout Hasher) {
      switch self {
      case .choice(let id, _): hasher.combine(id)
      case .number(let number): hasher.combine(number)
      case .range(let least, let most):
        hasher.combine(least)
        hasher.combine(most)
      case .code(let code): hasher.combine(code)
      }
    }
  }

  /// All goods of which it is said share it: a copy costs next to nothing.
  private final class Shared: Sendable {
    let attribute: Attribute
    let value: Value

    init(_ attribute: Attribute, _ value: Value) {
      self.attribute = attribute
      self.value = value
    }
  }

  private let shared: Shared

  /// The attribute.
  public var attribute: Attribute { shared.attribute }
  /// What it is.
  public var value: Value { shared.value }
  /// The same only for copies of one value, as long as one of them is kept: two that say the same may have different ones.
  package var identity: ObjectIdentifier { ObjectIdentifier(shared) }

  /// A specification with all its properties.
  public init(attribute: Attribute, value: Value) { shared = Shared(attribute, value) }

  /// Whether they say the same.
  public static func == (one: Specification, other: Specification) -> Bool {
    one.shared === other.shared || one.value == other.value && one.attribute == other.attribute
  }

  /// What attribute it is of, and its value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(attribute)
    hasher.combine(value)
  }
}
