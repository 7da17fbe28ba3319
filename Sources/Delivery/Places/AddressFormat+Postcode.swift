extension AddressFormat {
  /// A whole postcode in the usual form of its country; nil if a text is not one.
  ///
  /// Blanks and dashes may be missing or added, the letters of the country may precede it, and one zero that a spreadsheet has taken from
  /// the beginning is put back: `1067` is `01067` in Dresden. Only one is: where two are missing, another digit may be missing just as
  /// well.
  public func postcode(_ text: String) -> String? {
    guard let postcodePattern, let form = PostcodeForm(postcodePattern, like: postcodeExample) else { return nil }
    let compact = PostcodeText.compact(text)
    for candidate in candidates(compact) { if let usual = form.usual(candidate) { return usual } }
    guard compact.allSatisfy({ $0.isASCII && $0.isNumber }), form.usual("00" + compact) == nil else { return nil }
    return form.usual("0" + compact)
  }

  /// The part of a postcode that names the area, in capitals; nil if a text is not one, or if the postcodes of the country have no such
  /// part.
  public func area(_ text: String) -> String? {
    guard let areaPattern, let form = PostcodeForm(areaPattern, like: nil) else { return nil }
    return form.usual(PostcodeText.compact(text))
  }

  /// A text as typed, and without or with the prefix that is written before it on envelopes: in some countries it belongs to the postcode
  /// (`LV-1073`).
  private func candidates(_ compact: String) -> [String] {
    var candidates = [compact]
    for prefix in prefixes {
      if compact.hasPrefix(prefix) {
        candidates.append(String(compact.dropFirst(prefix.count)))
      } else {
        candidates.append(prefix + compact)
      }
    }
    return candidates
  }
}

/// A compiled pattern of postcodes, with the sign that separates their parts.
///
/// Only the pattern of the country asked about is compiled: all of them would slow down every start.
struct PostcodeForm {
  private let regex: Regex<AnyRegexOutput>
  private let separators: [Character]
  private let prefersSeparator: Bool

  /// Nil if a pattern is not a regular expression.
  init?(_ pattern: String, like example: String?) {
    guard let regex = try? Regex(pattern) else { return nil }
    self.regex = regex
    let own = example?.first { $0 == " " || $0 == "-" }
    separators = own == " " ? [" ", "-"] : ["-", " "]
    prefersSeparator = own != nil
  }

  /// A postcode that was given without blanks and dashes, with those of the usual form; nil if it does not match.
  func usual(_ compact: String) -> String? {
    guard (1...12).contains(compact.count), compact.allSatisfy(\.isASCII) else { return nil }
    let isWhole = matches(compact)
    if isWhole, !prefersSeparator { return compact }
    for separator in separators {
      for offset in 1..<max(1, compact.count) {
        let spaced = compact.prefix(offset) + String(separator) + compact.dropFirst(offset)
        if matches(String(spaced)) { return String(spaced) }
      }
    }
    return isWhole ? compact : nil
  }

  private func matches(_ text: String) -> Bool { (try? regex.wholeMatch(in: text)) != nil }
}
