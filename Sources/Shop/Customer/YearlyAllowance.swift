import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// How much a person may import in a year under a regime (China's cross-border retail), and how much of it is used.
struct YearlyAllowance {
  let regime: Regime
  /// The year at the destination.
  let period: OrderPeriod
  /// What was ordered in it, as the limit counts it, in yuan.
  let used: Money
  /// The limit in yuan; nil if an exchange rate is missing.
  let limit: Money?

  /// The check for the transaction that places an order with this price.
  var check: AllowanceCheck? { limit.map { AllowanceCheck(regime: regime, period: period, seen: used, limit: $0) } }
}

extension Shop {
  /// The regime with a yearly limit that applies in a zone on the date of an hour; nil if there is none.
  func yearlyRow(zone: ZoneID, hour: Hour) -> RegimeRow? {
    guard let zone = network.zones[zone] else { return nil }
    return schedule.yearlyRow(of: zone.place, on: ZoneClock.named(zone.timeZone).date(of: hour))
  }

  /// The allowance of the shop's customer in a zone, in the year of an hour; nil if no such limit applies on that date.
  func yearlyAllowance(zone id: ZoneID, hour: Hour) throws(ShopError) -> YearlyAllowance? {
    guard let zone = network.zones[id], let row = yearlyRow(zone: id, hour: hour) else { return nil }
    let clock = ZoneClock.named(zone.timeZone)
    guard let period = OrderPeriod(.year, of: hour, by: clock) else { return nil }
    let used = try customer.map { customer throws(ShopError) in
      try Self.stored { try ledger.importedGoods(of: customer, in: period, regime: row.regime) }
    }
    return YearlyAllowance(
      regime: row.regime, period: period, used: used ?? .zero(.yuan),
      limit: counting(in: zone.place, clock.date(of: hour)).yearlyLimit(of: row, in: .yuan))
  }

  /// The value of goods that the shop's customer has imported this year under the regime with a yearly limit; nil if no such limit applies
  /// on the date of the order.
  func usedThisYear(zone: ZoneID, currency: Currency, hour: Hour) throws(ShopError) -> Money? {
    guard let place = network.zones[zone], let used = try yearlyAllowance(zone: zone, hour: hour)?.used else { return nil }
    return counting(in: place.place, ZoneClock.named(place.timeZone).date(of: hour)).customsRates.convert(used, to: currency)
  }

  /// What each shipment of an order counts towards a yearly allowance: what its limit is compared with (in China the dutiable price: goods,
  /// freight to the border and insurance), in yuan at the rate by which customs count on the day of the order. What has no exchange rate does
  /// not count.
  ///
  /// - Parameter allowance: That of the year of the order: a single good above the limit for an order counts if it is within this one.
  func imports(of order: Order, _ allowance: YearlyAllowance?) -> [ImportedGoods] {
    let row = yearlyRow(zone: order.zone, hour: Hour(roundingUp: order.placedAt))
    var used = allowance?.used
    return order.shipments.enumerated().map { number, shipment in
      let value = imported(shipment.cost, of: order, by: row)
      var regime = shipment.cost.regime
      if let row, let limit = allowance?.limit, let sum = used.flatMap({ $0 + value }), sum.minor <= limit.minor,
        countsTowardsYear(regime, pieces: shipment.pieceCount, of: order)
      {
        regime = row.regime
        used = sum
      }
      return ImportedGoods(shipment: number, regime: regime, goods: value)
    }
  }

  /// What a price counts towards a yearly allowance, in yuan at the rate by which customs count on the day of the order; what has no exchange
  /// rate does not count.
  func imported(_ cost: LandedCost, of order: Order, by row: RegimeRow?) -> Money {
    cost.value(row?.base ?? .goods).flatMap { rates(of: order).convert($0, to: .yuan) } ?? .zero(.yuan)
  }

  /// An amount in another currency, at the same rate; nil if that has none.
  func counted(_ amount: Money, of order: Order, in currency: Currency) -> Money? { rates(of: order).convert(amount, to: currency) }

  /// Whether goods under a regime count towards the yearly limit that holds for an order.
  func countsTowardsYear(_ regime: Regime, pieces: Int, of order: Order) -> Bool {
    guard let zone = network.zones[order.zone] else { return false }
    return schedule.countsTowardsYear(regime, pieces: pieces, in: zone.place, on: date(of: order, in: zone))
  }

  /// The rates by which customs count on the day of an order.
  private func rates(of order: Order) -> ExchangeRates {
    network.zones[order.zone].map { counting(in: $0.place, date(of: order, in: $0)).customsRates } ?? world.rates
  }

  private func date(of order: Order, in zone: Zone) -> LocalDate {
    ZoneClock.named(zone.timeZone).date(of: Hour(roundingUp: order.placedAt))
  }

  /// What a shipment of a cart counts towards the yearly allowance; nil if it counts nothing.
  ///
  /// - Parameter used: What is used before it, in the currency of the cost.
  func yearlyValue(of cost: LandedCost, pieces: Int, zone id: ZoneID, hour: Hour, used: Money?) -> Money? {
    guard let used, let zone = network.zones[id], let row = yearlyRow(zone: id, hour: hour), let value = cost.value(row.base) else {
      return nil
    }
    let date = ZoneClock.named(zone.timeZone).date(of: hour)
    guard schedule.countsTowardsYear(cost.regime, pieces: pieces, in: zone.place, on: date) else { return nil }
    if cost.regime == row.regime { return value }
    let limit = counting(in: zone.place, date).yearlyLimit(of: row, in: value.currency)
    guard let limit, let sum = used + value, sum.minor <= limit.minor else { return nil }
    return value
  }

  /// What would be left of the customer's yearly allowance after an order of what was asked for, at least nothing; nil if no yearly limit
  /// applies on its date.
  public func allowanceLeft(after cost: LandedCost, _ request: OptionRequest) -> Money? {
    guard let used = request.usedThisYear,
      let before = allowanceLeft(zone: request.zone, hour: request.hour, used: used, currency: used.currency)
    else { return nil }
    let pieces = request.lines.reduce(0) { $0 + $1.quantity }
    let own = yearlyValue(of: cost, pieces: pieces, zone: request.zone, hour: request.hour, used: used)
    let after = own.flatMap { before - $0 } ?? before
    return after.minor < 0 ? .zero(after.currency) : after
  }

  /// The tax rules, by the rates of a place's customs on a date.
  func counting(in place: PlaceCode, _ date: LocalDate) -> TariffSchedule { schedule.counting(in: place, on: date) }
}

extension Shipment {
  /// How many pieces of goods there are.
  fileprivate var pieceCount: Int { lines.reduce(0) { $0 + $1.quantity } }
}
