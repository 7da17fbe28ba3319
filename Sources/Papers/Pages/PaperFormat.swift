/// The size of a page, in cells for text and in points for print (72 to the inch).
public enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  /// 210 × 297 mm.
  case a4
  /// 210 × 148 mm: the CN 23, and a return's two halves of 105 × 148 mm.
  case a5Landscape = "a5-landscape"

  /// How many cells a line has.
  public var columns: Int { 80 }
  /// How many lines a page has; the last one is the foot.
  public var rows: Int { self == .a4 ? 60 : 46 }
  /// Points from left to right.
  public var width: Double { 595.28 }
  /// Points from top to bottom.
  public var height: Double { self == .a4 ? 841.89 : 419.53 }
  /// Points that stay free at each side.
  public var margin: Double { self == .a4 ? 40 : 20 }
}
