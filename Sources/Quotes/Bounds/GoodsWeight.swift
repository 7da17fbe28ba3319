import Catalog
import Delivery
import Primitives

/// What the weights of a product's variants have in common, in few values: what bounds their freight from below.
public struct GoodsWeight: Hashable, Sendable {
  /// The number of the lightest variant's step: each begins about a quarter higher than the one before.
  public let step: Int
  /// A bit for each `WeightClass` that a variant is in.
  public let classes: UInt32

  /// As it was kept. What is out of range is taken for the lightest goods of all classes.
  public init(step: Int, classes: UInt32) {
    self.step = Self.beginnings.indices.contains(step) ? step : 0
    self.classes = classes
  }

  /// Of the variants of a product.
  public init(of variants: [Variant]) {
    var classes: UInt32 = 0
    var lightest = Grams(Int.max)
    for (place, variant) in variants.enumerated() {
      // Most weigh what the one before weighs.
      if place > 0, variant.weight == variants[place - 1].weight, variant.box == variants[place - 1].box { continue }
      lightest = min(lightest, variant.weight)
      let load = Load(
        boxes: [Load.Boxes(count: 1, weight: variant.weight, box: variant.box)], hasBatteries: false, hasDangerousGoods: false)
      classes |= 1 << UInt32(WeightClass(of: load).step)
    }
    step = max(0, (Self.beginnings.firstIndex { $0 > lightest } ?? Self.beginnings.count) - 1)
    self.classes = classes
  }

  /// The least weight of a variant.
  var lightest: Grams { Self.beginnings[step] }

  var weightClasses: [WeightClass] { (0...WeightClass.heaviest).filter { classes >> UInt32($0) & 1 == 1 }.map { WeightClass(step: $0) } }

  /// Where the steps begin: 0, 1, 2, 3 … grams up to some tonnes.
  private static let beginnings: [Grams] = {
    var beginnings = [0]
    while let last = beginnings.last, last < 10_000_000 { beginnings.append(max(last + 1, last * 5 / 4)) }
    return beginnings.map { Grams($0) }
  }()
}
