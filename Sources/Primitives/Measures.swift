/// A weight in whole grams.
public struct Grams: Hashable, Comparable, Sendable, Codable {
  /// Grams.
  public let value: Int
  /// A weight.
  ///
  /// - Parameter value: Grams.
  public init(_ value: Int) { self.value = value }
  public static func < (left: Grams, right: Grams) -> Bool { left.value < right.value }
  public static func * (left: Grams, count: Int) -> Grams { Grams(left.value * count) }
  public static func + (left: Grams, right: Grams) -> Grams { Grams(left.value + right.value) }
}

/// The sides of a box in whole millimetres, the longest first.
public struct Dimensions: Hashable, Sendable, Codable {
  /// The longest side, in millimetres.
  public let length: Int
  /// The second longest side, in millimetres.
  public let width: Int
  /// The shortest side, in millimetres.
  public let height: Int

  /// A box by its three sides in millimetres, in any order.
  public init(_ a: Int, _ b: Int, _ c: Int) {
    let sides = [a, b, c].sorted(by: >)
    (length, width, height) = (sides[0], sides[1], sides[2])
  }

  /// The girth as carriers measure it, in millimetres: the length plus twice the width plus twice the height.
  public var girth: Int { length + 2 * width + 2 * height }

  /// The volume in cubic metres.
  public var cubicMetres: Double { Double(length) * Double(width) * Double(height) / 1e9 }
}

/// What a piece contains, for taxes that count by it: 50 ml, 30 g, 5 sheets.
public struct Content: Hashable, Sendable, Codable {
  /// The units that contents are given in.
  public enum Unit: String, Sendable, Codable, CaseIterable { case millilitre = "ml", gram = "g", sheet }

  /// The quantity in thousandths of the unit.
  public let thousandths: Int
  /// The unit.
  public let unit: Unit

  /// A content.
  ///
  /// - Parameters:
  ///   - thousandths: The quantity in thousandths of the unit.
  ///   - unit: The unit.
  public init(thousandths: Int, unit: Unit) {
    self.thousandths = thousandths
    self.unit = unit
  }
}
