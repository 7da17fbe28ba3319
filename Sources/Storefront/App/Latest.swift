import Primitives

/// The last value that followed from a key alone, kept until another key is asked for: what a frame makes of much that seldom changes.
///
/// Copies share what is kept, which is right since it follows from the key.
final class Latest<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let kept = Lock<(key: Key, value: Value)?>(nil)

  /// The value of a key, found by `find` unless it is the key that was asked for last.
  func callAsFunction(_ key: Key, _ find: () -> Value) -> Value {
    if let known = kept.withLock({ $0 }), known.key == key { return known.value }
    let value = find()
    kept.withLock { $0 = (key, value) }
    return value
  }
}
