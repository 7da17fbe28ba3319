import Foundation
import Money
import Orders
import Primitives

/// How a seller can end a dispute.
enum SellersAnswer: String, CaseIterable, Hashable, Sendable {
  case lower, refund, again, nothing
}

/// Which dispute a seller answers, and by how much the price goes down if that is the answer.
struct DisputeEnd: Hashable, Sendable {
  /// The disputes that are open.
  private(set) var disputes: [OrderLifecycle.OpenCase] = []
  /// The number of the dispute that is meant; nil if none is open.
  private(set) var number: Int?
  /// What the goods of the dispute cost as far as it was not paid back; nil if nothing is left that could be lowered.
  private var reducible: Money?
  /// By how many hundredths of that the price goes down.
  private(set) var percent = 20

  /// Takes an order as it is now. The dispute that is meant stays while it is open.
  mutating func fit(_ lifecycle: OrderLifecycle, at now: Date) {
    disputes = lifecycle.openDisputes(at: now)
    number = dispute?.number ?? disputes.first?.number
    reducible = dispute.flatMap { lifecycle.reducible($0, at: now) }.flatMap { $0.minor > 0 ? $0 : nil }
  }

  /// The dispute that is meant.
  var dispute: OrderLifecycle.OpenCase? { disputes.first { $0.number == number } }

  /// By how much the price goes down, at least by the currency's smallest amount; nil if it cannot.
  var reduction: Money? {
    reducible.map { Money(minor: max(1, ($0 * Ratio(Int64(percent), 100)).minor), currency: $0.currency) }
  }

  /// Whether an answer can be given.
  func allows(_ answer: SellersAnswer) -> Bool { answer != .lower || reducible != nil }

  /// An answer as the order takes it; nil if it cannot be given.
  func resolution(_ answer: SellersAnswer) -> DisputeResolution? {
    switch answer {
    case .lower: reduction.map { .reduction(by: $0) }
    case .refund: .refund
    case .again: .again
    case .nothing: .nothing
    }
  }

  /// By five hundredths more or less.
  mutating func turnPercent(_ step: Int) { percent = min(100, max(5, percent + 5 * step)) }

  /// The next dispute, or the one before.
  mutating func turnDispute(_ step: Int) {
    guard let index = disputes.firstIndex(where: { $0.number == number }) else { return }
    number = disputes[(index + step + disputes.count) % disputes.count].number
  }
}
