/// What an event does to a shipment.
public enum ShipmentMove: Hashable, Sendable {
  case to(ShipmentState)
  /// To `cancelled` once the event has covered all pieces; else the state stays the same.
  case cancels
  /// Opens a return of pieces; while it is open the state is `returnRequested`.
  case opensReturn
  /// Opens a dispute; the state stays the same.
  case opensDispute
  /// Pays back what is due; the state stays the same, or is `refunded` once everything is back and paid.
  case pays
}

/// The moves that a shipment may make: for each state, what each kind of event does. Kinds that are not in the table are not allowed.
///
/// Carriers may miss scans, so that once goods have left the seller any of their events may follow any other. Events with the number of a
/// return or a dispute follow `ReturnMoves` and `DisputeMoves` instead, whatever the state.
public enum ShipmentMoves {
  /// The moves, by state and kind of event.
  public static let table: [ShipmentState: [OrderEventKind: ShipmentMove]] = [
    .placed: [
      .placed: .to(.placed), .confirmed: .to(.confirmed), .cancelled: .cancels, .refunded: .pays, .addressChanged: .to(.placed),
    ],
    .confirmed: packed.merging([.picked: .to(.picked), .addressChanged: .to(.confirmed)]),
    .picked: packed.merging([.addressChanged: .to(.picked)]),
    .handedOver: travel.merging([.handedOver: nil, .disputed: .opensDispute]),
    .inTransit: travel.merging([.disputed: .opensDispute]),
    .outForDelivery: [
      .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .disputed: .opensDispute, .refunded: .pays,
    ],
    .deliveryFailed: [
      .outForDelivery: .to(.secondAttempt), .delivered: .to(.delivered), .returned: .to(.returned), .disputed: .opensDispute,
      .refunded: .pays,
    ],
    .secondAttempt: [
      .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .disputed: .opensDispute, .refunded: .pays,
    ],
    .delivered: after,
    .returnRequested: after,
    .returned: after,
    .refunded: after,
    .cancelled: [.refunded: .pays],
  ]

  /// What may follow a delivery.
  private static let after: [OrderEventKind: ShipmentMove] = [
    .returnRequested: .opensReturn, .disputed: .opensDispute, .refunded: .pays,
  ]

  /// What a carrier may report of goods that are packed or under way. What was paid back for cancelled pieces may be paid any time.
  private static let travel: [OrderEventKind: ShipmentMove] = [
    .handedOver: .to(.handedOver), .exportCleared: .to(.inTransit), .departed: .to(.inTransit), .arrived: .to(.inTransit),
    .borderCrossed: .to(.inTransit), .inspectionBegun: .to(.inTransit), .inspectionReleased: .to(.inTransit),
    .importCleared: .to(.inTransit), .atDepot: .to(.inTransit), .outForDelivery: .to(.outForDelivery),
    .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .returned: .to(.returned), .refunded: .pays,
  ]

  /// What may happen to goods that are with the seller.
  private static let packed = travel.merging([
    .delivered: nil, .deliveryFailed: nil, .returned: nil, .disputed: .opensDispute, .cancelled: .cancels,
  ])
}

extension [OrderEventKind: ShipmentMove] {
  /// The moves with some replaced; nil removes one.
  fileprivate func merging(_ changes: [OrderEventKind: ShipmentMove?]) -> Self {
    changes.reduce(into: self) { $0[$1.key] = $1.value }
  }
}
