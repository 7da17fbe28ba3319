/// Values that are worked out once, however many ask for them at the same time, and kept while they are used.
///
/// Who asks for a value that another is working out waits for that one; values of other keys are worked out meanwhile.
///
/// ```swift
/// let plans = OnceCache<ZoneID, Plan>(capacity: 100)
/// let plan = plans.value(for: zone) { search(zone) }
/// ```
package final class OnceCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// A value under way or known. The lock is held while it is worked out.
  private final class Slot: Sendable {
    let value = Lock<Value?>(nil)
  }

  private let slots: Lock<LRUCache<Key, Slot>>

  /// - Parameter capacity: The most values that are kept; the one used longest ago goes first.
  package init(capacity: Int) { slots = Lock(LRUCache(capacity: capacity)) }

  /// How many values are kept or under way.
  package var count: Int { slots.withLock(\.count) }

  /// The kept value of a key; nil while it is not known.
  package func known(for key: Key) -> Value? {
    slots.withLock { $0.value(for: key) }?.value.withLock { $0 }
  }

  /// The value of a key: the kept one, or that which `make` works out. `make` must not ask for the same key.
  package func value(for key: Key, make: () -> Value) -> Value {
    let slot = slots.withLock { $0.value(for: key, orInsert: Slot()) }
    return slot.value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
