import Foundation
import Money

/// The payment of a demo order as its events say it: set aside when it is placed, taken shipment by shipment as they are handed over, given
/// free for what is cancelled before, paid back line by line after. Nothing of it is kept: it is a fold of the order's events.
///
/// What a carrier takes at the door, or customs repay, never came through the shop and is no part of it.
public struct OrderPayment: Hashable, Sendable {
  /// What has happened to the money, in the order of time.
  public private(set) var events: [PaymentEvent] = []
  /// The currency of all amounts.
  public let currency: Currency

  private struct Account {
    /// What is set aside.
    var open: Money
    var isCaptured = false
    /// Its last cancellation.
    var cancelled: OrderEvent?
  }

  /// The payment of an order after events of it, in the order of time.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - happened: Its events up to now.
  public init(of order: Order, after happened: [OrderEvent]) {
    currency = order.total.currency
    var accounts = order.shipments.map { Account(open: $0.cost.total) }
    var progress = order.progress(after: [])
    for event in happened {
      if event.kind == .placed { add(.authorised, event, nil, order.total) }
      for index in accounts.indices where event.shipment == nil || event.shipment == index {
        // What the moves do not allow moves no money.
        guard progress[index].follow(event) else { continue }
        follow(event, index, &accounts[index])
      }
    }
    // What a cancelled shipment still has set aside is free from its cancellation on.
    for (index, account) in accounts.enumerated() where !account.isCaptured && account.open.minor > 0 {
      guard progress.indices.contains(index), progress[index].travel == .cancelled, let event = account.cancelled else { continue }
      add(.released, event, index, account.open)
    }
    events = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  private mutating func follow(_ event: OrderEvent, _ index: Int, _ account: inout Account) {
    switch event.kind {
    // Goods that come back, or are sent again, are handed over too: taken is only once.
    case .handedOver where event.caseNumber == nil && !account.isCaptured:
      account.isCaptured = true
      add(.captured, event, index, account.open)
    case .cancelled: account.cancelled = event
    case .refunded:
      let lines = (event.detail?.refundLines ?? []).filter { $0.isReturned && $0.payer ?? .shop == .shop }
      guard let sum = lines.map(\.amount).sum(in: currency), sum.minor > 0 else { return }
      guard !account.isCaptured else { return add(.refunded, event, index, sum) }
      let released = Money(minor: min(sum.minor, account.open.minor), currency: currency)
      account.open = account.open - released ?? account.open
      add(.released, event, index, released)
    default: break
    }
  }

  private mutating func add(_ kind: PaymentEvent.Kind, _ cause: OrderEvent, _ shipment: Int?, _ amount: Money) {
    if amount.minor > 0 { events.append(PaymentEvent(cause, kind: kind, shipment: shipment, amount: amount)) }
  }

  /// All of a kind together.
  public func sum(of kind: PaymentEvent.Kind) -> Money {
    events.filter { $0.kind == kind }.map(\.amount).sum(in: currency) ?? .zero(currency)
  }

  /// What a refund gave free, of which nothing had been taken; nil if it paid back, or is none.
  public func released(by event: OrderEvent) -> Money? {
    guard event.kind == .refunded else { return nil }
    let own = events.filter { $0.cause == event && $0.kind == .released }
    return own.isEmpty ? nil : own.map(\.amount).sum(in: currency)
  }

  /// What is set aside and neither taken nor given free yet.
  public var open: Money {
    let left = sum(of: .authorised).minor - sum(of: .captured).minor - sum(of: .released).minor
    return Money(minor: max(0, left), currency: currency)
  }

  /// What the shop has of the shopper's money: what was taken less what was paid back.
  public var kept: Money { Money(minor: max(0, sum(of: .captured).minor - sum(of: .refunded).minor), currency: currency) }
}

extension OrderLifecycle {
  /// What has become of the order's money by its clock.
  public func payment(at now: Date) -> OrderPayment { OrderPayment(of: order, after: events(at: now)) }
}
