/// Who gives money back.
public enum RefundPayer: String, Sendable, Codable, CaseIterable {
  case shop
  /// Customs, through the carrier that declared the goods, where the shopper claims it.
  case customs
  /// Nobody: it is lost.
  case nobody
}

/// Why a line of a price comes back, or why it does not.
public enum RefundReason: String, Sendable, Codable, CaseIterable {
  /// It was cancelled before it left: nothing was imported.
  case notSent = "not-sent"
  /// The price of what was given back.
  case goodsBack = "goods-back"
  /// The shopper keeps the goods for less.
  case priceReduced = "price-reduced"
  /// The order is back as a whole, and with it what the cheapest way would have cost.
  case standardFreight = "standard-freight"
  /// It was paid for a dearer way than the cheapest.
  case dearerFreight = "dearer-freight"
  /// The law does not give freight back.
  case freightStays = "freight-stays"
  /// It was paid for the order as a whole, of which something stays.
  case orderStays = "order-stays"
  /// It was paid for the parcel as a whole, of which something stays.
  case parcelStays = "parcel-stays"
  /// It is charged once for goods of a kind, and comes back with the last of them.
  case kindStays = "kind-stays"
  /// The shop took it and gives back all that was paid.
  case paidToShop = "paid-to-shop"
  /// The seller collected it for the state and corrects its return.
  case sellerCorrects = "seller-corrects"
  /// The tax of a sale at home, which is undone.
  case saleUndone = "sale-undone"
  /// Customs repay it on proof that the goods left again.
  case leftAgain = "left-again"
  /// Customs repay it for goods that were not as ordered.
  case notAsOrdered = "not-as-ordered"
  /// They never reached the shopper: the declaration is void.
  case neverDelivered = "never-delivered"
  /// Goods of cross-border retail that are back in their zone in time bear no tax.
  case backInZone = "back-in-zone"
  /// Customs repay it for faulty goods only.
  case faultyOnly = "faulty-only"
  /// Customs do not repay it to whoever sends goods back to the seller.
  case notForReturns = "not-for-returns"
  /// The carrier's own charge, of which customs know nothing.
  case carrierCharge = "carrier-charge"
  /// The time for it is over.
  case tooLate = "too-late"
  /// Customs were asked and refused.
  case customsRefused = "customs-refused"
  /// No source says that it comes back.
  case notFound = "not-found"
}
