import Money
import Primitives

/// What carriers know of a consignment: its boxes, and whether there are batteries or dangerous goods in it. Freight and limits depend on
/// nothing else.
public struct Load: Hashable, Sendable {
  /// Equal boxes: one kind of goods.
  public struct Boxes: Hashable, Sendable {
    /// How many boxes.
    public let count: Int
    /// The weight of one box.
    public let weight: Grams
    /// The sides of one box.
    public let box: Dimensions

    /// Boxes that are all equal.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - weight: The weight of one.
    ///   - box: The sides of one.
    public init(count: Int, weight: Grams, box: Dimensions) {
      self.count = count
      self.weight = weight
      self.box = box
    }
  }

  /// All boxes, one entry for each kind of goods.
  public let boxes: [Boxes]
  /// Whether any of the goods contain batteries.
  public let hasBatteries: Bool
  /// Whether any of the goods are dangerous goods.
  public let hasDangerousGoods: Bool
  /// The weight of all boxes.
  public let weight: Grams
  /// The volume of all boxes in cubic millimetres, exact up to some nine million cubic metres.
  let volume: Double
  /// The longest side of all boxes in millimetres; 0 without boxes.
  let longest: Int

  /// A load of boxes.
  public init(boxes: [Boxes], hasBatteries: Bool, hasDangerousGoods: Bool) {
    self.boxes = boxes
    self.hasBatteries = hasBatteries
    self.hasDangerousGoods = hasDangerousGoods
    weight = boxes.reduce(Grams(0)) { $0 + $1.weight * $1.count }
    volume = boxes.reduce(0) { $0 + Double($1.box.length) * Double($1.box.width) * Double($1.box.height) * Double($1.count) }
    longest = boxes.map(\.box.length).max() ?? 0
  }

  /// The weight that freight is charged for: the greater of the weight and the volumetric weight, in whole grams.
  ///
  /// - Parameter density: What a cubic metre counts as, in kilograms.
  public func chargeable(kilogramsPerCubicMetre density: Double) -> Grams {
    Grams(max(weight.value, Int(min((volume * density / 1e6).rounded(.up), 1e15))))
  }

  /// Why a service with some limits does not take the load; nil if it does.
  public func reasonAgainst(_ limits: ServiceLimits) -> ClosedReason? {
    if hasBatteries, !limits.takesBatteries { return .battery }
    if hasDangerousGoods, !limits.takesDangerousGoods { return .dangerousGoods }
    for box in boxes {
      if let limit = limits.weight, box.weight > limit { return .tooHeavy(limit: limit) }
      if let limit = limits.length, box.box.length > limit { return .tooLong(limitMillimetres: limit) }
      if let limit = limits.girth, box.box.girth > limit { return .tooBulky(limitMillimetres: limit) }
    }
    return nil
  }
}

extension Service {
  /// The index of the price for a chargeable weight; nil if the service has none. Prices have much more to them than their limits: they are
  /// looked at where they are.
  private func priceIndex(for chargeable: Grams) -> Int? { prices.indices.first { prices[$0].upTo.map { chargeable <= $0 } ?? true } }

  /// The freight for a load, rounded half up to the minor unit.
  ///
  /// - Returns: An amount in the currency of the service's price; nil if the service has no price for the weight, or the amount is out of
  ///   range.
  public func freight(for load: Load) -> Money? {
    let chargeable = load.chargeable(kilogramsPerCubicMetre: kilogramsPerCubicMetre)
    guard let index = priceIndex(for: chargeable) else { return nil }
    let weight = Fraction(Int128(chargeable.value), 1000)
    var amount = max(Fraction(prices[index].minimum), Fraction(prices[index].fixed) + Fraction(prices[index].perKilogram) * weight)
    amount = amount * (Fraction(1) + Fraction(prices[index].fuel))
    if let limit = prices[index].oversizeOver, load.longest > limit {
      amount = amount + Fraction(prices[index].oversizeFee)
    }
    return amount.money(prices[index].currency)
  }

  /// What no load of some chargeable weight or more is carried for less than, whatever its boxes: a heavier class may cost less than a lighter
  /// one.
  ///
  /// - Returns: Nil if the service has no price for such loads.
  func leastFreight(from chargeable: Grams) -> Money? {
    guard let first = priceIndex(for: chargeable) else { return nil }
    var least: Money?
    for index in prices.indices[first...] {
      let lightest = index == first ? chargeable : max(chargeable, (prices[index - 1].upTo ?? chargeable) + Grams(1))
      let weight = Fraction(Int128(lightest.value), 1000)
      let amount = max(Fraction(prices[index].minimum), Fraction(prices[index].fixed) + Fraction(prices[index].perKilogram) * weight)
      guard let money = (amount * (Fraction(1) + Fraction(prices[index].fuel))).money(prices[index].currency) else { continue }
      if let known = least {
        // Prices in several currencies are not compared.
        guard known.currency == money.currency else { return .zero(known.currency) }
        if money.minor < known.minor { least = money }
      } else {
        least = money
      }
    }
    return least
  }

  /// The same in floating point and in units of the currency, for ranking itineraries only; nil if the service has no price for the weight.
  func freightGuess(for load: Load) -> (amount: Double, currency: Currency)? {
    let chargeable = load.chargeable(kilogramsPerCubicMetre: kilogramsPerCubicMetre)
    guard let index = priceIndex(for: chargeable) else { return nil }
    let weight = Double(chargeable.value) / 1000
    var amount =
      max(prices[index].minimum.doubleValue, prices[index].fixed.doubleValue + prices[index].perKilogram.doubleValue * weight)
      * (1 + prices[index].fuel.doubleValue)
    if let limit = prices[index].oversizeOver, load.longest > limit { amount += prices[index].oversizeFee.doubleValue }
    return (amount, prices[index].currency)
  }
}
