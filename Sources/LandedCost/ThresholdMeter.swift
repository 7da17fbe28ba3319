import Money
import Primitives

/// What thresholds of rules and regimes are compared with, and how the comparisons came out: those that hung on the freight, and those that did on
/// the goods alone.
struct ThresholdMeter {
  /// The whole consignment, or one item by its index.
  enum Subject: Hashable { case consignment, item(Int) }

  /// A comparison with a value that counts carriage and how it came out. While all come out the same, the same rules hold.
  struct Condition: Hashable, Sendable {
    fileprivate let subject: Subject
    fileprivate let base: ThresholdBase
    fileprivate let bound: Fraction
    /// Whether the bound itself counts as below.
    fileprivate let isInclusive: Bool
    /// Nil if the value is out of range.
    fileprivate let isBelow: Bool?
  }

  /// How comparisons came out that hung on the goods alone.
  struct GoodsConditions: Hashable, Sendable {
    fileprivate var values: [Condition] = []
    fileprivate var weights: [Weight] = []

    fileprivate struct Weight: Hashable, Sendable {
      let most: Grams
      let isAtMost: Bool
    }
  }

  /// Goods of the whole consignment; unknown if they are out of range.
  let goods: Fraction
  /// Goods, insurance and freight to the border.
  let customsValue: Fraction
  /// Goods, insurance and all carriage.
  private let delivered: Fraction
  /// Of all goods together; nil if that of some is not known.
  let weight: Grams?
  /// What else of the person counts, by the span in which the law counts it.
  private let others: [ThresholdSpan: Fraction]
  /// How many pieces there are; nil if only the values are known.
  let pieces: Int?
  private let items: [CostItem]
  private(set) var conditions: [Condition] = []
  /// Those without carriage: where they come out the same, the same rules hold for goods of another value or weight.
  private(set) var ofGoods = GoodsConditions()
  /// Whether a rule was met that asks by what the goods arrive.
  var asksArrival = false

  init(_ consignment: Consignment) {
    goods = consignment.value?.fraction ?? .unknown
    customsValue = goods + (consignment.freightToBorder.fraction + consignment.insurance.fraction)
    delivered = customsValue + consignment.freightInland.fraction
    let weights = consignment.items.compactMap(\.weight?.value)
    weight = weights.count == consignment.items.count ? Grams(weights.reduce(0, +)) : nil
    items = consignment.items
    pieces = consignment.items.reduce(0) { $0 + $1.quantity }
    others = Self.others { consignment.others($0) }
  }

  /// Of a consignment of which only the values are known.
  init(goods: Money, customsValue: Money?, usedThisYear: Money) {
    self.goods = goods.fraction
    self.customsValue = (customsValue ?? goods).fraction
    delivered = self.customsValue
    weight = nil
    items = []
    pieces = nil
    others = Self.others { $0 == .year ? usedThisYear : .zero(goods.currency) }
  }

  /// Most people have ordered nothing else.
  private static func others(_ value: (ThresholdSpan) -> Money) -> [ThresholdSpan: Fraction] {
    var others: [ThresholdSpan: Fraction] = [:]
    for span in ThresholdSpan.allCases where !value(span).isZero { others[span] = value(span).fraction }
    return others
  }

  /// What else of the person counts over a span.
  func used(_ span: ThresholdSpan) -> Fraction { others[span] ?? Fraction(0) }

  /// Whether the consignment weighs at most so much; so does one whose weight nobody names.
  mutating func weighs(atMost most: Grams) -> Bool {
    let isAtMost = weight.map { $0 <= most } ?? true
    let condition = GoodsConditions.Weight(most: most, isAtMost: isAtMost)
    if !ofGoods.weights.contains(condition) { ofGoods.weights.append(condition) }
    return isAtMost
  }

  /// Whether a value is at most a bound; nil if it is out of range.
  ///
  /// - Parameter span: What else of the person is added to the value first; nil for nothing.
  mutating func isAtMost(_ bound: Fraction, _ subject: Subject, _ base: ThresholdBase, with span: ThresholdSpan? = nil) -> Bool? {
    let most = span.flatMap { others[$0] }.map { bound - $0 } ?? bound
    return isBelow(most, subject, base, isInclusive: true)
  }

  /// Whether a value is less than a bound; nil if it is out of range.
  mutating func isLess(than bound: Fraction, _ subject: Subject, _ base: ThresholdBase) -> Bool? {
    isBelow(bound, subject, base, isInclusive: false)
  }

  private mutating func isBelow(_ bound: Fraction, _ subject: Subject, _ base: ThresholdBase, isInclusive: Bool) -> Bool? {
    let isBelow = Self.isBelow(value(of: subject, base), bound, isInclusive)
    let condition = Condition(subject: subject, base: base, bound: bound, isInclusive: isInclusive, isBelow: isBelow)
    switch base {
    case .goods, .piece: if !ofGoods.values.contains(condition) { ofGoods.values.append(condition) }
    case .customsValue, .delivered: if !conditions.contains(condition) { conditions.append(condition) }
    }
    return isBelow
  }

  private func value(of subject: Subject, _ base: ThresholdBase) -> Fraction {
    switch base {
    case .goods: goods(subject)
    case .piece: piece(subject)
    case .customsValue, .delivered: withCarriage(subject, base)
    }
  }

  /// Whether every comparison comes out the same for these values.
  func agrees(with conditions: [Condition]) -> Bool {
    conditions.allSatisfy { Self.isBelow(withCarriage($0.subject, $0.base), $0.bound, $0.isInclusive) == $0.isBelow }
  }

  /// The same of the comparisons that hung on the goods alone.
  func agrees(with conditions: GoodsConditions) -> Bool {
    conditions.values.allSatisfy { Self.isBelow(value(of: $0.subject, $0.base), $0.bound, $0.isInclusive) == $0.isBelow }
      && conditions.weights.allSatisfy { condition in (weight.map { $0 <= condition.most } ?? true) == condition.isAtMost }
  }

  private func goods(_ subject: Subject) -> Fraction {
    switch subject {
    case .consignment: goods
    case .item(let index): items[index].value.fraction
    }
  }

  /// The price of one piece: of a consignment that of its dearest.
  private func piece(_ subject: Subject) -> Fraction {
    func price(_ item: CostItem) -> Fraction { item.value.fraction / Fraction(Int128(max(1, item.quantity))) }
    switch subject {
    case .item(let index): return price(items[index])
    case .consignment: return items.isEmpty ? goods : items.map(price).max() ?? goods
    }
  }

  /// Freight and insurance are shared among the items by value.
  private func withCarriage(_ subject: Subject, _ base: ThresholdBase) -> Fraction {
    let whole = base == .delivered ? delivered : customsValue
    guard case .item(let index) = subject, items.count > 1 else { return whole }
    let own = items[index].value.fraction
    return goods == Fraction(0) ? (whole / Fraction(Int128(items.count))) : whole * (own / goods)
  }

  private static func isBelow(_ value: Fraction, _ bound: Fraction, _ isInclusive: Bool) -> Bool? {
    guard value.isKnown, bound.isKnown else { return nil }
    return isInclusive ? !(bound < value) : value < bound
  }
}
