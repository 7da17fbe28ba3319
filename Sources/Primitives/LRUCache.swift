/// Values by key, of which the latest used are kept: where a new one finds no room, the one that was asked for longest ago goes.
///
/// ```swift
/// var names = LRUCache<Int, String>(capacity: 2)
/// names.insert("one", for: 1)
/// names.insert("two", for: 2)
/// _ = names.value(for: 1)
/// names.insert("three", for: 3)  // 2 goes: 1 was asked for since.
/// ```
package struct LRUCache<Key: Hashable, Value> {
  /// A place in a ring of entries, from the latest used to the one used longest ago.
  private struct Entry {
    var key: Key
    var value: Value
    var newer: Int
    var older: Int
  }

  /// The most values that are kept, at least one.
  package let capacity: Int
  private var entries: [Entry] = []
  private var indices: [Key: Int] = [:]
  /// The latest used; -1 while there is none.
  private var newest = -1

  package init(capacity: Int) { self.capacity = max(1, capacity) }

  package var count: Int { entries.count }

  /// The kept value of a key, which is the latest used from now on; nil if there is none.
  package mutating func value(for key: Key) -> Value? {
    guard let index = indices[key] else { return nil }
    touch(index)
    return entries[index].value
  }

  /// Keeps a value as the latest used, in place of an earlier one of its key.
  package mutating func insert(_ value: Value, for key: Key) {
    if let index = indices[key] {
      entries[index].value = value
      touch(index)
    } else if entries.count < capacity {
      let index = entries.count
      entries.append(Entry(key: key, value: value, newer: index, older: index))
      if newest >= 0 { link(index) } else { newest = index }
      indices[key] = index
    } else {
      // The one used longest ago stands before the newest in the ring: turning the ring by one puts the new value in its place.
      let oldest = entries[newest].newer
      indices[entries[oldest].key] = nil
      entries[oldest].key = key
      entries[oldest].value = value
      indices[key] = oldest
      newest = oldest
    }
  }

  /// The kept value of a key, else one that is made and kept.
  package mutating func value(for key: Key, orInsert make: @autoclosure () -> Value) -> Value {
    if let known = value(for: key) { return known }
    let made = make()
    insert(made, for: key)
    return made
  }

  private mutating func touch(_ index: Int) {
    guard index != newest else { return }
    let (newer, older) = (entries[index].newer, entries[index].older)
    entries[newer].older = older
    entries[older].newer = newer
    link(index)
  }

  /// Puts an entry that stands in no ring before the newest.
  private mutating func link(_ index: Int) {
    let oldest = entries[newest].newer
    entries[index].older = newest
    entries[index].newer = oldest
    entries[newest].newer = index
    entries[oldest].older = index
    newest = index
  }
}
