import Foundation
import LandedCost
import Money
import Primitives

/// What an order's events say of its money: what was cancelled, given back, reduced and paid back of each shipment, and what is due for a case.
///
/// ```swift
/// var book = RefundBook(order, rules: rules) { zone.date(of: $0) }
/// for event in order.log { book.follow(event) }
/// let lines = book.due(forCase: 1, ofShipment: 0, at: now)
/// ```
public struct RefundBook {
  private let order: Order
  private let rules: RefundRules
  /// The local date of an instant at the destination.
  private let date: (Date) -> LocalDate
  private var progress: [ShipmentProgress]
  private var shipments: [ShipmentBook]

  /// The money of one shipment.
  private struct ShipmentBook {
    var ledger: RefundLedger
    /// By line, how many pieces were not cancelled.
    var counts: [Int]
    var cancellation: PartialCancellation?
    var importedAt: Date?
    /// When the goods of a case were back.
    var backAt: [Int: Date] = [:]
    /// Cases whose pieces count as given back.
    var given: Set<Int> = []
  }

  /// A book in which nothing has happened.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - rules: What decides about refunds at its destination.
  ///   - date: The local date of an instant there.
  public init(_ order: Order, rules: RefundRules, date: @escaping (Date) -> LocalDate) {
    self.order = order
    self.rules = rules
    self.date = date
    progress = order.progress(after: [])
    shipments = order.shipments.map { ShipmentBook(ledger: RefundLedger(of: $0, rules: rules), counts: $0.lines.map(\.quantity)) }
  }

  /// What was left of a shipment after its last cancellation, with how many pieces of each line; nil if nothing was cancelled.
  public func remainder(ofShipment shipment: Int) -> (cancellation: PartialCancellation, counts: [Int])? {
    shipments[shipment].cancellation.map { ($0, shipments[shipment].counts) }
  }

  /// How many pieces of each line of a shipment are not cancelled, by the events so far.
  public func counts(ofShipment shipment: Int) -> [Int] {
    var left = Dictionary(
      progress[shipment].lines.map { ($0.sku, progress[shipment].counts(of: $0.sku)) }, uniquingKeysWith: { first, _ in first }
    ).mapValues { $0.ordered - $0.cancelled }
    return order.shipments[shipment].lines.map { line in
      let own = min(line.quantity, left[line.sku, default: 0])
      left[line.sku, default: 0] -= own
      return own
    }
  }

  // MARK: Events

  /// Counts an event, in the order of time.
  public mutating func follow(_ event: OrderEvent) {
    for index in shipments.indices where event.shipment == nil || event.shipment == index {
      guard progress[index].follow(event) else { continue }
      count(event, in: index)
    }
  }

  private mutating func count(_ event: OrderEvent, in index: Int) {
    let number = event.caseNumber ?? 0
    switch event.kind {
    case .importCleared where event.caseNumber == nil: shipments[index].importedAt = event.at
    case .arrived where event.caseNumber != nil: shipments[index].backAt[number] = event.at
    case .returned:
      if event.caseNumber == nil, progress[index].travel == .returned {
        give(progress[index].lines, number: -1, in: index)
      } else if progress[index].returns.contains(where: { $0.number == number }) {
        // Its pieces count with its own money: another return's may be paid in between.
        shipments[index].backAt[number] = shipments[index].backAt[number] ?? event.at
      }
    case .resolved:
      guard let one = progress[index].disputes.last(where: { $0.number == number }) else { return }
      switch one.resolution {
      case .refund: give(one.pieces, number: number, in: index)
      case .reduction(let amount): reduce(one.pieces, by: amount, in: index)
      default: break
      }
    case .refunded:
      if let kept = PartialCancellation(event.detail) {
        let counts = counts(ofShipment: index)
        shipments[index].cancellation = kept
        shipments[index].counts = counts
        shipments[index].ledger = shipments[index].ledger.keeping(kept, of: order.shipments[index], counts: counts)
      } else if case .refund(let lines) = event.detail {
        if let one = progress[index].returns.last(where: { $0.number == number }) { give(Self.paid(one), number: number, in: index) }
        shipments[index].ledger.record(lines)
      }
    default: break
    }
  }

  /// The pieces that a return is paid for: those that were accepted, and before the check all, without waiting for it.
  private static func paid(_ one: ReturnCase) -> [OrderPieces] {
    switch one.state {
    case .accepted, .refunded: one.accepted
    case .refused: []
    case .requested, .approved, .sent, .received: one.received ?? one.pieces
    }
  }

  /// Counts the pieces of a case as given back, once; of a dispute of an older log those that had not come back before.
  private mutating func give(_ pieces: [OrderPieces], number: Int, in index: Int) {
    guard shipments[index].given.insert(number).inserted else { return }
    let back = shipments[index].ledger.back
    let own = pieces.map { OrderPieces(sku: $0.sku, quantity: min($0.quantity, back.left(of: $0.sku))) }
    try? shipments[index].ledger.give(back: own.filter { $0.quantity > 0 })
  }

