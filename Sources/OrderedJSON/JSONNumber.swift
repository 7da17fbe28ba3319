/// Numbers as JSON spells them.
package enum JSONNumber {
  /// In its shortest form; whole ones without a point.
  package static func text(_ value: Double) -> String { whole(value).map { String($0) } ?? value.description }

  /// The same number as an integer; nil if it is none, or too large to be told apart from its neighbours.
  static func whole(_ value: Double) -> Int64? { value == value.rounded() && abs(value) < 1e15 ? Int64(value) : nil }
}
