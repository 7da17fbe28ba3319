/// Where an order stands.
public enum OrderStatus: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", inTransit = "in-transit", outForDelivery = "out-for-delivery", delivered,
    deliveryFailed = "delivery-failed", cancelled, returnRequested = "return-requested", returned, refunded, disputed

  /// Nothing more happens by itself.
  public var isFinal: Bool {
    switch self {
    case .delivered, .cancelled, .returned, .refunded: true
    default: false
    }
  }
}
