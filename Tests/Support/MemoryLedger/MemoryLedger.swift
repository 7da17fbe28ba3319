import Catalog
import Delivery
import Foundation
import Money
import Primitives
import Shop

/// A ledger in memory, which keeps the same promises as those that shops run on and fails when it is told to: for tests of all that stands
/// over the storage protocols. Each method holds the lock from beginning to end.
///
///     let ledger = MemoryLedger(stock: levels)
///     ledger.failNext(.lostAnswer)
public final class MemoryLedger: Sendable {
  let state: Lock<MemoryState>

  /// - Parameter stock: what the catalog gave each site to sell.
  public init(stock: [StockLevel] = []) { state = Lock(MemoryState(stock: stock)) }

  /// What is left of a SKU at a site.
  public func quantity(_ sku: SKU, at site: SiteID) -> Int { state.withLock { $0.left(sku, site) } }

  /// Somebody else buys: what is there changes under the shopper's hands.
  public func setQuantity(_ sku: SKU, at site: SiteID, to quantity: Int) {
    state.withLock {
      $0.given[MemoryState.Place(sku: sku, site: site)] = quantity + $0.sold[MemoryState.Place(sku: sku, site: site), default: 0]
    }
  }

  /// The seller asks another price at a site.
  public func setPrice(of sku: SKU, at site: SiteID, to price: Money) {
    state.withLock { state in
      state.levels = state.levels.map {
        $0.sku == sku && $0.site == site ? StockLevel(sku: sku, site: site, quantity: $0.quantity, price: price) : $0
      }
    }
  }

  /// Somebody else has ordered some.
  public func sell(_ quantity: Int, of sku: SKU, at site: SiteID) {
    state.withLock { $0.sold[MemoryState.Place(sku: sku, site: site), default: 0] += quantity }
  }

  /// An order of the customer that can no longer be read.
  public func damage(_ id: OrderID) { state.withLock { _ = $0.damaged.insert(id) } }

  /// How the next change goes wrong.
  public enum Failure: Sendable {
    /// It is done, and the answer is lost.
    case lostAnswer
    /// It is not done.
    case error(LedgerError)
  }

  /// The next changes that are asked for fail so, one after the other.
  public func failNext(_ failures: Failure...) { state.withLock { $0.failures += failures } }

  /// Every question and change fails so from now on; nil: none.
  public func failAlways(_ error: LedgerError?) { state.withLock { $0.failure = error } }

  public static let fault = LedgerFault(place: "memory", reason: "made to fail by a test")

  func read<Value>(_ body: (MemoryState) throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    try state.withLock { state throws(LedgerError) in
      if let failure = state.failure { throw failure }
      return try body(state)
    }
  }

  /// One transaction: nothing of it stays if `body` throws.
  /// The same for a customer, for whom nothing is kept any more after being erased.
  func write<Value>(
    for customer: CustomerID, _ body: (inout MemoryState) throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value {
    try write { state throws(LedgerError) in
      guard !state.erased.contains(customer) else { throw .failed(LedgerFault(place: "", reason: "this customer was erased")) }
      return try body(&state)
    }
  }

  func write<Value>(_ body: (inout MemoryState) throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    try state.withLock { state throws(LedgerError) in
      if let failure = state.failure { throw failure }
      let failure = state.failures.isEmpty ? nil : state.failures.removeFirst()
      if case .error(let error) = failure { throw error }
      var changed = state
      let value = try body(&changed)
      state = changed
      if case .lostAnswer = failure { throw .outcomeUnknown(Self.fault) }
      return value
    }
  }
}
