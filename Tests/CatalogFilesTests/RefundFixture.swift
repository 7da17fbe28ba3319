import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes
import Testing

/// Goods that were paid for at a destination by the shipped rules, and their ledger.
struct RefundFixture {
  static let world = ReadCatalog.shipped.world
  static let calculator = LandedCostCalculator(schedule: world.tariffSchedule)

  let cost: LandedCost
  let splits: [CostSplit]
  let goods: [OrderPieces]
  let rules: RefundRules
  let terms: ReturnTerms

  /// - Parameters:
  ///   - zone: A zone of the destination.
  ///   - items: The goods, each a line of its own.
  ///   - freight: To the border; of goods that are at home, all of it.
  init(to zone: ZoneID, _ items: [CostItem], freight: Money, regime: Regime? = nil, isAtHome: Bool = false, on day: String) throws {
    let zone = try #require(Self.world.baseNetwork.zones[zone])
    let consignment = Consignment(
      items: items, freightToBorder: isAtHome ? .zero(freight.currency) : freight,
      freightInland: isAtHome ? freight : .zero(freight.currency),
      isDomestic: isAtHome, destination: zone.place, movement: isAtHome ? .domestic : .abroad, regime: isAtHome ? .localStock : regime,
      date: date(day))
    cost = Self.calculator.cost(of: consignment)
    splits = Self.calculator.splits(of: consignment)
    goods = items.map { OrderPieces(sku: SKU(rawValue: $0.description), quantity: $0.quantity) }
    let noon = Date(timeIntervalSince1970: Double(date(day).days * 86_400 + 43_200))
    rules = Self.world.refundRules(to: zone, orderedAt: noon)
    terms = Self.world.returnTerms(to: zone, orderedAt: noon)
  }

  func ledger(standardCarriage: Money? = nil) -> RefundLedger {
    RefundLedger(of: cost, splits: splits, goods: goods, standardCarriage: standardCarriage, rules: rules)
  }

  /// As many pieces of the goods of a line.
  func pieces(_ line: Int, _ quantity: Int) -> OrderPieces { OrderPieces(sku: goods[line].sku, quantity: quantity) }
}

extension RefundLedger {
  /// The lines for pieces that come back, which are recorded.
  mutating func give(
    back pieces: OrderPieces..., isLast: Bool = false, cause: ReturnCause = .withdrawal, asked: String, goods: String? = nil,
    imported: String? = nil
  ) throws -> [RefundLine] {
    try give(back: pieces)
    let lines = refund(
      RefundAct(
        cause: cause, isOrderBack: isLast, askedOn: date(asked), goodsBackOn: goods.map { date($0) }, importedOn: imported.map { date($0) })
    )
    record(lines)
    return lines
  }
}

extension [RefundLine] {
  /// What the shopper gets back with these.
  func returned(_ kind: CostKind? = nil) -> String {
    filter { $0.isReturned && $0.kind == kind ?? $0.kind }.map(\.amount).sum(in: self[0].amount.currency)!.decimalString
  }
}
