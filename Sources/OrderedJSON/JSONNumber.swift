/// Numbers as JSON spells them.
package enum JSONNumber {
  /// In its shortest form; whole ones without a point.
  package static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }
}
