import Catalog
import Money
import Primitives
import Quotes

/// What the goods of a shelf cost at least and when they arrive at best, row by row: of each class and set of loads it is found out once, when a row
/// first asks.
struct ShelfBounds: Sendable {
  /// The columns that rows are bounded by.
  struct Columns: Sendable {
    let loadSet: NumberColumn
    let goodsClass: NumberColumn
    /// `LeastPrices`.
    let basePrice: NumberColumn
    let ownPrice: NumberColumn
  }

  private struct Class {
    let weight: Int
    /// What they cost at least from abroad, and from the place's own customs territory; nil if nothing bounds it.
    let abroad: FigureBounds.Floor?
    let home: FigureBounds.Floor?
  }

  /// Which of a row's least prices counts at a site.
  private enum Pricing: Int, CaseIterable { case base, own, either }

  /// What goods of a set and weight cost to carry at least: from abroad and from home, by pricing.
  private struct OfSet {
    var abroad = [Int64](repeating: ShelfBounds.never, count: Pricing.allCases.count)
    var home = [Int64](repeating: ShelfBounds.never, count: Pricing.allCases.count)
    var arrival = GoodsFigure.never
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
  private let columns: Columns
  /// Minor units for a unit of a price, at least.
  private let rate: Double
  private let isAbroad: [Bool]
  private let pricings: [Pricing]
  /// By load and weight.
  private var freightOfLoad: [Int64]
  private var arrivalOfLoad: [Int32]
  /// By set and weight.
  private var sets: [OfSet?]
  /// All rows by what bounds their prices or arrivals; made when a large shelf is first put in order.
  private var byPrice: [UInt32] = []
  private var byArrival: [UInt32] = []

  /// - Parameter sites: those that goods may start from; empty for all.
  init(_ figures: FigureBounds, _ loads: StockedLoads, _ shelf: GoodsClasses, from sites: Set<SiteID>, _ columns: Columns) {
    self.figures = figures
    self.loads = loads
    self.sites = sites
    self.columns = columns
    weights = shelf.weights
    // What has no rate now has no price; what had none is kept as nothing.
    rate =
      shelf.currencies.compactMap { currency, perEuro in
        perEuro.flatMap { perEuro in
          figures.rate(of: currency).map { $0 * perEuro * Double(currency.minorUnits) / LeastPrices.unit }
        }
      }.min() ?? 0
    let floors = shelf.headings.map { (abroad: figures.floor(of: $0, fromAbroad: true), home: figures.floor(of: $0, fromAbroad: false)) }
    classes = shelf.classes.map { own in
      Class(weight: own.weight, abroad: floors[own.heading].abroad, home: floors[own.heading].home)
    }
    isAbroad = loads.loads.map { figures.comesFromAbroad($0.site) }
    pricings = loads.loads.map { load in
      if shelf.ownSites.contains(load.site) { return .own }
      return shelf.baseSites.contains(load.site) ? .base : .either
    }
    freightOfLoad = Array(repeating: Self.unknown, count: loads.loads.count * weights.count)
    arrivalOfLoad = Array(repeating: GoodsFigure.never, count: freightOfLoad.count)
    sets = Array(repeating: nil, count: loads.sets.count * weights.count)
  }

  /// The least that goods of a row cost with all taxes, if these are known, as lists by price come: whatever is not delivered last.
  mutating func price(of row: Int) -> (grade: GoodsFigure.Grade, amount: Int64) {
    price(of: row) { floor, goods, freight in floor?.price(of: goods, freight: freight) ?? 0 }
  }

  /// The least that goods of a row cost with their freight, whatever is known of taxes.
  mutating func outlay(of row: Int) -> Int64 {
    price(of: row) { floor, goods, freight in floor == nil ? 0 : goods + freight }.amount
  }

  /// The earliest 90th percentile of goods of a row; the largest number if nothing comes.
  mutating func arrival(of row: Int) -> Int32 {
    let number = columns.goodsClass[row]
    guard classes.indices.contains(number), let set = set(of: row, classes[number]) else { return .min }
    return set.arrival
  }

  /// All rows, first those that may cost least or come first; equal ones by their numbers.
  mutating func order(byPrice isByPrice: Bool, capacity: Int) -> [UInt32] {
    let known = isByPrice ? byPrice : byArrival
    if known.count == capacity { return known }
    var keys: [UInt64] = []
    keys.reserveCapacity(capacity)
    for row in 0..<capacity {
      if isByPrice {
        let (grade, amount) = price(of: row)
        keys.append(UInt64(grade.rawValue) << 62 | UInt64(clamping: amount))
      } else {
        keys.append(UInt64(Int64(arrival(of: row)) - Int64(Int32.min)))
      }
    }
    let order = RowOrder.sorted(by: keys)
    if isByPrice { byPrice = order } else { byArrival = order }
    return order
  }

  private mutating func price(
    of row: Int, _ cost: (FigureBounds.Floor?, Double, Double) -> Double
  ) -> (grade: GoodsFigure.Grade, amount: Int64) {
    let number = columns.goodsClass[row]
    guard classes.indices.contains(number) else { return (.complete, 0) }
    let own = classes[number]
    guard let set = set(of: row, own) else { return (.complete, 0) }
    let base = Double(columns.basePrice[row]) * rate
    let site = Double(columns.ownPrice[row]) * rate
    guard set.arrival != GoodsFigure.never else { return (.unquoted, Self.whole(min(base, site))) }
    var least = Double.infinity
    for pricing in Pricing.allCases {
      let price =
        switch pricing {
        case .base: base
        case .own: site
        case .either: min(base, site)
        }
      let (abroad, home) = (set.abroad[pricing.rawValue], set.home[pricing.rawValue])
      if abroad != Self.never { least = min(least, cost(own.abroad, price, Double(abroad))) }
      if home != Self.never { least = min(least, cost(own.home, price, Double(home))) }
    }
    return (.complete, Self.whole(least))
  }

  /// Below an amount, whatever was rounded.
  private static func whole(_ amount: Double) -> Int64 {
    amount < 1e15 ? max(0, Int64(amount.rounded(.down)) - rounding) : Int64(1e15) - rounding
  }

  /// The figures of a row's set and weight, found out; nil if the row is damaged.
  private mutating func set(of row: Int, _ own: Class) -> OfSet? {
    let set = columns.loadSet[row]
    guard loads.sets.indices.contains(set) else { return nil }
    let index = set * weights.count + own.weight
    if let known = sets[index] { return known }
    var found = OfSet()
    for load in loads.sets[set] where sites.isEmpty || sites.contains(loads.loads[load].site) {
      let least = find(load, own.weight)
      let pricing = pricings[load].rawValue
      if isAbroad[load] {
        found.abroad[pricing] = min(found.abroad[pricing], least.freight)
      } else {
        found.home[pricing] = min(found.home[pricing], least.freight)
      }
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
