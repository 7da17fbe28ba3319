import Primitives

extension Language {
  /// A source in its own words, but what the catalog writes before a part of it in this language: `assumed: `, `km: `.
  public func source(_ text: String) -> String {
    text.split(separator: "; ", omittingEmptySubsequences: false).map { part in
      guard let colon = part.firstRange(of: ": ") else { return String(part) }
      let key = "source." + Self.slug(String(part[..<colon.lowerBound]))
      return has(key) ? self(key, ["rest": String(part[colon.upperBound...])]) : String(part)
    }
    .joined(separator: self("list.semicolon", ["space": " "]))
  }

  /// A source beside which its day is told: without the day at its own end.
  func source(_ text: String, without day: LocalDate) -> String {
    let end = " of \(day)"
    return source(text.hasSuffix(end) ? String(text.dropLast(end.count)) : text)
  }

  /// Letters and digits of the Latin alphabet in lower case, everything between as one hyphen.
  private static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
