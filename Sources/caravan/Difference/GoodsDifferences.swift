import Dispatch
import Foundation
import Phrases
import Primitives
import Quotes

/// Works out the differences of goods, destination by destination, on all cores, and shows how far it is.
struct GoodsDifferences {
  private let comparison: GoodsComparison
  private let language: Language

  init(_ comparison: GoodsComparison, language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// So many goods are worked on before it is shown how far they are.
  private static let wave = 64 * max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// What differs, the most weighty first.
  func all(at destinations: [GoodsComparison.Destination]) -> [GoodsDifference] {
    var progress = StandardErrorProgress()
    let work = destinations.map { (destination: $0, skus: comparison.candidates(at: $0)) }
    let total = work.reduce(0) { $0 + $1.skus.count }
    var (done, found): (Int, [GoodsDifference]) = (0, [])
    for (destination, skus) in work {
      for start in stride(from: 0, to: skus.count, by: Self.wave) {
        let wave = Array(skus[start..<min(start + Self.wave, skus.count)])
        progress.show(
          language(
            "catalog.diff.progress", ["country": destination.country.rawValue, "done": language.number(done), "of": language.number(total)])
        )
        found += differences(wave, at: destination)
        done += wave.count
      }
    }
    progress.end()
    return found.sorted { ($1.weight, $0.sku, $0.country) < ($0.weight, $1.sku, $1.country) }
  }

  private func differences(_ skus: [SKU], at destination: GoodsComparison.Destination) -> [GoodsDifference] {
    let found = Lock([GoodsDifference?](repeating: nil, count: skus.count))
    DispatchQueue.concurrentPerform(iterations: skus.count) { index in
      let difference = comparison.difference(skus[index], at: destination)
      found.withLock { $0[index] = difference }
    }
    return found.withLock { $0 }.compactMap { $0 }
  }
}
