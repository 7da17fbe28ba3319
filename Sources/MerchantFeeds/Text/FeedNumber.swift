import Money

/// A number as people and programs write it: `19.99`, `19,99`, `1.234,50`, `1'234.50`, `1e3`, `$ 5`, `15.00 USD`.
struct FeedNumber: Hashable {
  /// Which sign parts the decimals, where a file shows it: `1.234` is one and a bit, or one thousand.
  enum Style: Hashable {
    case unknown, point, comma
  }

  /// The exact value.
  let value: Ratio
  /// The text beside it: a unit, a currency's sign or code.
  let unit: String
  /// Whether it could be read another way, as `1,234` where nothing in the file tells what a comma is.
  let isDoubtful: Bool

  /// Nil if the text holds no number, or more than one.
  init?(_ text: String, style: Style = .unknown) {
    var number: [UInt8] = []
    var before = String.UnicodeScalarView()
    var after = String.UnicodeScalarView()
    let (mantissa, exponent) = Self.scientific(text)
    guard abs(exponent) <= 12 else { return nil }
    for scalar in mantissa.unicodeScalars {
      if let byte = Self.numeral(scalar, isInside: !number.isEmpty) {
        // A second number behind a unit.
        if !after.isEmpty, (48...57).contains(byte) { return nil }
        if after.isEmpty { number.append(byte) } else { after.append(scalar) }
      } else if number.isEmpty {
        before.append(scalar)
      } else if Self.isBlank(scalar) || after.isEmpty && Self.isGrouping(scalar) {
        // A blank within a number parts thousands, or comes before the unit.
        if after.isEmpty { number.append(UInt8(ascii: " ")) }
      } else {
        after.append(scalar)
      }
    }
    var unit = Self.trimmed(before)
    var behind = Self.trimmed(after)
    var isNegative = false
    if unit.hasSuffix("-") || unit.hasSuffix("\u{2212}") || unit.hasPrefix("-") {
      isNegative = true
      unit = unit.filter { $0 != "-" && $0 != "\u{2212}" }
    }
    if unit.hasSuffix("+") || unit.hasSuffix("'") { unit.removeLast() }
    // `5.-` and `5,--` are whole amounts.
    while behind.hasPrefix("-") || behind.hasPrefix("\u{2013}") { behind.removeFirst() }
    guard let read = Self.decimal(number, style), var value = Ratio(decimal: read.text) else { return nil }
    if exponent != 0 {
      guard let shifted = Self.shifted(read.text, exponent).flatMap({ Ratio(decimal: $0) }) else { return nil }
      value = shifted
    }
    guard value.numerator != .min else { return nil }
    self.value = isNegative ? Ratio(-value.numerator, value.denominator) : value
    self.unit = [unit.trimmingBlanks, behind.trimmingBlanks].filter { !$0.isEmpty }.joined(separator: " ")
    isDoubtful = read.isDoubtful
  }

  /// What a price's cell shows of its file's style: nothing if it has no decimals of one or two places.
  static func style(shownBy text: String) -> Style {
    let digits = text.utf8.filter { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard let mark = digits.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return .unknown }
    let places = digits.count - 1 - mark
    guard places == 1 || places == 2 else { return .unknown }
    return digits[mark] == UInt8(ascii: ",") ? .comma : .point
  }

