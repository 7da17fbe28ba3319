import Foundation
import Money

/// What became of the money of a demo order at an instant. No card is ever asked for, and nothing is charged.
public struct PaymentEvent: Hashable, Sendable {
  /// What can become of it.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// It is set aside, when the order is placed.
    case authorised
    /// It is taken, when a shipment is handed over to its carrier.
    case captured
    /// It is no longer set aside: the pieces were cancelled before they left.
    case released
    /// It is paid back after it was taken.
    case refunded
  }

  /// When.
  public var at: Date { cause.at }
  /// The event of the order that it belongs to.
  public let cause: OrderEvent
  /// What.
  public let kind: Kind
  /// The index of the shipment; nil for the order as a whole.
  public let shipment: Int?
  /// How much.
  public let amount: Money

  /// An event with all its properties.
  public init(_ cause: OrderEvent, kind: Kind, shipment: Int?, amount: Money) {
    self.cause = cause
    self.kind = kind
    self.shipment = shipment
    self.amount = amount
  }
}
