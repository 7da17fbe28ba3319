extension AddressFormat {
  /// A whole postcode in its country's usual form; nil if a text is none.
  ///
  /// Blanks and dashes may be left out or put in, the country's letters may stand before it, and a zero that a spreadsheet took from the
  /// beginning of a number comes back: `1067` is Dresden's `01067`. Only one does: of two, a digit may as well be missing elsewhere.
  public func postcode(_ text: String) -> String? {
    guard let postcodePattern, let form = PostcodeForm(postcodePattern, like: postcodeExample) else { return nil }
    let compact = PostcodeText.compact(text)
    for candidate in candidates(compact) { if let usual = form.usual(candidate) { return usual } }
    guard compact.allSatisfy({ $0.isASCII && $0.isNumber }), form.usual("00" + compact) == nil else { return nil }
    return form.usual("0" + compact)
  }

  /// The part of a postcode that tells the area, in capitals; nil if a text is none, or the country has no such part.
  public func area(_ text: String) -> String? {
    guard let areaPattern, let form = PostcodeForm(areaPattern, like: nil) else { return nil }
    return form.usual(PostcodeText.compact(text))
  }

  /// A text as typed, without what stands on envelopes before it, and with it where it belongs to the postcode (`LV-1073`).
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

/// A pattern that postcodes match, compiled, and where their blank or dash stands.
///
/// Compiled only for the one country asked about: for all of them it would be felt at every start.
struct PostcodeForm {
  private let regex: Regex<AnyRegexOutput>
  private let separators: [Character]
  private let prefersSeparator: Bool

  /// Nil if a pattern is no regular expression.
  init?(_ pattern: String, like example: String?) {
    guard let regex = try? Regex(pattern) else { return nil }
    self.regex = regex
    let own = example?.first { $0 == " " || $0 == "-" }
    separators = own == " " ? [" ", "-"] : ["-", " "]
    prefersSeparator = own != nil
  }

  /// A compact postcode with its blank or dash, if it has one; nil if it does not match.
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
