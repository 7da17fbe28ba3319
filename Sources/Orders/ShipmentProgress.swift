import Primitives

/// What has become of one shipment by its events: where it travels, its cases, where its pieces are, what was paid back.
public struct ShipmentProgress: Hashable, Sendable {
  /// Where the goods are on their way to the shopper, whatever came back since.
  public private(set) var travel = ShipmentState.placed
  /// The returns, in the order of asking.
  public private(set) var returns: [ReturnCase] = []
  /// The disputes, in the order of opening.
  public private(set) var disputes: [DisputeCase] = []
  /// What was paid back.
  public private(set) var refunds: RefundTally
  private var cancelled: [OrderPieces] = []
  /// Whether an undelivered shipment was paid back.
  private var isUndeliveredPaid = false
  private let ordered: [OrderPieces]

  /// The progress of a shipment before its first event.
  public init(of shipment: Shipment) {
    ordered = shipment.lines.map { OrderPieces(sku: $0.sku, quantity: $0.quantity) }.summed
    refunds = RefundTally(of: shipment.cost)
  }

  /// That of an order without shipments.
  init() {
    ordered = []
    refunds = RefundTally()
  }

  // MARK: What it says

  /// Whether a dispute is open.
  public var isDisputed: Bool { disputes.contains { $0.state == .open } }

  /// Whether it is on its way or there: it was neither cancelled nor could it not be delivered.
  public var isAwaited: Bool { travel != .cancelled && travel != .returned }

  /// The state, with what came back: `returnRequested` while a return is open, `returned` once all that was delivered is back, `refunded`
  /// once that was paid.
  public var state: ShipmentState {
    switch travel {
    case .returned: return isUndeliveredPaid ? .refunded : .returned
    case .delivered:
      if returns.contains(where: \.state.isOpen) { return .returnRequested }
      let back = returns.filter { $0.state == .accepted || $0.state == .refunded }
      guard !back.isEmpty, counts.values.allSatisfy({ $0.accepted == $0.delivered }) else { return .delivered }
      return back.allSatisfy { $0.state == .refunded } ? .refunded : .returned
    default: return travel
    }
  }

  /// The status that the shopper is told; an open dispute comes first.
  public var status: OrderStatus { isDisputed ? .disputed : state.status }

