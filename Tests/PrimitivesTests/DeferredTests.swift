import Dispatch
import Primitives
import Testing

struct DeferredTests {
  @Test("The value is worked out when it is first asked for, once, and what makes it is let go")
  func once() {
    final class Maker: Sendable {
      let made = Lock(0)
      func make() -> Int {
        made.withLock { $0 += 1 }
        return 7
      }
    }
    let maker = Maker()
    weak var weakCopy: Maker?
    let value: Deferred<Int>
    do {
      let copy = maker
      value = Deferred { copy.make() }
    }
    #expect(maker.made.withLock { $0 } == 0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in #expect(value.value == 7) }
    #expect(maker.made.withLock { $0 } == 1)
    do {
      let short = Maker()
      weakCopy = short
      let held = Deferred { short.make() }
      #expect(held.value == 7)
      withExtendedLifetime(held) {}
    }
    #expect(weakCopy == nil)
    #expect(Deferred(known: 3).value == 3)
  }
}
