import TestSupport
import Testing

@testable import Primitives

@Suite("Kept while used")
struct LRUCacheTests {
  @Test("Where there is no room the one asked for longest ago goes, and no other")
  func oldestGoes() {
    var cache = LRUCache<String, Int>(capacity: 3)
    for (key, value) in [("a", 1), ("b", 2), ("c", 3)] { cache.insert(value, for: key) }
    #expect(cache.value(for: "a") == 1)
    cache.insert(4, for: "d")
    #expect(["a", "b", "c", "d"].map { cache.value(for: $0) } == [1, nil, 3, 4])
    cache.insert(5, for: "e")
    #expect(cache.value(for: "a") == nil, "c and d were asked for after it")
    #expect(cache.count == 3)
  }

  @Test("A value in place of an earlier one takes no room and is the latest used")
  func replaced() {
    var cache = LRUCache<Int, String>(capacity: 2)
    cache.insert("one", for: 1)
    cache.insert("two", for: 2)
    cache.insert("uno", for: 1)
    cache.insert("three", for: 3)
    #expect((1...3).map { cache.value(for: $0) } == ["uno", nil, "three"])
  }

  @Test("One that holds a single value keeps the last")
  func single() {
    var cache = LRUCache<Int, Int>(capacity: 1)
    for number in 0..<5 {
      cache.insert(number, for: number)
      #expect(cache.value(for: number) == number && cache.value(for: number - 1) == nil && cache.count == 1)
    }
  }

  @Test("It holds what a list by age holds, whatever is asked", arguments: [1, 2, 5, 16])
  func likeAList(capacity: Int) {
    var cache = LRUCache<Int, Int>(capacity: capacity)
    var list: [(key: Int, value: Int)] = []
    var random = SplitMix(seed: UInt64(capacity))
    for step in 0..<3_000 {
      let key = Int.random(in: 0..<20, using: &random)
      let known = list.firstIndex { $0.key == key }
      if Bool.random(using: &random) {
        #expect(cache.value(for: key) == known.map { list[$0].value })
        if let known { list.append(list.remove(at: known)) }
      } else {
        cache.insert(step, for: key)
        if let known { list.remove(at: known) } else if list.count == capacity { list.removeFirst() }
        list.append((key, step))
      }
    }
    #expect(cache.count == list.count)
  }
}