  /// Where the pieces of each SKU are.
  public var counts: [SKU: PieceCounts] {
    Dictionary(ordered.map { ($0.sku, counts(of: $0.sku)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where the pieces of one SKU are; counts of nothing if the shipment does not have it.
  public func counts(of sku: SKU) -> PieceCounts {
    var counts = PieceCounts()
    counts.ordered = ordered.quantity(of: sku)
    counts.cancelled = cancelled.quantity(of: sku)
    let left = counts.ordered - counts.cancelled
    switch travel {
    case .placed, .confirmed, .picked, .cancelled: counts.waiting = left
    case .delivered, .returnRequested, .refunded: counts.delivered = left
    case .returned: counts.undelivered = left
    case .handedOver, .inTransit, .outForDelivery, .secondAttempt, .deliveryFailed: counts.travelling = left
    }
    for one in returns {
      counts.asked += one.asked(sku)
      if one.state.isOpen { counts.inOpenReturns += one.pieces.quantity(of: sku) }
      counts.received += one.received?.quantity(of: sku) ?? 0
      counts.accepted += one.accepted.quantity(of: sku)
      counts.resaleable += one.resaleable.quantity(of: sku)
    }
    for one in disputes where one.holdsPieces { counts.disputed += one.pieces.quantity(of: sku) }
    return counts
  }

  /// The SKUs and how many of each were ordered.
  public var lines: [OrderPieces] { ordered }

  /// How many pieces of each SKU were sent again after a dispute.
  public func sentAgain(_ sku: SKU) -> Int {
    disputes.reduce(0) { $0 + ($1.state == .sentAgain || $1.state == .replaced ? $1.pieces.quantity(of: sku) : 0) }
  }

  /// Whether every piece is in one place, none is in two cases, and no more was paid back than was paid.
  public var isSound: Bool { counts.values.allSatisfy(\.isSound) && refunds.isSound }

  // MARK: Following events

  /// Whether the moves of a shipment allow a kind of event now, for everything that it can be about.
  ///
  /// - Parameters:
  ///   - kind: The kind of event.
  ///   - caseNumber: The return or dispute that it belongs to; nil if there is only one at a time.
  public func allows(_ kind: OrderEventKind, caseNumber: Int? = nil) -> Bool {
    allows(OrderEvent(at: .distantPast, kind: kind, caseNumber: caseNumber))
  }

  /// Whether pieces may be cancelled by the moves, those that are in no dispute.
  public var allowsCancelling: Bool { ShipmentMoves.table[state]?[.cancelled] == .cancels && counts.values.contains { $0.cancellable > 0 } }

  /// Whether the moves allow an event now.
  public func allows(_ event: OrderEvent) -> Bool {
    var next = self
    return next.follow(event)
  }

  /// Applies an event.
  ///
  /// - Returns: False if the moves do not allow it, or the pieces that it names are not there; everything stays the same then.
  @discardableResult
  public mutating func follow(_ event: OrderEvent) -> Bool {
    // Most events only move the goods on, which touches no case, no count and no money.
    if event.caseNumber == nil, returns.isEmpty, disputes.isEmpty, case .to(let next) = ShipmentMoves.table[state]?[event.kind] {
      travel = next
      return true
    }
    var next = self
    guard next.apply(event), next.isSound else { return false }
    self = next
    return true
  }

  private mutating func apply(_ event: OrderEvent) -> Bool {
    if let moved = moveCase(event) { return moved }
    switch ShipmentMoves.table[state]?[event.kind] {
    case .to(let next): travel = next
    case .cancels: return cancel(event)
    case .opensReturn: return openReturn(event)
    case .opensDispute: return openDispute(event)
    case .pays: return pay(event)
    case nil: return false
    }
    return true
  }

  /// Moves the case that an event belongs to; nil if it belongs to none. Kinds of a journey belong to a case only by their number.
  private mutating func moveCase(_ event: OrderEvent) -> Bool? {
    let ends: Set<OrderEventKind> = [.returned, .refunded, .resolved]
    guard event.caseNumber != nil || ends.contains(event.kind), event.kind != .returnRequested, event.kind != .disputed else { return nil }
    let number = event.caseNumber ?? 0
    if let index = returns.lastIndex(where: { $0.number == number }), let next = returns[index].following(event) {
      returns[index] = next
    } else if let index = disputes.lastIndex(where: { $0.number == number }), let next = disputes[index].following(event) {
      disputes[index] = next
    } else {
      return event.caseNumber == nil ? nil : false
    }
    if event.kind == .refunded { refunds.add(event) }
    return true
  }

  private mutating func cancel(_ event: OrderEvent) -> Bool {
    let left = self.pieces(\.waiting)
    var pieces = left
    if case .pieces(let named, _) = event.detail { pieces = named.summed }
    guard pieces.areWithin(left) else { return false }
    cancelled = (cancelled + pieces).summed
    if pieces == left { travel = .cancelled }
    return true
  }

  /// The pieces that are counted, in the order of SKUs.
  private func pieces(_ count: (PieceCounts) -> Int) -> [OrderPieces] {
    ordered.map { OrderPieces(sku: $0.sku, quantity: count(counts(of: $0.sku))) }.summed
  }

  private mutating func openReturn(_ event: OrderEvent) -> Bool {
    let there = self.pieces(\.returnable)
    var (pieces, reason): ([OrderPieces], String?) = (there, nil)
    if case .pieces(let named, let why) = event.detail { (pieces, reason) = (named.summed, why) }
    guard pieces.areWithin(there), !pieces.isEmpty, isNew(event.caseNumber) else { return false }
    returns.append(ReturnCase(number: event.caseNumber ?? 0, pieces: pieces, reason: reason, requestedAt: event.at))
    return true
  }

  private mutating func openDispute(_ event: OrderEvent) -> Bool {
    // Events of older logs may be about pieces that were given back before.
    let there = self.pieces(\.disputedOnceMost)
    var (pieces, reason, evidence): ([OrderPieces], String, String?) = (there, "", nil)
    if case .dispute(let why, let shown, let named) = event.detail {
      (pieces, reason, evidence) = (named.isEmpty ? there : named.summed, why, shown)
    }
    guard pieces.areWithin(there), !pieces.isEmpty, isNew(event.caseNumber) else { return false }
    disputes.append(
      DisputeCase(number: event.caseNumber ?? 0, pieces: pieces, reason: reason, evidence: evidence, openedAt: event.at))
    return true
  }

  /// Whether no case has a number; without numbers, none is open.
  private func isNew(_ number: Int?) -> Bool {
    guard let number else {
      return !returns.contains { $0.number == 0 && $0.state.isOpen } && !disputes.contains { $0.number == 0 && $0.state == .open }
    }
    return !returns.contains { $0.number == number } && !disputes.contains { $0.number == number }
  }

  private mutating func pay(_ event: OrderEvent) -> Bool {
    for index in returns.indices where returns[index].state == .accepted {
      if let next = returns[index].following(event) { returns[index] = next }
    }
    if travel == .returned { isUndeliveredPaid = true }
    refunds.add(event)
    return true
  }
}
