import Catalog
import OrderedJSON
import Phrases
import Primitives

/// What one attribute of a product is: `{"attribute": "gears", "name": …, "value": "7", "unit": null}`.
struct SpecificationJSON: Encodable {
  let attribute: AttributeID
  let name: NameJSON
  /// The id of a choice, a number, `150-175` for a range, a code.
  let value: String
  @OrNull var unit: String?

  init(_ specification: Specification) {
    attribute = specification.attribute.id
    name = NameJSON(specification.attribute.name)
    unit = specification.attribute.unit?.base
    value =
      switch specification.value {
      case .choice(let id, _): id
      case .code(let code): code
      case .number(let number): number.decimalString(places: 6)
      case .range(let low, let high): "\(low.decimalString(places: 6))-\(high.decimalString(places: 6))"
      }
  }
}
