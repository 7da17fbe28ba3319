import Foundation
import LandedCost
import Primitives

/// On which terms the goods of an order can be given back on a day, shipment by shipment.
public struct ReturnOffer: Hashable, Sendable {
  /// The law of the destination, with the shop's own promise.
  public let terms: ReturnTerms
  /// The day at the destination, by the order's clock.
  public let today: LocalDate
  /// When each shipment was received.
  public let dates: [ReturnDates]
  /// What the law asks of goods; without those that have left the catalog.
  public let goods: [SKU: ReturnGoods]

  /// An offer with all its properties.
  public init(terms: ReturnTerms, today: LocalDate, dates: [ReturnDates], goods: [SKU: ReturnGoods]) {
    self.terms = terms
    self.today = today
    self.dates = dates
    self.goods = goods
  }

  /// The offer of an order.
  ///
  /// - Parameters:
  ///   - lifecycle: The order.
  ///   - terms: The terms that hold for it.
  ///   - goods: What the law asks of its goods.
  ///   - now: What the shop's clock shows.
  ///   - date: The local date of an instant at the destination.
  public init(
    _ lifecycle: OrderLifecycle, terms: ReturnTerms, goods: [SKU: ReturnGoods], at now: Date, _ date: (Date) -> LocalDate
  ) {
    self.init(
      terms: terms, today: date(lifecycle.clock(at: now)),
      dates: lifecycle.order.shipments.indices.map { lifecycle.returnDates(ofShipment: $0, at: now, date) }, goods: goods)
  }

  /// Why goods of a shipment cannot be given back; nil if they can.
  public func refusal(of sku: SKU, inShipment shipment: Int, isOpened: Bool = false) -> ReturnRefusal? {
    guard dates.indices.contains(shipment) else { return .notDelivered }
    return terms.refusal(on: today, dates[shipment], goods: goods[sku], isOpened: isOpened)
  }

  /// Whether it matters that goods were opened, or a seal broken: they can be given back as they came, and not else.
  public func asksWhetherOpened(_ sku: SKU) -> Bool {
    guard let goods = goods[sku] else { return false }
    return terms.exception(for: goods, isOpened: false) == nil && terms.exception(for: goods, isOpened: true) != nil
  }

  /// The last day on which goods of a shipment can be given back; nil where there are no days, or they have not begun.
  public func lastDay(ofShipment shipment: Int) -> LocalDate? {
    dates.indices.contains(shipment) ? terms.lastDay(dates[shipment]) : nil
  }
}
