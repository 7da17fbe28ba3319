/// Whole grams.
public struct Grams: Hashable, Comparable, Sendable, Codable {
  public let value: Int
  public init(_ value: Int) { self.value = value }
  public static func < (left: Grams, right: Grams) -> Bool { left.value < right.value }
  public static func * (left: Grams, count: Int) -> Grams { Grams(left.value * count) }
  public static func + (left: Grams, right: Grams) -> Grams { Grams(left.value + right.value) }
}

/// A box in whole millimetres, longest side first.
public struct Dimensions: Hashable, Sendable, Codable {
  public let length: Int
  public let width: Int
  public let height: Int

  public init(_ a: Int, _ b: Int, _ c: Int) {
    let sides = [a, b, c].sorted(by: >)
    (length, width, height) = (sides[0], sides[1], sides[2])
  }

  /// Millimetres: the length and twice each other side, as carriers measure it.
  public var girth: Int { length + 2 * width + 2 * height }

  /// Cubic metres.
  public var cubicMetres: Double { Double(length) * Double(width) * Double(height) / 1e9 }
}

/// A quantity that some taxes count by: 50 ml, 30 g, 5 sheets.
public struct Content: Hashable, Sendable, Codable {
  public enum Unit: String, Sendable, Codable, CaseIterable { case millilitre = "ml", gram = "g", sheet }

  /// In thousandths of the unit.
  public let thousandths: Int
  public let unit: Unit

  public init(thousandths: Int, unit: Unit) {
    self.thousandths = thousandths
    self.unit = unit
  }
}
