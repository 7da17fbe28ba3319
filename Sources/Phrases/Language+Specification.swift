import Catalog
import Money
import Primitives

/// What goods are, by their attributes.
extension Language {
  /// Attributes with their values, each attribute once, in the order of the catalog: `Wheel size` and `28 in`. Several values of one stand one
  /// after another.
  public func specifications(_ all: [Specification]) -> [(attribute: AttributeID, name: String, value: String)] {
    var order: [AttributeID] = []
    var found: [AttributeID: (name: String, values: [String])] = [:]
    for specification in all {
      let attribute = specification.attribute
      if found[attribute.id] == nil { order.append(attribute.id) }
      found[attribute.id, default: (name(attribute.name), [])].values.append(value(of: specification))
    }
    return order.compactMap { id in found[id].map { (id, $0.name, list($0.values)) } }
  }

  /// One value with its unit: `28 in`, `150–175 cm`, `aluminium`.
  public func value(of specification: Specification) -> String {
    switch specification.value {
    case .choice(_, let word): name(word)
    case .code(let code): code
    case .number(let number): measured(plain(number), specification.attribute)
    case .range(let low, let high):
      measured(low == high ? plain(low) : self("specification.range", ["from": plain(low), "to": plain(high)]), specification.attribute)
    }
  }

  private func measured(_ figure: String, _ attribute: Attribute) -> String {
    attribute.unit.map { self("specification.measure", ["n": figure, "unit": name($0)]) } ?? figure
  }

  private func plain(_ number: Ratio) -> String { decimal(number.decimalString(places: 3)) }
}
