import Primitives

extension LocalDate {
  /// The date that a text in another form means: `24.12.2026`, `2026/12/24`, `12/24/2026`, `20261224`. Nil if it is none, or if it may be two.
  init?(writtenOtherwise text: String) {
    var parts = text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    if parts.count == 1, parts[0] == text, text.count == 8 {
      parts = [String(text.prefix(4)), String(text.dropFirst(4).prefix(2)), String(text.suffix(2))]
    }
    guard parts.count == 3, !text.contains(where: { $0.isLetter }), let first = Int(parts[0]), let middle = Int(parts[1]),
      let last = Int(parts[2])
    else { return nil }
    func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate? {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return LocalDate("\(year)-\(two(month))-\(two(day))")
    }
    if parts[0].count == 4 {
      guard let found = date(first, middle, last) else { return nil }
      self = found
      return
    }
    guard parts[2].count == 4 else { return nil }
    let readings = [date(last, middle, first), date(last, first, middle)].compactMap { $0 }
    // With points the day stands first; else only one reading may be a date.
    guard let found = readings.first, text.contains(".") || Set(readings).count == 1 else { return nil }
    self = found
  }
}
