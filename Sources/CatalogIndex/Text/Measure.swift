/// A number with its unit as goods and shoppers write it, made comparable: `28 inch`, `28"`, `28in` and `28 寸` are all `28in`, `0.5 l` is
/// `500ml`.
enum Measure {
  /// A unit: what it is called by, and how many of the unit that it is counted in.
  private struct Unit {
    let name: String
    /// Times a thousand, so that a gram of kilograms is whole.
    let thousandths: Int
  }

  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    func add(_ name: String, _ thousandths: Int, _ words: String) {
      for word in words.split(separator: " ") { units[String(word)] = Unit(name: name, thousandths: thousandths) }
    }
    add("mm", 1_000, "mm millimetre millimeter 毫米")
    add("mm", 10_000, "cm centimetre centimeter 厘米 公分")
    add("mm", 1_000_000, "m metre meter 米")
    add("in", 1_000, "in inch inche zoll 寸 英寸 吋 英吋")
    add("g", 1_000, "g gram gramme 克")
    add("g", 1_000_000, "kg kilo kilogram kilogramme 公斤 千克 kgs")
    add("g", 500_000, "斤")
    add("ml", 1_000, "ml millilitre milliliter 毫升 mls")
    add("ml", 10_000, "cl")
    add("ml", 1_000_000, "l litre liter ltr 升 公升")
    add("w", 1_000, "w watt 瓦")
    add("w", 1_000_000, "kw kilowatt 千瓦")
    add("v", 1_000, "v volt 伏")
    add("wh", 1_000, "wh 瓦时")
    add("mah", 1_000, "mah 毫安时")
    add("mah", 1_000_000, "ah 安时")
    add("a", 1_000, "a amp ampere 安")
    add("lm", 1_000, "lm lumen 流明")
    add("lx", 1_000, "lx lux 勒克斯")
    add("k", 1_000, "k kelvin")
    add("bar", 1_000, "bar 巴")
    add("nm", 1_000, "nm 牛米")
    add("%", 1_000, "% percent 百分")
    add("speed", 1_000, "speed gear spd 速 档 变速")
    add("piece", 1_000, "piece pc pcs pack pk 件 只 片 支 个 枚 条 张 双")
    add("person", 1_000, "person people seater seat 人 座 人位")
    add("drawer", 1_000, "drawer 抽 抽屉 斗")
    add("door", 1_000, "door 门")
    add("tier", 1_000, "tier layer shelf 层")
    add("hour", 1_000, "h hour hr 小时")
    add("year", 1_000, "year yr 岁")
    return units
  }()

  /// The longest name of a unit in ideographs.
  private static let mostIdeographs = 3

  /// What a number of a unit is compared by; nil if it is no number.
  /// - Parameter unit: its name: folded letters in the singular or not, or ideographs.
  static func key(_ number: String, unit: String) -> [UInt8]? {
    guard let thousandths = thousandths(number) else { return nil }
    guard let known = units[unit] ?? units[singular(unit)] else {
      return Array((written(thousandths) + singular(unit)).utf8)
    }
    let (product, overflows) = thousandths.multipliedReportingOverflow(by: known.thousandths)
    return overflows ? nil : Array((written(product / 1_000) + known.name).utf8)
  }

  /// Whether letters are the name of a unit.
  static func isUnit(_ letters: String) -> Bool { units[letters] != nil || units[singular(letters)] != nil }

  /// A number with its unit in a text.
  struct Found {
    let key: [UInt8]
    let range: Range<String.Index>
    /// The number without its unit.
    let number: String
  }

  /// The numbers of units in a text. A word after a number that is no unit is one too, as in `3-seater`, if the text says so.
  static func all(in text: String) -> [Found] {
    var found: [Found] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var before: Unicode.Scalar = " "
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard isDigit(scalar), !isLatin(before), before != "." else {
        before = scalar
        index = scalars.index(after: index)
        continue
      }
      let start = index
      var number = ""
      while index < scalars.endIndex {
        let next = scalars.index(after: index)
        if isDigit(scalars[index]) {
          number.unicodeScalars.append(narrow(scalars[index]))
        } else if scalars[index] == "." || scalars[index] == ",", next < scalars.endIndex, isDigit(scalars[next]) {
          number.append(".")
        } else {
          break
        }
        index = next
      }
      before = "0"
      var end = index
      while end < scalars.endIndex, [" ", "-", "\u{A0}", "\u{202F}"].contains(scalars[end]), scalars.distance(from: index, to: end) < 2 {
        end = scalars.index(after: end)
      }
      guard end < scalars.endIndex, let (unit, after) = unit(scalars, from: end, isTouching: end == index),
        let key = key(number, unit: unit)
      else { continue }
      found.append(Found(key: key, range: start..<after, number: number))
      index = after
    }
    return found
  }

  /// The name of a unit at a place, and where it ends.
  private static func unit(
    _ scalars: String.UnicodeScalarView, from start: String.Index, isTouching: Bool
  ) -> (String, String.Index)? {
    let first = scalars[start]
    if ["\"", "″", "”", "＂"].contains(first), isTouching { return ("in", scalars.index(after: start)) }
    if first == "%" || first == "％" { return ("%", scalars.index(after: start)) }
    if first.value < 0x80 {
      var end = start
      while end < scalars.endIndex, isLatin(scalars[end]) { end = scalars.index(after: end) }
      let letters = String(scalars[start..<end]).lowercased()
      guard !letters.isEmpty, end == scalars.endIndex || !isDigit(scalars[end]), isUnit(letters) else { return nil }
      // `2 in 1` is no length.
      if letters == "in", scalars[end...].first(where: { $0 != " " && $0 != "-" }).map(isDigit) == true { return nil }
      return (letters, end)
    }
    var ends: [String.Index] = []
    var end = start
    while end < scalars.endIndex, ends.count < mostIdeographs, scalars[end].properties.isIdeographic {
      end = scalars.index(after: end)
      ends.append(end)
    }
    for end in ends.reversed() {
      let unit = String(String.UnicodeScalarView(scalars[start..<end].map(TraditionalCharacters.simplified)))
      if units[unit] != nil { return (unit, end) }
    }
    return nil
  }

  private static func singular(_ word: String) -> String {
    word.count > 2 ? String(decoding: EnglishForms.stem(Array(word.utf8)), as: UTF8.self) : word
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private static func narrow(_ digit: Unicode.Scalar) -> Unicode.Scalar {
    digit.value < 0x80 ? digit : Unicode.Scalar(digit.value - 0xFEE0) ?? digit
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
  }

  /// Of at most nine digits and three places; nil for anything else.
  private static func thousandths(_ number: String) -> Int? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count <= 9, let whole = Int(parts[0]) else { return nil }
    guard parts.count == 2 else { return whole * 1_000 }
    let places = parts[1].prefix(3)
    guard let fraction = Int(places.padding(3)) else { return nil }
    return whole * 1_000 + fraction
  }

  private static func written(_ thousandths: Int) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return String(whole) }
    var places = String(String(1_000 + rest).dropFirst())
    while places.last == "0" { places.removeLast() }
    return "\(whole).\(places)"
  }
}

extension Substring {
  fileprivate func padding(_ count: Int) -> String { self + String(repeating: "0", count: Swift.max(0, count - self.count)) }
}
