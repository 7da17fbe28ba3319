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
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      // A character and its marks stay together.
      let start = index
      let first = scalars[start]
      scalars.formIndex(after: &index)
      while index < scalars.endIndex, DisplayWidth.of(scalars[index]) == 0 { scalars.formIndex(after: &index) }
      let characterWidth = DisplayWidth.of(first)
      if first == " ", scalars.index(after: start) == index {
        flushWord()
        if lineWidth < width, lineWidth > 0 {
          line.unicodeScalars.append(first)
          lineWidth += 1
        }
        continue
      }
      // A number stays with the character that counts it: 11月25日.
      if characterWidth == 2, !isClosing(first), !(word.last?.isASCII == true && word.last?.isNumber == true) { flushWord() }
      if wordWidth + characterWidth > width { flushWord() }
      word.unicodeScalars.append(contentsOf: scalars[start..<index])
      wordWidth += characterWidth
      if wordWidth >= width { flushWord() }
    }
    flushWord()
    flushLine()
    return lines
  }
}
