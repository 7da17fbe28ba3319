/// The state of a shipment, from the least advanced to the most. A dispute is not a state: goods travel on while somebody complains.
public enum ShipmentState: String, Sendable, CaseIterable {
  case placed, confirmed, picked
  case handedOver = "handed-over"
  case inTransit = "in-transit"
  case outForDelivery = "out-for-delivery"
  /// Out for delivery again, after a failed attempt.
  case secondAttempt = "second-attempt"
  case deliveryFailed = "delivery-failed"
  case delivered
  case returnRequested = "return-requested"
  /// Everything has come back: it was returned, or could not be delivered.
  case returned
  case refunded
  case cancelled

  /// The status that the shopper is told.
  public var status: OrderStatus {
    switch self {
    case .placed: .placed
    case .confirmed: .confirmed
    case .picked: .picked
    case .handedOver: .handedOver
    case .inTransit: .inTransit
    case .outForDelivery, .secondAttempt: .outForDelivery
    case .deliveryFailed: .deliveryFailed
    case .delivered: .delivered
    case .returnRequested: .returnRequested
    case .returned: .returned
    case .refunded: .refunded
    case .cancelled: .cancelled
    }
  }

  /// Whether the journey goes on: not after a cancellation, a delivery or a return.
  public var isUnderWay: Bool {
    switch self {
    case .placed, .confirmed, .picked, .handedOver, .inTransit, .outForDelivery, .secondAttempt, .deliveryFailed: true
    case .delivered, .returnRequested, .returned, .refunded, .cancelled: false
    }
  }
}
