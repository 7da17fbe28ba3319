/// What can happen to an order or to one of its shipments.
public enum OrderEventKind: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", exportCleared = "export-cleared", departed, arrived,
    borderCrossed = "border-crossed", inspectionBegun = "inspection-begun", inspectionReleased = "inspection-released",
    importCleared = "import-cleared", atDepot = "at-depot", outForDelivery = "out-for-delivery", deliveryFailed = "delivery-failed",
    delivered, cancelled, returnRequested = "return-requested", returned, refunded, disputed, resolved,
    addressChanged = "address-changed"
}
