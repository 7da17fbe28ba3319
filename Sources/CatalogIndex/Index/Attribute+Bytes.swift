import Catalog
import Money
import Primitives

extension ByteWriter {
  mutating func write(_ attribute: Attribute) {
    write(attribute.id.rawValue)
    write(attribute.name)
    write(Attribute.Kind.allCases.firstIndex(of: attribute.kind) ?? 0)
    write(attribute.unit == nil ? 0 : 1)
    if let unit = attribute.unit { write(unit) }
    write(attribute.isFacet ? 1 : 0)
  }

  /// The attribute itself is told by whoever calls.
  mutating func write(_ value: Specification.Value) {
    switch value {
    case .choice(let id, let name):
      write(0)
      write(id)
      write(name)
    case .number(let number):
      write(1)
      write(number)
    case .range(let low, let high):
      write(2)
      write(low)
      write(high)
    case .code(let code):
      write(3)
      write(code)
    }
  }

  private mutating func write(_ ratio: Ratio) {
    write(Int(ratio.numerator))
    write(Int(ratio.denominator))
  }
}

extension ByteReader {
  mutating func attribute() -> Attribute {
    let id = AttributeID(rawValue: text())
    let name = name()
    let kind = number()
    let unit = number() == 0 ? nil : self.name()
    return Attribute(
      id: id, name: name, kind: Attribute.Kind.allCases.indices.contains(kind) ? Attribute.Kind.allCases[kind] : .code, unit: unit,
      isFacet: number() != 0)
  }

  mutating func specificationValue() -> Specification.Value {
    switch number() {
    case 0:
      let id = text()
      return .choice(id, name())
    case 1: return .number(ratio())
    case 2:
      let low = ratio()
      return .range(low, ratio())
    default: return .code(text())
    }
  }

  private mutating func ratio() -> Ratio {
    let numerator = Int64(number())
    let denominator = Int64(number())
    return denominator > 0 ? Ratio(numerator, denominator) : .zero
  }
}
