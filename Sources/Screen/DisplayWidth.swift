/// How many cells text takes. Ambiguous characters count as one.
public enum DisplayWidth {
  /// 0, 1 or 2 cells.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    // What shops and maps are full of, without a search.
    switch value {
    case 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x2319, 0x2500...0x25FC, 0x2800...0x28FF: return 1
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
    default: break
    }
    if contains(value, DisplayWidthTable.zero) { return 0 }
    return value >= 0x1100 && contains(value, DisplayWidthTable.wide) ? 2 : 1
  }

  /// The cells of a text.
  public static func of(_ text: PlainText) -> Int { of(text.string) }

  /// The cells of a string, the sum of those of its scalars.
  public static func of(_ string: String) -> Int {
    var width = 0
    for scalar in string.unicodeScalars { width += of(scalar) }
    return width
  }

  private static func contains(_ value: UInt32, _ ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = ranges[middle]
      if value < range.lowerBound {
        high = middle
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}

extension PlainText {
  /// How many cells the text takes.
  public var displayWidth: Int { DisplayWidth.of(string) }
}
