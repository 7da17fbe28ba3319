/// The status of an order that its shopper is told. It follows from the states of its shipments (`ShipmentState`).
public enum OrderStatus: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", inTransit = "in-transit", outForDelivery = "out-for-delivery", delivered,
    deliveryFailed = "delivery-failed", cancelled, returnRequested = "return-requested", returned, refunded, disputed
}
