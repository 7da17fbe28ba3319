import Catalog
import Money
import Primitives

/// Counts amounts in bands with round limits: 1, 2, 5, 10, 20, … of the currency, as few as tell the goods apart.
struct PriceBands {
  /// So many bands are enough to choose from.
  private static let most = 6
  private static let mostDigits = 12

  private let currency: Currency
  /// Rising, in minor units: the band of an amount is the number of limits that it reaches.
  private let limits: [Int64]
  private var counts: [Int]

  init(_ currency: Currency) {
    self.currency = currency
    var limits: [Int64] = []
    var power = currency.minorUnits
    for _ in 0..<Self.mostDigits {
      for step in [1, 2, 5] as [Int64] {
        let (limit, isTooMuch) = power.multipliedReportingOverflow(by: step)
        if !isTooMuch { limits.append(limit) }
      }
      let (next, isTooMuch) = power.multipliedReportingOverflow(by: 10)
      if isTooMuch { break }
      power = next
    }
    self.limits = limits
    counts = Array(repeating: 0, count: limits.count + 1)
  }

  mutating func add(_ amount: Int64) {
    var low = 0
    var high = limits.count
    while low < high {
      let middle = (low + high) / 2
      if limits[middle] <= amount { low = middle + 1 } else { high = middle }
    }
    counts[low] += 1
  }

  /// The bands, the lowest first: neighbours are one band until they have their share of the goods.
  var bands: [FacetCount<PriceBounds>] {
    guard let first = counts.firstIndex(where: { $0 > 0 }), let last = counts.lastIndex(where: { $0 > 0 }) else { return [] }
    let share = (counts.reduce(0, +) + Self.most - 1) / Self.most
    var bands: [FacetCount<PriceBounds>] = []
    var least: Int64?
    var sum = 0
    for index in first...last {
      sum += counts[index]
      let limit = index < limits.count ? limits[index] : nil
      guard index == last || sum >= share else { continue }
      let most = index == last ? nil : limit
      let bounds = PriceBounds(
        least: least.map { Money(minor: $0, currency: currency) }, most: most.map { Money(minor: $0 - 1, currency: currency) })
      bands.append(FacetCount(value: bounds, count: sum))
      (least, sum) = (limit, 0)
    }
    return bands
  }
}
