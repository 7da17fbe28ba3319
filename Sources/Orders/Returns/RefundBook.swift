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
      } else if let one = progress[index].returns.last(where: { $0.number == number }) {
        shipments[index].backAt[number] = shipments[index].backAt[number] ?? event.at
        give(one.accepted, number: number, in: index)
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
        shipments[index].cancellation = kept
        shipments[index].counts = counts(ofShipment: index)
        shipments[index].ledger = RefundLedger(
          of: order.shipments[index], after: kept, counts: shipments[index].counts, rules: rules)
      } else if case .refund(let lines) = event.detail {
        if let open = progress[index].returns.last(where: { $0.number == number && $0.state.isOpen }) {
          give(open.received ?? open.pieces, number: number, in: index)
        }
        shipments[index].ledger.record(lines)
      }
    default: break
    }
  }

  /// Counts the pieces of a case as given back, once.
  private mutating func give(_ pieces: [OrderPieces], number: Int, in index: Int) {
    guard shipments[index].given.insert(number).inserted else { return }
    try? shipments[index].ledger.give(back: pieces)
  }

  /// Divides a reduction among goods by their prices; the last bears what rounding leaves.
  private mutating func reduce(_ pieces: [OrderPieces], by amount: Money, in index: Int) {
    let prices = pieces.map { line in
      (order.shipments[index].lines.first { $0.sku == line.sku }?.price.minor ?? 0) * Int64(line.quantity)
    }
    let whole = prices.reduce(0, &+)
    var left = amount.minor
    for (line, price) in zip(pieces, prices) {
      let own = line.sku == pieces.last?.sku || whole <= 0 ? left : (amount * Ratio(price, whole)).minor
      left -= own
      try? shipments[index].ledger.reduce(line.sku, by: Money(minor: own, currency: amount.currency), pieces: line.quantity)
    }
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
    // Paid without waiting for the goods.
    if let one, one.state.isOpen { book.give(one.received ?? one.pieces, number: number, in: shipment) }
    let cause: ReturnCause =
      one != nil ? .withdrawal : progress[shipment].travel == .delivered ? .fault : dispute?.resolution == .refund ? .undelivered : .fault
    return book.shipments[shipment].ledger.refund(
      RefundAct(
        cause: cause, isOrderBack: book.isOrderBack, askedOn: date(one?.requestedAt ?? dispute?.openedAt ?? now),
        goodsBackOn: shipments[shipment].backAt[number].map(date), importedOn: shipments[shipment].importedAt.map(date)))
  }

  /// The returns of a shipment that were asked for, or whose goods were back, after the time within which customs give a year's allowance back.
  public func returnsTooLateForAllowance(ofShipment shipment: Int) -> Set<Int> {
    let book = shipments[shipment]
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
