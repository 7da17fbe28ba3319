import Testing

@testable import Primitives

@Suite("Worked out once")
struct OnceCacheTests {
  /// How often something was done, by key, whoever did it.
  private final class Counts: Sendable {
    private let counts = Lock<[Int: Int]>([:])

    var all: [Int: Int] { counts.withLock { $0 } }

    func add(_ key: Int) { counts.withLock { $0[key, default: 0] += 1 } }
  }

  @Test("Many that ask for the same at the same time have it worked out once, and all have the same answer")
  func singleFlight() async {
    let cache = OnceCache<Int, Int>(capacity: 100)
    let made = Counts()
    let answers = await withTaskGroup(of: (Int, Int).self) { group in
      for caller in 0..<64 {
        group.addTask {
          let key = caller % 4
          let value = cache.value(for: key) {
            made.add(key)
            // Long enough for others to come meanwhile.
            return (0..<200_000).reduce(key) { ($0 &* 31 &+ $1) & 0xffff }
          }
          return (key, value)
        }
      }
      return await group.reduce(into: [Int: Set<Int>]()) { $0[$1.0, default: []].insert($1.1) }
    }
    #expect(made.all == [0: 1, 1: 1, 2: 1, 3: 1])
    #expect(answers.values.allSatisfy { $0.count == 1 } && answers.count == 4)
  }

  @Test("While one value is worked out others can be")
  func apart() {
    let cache = OnceCache<String, Int>(capacity: 10)
    let sum = cache.value(for: "outer") { cache.value(for: "inner") { 2 } + 1 }
    #expect(sum == 3 && cache.count == 2)
  }

  @Test("It is bounded: what was asked for longest ago is worked out again, the rest is not")
  func bounded() {
    let cache = OnceCache<Int, Int>(capacity: 3)
    var made: [Int] = []
    func ask(_ keys: Int...) {
      for key in keys {
        #expect(
          cache.value(for: key) {
            made.append(key)
            return key
          } == key)
      }
    }
    ask(1, 2, 3, 1, 4, 1, 3, 2)
    #expect(made == [1, 2, 3, 4, 2], "of four only the second had gone")
    #expect(cache.count == 3)
  }

  @Test("What was let go of is worked out again, and no more is kept than before")
  func letGo() {
    let cache = OnceCache<Int, Int>(capacity: 3)
    for key in 0..<3 { #expect(cache.value(for: key) { key * 10 } == key * 10) }
    cache.removeAll()
    #expect(cache.count == 0 && cache.known(for: 1) == nil)
    for key in 0..<5 { #expect(cache.value(for: key) { key * 7 } == key * 7) }
    #expect(cache.count == 3 && cache.known(for: 4) == 28 && cache.known(for: 0) == nil)
  }
}
