import Primitives

/// Values that follow from their key alone, kept once they have been found: what a frame looks up for every row.
///
/// A copy shares what is kept, which is right as long as what the values follow from stays the same; when that changes, begin a new one.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// More are not kept: then it begins anew.
  private static var capacity: Int { 1_000 }

  private let values = Lock<[Key: Value]>([:])

  /// The value of a key, found by `find` the first time.
  func callAsFunction(_ key: Key, _ find: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = find()
    values.withLock {
      if $0.count >= Self.capacity { $0.removeAll(keepingCapacity: true) }
      $0[key] = value
    }
    return value
  }
}
