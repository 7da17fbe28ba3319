import Money
import Primitives

/// What a consignment weighs and measures, and what it may not take: all that its carriage depends on.
public struct Load: Hashable, Sendable {
  /// The boxes, one entry a kind of goods.
  public struct Boxes: Hashable, Sendable {
    public let count: Int
    public let weight: Grams
    public let box: Dimensions

    public init(count: Int, weight: Grams, box: Dimensions) {
      self.count = count
      self.weight = weight
      self.box = box
    }
  }

  public let boxes: [Boxes]
  public let hasBatteries: Bool
  public let hasDangerousGoods: Bool

  public init(boxes: [Boxes], hasBatteries: Bool, hasDangerousGoods: Bool) {
    self.boxes = boxes
    self.hasBatteries = hasBatteries
    self.hasDangerousGoods = hasDangerousGoods
  }

  public var weight: Grams { boxes.reduce(Grams(0)) { $0 + $1.weight * $1.count } }

  /// Cubic millimetres, exact up to some nine million cubic metres.
  var volume: Double {
    boxes.reduce(0) { $0 + Double($1.box.length) * Double($1.box.width) * Double($1.box.height) * Double($1.count) }
  }

  /// The greater of the weight and the volumetric weight, in whole grams.
  public func chargeable(kilogramsPerCubicMetre density: Double) -> Grams {
    Grams(max(weight.value, Int(min((volume * density / 1e6).rounded(.up), 1e15))))
  }

  /// Why a service does not take it; nil if it does.
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
  /// What the carriage of a load costs, in the currency of the price that holds; nil if the service has none for its weight, or it does not fit.
  public func freight(for load: Load) -> Money? {
    let chargeable = load.chargeable(kilogramsPerCubicMetre: kilogramsPerCubicMetre)
    guard let price = prices.first(where: { $0.upTo.map { chargeable <= $0 } ?? true }) else { return nil }
    let weight = Fraction(Int128(chargeable.value), 1000)
    var amount = max(Fraction(price.minimum), Fraction(price.fixed) + Fraction(price.perKilogram) * weight)
    amount = amount * (Fraction(1) + Fraction(price.fuel))
    if let limit = price.oversizeOver, let longest = load.boxes.map(\.box.length).max(), longest > limit {
      amount = amount + Fraction(price.oversizeFee)
    }
    return amount.money(price.currency)
  }

  /// A quick guess of the same in units, for ranking ways; nil if it has no price.
  func freightGuess(for load: Load) -> (amount: Double, currency: Currency)? {
    let chargeable = load.chargeable(kilogramsPerCubicMetre: kilogramsPerCubicMetre)
    guard let price = prices.first(where: { $0.upTo.map { chargeable <= $0 } ?? true }) else { return nil }
    let weight = Double(chargeable.value) / 1000
    var amount =
      max(price.minimum.doubleValue, price.fixed.doubleValue + price.perKilogram.doubleValue * weight) * (1 + price.fuel.doubleValue)
    if let limit = price.oversizeOver, load.boxes.contains(where: { $0.box.length > limit }) { amount += price.oversizeFee.doubleValue }
    return (amount, price.currency)
  }
}
