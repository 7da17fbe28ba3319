/// What an event does to a shipment.
public enum ShipmentMove: Hashable, Sendable {
  case to(ShipmentState)
  /// To the first state once the event has covered all pieces, else to the second.
  case whenAll(ShipmentState, otherwise: ShipmentState)
  /// Opens a dispute; the state stays the same.
  case dispute
}

/// The moves that a shipment may make: for each state, what each kind of event does. Kinds that are not in the table are not allowed.
///
/// Carriers may miss scans, so that once goods have left the seller any of their events may follow any other. `resolved` ends an open
/// dispute in any state; it is in the table only where it ends something else.
public enum ShipmentMoves {
  /// The moves, by state and kind of event.
  public static let table: [ShipmentState: [OrderEventKind: ShipmentMove]] = [
    .placed: [
      .placed: .to(.placed), .confirmed: .to(.confirmed), .cancelled: .whenAll(.cancelled, otherwise: .placed),
    ],
    .confirmed: travel.merging(
      [
        .picked: .to(.picked), .delivered: nil, .deliveryFailed: nil, .returned: nil, .disputed: .dispute,
        .cancelled: .whenAll(.cancelled, otherwise: .confirmed),
      ]),
    .picked: travel.merging(
      [
        .delivered: nil, .deliveryFailed: nil, .returned: nil, .disputed: .dispute, .cancelled: .whenAll(.cancelled, otherwise: .picked),
      ]),
    .handedOver: travel.merging([.handedOver: nil, .disputed: .dispute]),
    .inTransit: travel.merging([.disputed: .dispute]),
    .outForDelivery: [
      .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .disputed: .dispute,
    ],
    .deliveryFailed: [
      .outForDelivery: .to(.secondAttempt), .delivered: .to(.delivered), .returned: .to(.returned), .disputed: .dispute,
    ],
    .secondAttempt: [
      .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .disputed: .dispute,
    ],
    .delivered: [
      .returnRequested: .to(.returnRequested), .refunded: .to(.delivered), .disputed: .dispute,
    ],
    // Money may be paid back before the goods are back. A request that is refused or withdrawn is resolved.
    .returnRequested: [
      .returnRequested: .to(.returnRequested), .returned: .whenAll(.returned, otherwise: .delivered), .refunded: .to(.returnRequested),
      .resolved: .to(.delivered),
      .disputed: .dispute,
    ],
    .returned: [.refunded: .to(.refunded), .disputed: .dispute],
    // Customs may pay back later than the shop.
    .refunded: [.refunded: .to(.refunded), .disputed: .dispute],
    .cancelled: [.refunded: .to(.cancelled)],
  ]

  /// What a carrier may report of goods that are packed or under way.
  private static let travel: [OrderEventKind: ShipmentMove] = [
    .handedOver: .to(.handedOver), .exportCleared: .to(.inTransit), .departed: .to(.inTransit), .arrived: .to(.inTransit),
    .borderCrossed: .to(.inTransit), .inspectionBegun: .to(.inTransit), .inspectionReleased: .to(.inTransit),
    .importCleared: .to(.inTransit), .atDepot: .to(.inTransit), .outForDelivery: .to(.outForDelivery),
    .deliveryFailed: .to(.deliveryFailed), .delivered: .to(.delivered), .returned: .to(.returned),
  ]
}

extension [OrderEventKind: ShipmentMove] {
  /// The moves with some replaced; nil removes one.
  fileprivate func merging(_ changes: [OrderEventKind: ShipmentMove?]) -> Self {
    changes.reduce(into: self) { $0[$1.key] = $1.value }
  }
}
