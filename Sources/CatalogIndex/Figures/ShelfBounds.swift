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
    /// What goods and freight cost with the least VAT; 0 if nothing bounds it.
    let goods: Double
    let freight: Double
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
  /// By load and weight.
  private var freightOfLoad: [Int64]
  private var arrivalOfLoad: [Int32]
  /// By set and weight.
  private var freights: [Int64]
  private var arrivals: [Int32]

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
    let taxes = shelf.headings.map { figures.leastVAT(on: $0) }
    classes = shelf.classes.map { own in
      let tax = taxes[own.heading]
      return Class(
        weight: own.weight, rate: rates[own.currency] ?? 0, goods: tax.map { 1 + $0.goods } ?? 0, freight: tax.map { 1 + $0.freight } ?? 0)
    }
    let ofLoads = loads.loads.count * weights.count
    let ofSets = loads.sets.count * weights.count
    freightOfLoad = Array(repeating: Self.unknown, count: ofLoads)
    arrivalOfLoad = Array(repeating: GoodsFigure.never, count: ofLoads)
    freights = Array(repeating: Self.unknown, count: ofSets)
    arrivals = Array(repeating: GoodsFigure.never, count: ofSets)
  }

  /// The least that goods of a row cost, as lists by price come: whatever is not delivered last.
  mutating func price(of row: Int) -> (grade: GoodsFigure.Grade, amount: Int64) {
    let number = goodsClass[row]
    guard classes.indices.contains(number) else { return (.complete, 0) }
    let own = classes[number]
    let price = Double(leastPrice[row]) * own.rate
    guard let set = set(of: row, own) else { return (.complete, 0) }
    let freight = freights[set]
    guard freight != Self.never else { return (.unquoted, Self.whole(price)) }
    return (.complete, Self.whole(price * own.goods + Double(freight) * own.freight))
  }

  /// The earliest 90th percentile of goods of a row; the largest number if nothing comes.
  mutating func arrival(of row: Int) -> Int32 {
    let number = goodsClass[row]
    guard classes.indices.contains(number), let set = set(of: row, classes[number]) else { return .min }
    return arrivals[set]
  }

  /// Below an amount, whatever was rounded.
  private static func whole(_ amount: Double) -> Int64 {
    amount < 1e15 ? max(0, Int64(amount.rounded(.down)) - rounding) : Int64(1e15) - rounding
  }

  /// Where the figures of a row's set and weight are, found out; nil if the row is damaged.
  private mutating func set(of row: Int, _ own: Class) -> Int? {
    let set = loadSet[row]
    guard loads.sets.indices.contains(set) else { return nil }
    let index = set * weights.count + own.weight
    if freights[index] != Self.unknown { return index }
    var (freight, arrival) = (Self.never, GoodsFigure.never)
    for load in loads.sets[set] where sites.isEmpty || sites.contains(loads.loads[load].site) {
      let least = find(load, own.weight)
      freight = min(freight, least.freight)
      arrival = min(arrival, least.arrival)
    }
    (freights[index], arrivals[index]) = (freight, arrival)
    return index
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
