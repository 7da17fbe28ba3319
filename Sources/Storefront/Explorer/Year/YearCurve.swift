import Primitives
import Quotes

/// What is known of the order dates of a year.
struct YearCurve: PlanKnowledge {
  static let length = 365

  /// By day, 0 to 364; nil where nothing is known, or nothing leads there.
  private(set) var points = [YearDay?](repeating: nil, count: YearCurve.length)

  var known: [YearDay] { points.compactMap { $0 } }

  mutating func take(_ content: PlanningAnswer) {
    guard case .year(let new) = content else { return }
    for point in new where points.indices.contains(point.day) { points[point.day] = point }
  }

  subscript(day: Int) -> YearDay? { points.indices.contains(day) ? points[day] : nil }
}
