/// Brings postcodes as people type them into a form in which they can be compared.
enum PostcodeText {
  /// A postcode in capitals, with digits of any script and width as ASCII, and without blanks and dashes.
  static func compact(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let value = scalar.value
      // Full-width forms are ASCII characters at a fixed offset.
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

  /// Whether a text could be a postcode of any country: two to ten letters and digits, at least one of them a digit.
  static func isPlausible(_ compact: String) -> Bool {
    (2...10).contains(compact.count) && compact.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && compact.contains(where: \.isNumber)
  }

  /// The letters before the first digit: `GY` of `GY11AA`. Where postcodes begin with letters, these are the area.
  static func letters(_ compact: some StringProtocol) -> Substring { Substring(compact.prefix { !$0.isNumber }) }

  /// The length of the longest of some ranges that match a postcode; nil if none does.
  ///
  /// A range is a prefix (`1000`, `GY`, `LV1`) or two prefixes of equal length (`90-99`, `C-D`). A prefix of letters alone is a whole area:
  /// `G` matches `G1 1AA`, but not `GY1 1AA`.
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

  /// The share that some ranges have of all postcodes there could be, if every sign were one of ten; of no ranges, all.
  static func share(of ranges: [String]) -> Double {
    if ranges.isEmpty { return 1 }
    return ranges.reduce(0) { sum, range in
      let ends = range.split(separator: "-")
      guard let low = ends.first, let high = ends.last else { return sum }
      let count = Int(low).flatMap { low in Int(high).map { $0 - low + 1 } } ?? 1
      return low.reduce(Double(count)) { share, _ in share / 10 } + sum
    }
  }
}
