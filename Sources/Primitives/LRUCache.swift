/// A cache of values by key, with a limit on their number. When it is full, a new value replaces the one that was used longest ago.
///
/// ```swift
/// var names = LRUCache<Int, String>(capacity: 2)
/// names.insert("one", for: 1)
/// names.insert("two", for: 2)
/// _ = names.value(for: 1)
/// names.insert("three", for: 3)  // replaces 2: 1 was used after it
/// ```
public struct LRUCache<Key: Hashable, Value> {
  /// An entry in a ring that goes from the latest used to the one used longest ago.
  @usableFromInline
  struct Entry {
    @usableFromInline var key: Key
    @usableFromInline var value: Value
    @usableFromInline var newer: Int
    @usableFromInline var older: Int

    @inlinable init(key: Key, value: Value, newer: Int, older: Int) {
      self.key = key
      self.value = value
      self.newer = newer
      self.older = older
    }
  }

  /// The most values that are kept; at least one.
  public let capacity: Int
  @usableFromInline var entries: [Entry] = []
  @usableFromInline var indices: [Key: Int] = [:]
  /// The index of the entry that was used last; -1 while there is none.
  @usableFromInline var newest = -1

  /// An empty cache.
  @inlinable public init(capacity: Int) { self.capacity = max(1, capacity) }

  /// How many values are kept.
  @inlinable public var count: Int { entries.count }

  /// The value of a key, which counts as used; nil if there is none.
  @inlinable public mutating func value(for key: Key) -> Value? {
    guard let index = indices[key] else { return nil }
    touch(index)
    return entries[index].value
  }

  /// Keeps a value, which counts as used, and replaces an earlier one of the same key.
  @inlinable public mutating func insert(_ value: Value, for key: Key) {
    if let index = indices[key] {
      entries[index].value = value
      touch(index)
    } else if entries.count < capacity {
      let index = entries.count
      entries.append(Entry(key: key, value: value, newer: index, older: index))
      if newest >= 0 { link(index) } else { newest = index }
      indices[key] = index
    } else {
      // In the ring the entry used longest ago is next to the newest: turning the ring by one makes it the place of the new value.
      let oldest = entries[newest].newer
      indices[entries[oldest].key] = nil
      entries[oldest].key = key
      entries[oldest].value = value
      indices[key] = oldest
      newest = oldest
    }
  }

  /// The value of a key; if there is none, one is made and kept.
  @inlinable public mutating func value(for key: Key, orInsert make: @autoclosure () -> Value) -> Value {
    if let known = value(for: key) { return known }
    let made = make()
    insert(made, for: key)
    return made
  }

  /// Lets go of all values.
  @inlinable public mutating func removeAll() { self = LRUCache(capacity: capacity) }

  @inlinable mutating func touch(_ index: Int) {
    guard index != newest else { return }
    let (newer, older) = (entries[index].newer, entries[index].older)
    entries[newer].older = older
    entries[older].newer = newer
    link(index)
  }

  /// Puts an entry that is not in the ring before the newest.
  @inlinable mutating func link(_ index: Int) {
    let oldest = entries[newest].newer
    entries[index].older = newest
    entries[index].newer = oldest
    entries[newest].newer = index
    entries[oldest].older = index
    newest = index
  }
}
