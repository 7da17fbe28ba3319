import Foundation
import Primitives

/// From when to when a sale price holds.
struct SalePeriod: Hashable {
  /// In seconds since 1970; nil for an open end.
  private let from, to: Int?

  /// Dates as `2026-11-20` or `2026-11-20T00:00+0100`; what cannot be read is an open end.
  init(from: String, to: String) {
    self.from = Self.second(from, isEnd: false)
    self.to = Self.second(to, isEnd: true)
  }

  /// Google's form, both joined by a slash.
  init(_ text: String) {
    let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmingBlanks }
    self.init(from: ends.first ?? "", to: ends.count > 1 ? ends[1] : "")
  }

  func holds(at now: Int) -> Bool { (from ?? .min) <= now && now <= (to ?? .max) }

  private static func second(_ text: String, isEnd: Bool) -> Int? {
    guard let found = text.prefixMatch(of: /(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?\s*(?:([+-])(\d{2}):?(\d{2}))?/),
      let date = LocalDate(String(found.1))
    else { return nil }
    func number(_ part: Substring?) -> Int { part.flatMap { Int($0) } ?? 0 }
    let hasTime = found.2 != nil
    let time = hasTime ? number(found.2) * 3_600 + number(found.3) * 60 + number(found.4) : isEnd ? 86_399 : 0
    let shift = (number(found.6) * 60 + number(found.7)) * (found.5 == "-" ? -60 : 60)
    return date.days * 86_400 + time - shift
  }
}
