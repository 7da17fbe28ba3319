import Foundation
import Money
import Primitives

/// Disputes, and how they and returns are ended by the shop.
extension OrderLifecycle {
  /// The order with disputes opened, one for each shipment that has pieces of it: once its goods were handed over, or its promise is over.
  ///
  /// - Parameters:
  ///   - shipment: The index of a shipment; nil for any.
  ///   - lines: Which pieces; none for all that are in no case.
  ///   - reason: What is wrong, in the shopper's words.
  ///   - evidence: What the shopper shows for it; nil for nothing.
  /// - Throws: `OrderMoveError.notAllowed` if it is too early, or nothing is left to dispute.
  public func disputing(
    shipment: Int?, lines: [OrderPieces], reason: String, evidence: String?, request: KeyedAct?, at now: Date
  ) throws(OrderMoveError) -> Order {
    let progress = progress(at: now)
    let clock = clock(at: now)
    let meant = try shipments(shipment)
    let open = meant.filter { canDispute($0, progress[$0], clock) }
    guard !open.isEmpty else {
      let first = meant.first ?? 0
      throw .notAllowed(.disputed, shipment: first, is: progress.indices.contains(first) ? progress[first].status : .placed)
    }
    let parts = try divided(lines, among: open, progress) { $0.disputable }
    let first = Self.nextCase(progress)
    return try adding(
      parts.enumerated().map { index, part in
        OrderEvent(
          at: clock, kind: .disputed, cause: .customer, shipment: part.shipment, caseNumber: first + index,
          detail: .dispute(reason: reason, evidence: evidence, pieces: part.pieces), request: request)
      }, at: now)
  }

  /// A case that can be ended now.
  public struct OpenCase: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// The index of its shipment.
    public let shipment: Int
    /// The pieces that it is about.
    public let pieces: [OrderPieces]
    /// Whether it is a return; else it is a dispute.
    public let isReturn: Bool
  }

  /// The disputes that can be ended now, by shipment.
  public func openDisputes(at now: Date) -> [OpenCase] { Self.openDisputes(progress(at: now)) }

  private static func openDisputes(_ progress: [ShipmentProgress]) -> [OpenCase] {
    progress.enumerated().flatMap { index, shipment in
      shipment.disputes.filter { $0.state == .open }.map {
        OpenCase(number: $0.number, shipment: index, pieces: $0.pieces, isReturn: false)
      }
    }
  }

  /// By how much the price of a case's goods can be reduced at most: what is left of it, in the currency of the order. Nil if it is out of
  /// range.
  public func reducible(_ open: OpenCase, at now: Date) -> Money? {
    // What was paid back of a price is in the events: no rule of a destination decides about it.
    var book = RefundBook(order, rules: .none) { _ in LocalDate(days: 0) }
    for event in events(at: now) { book.follow(event) }
    return book.reducible(open.pieces, ofShipment: open.shipment)
  }

  /// The case of a number that can be ended; without a number the only open dispute, or the only open return if no dispute is open.
  ///
  /// - Throws: `OrderMoveError.noOpenCase` if there is none, or several.
  public func openCase(_ number: Int?, at now: Date) throws(OrderMoveError) -> OpenCase {
    let progress = progress(at: now)
    let disputes = Self.openDisputes(progress)
    var cases = disputes
    for (index, shipment) in progress.enumerated() {
      // One that was paid back already waits for its goods alone.
      cases += shipment.returns.filter { $0.state.isOpen && !$0.isPaid }.map {
        OpenCase(number: $0.number, shipment: index, pieces: $0.received ?? $0.pieces, isReturn: true)
      }
    }
    let meant = number.map { number in cases.filter { $0.number == number } } ?? (disputes.isEmpty ? cases : disputes)
    guard let one = meant.first, meant.count == 1 else { throw .noOpenCase(number, open: cases.map(\.number).sorted()) }
    return one
  }

  /// The order with a case ended.
  ///
  /// - Parameters:
  ///   - one: The case.
  ///   - resolution: How. A return ends by nothing (it is refused, or given up) or by a refund (paid without waiting for the goods).
  ///   - refund: The lines of the refund that belongs to it; none if nothing is paid.
  ///   - planned: What is to come because of it: the journey of what is sent again.
  /// - Throws: `OrderMoveError.notForReturns`, or what the moves do not allow.
  public func resolving(
    _ one: OpenCase, as resolution: DisputeResolution, refund: [RefundLine] = [], planned: [OrderEvent] = [], request: KeyedAct?,
    at now: Date
  ) throws(OrderMoveError) -> Order {
    let clock = clock(at: now)
    func event(_ kind: OrderEventKind, _ detail: OrderEventDetail?) -> OrderEvent {
      OrderEvent(at: clock, kind: kind, cause: .shop, shipment: one.shipment, caseNumber: one.number, detail: detail, request: request)
    }
    var events: [OrderEvent] = []
    var result: Order
    if one.isReturn {
      switch resolution {
      case .nothing: result = try adding([event(.resolved, .resolution(.nothing))], at: now)
      case .refund:
        result = try adding([event(.refunded, .refund(lines: refund))], at: now)
        // The money that was to come later has come.
        result.planned.removeAll { $0.caseNumber == one.number && $0.kind == .refunded }
      case .again, .reduction: throw .notForReturns(one.number)
      }
    } else {
      events = [event(.resolved, .resolution(resolution))]
      if !refund.isEmpty { events.append(event(.refunded, .refund(lines: refund))) }
      result = try adding(events, at: now)
    }
    result.planned = (result.planned + planned).inOrderOfTime
    return result
  }
}

extension ShipmentState {
  /// Whether the goods have not left the seller.
  package var isWithSeller: Bool { self == .placed || self == .confirmed || self == .picked }
}
