/// What has become of the pieces of one SKU in a shipment.
public struct PieceCounts: Hashable, Sendable {
  /// How many were ordered.
  public var ordered = 0
  /// How many were cancelled before they were handed over.
  public var cancelled = 0
  /// How many are still with the seller.
  public var waiting = 0
  /// How many are with carriers and customs.
  public var travelling = 0
  /// How many were delivered, among them those that came back since.
  public var delivered = 0
  /// How many could not be delivered and came back.
  public var undelivered = 0
  /// How many of the delivered the shopper has asked to give back, without those whose return ended before anything came.
  public var asked = 0
  /// How many of the asked have reached the seller.
  public var received = 0
  /// How many of the received were accepted.
  public var accepted = 0
  /// How many of the accepted can be sold again.
  public var resaleable = 0
  /// How many are in a return that is not over.
  public var inOpenReturns = 0
  /// How many are in a dispute that is open, was ended by paying them back, or by sending them again that are still on their way.
  public var disputed = 0

  /// Counts of nothing.
  public init() {}

  /// Every piece is in one place, no more came back than was asked for, and none is in two cases.
  public var isSound: Bool {
    ordered == cancelled + waiting + travelling + delivered + undelivered
      && [cancelled, waiting, travelling, delivered, undelivered, disputed, resaleable, inOpenReturns].allSatisfy { $0 >= 0 }
      && delivered >= asked && asked >= received && received >= accepted && accepted >= resaleable
      && inOpenReturns + disputed <= ordered - cancelled
  }

  /// How many can be asked to be given back.
  public var returnable: Int { max(0, delivered - asked - disputed) }
  /// How many a dispute can be about: those that the shopper has or waits for.
  public var disputable: Int { max(0, ordered - cancelled - inOpenReturns - disputed - accepted) }
  /// How many can be cancelled: those that are with the seller and in no dispute.
  public var cancellable: Int { max(0, waiting - disputed) }
  /// How many a dispute of an older log may be about: it may have pieces that were given back.
  var disputedOnceMost: Int { max(0, ordered - cancelled - inOpenReturns - disputed) }
  /// How many can be sold again by the site that they left: those cancelled, undelivered, or accepted in good state.
  public var givenBack: Int { cancelled + undelivered + resaleable }
}
