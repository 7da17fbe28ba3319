/// Postcodes as people type them, made comparable.
enum PostcodeText {
  /// In capitals, digits of any script and width as ASCII, without the blanks and dashes that people leave out or put in.
  static func compact(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let value = scalar.value
      // Full-width forms are ASCII moved.
      if (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
        append(narrow, to: &result)
      } else if value >= 0x80, scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
        result += "\(Int(digit))"
      } else {
        append(scalar, to: &result)
      }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    guard !scalar.properties.isWhitespace, scalar.properties.generalCategory != .dashPunctuation, scalar.value != 0x2212 else { return }
    text += scalar.properties.uppercaseMapping
  }

  /// Two to ten letters and digits, a digit among them, as everywhere that has postcodes.
  static func isPlausible(_ compact: String) -> Bool {
    (2...10).contains(compact.count) && compact.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && compact.contains(where: \.isNumber)
  }

  /// The letters before the first digit: `GY` of `GY11AA`. In countries whose postcodes begin with letters these are the area.
  static func letters(_ compact: some StringProtocol) -> Substring { Substring(compact.prefix { !$0.isNumber }) }

  /// How many characters of a postcode the longest of several ranges takes that holds it; nil if none does.
  ///
  /// A range is a prefix (`1000`, `GY`, `LV1`) or two of equal length (`90-99`, `C-D`). One of letters alone is a whole area: `G` holds
  /// `G1 1AA` and not `GY1 1AA`.
  static func longestMatch(_ compact: String, in ranges: [String]) -> Int? {
    var longest: Int?
    for range in ranges {
      let ends = range.split(separator: "-")
      guard let low = ends.first, let high = ends.last, compact.count >= low.count, low.count > longest ?? 0 else { continue }
      let isArea = low.allSatisfy(\.isLetter)
      let beginning = isArea ? letters(compact) : compact.prefix(low.count)
      if beginning.count == low.count, beginning >= low, beginning <= high { longest = low.count }
    }
    return longest
  }
}
