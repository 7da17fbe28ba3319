import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives

/// How much a person may import in a year under a regime (China's cross-border retail), and how much of it is used.
struct YearlyAllowance {
  let regime: Regime
  /// The beginning of the year at the destination.
  let since: Date
  /// The value of goods ordered since then, in yuan.
  let used: Money
  /// The limit in yuan; nil if an exchange rate is missing.
  let limit: Money?

  /// The check for the transaction that places an order with this price.
  var check: AllowanceCheck? { limit.map { AllowanceCheck(regime: regime, since: since, seen: used, limit: $0) } }
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
    let year = clock.date(of: hour).parts.year
    guard let newYear = LocalDate(year: year, month: 1, day: 1), let second = clock.second(of: newYear, minute: 0) else { return nil }
    let since = Date(timeIntervalSince1970: Double(second))
    let used = try customer.map { customer throws(ShopError) in
      try Self.stored { try ledger.importedGoods(of: customer, since: since, regime: row.regime) }
    }
    return YearlyAllowance(
      regime: row.regime, since: since, used: used ?? .zero(.yuan),
      limit: counting(in: zone.place, clock.date(of: hour)).yearlyLimit(of: row, in: .yuan))
  }

  /// The value of goods that the shop's customer has imported this year under the regime with a yearly limit; nil if no such limit applies
  /// on the date of the order.
  func usedThisYear(zone: ZoneID, currency: Currency, hour: Hour) throws(ShopError) -> Money? {
    guard let place = network.zones[zone], let used = try yearlyAllowance(zone: zone, hour: hour)?.used else { return nil }
    return counting(in: place.place, ZoneClock.named(place.timeZone).date(of: hour)).customsRates.convert(used, to: currency)
  }

  /// What each shipment of an order counts towards a yearly allowance: the value of its goods in yuan at the rate by which customs count
  /// on the day of the order. Goods without an exchange rate do not count.
  func imports(of order: Order) -> [ImportedGoods] {
    let rates = network.zones[order.zone].map { zone in
      counting(in: zone.place, ZoneClock.named(zone.timeZone).date(of: Hour(roundingUp: order.placedAt))).customsRates
    }
    return order.shipments.enumerated().map { number, shipment in
      let minor = shipment.lines.reduce(0) { $0 + ((rates ?? world.rates).convert($1.price * $1.quantity, to: .yuan)?.minor ?? 0) }
      return ImportedGoods(shipment: number, regime: shipment.cost.regime, goods: Money(minor: minor, currency: .yuan))
    }
  }

  /// The tax rules, by the rates of a place's customs on a date.
  func counting(in place: PlaceCode, _ date: LocalDate) -> TariffSchedule { schedule.counting(in: place, on: date) }
}
