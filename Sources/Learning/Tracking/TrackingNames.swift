/// The names that carriers and trackers give to events, in lower case: Caravan's own, UPU's EMSEVT V3, 17TRACK's sub-statuses, AfterShip's tags
/// and sub-tags, EasyPost's and Shippo's statuses. What two of them call alike means the same.
enum TrackingNames {
  /// What an event's name means; nil for a name that nobody uses.
  static func kind(_ name: String) -> TrackingKind? {
    let name = name.lowercased()
    if let kind = names[name] { return kind }
    // Sub-statuses that say nothing more: `Delivered_001`, `Exception_004`, `DeliveryFailure_NoBody`.
    guard let cut = name.firstIndex(of: "_") else { return nil }
    return families[String(name[..<cut])]
  }

  private static let names: [String: TrackingKind] = [
    // Caravan
    "placed": .placed, "confirmed": .placed, "picked": .picked, "handed-over": .handedOver, "export-cleared": .exportCleared,
    "departed": .departed, "arrived": .arrived, "border-crossed": .borderCrossed, "inspection-begun": .remark,
    "inspection-released": .remark, "import-cleared": .importCleared, "at-depot": .atDepot, "out-for-delivery": .outForDelivery,
    "delivery-failed": .remark, "delivered": .delivered, "cancelled": .abandoned, "returned": .abandoned, "return-requested": .remark,
    "refunded": .remark, "disputed": .remark, "resolved": .remark,
    // UPU EMSEVT V3
    "itmatt": .placed, "ema": .handedOver, "emb": .arrived, "emc": .departed, "emd": .arrived, "eme": .remark, "emf": .departed,
    "emg": .atDepot, "emh": .remark, "emi": .delivered, "emj": .arrived, "emk": .departed, "eda": .remark, "edb": .importPresented,
    "edc": .importCleared, "edd": .remark, "ede": .remark, "edf": .remark, "edg": .outForDelivery, "edh": .remark, "edx": .abandoned,
    "exa": .exportPresented, "exb": .remark, "exc": .exportCleared, "exd": .remark, "exx": .abandoned,
    // 17TRACK
    "notfound_other": .placed, "notfound": .placed, "inforeceived": .placed, "intransit_pickedup": .handedOver,
    "intransit_departure": .departed, "intransit_arrival": .arrived, "intransit_customsprocessing": .remark,
    "intransit_customsrequiringinformation": .remark, "intransit_customsreleased": .cleared, "intransit_other": .moving,
    "outfordelivery_other": .outForDelivery, "delivered_other": .delivered, "exception_returning": .abandoned,
    "exception_returned": .abandoned, "exception_cancel": .abandoned, "exception_lost": .abandoned, "exception_destroyed": .abandoned,
    // AfterShip
    "pending": .placed, "intransit": .moving, "intransit_007": .departed, "outfordelivery": .outForDelivery, "attemptfail": .remark,
    "exception": .remark, "availableforpickup": .remark, "expired": .abandoned,
    // EasyPost and Shippo
    "unknown": .placed, "pre_transit": .placed, "in_transit": .moving, "transit": .moving, "out_for_delivery": .outForDelivery,
    "available_for_pickup": .remark, "return_to_sender": .abandoned, "failure": .remark, "error": .remark,
  ]

  private static let families: [String: TrackingKind] = [
    "notfound": .placed, "inforeceived": .placed, "pending": .placed, "intransit": .moving, "outfordelivery": .outForDelivery,
    "deliveryfailure": .remark, "attemptfail": .remark, "delivered": .delivered, "availableforpickup": .remark, "exception": .remark,
    "expired": .abandoned,
  ]
}
