import Dispatch
import Foundation
import Money
import Orders
import Primitives
import Shop

/// Orders of several customers at once, each asked for until it is answered.
struct OrderStream {
  let bed: ShopBed
  let acks: URL
  let seed: UInt64

  /// So long after the end what is not answered yet is asked for again.
  private static let mostSecondsAfter = 120.0

  /// - Throws: if a worker fails by something else than a server that is away.
  func run(workers: Int, seconds: Double) throws {
    let file = try AckFile(acks)
    let end = Date().addingTimeInterval(seconds)
    let failure = Lock<(any Error)?>(nil)
    let group = DispatchGroup()
    for number in 0..<workers {
      // Each on a thread of its own: a worker that waits for the server keeps none of the others.
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        do {
          var worker = StressWorker(bed: bed, number: number, file: file, seed: seed &+ UInt64(number), last: end + Self.mostSecondsAfter)
          while Date() < end { try worker.order() }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    group.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
