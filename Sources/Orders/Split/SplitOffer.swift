import Delivery
import Primitives
import Quotes

/// An option for some lines of a cart that are sent together, as far as a split depends on it.
public struct SplitOffer: Hashable, Sendable {
  /// The option.
  public let option: OptionID
  /// What it costs landed, in minor units of the cart's currency.
  public let total: Int64
  /// When it arrives with 90%.
  public let p90: Hour
  private let first: Hour
  /// The probability that it has arrived by each hour from the first on.
  private let cumulative: [Double]

  /// An offer with all its properties.
  public init(option: OptionID, total: Int64, arrival: ArrivalDistribution) {
    self.option = option
    self.total = total
    p90 = arrival.percentile(0.9)
    first = arrival.first
    var sum = 0.0
    cumulative = arrival.masses.map { mass in
      sum += mass
      return sum
    }
  }

  private var last: Hour { first + max(0, cumulative.count - 1) }

  private func cumulative(through hour: Hour) -> Double {
    let index = hour - first
    if index < 0 { return 0 }
    return index < cumulative.count ? cumulative[index] : 1
  }

  /// The earliest hour by which all offers have arrived with a probability, each independently of the others; nil without offers.
  public static func hour(ofAll offers: [SplitOffer], by probability: Double) -> Hour? {
    guard var low = offers.map(\.first).max(), var high = offers.map(\.last).max() else { return nil }
    high = max(low, high)
    while low < high {
      let middle = low + (high - low) / 2
      let all = offers.reduce(1.0) { $0 * $1.cumulative(through: middle) }
      if all >= probability - 1e-9 { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension CheckoutPlan {
  /// When all shipments have arrived, each independently of the others. Of several it is later than the date of the last one: every one of
  /// them may be late. Nil without shipments.
  public var allArrived: Promise? {
    let offers = shipments.compactMap(\.option).map { SplitOffer(option: $0.id, total: 0, arrival: $0.distribution) }
    guard let p50 = SplitOffer.hour(ofAll: offers, by: 0.5), let p90 = SplitOffer.hour(ofAll: offers, by: 0.9) else { return nil }
    return Promise(p50: p50, p90: p90)
  }
}
