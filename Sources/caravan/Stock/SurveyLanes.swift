import Dispatch
import Foundation
import Primitives
import Quotes
import Shop

/// The lanes of all classes of a survey, worked out on all cores.
struct SurveyLanes {
  let shop: Shop
  let survey: StockSurvey
  let hour: Hour

  /// - Parameter progress: How many classes are done, of how many; called by the thread that asks.
  func all(progress: (_ done: Int, _ of: Int) -> Void) -> [StockClass: [StockLane]] {
    let classes = survey.classes
    let wave = 4 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    let found = Lock<[StockClass: [StockLane]]>([:])
    for start in stride(from: 0, to: classes.count, by: wave) {
      progress(start, classes.count)
      let part = Array(classes[start..<min(start + wave, classes.count)])
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        let lanes = shop.lanes(of: part[index], in: survey, on: hour)
        found.withLock { $0[part[index]] = lanes }
      }
    }
    return found.withLock { $0 }
  }
}
