import Foundation
import Primitives

/// How a dispute stands.
public enum DisputeState: String, Sendable, Codable, CaseIterable {
  case open
  /// Ended without anything done.
  case dismissed
  /// The shopper keeps the goods for a lower price.
  case reduced
  /// The pieces were paid back.
  case refunded
  /// The pieces are sent again.
  case sentAgain = "sent-again"
  /// What was sent again was delivered.
  case replaced
}

/// The moves that a dispute may make: for each state, where each kind of event with the number of the dispute leads. Where an open one
/// leads follows from its resolution, too (`DisputeCase`).
public enum DisputeMoves {
  /// The moves, by state and kind of event. What is sent again travels by the kinds of a journey.
  public static let table: [DisputeState: [OrderEventKind: DisputeState]] = [
    .open: [.resolved: .dismissed],
    .dismissed: [:],
    .reduced: [.refunded: .reduced],
    .refunded: [.refunded: .refunded],
    .sentAgain: travel.merging([.delivered: .replaced]) { $1 },
    .replaced: [:],
  ]

  private static let travel: [OrderEventKind: DisputeState] = Dictionary(
    uniqueKeysWithValues: [
      .picked, .handedOver, .exportCleared, .departed, .arrived, .borderCrossed, .inspectionBegun, .inspectionReleased, .importCleared,
      .atDepot, .outForDelivery, .deliveryFailed,
    ].map { ($0, .sentAgain) })
}

/// One dispute about pieces of one shipment, as its events tell it.
public struct DisputeCase: Hashable, Sendable {
  /// The number of the case in the order, from 1.
  public let number: Int
  /// The pieces that it is about, in the order of SKUs.
  public let pieces: [OrderPieces]
  /// What is wrong, in the shopper's words; empty once the words were erased.
  public let reason: String
  /// What the shopper has shown for it; nil if nothing.
  public let evidence: String?
  /// When it was opened.
  public let openedAt: Date
  /// How it stands.
  public internal(set) var state = DisputeState.open
  /// How it ended; nil while it is open.
  public internal(set) var resolution: DisputeResolution?

  /// Whether its pieces can be in no other case: while it is open, once they were paid back, while they are sent again.
  var holdsPieces: Bool { state == .open || state == .refunded || state == .sentAgain }

  /// The dispute after an event with its number; nil if its moves do not allow it.
  func following(_ event: OrderEvent) -> DisputeCase? {
    guard let next = DisputeMoves.table[state]?[event.kind] else { return nil }
    var result = self
    result.state = next
    if state == .open {
      let resolution: DisputeResolution = if case .resolution(let resolution) = event.detail { resolution } else { .nothing }
      result.resolution = resolution
      result.state =
        switch resolution {
        case .nothing: .dismissed
        case .refund: .refunded
        case .again: .sentAgain
        case .reduction: .reduced
        }
    }
    return result
  }
}