  private static func numeral(_ scalar: Unicode.Scalar, isInside: Bool) -> UInt8? {
    switch scalar.value {
    case 48...57: UInt8(scalar.value)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 48)
    case 46, 44: isInside || scalar == "." ? UInt8(scalar.value) : nil
    default: nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 32, 0xA0, 0x2009, 0x202F: true
    default: false
    }
  }

  private static func isGrouping(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar.value == 0x2019 }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String { String(scalars).trimmingBlanks }

  /// `1e3` as `1` and 3; any other text as it is, and 0.
  private static func scientific(_ text: String) -> (mantissa: String, exponent: Int) {
    let plain = text.trimmingBlanks
    guard let mark = plain.utf8.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), mark > plain.startIndex,
      (48...57).contains(plain.utf8[plain.utf8.index(before: mark)]) || plain.utf8[plain.utf8.index(before: mark)] == UInt8(ascii: ".")
    else { return (text, 0) }
    let power = plain[plain.utf8.index(after: mark)...]
    guard !power.isEmpty, power.utf8.count <= 4, let exponent = Int(power.hasPrefix("+") ? power.dropFirst() : power) else {
      return (text, 0)
    }
    return (String(plain[..<mark]), exponent)
  }

  /// A number with digits, points, commas and blanks as a decimal with a point.
  private static func decimal(_ bytes: [UInt8], _ style: Style) -> (text: String, isDoubtful: Bool)? {
    var bytes = bytes
    while bytes.last == 32 || bytes.last == 44 || bytes.last == 46 { bytes.removeLast() }
    let marks = bytes.indices.filter { bytes[$0] == 44 || bytes[$0] == 46 }
    guard let last = marks.last else { return plain(bytes, decimal: nil) }
    let hasBoth = marks.contains { bytes[$0] != bytes[last] }
    let isComma = bytes[last] == 44
    if hasBoth {
      // The last sign parts the decimals, and stands once.
      guard marks.count(where: { bytes[$0] == bytes[last] }) == 1 else { return nil }
      return plain(bytes, decimal: last)
    }
    if marks.count > 1 { return plain(bytes, decimal: nil) }
    let places = bytes.count - 1 - last
    let whole = bytes[..<last]
    // `0,500` and `1234,500` group nothing.
    let mayGroup = places == 3 && !whole.isEmpty && whole.count <= 3 && whole.first != 48
    guard mayGroup else { return plain(bytes, decimal: last) }
    switch style {
    case .unknown: return plain(bytes, decimal: isComma ? nil : last).map { ($0.text, isComma) }
    case .point: return plain(bytes, decimal: isComma ? nil : last)
    case .comma: return plain(bytes, decimal: isComma ? last : nil)
    }
  }

  /// Digits with the sign at a place as their point; any other sign parts groups of three digits (in India of two).
  private static func plain(_ bytes: [UInt8], decimal: Int?) -> (text: String, isDoubtful: Bool)? {
    let whole = bytes[..<(decimal ?? bytes.count)]
    let groups = whole.split(omittingEmptySubsequences: false) { !(48...57).contains($0) }
    if groups.count > 1 {
      guard groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 || $0.count == 2 }), groups.last?.count == 3,
        (1...3).contains(groups[0].count)
      else { return nil }
    }
    let decimals = decimal.map { bytes[($0 + 1)...] } ?? []
    guard decimals.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let digits = groups.joined()
    guard !digits.isEmpty || !decimals.isEmpty else { return nil }
    // More places than a fraction holds tell nothing.
    let kept = decimals.prefix(9)
    return (String(decoding: digits, as: UTF8.self) + (kept.isEmpty ? "" : "." + String(decoding: kept, as: UTF8.self)), false)
  }

  /// A decimal with its point moved to the right.
  private static func shifted(_ text: String, _ places: Int) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts.first ?? "")
    var decimals = parts.count > 1 ? String(parts[1]) : ""
    for _ in 0..<max(0, places) {
      whole.append(decimals.isEmpty ? "0" : decimals.removeFirst())
    }
    for _ in 0..<max(0, -places) {
      decimals = (whole.isEmpty ? "0" : String(whole.removeLast())) + decimals
    }
    decimals = String(decimals.prefix(9))
    return (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
  }
}

extension StringProtocol {
  /// Without blanks and line ends at both ends.
  var trimmingBlanks: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 9...13, 32, 0xA0, 0x2009, 0x202F, 0x3000, 0xFEFF: true
      default: false
      }
    }
    var view = unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(String.UnicodeScalarView(view))
  }
}
