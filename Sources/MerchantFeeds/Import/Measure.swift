import Money

/// Weights, lengths and contents with the units that feeds write.
enum Measure {
  /// What a text says of a measure.
  enum Reading: Hashable {
    case amount(Double)
    /// Nothing, or zero, which shops write for unknown.
    case untold
    /// A number without a unit that is known here.
    case unit
  }

  /// In grams.
  static func grams(_ text: String, _ style: FeedNumber.Style) -> Reading { read(text, style, grams) }

  /// In millimetres.
  static func millimetres(_ text: String, _ style: FeedNumber.Style) -> Reading { read(text, style, millimetres) }

  /// The content of a piece in a unit of the catalog.
  static func content(_ text: String, _ style: FeedNumber.Style) -> (amount: String, unit: String)? {
    guard let number = FeedNumber(text, style: weighing(text, style)), number.value.numerator > 0 else { return nil }
    let unit = plain(number.unit)
    for (name, factors) in [("ml", millilitres), ("g", grams)] {
      guard let factor = factors[unit] else { continue }
      let amount = number.value.doubleValue * factor
      guard amount >= 0.001, amount < 1e9 else { return nil }
      return (Ratio(Int64((amount * 1000).rounded()), 1000).decimalString(places: 3), name)
    }
    return nil
  }

  private static func read(_ text: String, _ style: FeedNumber.Style, _ factors: [String: Double]) -> Reading {
    guard let number = FeedNumber(text, style: weighing(text, style)), number.value.numerator > 0 else { return .untold }
    guard let factor = factors[plain(number.unit)] else { return .unit }
    return .amount(number.value.doubleValue * factor)
  }

  /// Programs write weights with a point, whatever prices have: a comma counts as in prices only where there is no point.
  private static func weighing(_ text: String, _ style: FeedNumber.Style) -> FeedNumber.Style {
    style == .comma && text.contains(",") && !text.contains(".") ? .comma : .unknown
  }

  private static func plain(_ unit: String) -> String {
    var unit = unit.lowercased().replacing(".", with: "").replacing(" ", with: "")
    if unit.count > 2, unit.hasSuffix("s"), unit != "lbs" { unit.removeLast() }
    return unit
  }

  private static let grams: [String: Double] = [
    "g": 1, "gr": 1, "gram": 1, "gramm": 1, "gm": 1, "克": 1, "kg": 1000, "kilo": 1000, "kilogram": 1000, "kilogramm": 1000, "公斤": 1000,
    "千克": 1000, "mg": 0.001, "t": 1_000_000, "lb": 453.592_37, "lbs": 453.592_37, "pound": 453.592_37, "oz": 28.349_523_125,
    "ounce": 28.349_523_125,
  ]
  private static let millimetres: [String: Double] = [
    "mm": 1, "cm": 10, "m": 1000, "in": 25.4, "inch": 25.4, "inche": 25.4, "\"": 25.4, "″": 25.4, "ft": 304.8, "yd": 914.4, "厘米": 10,
    "毫米": 1, "米": 1000,
  ]
  private static let millilitres: [String: Double] = [
    "ml": 1, "cl": 10, "dl": 100, "l": 1000, "litre": 1000, "liter": 1000, "cbm": 1_000_000, "floz": 29.573_529_562_5, "pt": 473.176_473,
    "qt": 946.352_946, "gal": 3785.411_784, "毫升": 1, "升": 1000,
  ]
}
