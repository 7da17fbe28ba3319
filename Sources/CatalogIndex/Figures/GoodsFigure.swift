import Primitives
import Shop

/// What is known of the goods of one row: their appraisal in few bytes.
struct GoodsFigure: Hashable, Sendable {
  /// What the amount is. Lists by price come in this order.
  enum Grade: UInt8 { case complete, incomplete, unquoted }

  let grade: Grade
  /// In minor units of the currency: the landed total, or the seller's price; the largest number where nobody knows.
  let amount: Int64
  /// The hour of the 90th percentile; the largest number where nothing comes.
  let arrival: Int32
  /// The number of the site where the option starts; the largest number where nothing comes.
  let start: UInt16

  static let never = Int32.max
  static let nowhere = UInt16.max

  /// - Parameter number: the number of a site.
  init(_ appraisal: Appraisal, number: (SiteID) -> UInt32) {
    switch appraisal {
    case .recommended(let found):
      grade = found.isComplete ? .complete : .incomplete
      amount = found.total.minor
      arrival = Int32(clamping: found.arrival.value)
      start = UInt16(clamping: number(found.site))
    case .unquoted(let price):
      grade = .unquoted
      amount = price?.minor ?? .max
      (arrival, start) = (Self.never, Self.nowhere)
    }
  }

  init(grade: Grade, amount: Int64, arrival: Int32, start: UInt16) {
    (self.grade, self.amount, self.arrival, self.start) = (grade, amount, arrival, start)
  }
}
