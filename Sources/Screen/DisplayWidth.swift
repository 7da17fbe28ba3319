/// How many cells text takes. Ambiguous characters count as one.
public enum DisplayWidth {
  /// 0, 1 or 2 cells.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if contains(value, DisplayWidthTable.zero) { return 0 }
    return value >= 0x1100 && contains(value, DisplayWidthTable.wide) ? 2 : 1
  }

  public static func of(_ text: PlainText) -> Int { of(text.string) }

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
  public var displayWidth: Int { DisplayWidth.of(string) }

  /// The text in at most `width` cells; what is cut ends in `…`.
  public func truncated(to width: Int) -> PlainText {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var taken = String.UnicodeScalarView()
    var used = 0
    for scalar in string.unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width - 1 { break }
      taken.append(scalar)
      used += next
    }
    while let last = taken.last, last == " " { taken.removeLast() }
    return PlainText(String(taken) + "…")
  }

  /// The text in lines of at most `width` cells, broken at spaces and between wide characters.
  public func wrapped(to width: Int) -> [PlainText] {
    guard width > 1 else { return [] }
    var lines: [PlainText] = []
    var line = ""
    var lineWidth = 0
    var word = ""
    var wordWidth = 0
    func isClosing(_ scalar: Unicode.Scalar) -> Bool { "，。、；：！？）》」』”’,.;:!?)".unicodeScalars.contains(scalar) }
    func flushLine() {
      while line.last == " " { line.removeLast() }
      if !line.isEmpty { lines.append(PlainText(line)) }
      line = ""
      lineWidth = 0
    }
    func flushWord() {
      if lineWidth + wordWidth > width { flushLine() }
      line += word
      lineWidth += wordWidth
      word = ""
      wordWidth = 0
    }
    for scalar in string.unicodeScalars {
      let scalarWidth = DisplayWidth.of(scalar)
      if scalar == " " {
        flushWord()
        if lineWidth < width, lineWidth > 0 {
          line.unicodeScalars.append(scalar)
          lineWidth += 1
        }
      } else {
        if scalarWidth == 2, !isClosing(scalar) { flushWord() }
        if wordWidth + scalarWidth > width { flushWord() }
        word.unicodeScalars.append(scalar)
        wordWidth += scalarWidth
        if wordWidth >= width { flushWord() }
      }
    }
    flushWord()
    flushLine()
    return lines
  }
}
