import LandedCost
import Money
import Primitives

/// What an act would lead to, before it is done: the order as it would be, and the money that would come back.
public struct ActPreview: Hashable, Sendable {
  /// A refund that the act brings, now or later.
  public struct Refund: Hashable, Sendable {
    /// The index of the shipment.
    public let shipment: Int
    /// The number of the return or dispute that it is for; nil for pieces that are cancelled, and for what comes with the order's last piece.
    public let caseNumber: Int?
    /// What comes back of the price, and what does not.
    public let lines: [RefundLine]
  }

  /// The order as it would be.
  public let order: Order
  /// The refunds, shipment by shipment.
  public let refunds: [Refund]

  /// What an act makes of an order.
  ///
  /// - Parameters:
  ///   - before: The order as it is.
  ///   - after: The order with the act done.
  public init(of before: Order, as after: Order) {
    order = after
    let known = before.recorded.flatMap { $0.returns.map(\.number) + $0.disputes.map(\.number) }.reduce(0, max)
    let kept = before.log.count { $0.isCancellation }
    let cancelled = after.log.filter(\.isCancellation).dropFirst(kept)
    let new = Array(after.log.dropFirst(before.log.count))
    // What a dispute that has ended now brings.
    let ended = Set(new.filter { $0.kind == .resolved }.compactMap(\.caseNumber))
    let settled = new.filter { event in event.kind == .refunded && event.caseNumber.map { $0 <= known && ended.contains($0) } ?? false }
    let planned = (after.log + after.planned).filter { $0.kind == .refunded && $0.caseNumber ?? 0 > known }
    // What comes with the last piece of the whole order, of shipments that are back already.
    let later: [OrderEvent] = new + after.planned
    let withOrder = later.filter { $0.kind == .refunded && $0.caseNumber == nil && !$0.isCancellation }
    let events: [OrderEvent] = Array(cancelled) + settled + planned + withOrder
    refunds = events.compactMap { event in
      guard let shipment = event.shipment, let lines = event.detail?.refundLines else { return nil }
      return Refund(shipment: shipment, caseNumber: event.caseNumber, lines: lines)
    }.sorted { $0.shipment < $1.shipment }
  }

  /// What the shop pays back in all; nil if nothing, or if it is out of range.
  public var paidBack: Money? {
    refunds.flatMap(\.lines).filter(\.isReturned).map(\.amount).sum(in: order.total.currency).flatMap { $0.isZero ? nil : $0 }
  }
}

extension OrderEvent {
  /// A refund for pieces that were cancelled before they left.
  fileprivate var isCancellation: Bool { if case .cancellation = detail { kind == .refunded } else { false } }
}
