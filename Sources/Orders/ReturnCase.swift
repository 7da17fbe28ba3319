import Foundation
import Primitives

/// One return of pieces of one shipment, as its events tell it.
public struct ReturnCase: Hashable, Sendable {
  /// The number of the case in the order, from 1.
  public let number: Int
  /// The pieces that the shopper asked to give back, in the order of SKUs.
  public let pieces: [OrderPieces]
  /// Why, in the shopper's words; nil if nothing was said or the words were erased.
  public let reason: String?
  /// When it was asked for.
  public let requestedAt: Date
  /// How far it is.
  public internal(set) var state = ReturnState.requested
  /// The pieces that have reached the seller; nil until they have.
  public internal(set) var received: [OrderPieces]?
  /// When they have; nil until then.
  public internal(set) var receivedAt: Date?
  /// Of these the accepted ones.
  public internal(set) var accepted: [OrderPieces] = []
  /// Of the accepted ones those that can be sold again.
  public internal(set) var resaleable: [OrderPieces] = []
  /// Why pieces were refused, or the return as a whole; nil if none was or nothing was said.
  public internal(set) var refusal: String?
  /// Whether money was paid back for it, before or after the goods came.
  public internal(set) var isPaid = false

  /// How many pieces of a SKU it holds: those asked for while it is open, those received once it is over. What was paid back before it ended
  /// without its goods stays paid.
  func asked(_ sku: SKU) -> Int { (state.isOpen || state == .refused && isPaid ? pieces : received ?? []).quantity(of: sku) }

  /// The return after an event with its number; nil if its moves do not allow it.
  func following(_ event: OrderEvent) -> ReturnCase? {
    guard let next = ReturnMoves.table[state]?[event.kind] else { return nil }
    var result = self
    result.state = next
    if event.kind == .arrived || event.kind == .returned { result.receivedAt = receivedAt ?? event.at }
    switch (event.kind, event.detail) {
    case (.arrived, .pieces(let pieces, _)): result.received = pieces.summed
    case (.arrived, _): result.received = pieces
    case (.returned, .check(let check)):
      result.received = received ?? pieces
      (result.accepted, result.resaleable, result.refusal) = (check.accepted.summed, check.resaleable.summed, check.refusal)
    case (.returned, .pieces(let pieces, let reason)):
      result.received = received ?? pieces.summed
      (result.accepted, result.resaleable, result.refusal) = (pieces.summed, pieces.summed, reason)
    case (.returned, _):
      result.received = received ?? pieces
      result.accepted = result.received ?? []
      result.resaleable = result.accepted
    case (.resolved, .pieces(_, let reason)): result.refusal = reason
    case (.refunded, _): result.isPaid = true
    default: break
    }
    // What was paid before the goods came is paid.
    if result.state == .accepted, result.isPaid { result.state = .refunded }
    guard result.isWithin else { return nil }
    return result
  }

  /// No more came than was asked for, and no more was accepted than came.
  private var isWithin: Bool {
    let received = received ?? pieces
    return received.areWithin(pieces) && accepted.areWithin(received) && resaleable.areWithin(accepted)
      && (state != .accepted && state != .refunded || !accepted.isEmpty)
  }
}

/// What the check of returned goods found.
public struct ReturnCheck: Hashable, Sendable, Codable {
  /// The pieces that were accepted; the others that were received were not.
  public let accepted: [OrderPieces]
  /// Of the accepted ones those that can be sold again.
  public let resaleable: [OrderPieces]
  /// Why others were refused; nil if none were.
  public let refusal: String?

  /// A check with its findings.
  public init(accepted: [OrderPieces], resaleable: [OrderPieces], refusal: String? = nil) {
    self.accepted = accepted
    self.resaleable = resaleable
    self.refusal = refusal
  }
}