  /// Divides a reduction among goods by what is left of their prices, rounded so that the parts add up and none is more than is left.
  private mutating func reduce(_ pieces: [OrderPieces], by amount: Money, in index: Int) {
    let back = shipments[index].ledger.back
    let own = pieces.map { OrderPieces(sku: $0.sku, quantity: min($0.quantity, back.left(of: $0.sku))) }.filter { $0.quantity > 0 }
    let left = own.map { back.left(of: $0)?.minor ?? 0 }
    let whole = left.reduce(0, &+)
    guard whole > 0 else { return }
    let all = Money(minor: min(amount.minor, whole), currency: amount.currency)
    var (upTo, given): (Int64, Int64) = (0, 0)
    for (line, part) in zip(own, left) where part > 0 {
      upTo += part
      let now = (all * Ratio(upTo, whole)).minor
      try? shipments[index].ledger.reduce(line.sku, by: Money(minor: now - given, currency: amount.currency), pieces: line.quantity)
      given = now
    }
  }

  /// By how much the price of pieces of a shipment can be reduced at most: what is left of it. Nil if it is out of range.
  public func reducible(_ pieces: [OrderPieces], ofShipment shipment: Int) -> Money? {
    let back = shipments[shipment].ledger.back
    let own = pieces.map { OrderPieces(sku: $0.sku, quantity: min($0.quantity, back.left(of: $0.sku))) }
    return own.map { back.left(of: $0) }.reduce(Money.zero(order.total.currency)) { sum, part in
      part.flatMap { part in sum.flatMap { $0 + part } }
    }
  }

  /// A cancellation of some goods of a shipment, of whose lines only that comes back which has not before.
  ///
  /// - Parameters:
  ///   - cancellation: What was paid less what the rest costs.
  ///   - shipment: The index of the shipment.
  ///   - counts: By line of it, how many pieces are left.
  public func settling(_ cancellation: PartialCancellation, ofShipment shipment: Int, counts: [Int]) -> PartialCancellation {
    shipments[shipment].ledger.settling(cancellation, of: order.shipments[shipment], counts: counts)
  }

  // MARK: What is due

  /// The lines of the refund that is due for a return or a dispute: what comes back and what does not, from whom, by when, why.
  ///
  /// - Parameters:
  ///   - number: The number of the case.
  ///   - shipment: The index of its shipment.
  ///   - now: When it is paid.
  public func due(forCase number: Int, ofShipment shipment: Int, at now: Date) -> [RefundLine] {
    var book = self
    let one = progress[shipment].returns.last { $0.number == number }
    let dispute = progress[shipment].disputes.last { $0.number == number }
    if let one { book.give(Self.paid(one), number: number, in: shipment) }
    let cause: ReturnCause =
      one != nil ? .withdrawal : progress[shipment].travel == .delivered ? .fault : dispute?.resolution == .refund ? .undelivered : .fault
    let isReduction = if case .reduction = dispute?.resolution { one == nil } else { false }
    let act = RefundAct(
      cause: cause, isOrderBack: book.isOrderBack, isReduction: isReduction, askedOn: date(one?.requestedAt ?? dispute?.openedAt ?? now),
      goodsBackOn: shipments[shipment].backAt[number].map(date), importedOn: shipments[shipment].importedAt.map(date))
    let lines = book.shipments[shipment].ledger.refund(act)
    return lines.isEmpty ? [] : lines + book.shipments[shipment].ledger.staying(act)
  }

  /// What is due of other shipments with the last pieces of the whole order: their carriage, and what hangs on it. By shipment, none without
  /// lines.
  ///
  /// - Parameter now: When it is paid.
  public func dueWithOrder(at now: Date) -> [(shipment: Int, lines: [RefundLine])] {
    guard isOrderBack else { return [] }
    return shipments.indices.compactMap { index in
      let book = shipments[index]
      // What waits for its own refund has it in that.
      guard progress[index].travel == .delivered, book.ledger.back.isWhole, book.ledger.back.hasPieces,
        !progress[index].returns.contains(where: { $0.state == .accepted || $0.state.isOpen }), !progress[index].isDisputed
      else { return nil }
      let last = progress[index].returns.last
      let lines = book.ledger.refund(
        RefundAct(
          cause: .withdrawal, isOrderBack: true, askedOn: date(last?.requestedAt ?? now),
          goodsBackOn: last.flatMap { book.backAt[$0.number] }.map(date), importedOn: book.importedAt.map(date)))
      return lines.isEmpty ? nil : (index, lines)
    }
  }

  /// The returns of a shipment that were asked for, or whose goods were back, after the time within which customs give a year's allowance back.
  public func returnsTooLateForAllowance(ofShipment shipment: Int) -> Set<Int> {
    var whole = self
    for one in progress[shipment].returns where !one.accepted.isEmpty { whole.give(one.accepted, number: one.number, in: shipment) }
    let book = whole.shipments[shipment]
    let late = progress[shipment].returns.filter { one in
      let act = RefundAct(
        cause: .withdrawal, isOrderBack: false, askedOn: date(one.requestedAt), goodsBackOn: book.backAt[one.number].map(date),
        importedOn: book.importedAt.map(date))
      return book.ledger.allowanceReturn(counting: .goods, act)?.isInTime == false
    }
    return Set(late.map(\.number))
  }

  /// Whether every piece of the order is back, was cancelled or paid back.
  private var isOrderBack: Bool {
    zip(shipments, progress).allSatisfy { book, progress in
      book.counts.allSatisfy { $0 == 0 } || book.ledger.back.isWhole || progress.travel == .cancelled
    }
  }
}
