/// How telephone numbers of a country are written: what address_formats.csv says of them.
///
/// ```swift
/// let form = PhoneForm(example: "+32 470 12 34 56", lengths: [8, 9], trunkPrefix: "0", isNeeded: false)
/// form?.number("0470/12.34.56")      // "+32470123456"
/// form?.grouped("+32470123456")      // "+32 470 12 34 56"
/// ```
public struct PhoneForm: Hashable, Sendable {
  /// A number of the country as it is written abroad: `+32 470 12 34 56`.
  public let example: String
  /// How many digits a number may have behind the calling code.
  public let lengths: [Int]
  /// What is dialled before a number within the country, and falls away behind the calling code: `0`; empty for nothing.
  public let trunkPrefix: String
  /// Whether customs or carriers there take no parcel without the recipient's telephone.
  public let isNeeded: Bool

  /// The most digits of a number with its calling code (ITU-T E.164).
  static let mostDigits = 15
  /// The fewest that any number has: what is shorter is a service within a country.
  static let fewestDigits = 7

  /// Nil if the example does not begin with `+` and a calling code of one to three digits.
  public init?(example: String, lengths: [Int], trunkPrefix: String, isNeeded: Bool) {
    let code = example.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard example.hasPrefix("+"), (1...3).contains(code.count), example.dropFirst(1 + code.count).first == " " else { return nil }
    self.example = example
    self.lengths = lengths
    self.trunkPrefix = trunkPrefix
    self.isNeeded = isNeeded
  }

  /// The calling code of the country, without `+`: `32`.
  public var callingCode: String { String(example.dropFirst().prefix { $0.isNumber }) }

  /// A number after E.164, `+32470123456`; nil if a text is none. One without calling code is of this country; one that names another
  /// country's is taken if its length is possible at all.
  public func number(_ text: String) -> String? {
    guard let typed = TypedPhone(text) else { return nil }
    guard let digits = typed.international else { return national(typed.digits).map { "+" + callingCode + $0 } }
    guard digits.hasPrefix(callingCode) else { return TypedPhone.isPossible(digits) ? "+" + digits : nil }
    return national(String(digits.dropFirst(callingCode.count))).map { "+" + callingCode + $0 }
  }

  /// The digits behind the calling code, without what is dialled only within the country.
  private func national(_ digits: String) -> String? {
    let bare = trunkPrefix.isEmpty || !digits.hasPrefix(trunkPrefix) ? nil : String(digits.dropFirst(trunkPrefix.count))
    for candidate in [bare, digits].compactMap(\.self)
    where lengths.contains(candidate.count) && callingCode.count + candidate.count <= Self.mostDigits {
      // Where a zero is dialled before numbers, none begins with one.
      if trunkPrefix == "0", candidate.hasPrefix("0") { continue }
      return candidate
    }
    return nil
  }

  /// A number of this country in groups, as the example has them; one of another length in groups of three; nil for another country's.
  public func grouped(_ number: String) -> String? {
    guard number.hasPrefix("+" + callingCode) else { return nil }
    let digits = Array(number.dropFirst(1 + callingCode.count))
    let pattern = example.dropFirst(1 + callingCode.count)
    guard pattern.count(where: \.isNumber) == digits.count else {
      return "+" + callingCode + " " + Self.inThrees(digits)
    }
    var next = 0
    var text = "+" + callingCode
    for character in pattern {
      if character.isNumber {
        text.append(digits[next])
        next += 1
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// `1234567` is `123 4567`: no group of one.
  static func inThrees(_ digits: [Character]) -> String {
    var groups: [String] = []
    var rest = digits[...]
    while rest.count > 4 {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return (groups + [String(rest)]).joined(separator: " ")
  }
}

/// A telephone number as somebody typed it.
struct TypedPhone {
  /// All digits.
  let digits: String
  /// The digits behind `+` or `00`; nil if it names no calling code.
  let international: String?

  /// Nil if a text has anything but digits, a plus and what people put between them.
  init?(_ text: String) {
    var digits = ""
    var isInternational = false
    for character in text {
      if let value = character.wholeNumberValue, (0...9).contains(value), character.isNumber {
        digits.append(String(value))
      } else if character == "+" || character == "＋" {
        guard digits.isEmpty, !isInternational else { return nil }
        isInternational = true
      } else if !" -./()－（）　\u{A0}".contains(character) {
        return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    if !isInternational, digits.hasPrefix("00") {
      isInternational = true
      digits.removeFirst(2)
    }
    self.digits = digits
    international = isInternational ? digits : nil
  }

  /// Whether digits with a calling code may be a number of any country.
  static func isPossible(_ digits: String) -> Bool {
    (PhoneForm.fewestDigits...PhoneForm.mostDigits).contains(digits.count) && !digits.hasPrefix("0")
  }
}
