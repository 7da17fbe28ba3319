import Foundation
import Primitives

extension ReturnTerms {
  /// The day that matters next for a return: by which its goods have to be sent, and once they are, by which its money has to be paid. Nil once
  /// it is over or paid, or if nothing says.
  ///
  /// - Parameter date: The local date of an instant at the destination.
  public func deadline(of one: ReturnCase, _ date: (Date) -> LocalDate) -> LocalDate? {
    let asked = date(one.requestedAt)
    switch one.state {
    case .requested, .approved: return sendBackBy(asked: asked)
    case .sent, .received, .accepted:
      // What was paid before the goods came is paid.
      return one.isPaid ? nil : refundBy(asked: asked, goodsBack: one.receivedAt.map(date))
    case .refunded, .refused: return nil
    }
  }
}
