/// Where an order stands, as its shopper is told: read off its shipments (`ShipmentState`).
public enum OrderStatus: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", inTransit = "in-transit", outForDelivery = "out-for-delivery", delivered,
    deliveryFailed = "delivery-failed", cancelled, returnRequested = "return-requested", returned, refunded, disputed
}
