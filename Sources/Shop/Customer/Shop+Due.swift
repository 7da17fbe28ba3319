import Foundation
import Orders
import Primitives

extension Shop {
  /// Writes down what has happened to orders of anybody by now and counts elsewhere: goods that are back in stock and may be sold again,
  /// allowances that are free again. Whoever shows or takes stock asks for it first, so that stock goes by the clock and not by who looks
  /// at an order. What fails is left for the next time: it keeps nobody from buying what there is.
  public func settleDue(now: Date) {
    guard let due = try? ledger.due(at: now, most: Self.settledTogether) else { return }
    for order in due {
      _ = try? session(for: order.customer).change(order.id, now: now) { OrderLifecycle($0).settled(at: now) }
    }
  }

  private static let settledTogether = 100
}
