import Catalog
import Money
import Primitives
import Quotes

/// What the goods of a shelf cost at least and when they arrive at best, row by row: of each class and set of loads it is found out once, when a row
/// first asks.
struct ShelfBounds: Sendable {
  private struct Class {
    let weight: Int
    /// Minor units of the currency for one of the class's; 0 if they cannot be compared.
    let rate: Double
    /// What they cost at least from abroad, and from the place's own customs territory; nil if nothing bounds it.
    let abroad: FigureBounds.Floor?
    let home: FigureBounds.Floor?
  }

  private static let unknown: Int64 = -1
  private static let never: Int64 = .max
  /// Lines are rounded one by one.
  private static let rounding: Int64 = 3

  private let figures: FigureBounds
  private let loads: StockedLoads
  private let weights: [GoodsWeight]
  private let classes: [Class]
  private let sites: Set<SiteID>
  private let loadSet: NumberColumn
  private let goodsClass: NumberColumn
  private let leastPrice: NumberColumn
  /// Of each load whether it comes from abroad.
  private let isAbroad: [Bool]
  /// By load and weight.
  private var freightOfLoad: [Int64]
  private var arrivalOfLoad: [Int32]
  /// By set and weight.
  private var sets: [OfSet?]

  private struct OfSet {
    var abroad = ShelfBounds.never
    var home = ShelfBounds.never
    var arrival = GoodsFigure.never
  }

  /// - Parameters:
  ///   - sites: those that goods may start from; empty for all.
  ///   - loadSet: of each row its set of loads; and its class, and its least price in the class's currency.
  init(
    _ figures: FigureBounds, _ loads: StockedLoads, _ shelf: GoodsClasses, from sites: Set<SiteID>, loadSet: NumberColumn,
    goodsClass: NumberColumn, leastPrice: NumberColumn
  ) {
    self.figures = figures
    self.loads = loads
    self.sites = sites
    (self.loadSet, self.goodsClass, self.leastPrice) = (loadSet, goodsClass, leastPrice)
    weights = shelf.weights
    let rates = shelf.currencies.map { figures.rate(of: $0) }
    let floors = shelf.headings.map { (abroad: figures.floor(of: $0, fromAbroad: true), home: figures.floor(of: $0, fromAbroad: false)) }
    classes = shelf.classes.map { own in
      let floor = floors[own.heading]
      return Class(weight: own.weight, rate: rates[own.currency] ?? 0, abroad: floor.abroad, home: floor.home)
    }
    isAbroad = loads.loads.map { figures.comesFromAbroad($0.site) }
    freightOfLoad = Array(repeating: Self.unknown, count: loads.loads.count * weights.count)
    arrivalOfLoad = Array(repeating: GoodsFigure.never, count: freightOfLoad.count)
    sets = Array(repeating: nil, count: loads.sets.count * weights.count)
  }

  /// The least that goods of a row cost, as lists by price come: whatever is not delivered last.
  mutating func price(of row: Int) -> (grade: GoodsFigure.Grade, amount: Int64) {
    let number = goodsClass[row]
    guard classes.indices.contains(number) else { return (.complete, 0) }
    let own = classes[number]
    let price = Double(leastPrice[row]) * own.rate
    guard let set = set(of: row, own) else { return (.complete, 0) }
    guard set.arrival != GoodsFigure.never else { return (.unquoted, Self.whole(price)) }
    var least = Double.infinity
    if set.abroad != Self.never { least = min(least, own.abroad?.price(of: price, freight: Double(set.abroad)) ?? 0) }
    if set.home != Self.never { least = min(least, own.home?.price(of: price, freight: Double(set.home)) ?? 0) }
    return (.complete, Self.whole(least))
  }

  /// The earliest 90th percentile of goods of a row; the largest number if nothing comes.
  mutating func arrival(of row: Int) -> Int32 {
    let number = goodsClass[row]
    guard classes.indices.contains(number), let set = set(of: row, classes[number]) else { return .min }
    return set.arrival
  }

  /// Below an amount, whatever was rounded.
  private static func whole(_ amount: Double) -> Int64 {
    amount < 1e15 ? max(0, Int64(amount.rounded(.down)) - rounding) : Int64(1e15) - rounding
  }

  /// The figures of a row's set and weight, found out; nil if the row is damaged.
  private mutating func set(of row: Int, _ own: Class) -> OfSet? {
    let set = loadSet[row]
    guard loads.sets.indices.contains(set) else { return nil }
    let index = set * weights.count + own.weight
    if let known = sets[index] { return known }
    var found = OfSet()
    for load in loads.sets[set] where sites.isEmpty || sites.contains(loads.loads[load].site) {
      let least = find(load, own.weight)
      if isAbroad[load] { found.abroad = min(found.abroad, least.freight) } else { found.home = min(found.home, least.freight) }
      found.arrival = min(found.arrival, least.arrival)
    }
    sets[index] = found
    return found
  }

  private mutating func find(_ load: Int, _ weight: Int) -> (freight: Int64, arrival: Int32) {
    let index = load * weights.count + weight
    if freightOfLoad[index] == Self.unknown {
      let found = figures.least(of: loads.loads[load], weighing: weights[weight])
      freightOfLoad[index] = found?.freight ?? Self.never
      arrivalOfLoad[index] = found.map { Int32(clamping: $0.arrival.value) } ?? GoodsFigure.never
    }
    return (freightOfLoad[index], arrivalOfLoad[index])
  }
}
