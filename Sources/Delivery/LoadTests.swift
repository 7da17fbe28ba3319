import Money
import Primitives

/// The tests that the services of a network put a load to: their limits, and the chargeable weight up to which they have a price. Services
/// with the same limits share a test.
package struct LoadTests: Sendable {
  /// The tests that a load passes.
  package struct Result: Sendable {
    fileprivate var passed: BitMask = BitMask()

    /// Whether this load and another have the same result in each of some tests.
    package func agrees(with other: Result, on tests: BitMask) -> Bool { passed.agrees(with: other.passed, on: tests) }
  }

  private struct PriceLimit: Hashable {
    let kilogramsPerCubicMetre: Double
    let upTo: Grams
  }

  private var limits: [ServiceLimits] = []
  private var prices: [PriceLimit] = []
  /// The tests of each service, by its number.
  private var limitOf: [Int] = []
  private var priceOf: [Int] = []

  /// Collects the tests of a network's services.
  init(_ services: [Service]) {
    var limitNumbers: [ServiceLimits: Int] = [:]
    var priceNumbers: [PriceLimit: Int] = [:]
    for service in services {
      let limit = service.limits
      let number = limitNumbers[limit] ?? limits.count
      if number == limits.count {
        limits.append(limit)
        limitNumbers[limit] = number
      }
      limitOf.append(number)
      guard let upTo = service.heaviestPriced else {
        priceOf.append(-1)
        continue
      }
      let price = PriceLimit(kilogramsPerCubicMetre: service.kilogramsPerCubicMetre, upTo: upTo)
      let priceNumber = priceNumbers[price] ?? prices.count
      if priceNumber == prices.count {
        prices.append(price)
        priceNumbers[price] = priceNumber
      }
      priceOf.append(priceNumber)
    }
  }

  /// Puts a load to all tests.
  package func result(of load: Load) -> Result {
    var result = Result()
    for (index, limit) in limits.enumerated() where load.reasonAgainst(limit) == nil { result.passed.insert(index) }
    for (index, price) in prices.enumerated()
    where load.chargeable(kilogramsPerCubicMetre: price.kilogramsPerCubicMetre) <= price.upTo {
      result.passed.insert(limits.count + index)
    }
    return result
  }

  /// Whether a load with a result passes the tests of a service, which is given by number: it takes the load, and has a price for it if it has any.
  package func passes(_ service: Int, _ result: Result) -> Bool {
    result.passed.contains(limitOf[service]) && (priceOf[service] < 0 || result.passed.contains(limits.count + priceOf[service]))
  }

  /// The tests of some services, which are given by number.
  package func tests(of services: [Int]) -> BitMask {
    var tests = BitMask()
    for service in services {
      tests.insert(limitOf[service])
      if priceOf[service] >= 0 { tests.insert(limits.count + priceOf[service]) }
    }
    return tests
  }
}
