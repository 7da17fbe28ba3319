/// Where one shipment stands, from the least advanced to the most. A dispute is beside it: goods travel on while somebody complains.
public enum ShipmentState: String, Sendable, CaseIterable {
  case placed, confirmed, picked
  case handedOver = "handed-over"
  case inTransit = "in-transit"
  case outForDelivery = "out-for-delivery"
  /// Out for delivery once more, after an attempt that failed.
  case secondAttempt = "second-attempt"
  case deliveryFailed = "delivery-failed"
  case delivered
  case returnRequested = "return-requested"
  /// All that was delivered is back, or came back because it could not be delivered.
  case returned
  case refunded
  case cancelled

  /// What the shopper is told.
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

  /// Whether the journey still has something to tell: nothing that was cancelled, delivered or sent back travels on.
  public var isUnderWay: Bool {
    switch self {
    case .placed, .confirmed, .picked, .handedOver, .inTransit, .outForDelivery, .secondAttempt, .deliveryFailed: true
    case .delivered, .returnRequested, .returned, .refunded, .cancelled: false
    }
  }
}
