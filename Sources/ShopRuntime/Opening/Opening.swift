import Dispatch
import Primitives
import Shop

/// How far the shop is open. What needs more of it than there is, is held back, in order, and begun when it is there or will never be:
/// no thread waits for the opening, and nothing is dropped without a word.
final class Opening: Sendable {
  private struct State {
    var goods: OpenedGoods?
    var session: CustomerSession?
    var failure: String?
    /// Nil once it is known whether goods are there.
    var forGoods: [@Sendable () -> Void]? = []
    /// Nil once what waited for the shop has begun.
    var forShop: [@Sendable () -> Void]? = []
    /// How much of that is the customer's.
    var customers = 0
  }

  private let state = Lock(State())
  /// Signalled when what was held back has begun.
  private let begun = DispatchSemaphore(value: 0)

  /// Nil until it is open.
  var goods: OpenedGoods? { state.withLock { $0.goods } }
  /// Nil until it is open.
  var session: CustomerSession? { state.withLock { $0.session } }
  /// The session's shop.
  var shop: Shop? { session?.shop }
  /// Why there are no goods, or no shop; empty while nothing failed.
  var failure: String { state.withLock { $0.failure ?? "" } }

  /// Begins the work at once, or when it is known whether goods are there.
  func whenGoodsOpened(_ work: @escaping @Sendable () -> Void) {
    let isHeld = state.withLock { state in
      state.forGoods?.append(work)
      return state.forGoods != nil
    }
    if !isHeld { work() }
  }

  /// Begins the work at once, or when it is known whether there is a shop.
  /// - Parameter isCustomers: the session does not end without it.
  func whenShopOpened(isCustomers: Bool = false, _ work: @escaping @Sendable () -> Void) {
    let isHeld = state.withLock { state in
      state.forShop?.append(work)
      if isCustomers, state.forShop != nil { state.customers += 1 }
      return state.forShop != nil
    }
    if !isHeld { work() }
  }

  func opened(_ goods: OpenedGoods) {
    state.withLock { $0.goods = goods }
    begin(\.forGoods)
  }

  /// There is a shop. What waits for it stays where it is until the session says what comes first.
  func opened(_ session: CustomerSession) { state.withLock { $0.session = session } }

  /// There are other goods and another shop from now on; what is under way ends with those that it began with.
  func replaced(by goods: OpenedGoods, _ session: CustomerSession) {
    state.withLock { state in
      state.goods = goods
      state.session = session
    }
  }

  /// Begins what waits for the shop.
  func admit() { begin(\.forShop) }

  /// There will be no shop: what waits for it begins, and finds out.
  func failed(_ why: String) {
    state.withLock { $0.failure = why }
    begin(\.forGoods)
    begin(\.forShop)
  }

  /// One after another, also what comes meanwhile: the list is gone only when it is empty.
  private func begin(_ list: WritableKeyPath<State, [@Sendable () -> Void]?> & Sendable) {
    while true {
      let held = state.withLock { state -> [@Sendable () -> Void] in
        let held = state[keyPath: list] ?? []
        state[keyPath: list] = held.isEmpty ? nil : []
        if state.forShop == nil { state.customers = 0 }
        return held
      }
      if held.isEmpty {
        begun.signal()
        return
      }
      for work in held { work() }
    }
  }

  /// Waits until nothing of the customer's is held back any more, so long at most.
  func waitForCustomers(patience: DispatchTimeInterval) {
    let deadline = DispatchTime.now() + patience
    while state.withLock({ $0.customers > 0 }), begun.wait(timeout: deadline) == .success {}
  }
}
