import Dispatch
import Foundation
import Primitives
import Testing

@testable import CatalogIndex

struct PrefetchTests {
  private final class Count: Sendable {
    private let lock = Lock(0)

    func add(_ more: Int) { lock.withLock { $0 += more } }
    var value: Int { lock.withLock { $0 } }
  }

  /// A thing that says when it is let go.
  private final class Thing: Sendable {
    private let alive: Count

    init(_ alive: Count) {
      self.alive = alive
      alive.add(1)
    }

    deinit { alive.add(-1) }
  }

  private struct Things: Sequence, Sendable {
    let alive: Count
    let ended: DispatchSemaphore

    final class Iterator: IteratorProtocol {
      private var left = 10_000
      private let things: Things

      init(_ things: Things) { self.things = things }

      // The thread that reads ahead is done.
      deinit { things.ended.signal() }

      func next() -> Thing? {
        left -= 1
        return left < 0 ? nil : Thing(things.alive)
      }
    }

    func makeIterator() -> Iterator { Iterator(self) }
  }

  @Test("All elements come, in their order", arguments: [0, 1, 63, 64, 65, 10_000])
  func whole(_ count: Int) { #expect(Array(Prefetch(base: 0..<count)) == Array(0..<count)) }

  @Test("Whoever stops reading lets everything go: as when the disk is full on which an index is written", arguments: [0, 1, 64, 65, 1000])
  func left(_ read: Int) {
    let alive = Count()
    let ended = DispatchSemaphore(value: 0)
    do {
      var things = Prefetch(base: Things(alive: alive, ended: ended)).makeIterator()
      for _ in 0..<read { #expect(things.next() != nil) }
    }
    // The other thread ends by itself; what it holds in its hands it lets go of last.
    ended.wait()
    for _ in 0..<10_000 where alive.value > 0 { usleep(1000) }
    #expect(alive.value == 0)
  }
}
