import Delivery
import Money
import Primitives

/// What services take for a load in the middle of a weight class, in euros and in floating point: what itineraries are ranked by. All searches
/// for loads of the class share them, whatever the goods, and each is computed when a search first asks.
final class FreightGuesses: Sendable {
  private let load: Load
  /// By the number of a service; not a number while it was not asked, infinite if it has no price for the load.
  private let known: Lock<[Double]>

  /// - Parameter services: How many services there are.
  init(_ weightClass: WeightClass, services: Int) {
    load = weightClass.load(like: Load(boxes: [], hasBatteries: false, hasDangerousGoods: false))
    known = Lock(Array(repeating: .nan, count: services))
  }

  /// What a service takes; nil if it has no price for the load.
  func euros(of number: Int, _ service: Service, _ euros: (Double, Currency) -> Double) -> Double? {
    let kept = known.withLock { $0[number] }
    guard kept.isNaN else { return kept < .infinity ? kept : nil }
    let guess = service.eurosGuess(for: load, euros: euros)
    known.withLock { $0[number] = guess ?? .infinity }
    return guess
  }
}
