import Foundation

/// What is kept beside an order so that it need not be read for it. It follows from the order, and is made anew whenever that is saved.
public struct OrderDigest: Hashable, Sendable {
  /// Whether all duties and taxes are in its total.
  public let isComplete: Bool
  /// When it is late; nil if it never is.
  public let late: LateSpans?
  /// From when on, by the shop's clock, something of what is planned has happened that has to be written down because it counts elsewhere:
  /// goods that came back to stock, an allowance that is free again. Nil if nothing is planned.
  public let dueAt: Date?
  /// The places of its numbers in the post, which no other order has.
  public let itemPlaces: Range<Int>

  /// The digest of an order.
  public init(of order: Order) {
    isComplete = order.isComplete
    late = LateSpans(of: order)
    itemPlaces = order.itemPlaces
    let reached = order.reached ?? .distantPast
    dueAt = order.planned.first { $0.at > reached }.map { $0.at.addingTimeInterval(-order.advancedBy) }
  }
}
