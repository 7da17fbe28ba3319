import Delivery
import Foundation
import Primitives

/// A class of loads with similar chargeable weight, for which the same itineraries are cheap: up to 1, 3, 9, 27, 81 … kg.
///
/// Itineraries are planned for a class, with the freight of a load in the middle of it. So the result does not depend on which goods were
/// asked for first, and a page of goods needs few plans. The price of each itinerary is then computed for the goods themselves.
struct WeightClass: Hashable, Sendable {
  /// 0 for up to 1 kg, 1 for up to 3 kg, and so on.
  let step: Int

  static let kilogramsPerCubicMetre = 250.0
  /// The heaviest class, which has no bound.
  static let heaviest = 16

  init(step: Int) { self.step = step }

  /// What a load of the class is charged for at least.
  var least: Grams { step == 0 ? Grams(0) : Grams((1..<step).reduce(1_000) { bound, _ in bound * 3 }) }

  init(of load: Load) {
    var bound = 1_000
    var step = 0
    while load.chargeable(kilogramsPerCubicMetre: Self.kilogramsPerCubicMetre).value > bound, step < Self.heaviest {
      bound *= 3
      step += 1
    }
    self.step = step
  }

  /// A load in the middle of the class, with the density that road carriers assume, and with the batteries and dangerous goods of `load`.
  func load(like load: Load) -> Load {
    var grams = 580
    for _ in 0..<step { grams *= 3 }
    // A cube of that weight and density.
    let side = Int(cbrt(Double(grams) / 1000 / Self.kilogramsPerCubicMetre) * 1000)
    return Load(
      boxes: [Load.Boxes(count: 1, weight: Grams(grams), box: Dimensions(side, side, side))], hasBatteries: load.hasBatteries,
      hasDangerousGoods: load.hasDangerousGoods)
  }
}
