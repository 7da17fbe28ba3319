import Delivery
import Primitives

extension AppState {
  /// `2026-12-08`, `12-08` (the next one), `+14`; nil for what is no date, or one that the calendars do not reach.
  func date(_ text: String) -> LocalDate? { typedDate(text).flatMap { $0 <= CalendarSpan.to ? $0 : nil } }

  private func typedDate(_ text: String) -> LocalDate? {
    if let date = LocalDate(text) { return date }
    if text.hasPrefix("+"), let days = Int(text.dropFirst()), (0...730).contains(days) { return today + days }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
    let year = today.parts.year
    guard let date = LocalDate(year: year, month: month, day: day) else { return nil }
    return date >= today ? date : LocalDate(year: year + 1, month: month, day: day)
  }

  /// `2026-12-01..2026-12-10`, `12-01..12-10`.
  func dates(_ text: String) -> (from: LocalDate, to: LocalDate)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    func trimmed(_ part: Substring) -> String { part.filter { $0 != " " } }
    guard let from = date(trimmed(text[..<dots.lowerBound])), let to = date(trimmed(text[dots.upperBound...])), from <= to,
      to - from <= 1_000
    else { return nil }
    return (from, to)
  }

  /// `x1.5`, `1.5`: more than 0, at most 100.
  static func factor(_ text: String) -> Double? {
    let number = Double(text.filter { $0 != " " }.drop { $0 == "x" || $0 == "×" })
    return number.flatMap { $0.isFinite && $0 > 0 && $0 <= 100 ? $0 : nil }
  }
}
