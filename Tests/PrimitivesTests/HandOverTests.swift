import Dispatch
import Foundation
import Primitives
import Testing

struct HandOverTests {
  @Test("All that is put is taken in its order, then there is nothing, however often it is asked for", arguments: [1, 4, 1000])
  func whole(_ most: Int) {
    let parts = HandOver<Int>(most: most)
    DispatchQueue(label: "test.hand-over").async {
      for number in 0..<500 { _ = parts.put(number) }
      parts.end()
    }
    var taken: [Int] = []
    while let part = parts.take() { taken.append(part) }
    #expect(taken == Array(0..<500))
    #expect(parts.take() == nil && parts.take() == nil)
  }

  @Test("Whoever has left takes nothing any more, and does not wait")
  func leftFirst() {
    let parts = HandOver<Int>(most: 2)
    #expect(parts.put(1))
    parts.leave()
    #expect(parts.take() == nil && parts.take() == nil && !parts.put(2))
  }

  @Test("Whoever puts is told when nobody takes any more, at once and from then on, and nothing is kept", arguments: [0, 1, 5])
  func left(_ taken: Int) {
    let done = DispatchSemaphore(value: 0)
    let count = Lock(0)
    weak var kept: HandOver<[Int]>?
    do {
      let parts = HandOver<[Int]>(most: 4)
      kept = parts
      DispatchQueue(label: "test.hand-over").async { [parts] in
        while parts.put([1]) { count.withLock { $0 += 1 } }
        #expect(!parts.put([2]))
        parts.end()
        done.signal()
      }
      for _ in 0..<taken { #expect(parts.take() == [1]) }
      parts.leave()
    }
    done.wait()
    #expect(count.withLock { $0 } >= taken)
    // What it waited with is let go with it: below its first value a semaphore would end the process.
    for _ in 0..<10_000 where kept != nil { usleep(1000) }
    #expect(kept == nil)
  }
}
