import Delivery
import LandedCost
import Money
import Primitives

extension OptionFinder {
  /// What the lines of an option's price hang on, in their order: what a refund of some of the goods is split by. Nil for an option that the
  /// request does not lead to.
  ///
  /// - Parameters:
  ///   - id: The option, dominated or not.
  ///   - request: What its quote was asked with.
  public func splits(of id: OptionID, in request: OptionRequest) -> [CostSplit]? {
    consignment(of: id, in: request).map { calculator.splits(of: $0) }
  }

  /// What is left of goods that were ordered, and what was paid for it.
  public struct Remainder: Sendable {
    /// By line of the request, how many pieces are left.
    public let counts: [Int]
    /// The price of all, as it was paid.
    public let paid: LandedCost
    /// By line of the request, what was paid for the pieces that are left.
    public let values: [Money]

    /// Some of the goods of a request.
    public init(counts: [Int], paid: LandedCost, values: [Money]) {
      self.counts = counts
      self.paid = paid
      self.values = values
    }
  }

  /// What the rest of goods costs that were ordered by an option, at the hour of the order: by the same itinerary, under the regime that the
  /// rest comes under. Nil if the itinerary is not found any more, or nothing is left.
  ///
  /// - Parameters:
  ///   - rest: What is left.
  ///   - id: The option.
  ///   - request: All goods, with the site and the hour of the order.
  public func cost(of rest: Remainder, by id: OptionID, in request: OptionRequest) -> (cost: LandedCost, splits: [CostSplit])? {
    guard let zone = network.zones[request.zone], let (itinerary, all) = found(id, in: request), rest.counts.count == request.lines.count,
      rest.values.count == request.lines.count
    else { return nil }
    let kept = request.lines.indices.filter { rest.counts[$0] > 0 }
    var left = request
    left.lines = kept.map { request.lines[$0].counting(rest.counts[$0]) }
    guard let value = kept.map({ rest.values[$0] }).sum(in: request.currency), !kept.isEmpty else { return nil }
    var whole = pricer(request, to: zone)
    var pricer = pricer(left, to: zone)
    let goods = ConsignmentPricer.Goods(
      site: all.site, regime: all.regime,
      items: zip(left.lines, kept).map { CostItem($0, value: rest.values[$1]) }, value: value, crossesBorder: all.crossesBorder,
      movement: all.movement, bulkGramsPerTonne: all.bulkGramsPerTonne)
    guard let before = whole.consignment(itinerary, all), let after = pricer.consignment(itinerary, goods) else { return nil }
    // What carriage costs now is not asked, but how much less it is for less: prices may have changed since the order.
    let consignment = after.carrying(
      rest.paid.sum(of: [.freight, .freightToBorder, .freightInland]), insteadOf: before.freightToBorder + before.freightInland)
    return (calculator.cost(of: consignment), calculator.splits(of: consignment))
  }

  /// What an option's price was computed from.
  func consignment(of id: OptionID, in request: OptionRequest) -> Consignment? {
    guard let zone = network.zones[request.zone], let (itinerary, goods) = found(id, in: request) else { return nil }
    var pricer = pricer(request, to: zone)
    return pricer.consignment(itinerary, goods)
  }

  /// The itinerary of an option, and the goods as they lie at its site.
  private func found(_ id: OptionID, in request: OptionRequest) -> (Itinerary, ConsignmentPricer.Goods)? {
    guard let zone = network.zones[request.zone], let source = request.sources.first(where: { $0.site == id.site }) else { return nil }
    var pricer = pricer(request, to: zone)
    guard let goods = pricer.goods(from: source) else { return nil }
    let plan = itineraries.plan(
      from: goods.site, to: zone, at: request.hour, load: pricer.load, itineraries.result(of: pricer.load), regime: goods.regime,
      ItineraryFinder.Filter(modes: request.modes, without: request.without))
    return plan.itineraries.first { $0.id == id }.map { ($0, goods) }
  }
}

extension OptionLine {
  /// Another number of the same goods.
  fileprivate func counting(_ quantity: Int) -> OptionLine {
    OptionLine(
      product: product, hsCode: hsCode, origin: origin, quantity: quantity, weight: weight, box: box, content: content,
      hasBattery: hasBattery, isDangerous: isDangerous)
  }
}

extension CostItem {
  /// The declaration of goods of a request.
  ///
  /// - Parameters:
  ///   - line: The goods.
  ///   - value: The value of all pieces, in the request's currency.
  init(_ line: OptionLine, value: Money) {
    self.init(
      description: line.product.rawValue, hsCode: line.hsCode, origin: line.origin, value: value, quantity: line.quantity,
      content: line.content, weight: line.weight * line.quantity)
  }
}

extension LandedCost {
  /// The sum of the lines with some labels.
  fileprivate func sum(of labels: Set<LineLabel>) -> Money? {
    lines.lazy.filter { labels.contains($0.label) }.map(\.amount).sum(in: total.currency)
  }
}

extension Consignment {
  /// The same goods with freight in proportion to what was paid for more of them.
  fileprivate func carrying(_ paid: Money?, insteadOf computed: Money?) -> Consignment {
    guard let paid, let computed, paid != computed, computed.minor > 0, paid.minor >= 0 else { return self }
    let share = Ratio(paid.minor, computed.minor)
    return with(freightToBorder: freightToBorder * share, freightInland: freightInland * share)
  }
}
