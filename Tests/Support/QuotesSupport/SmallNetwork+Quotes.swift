import CoreSupport
import Delivery
import DeliverySupport
import LandedCost
import LandedCostSupport
import Money
import Primitives
import Quotes

extension SmallNetwork {
  package var finder: OptionFinder {
    OptionFinder(
      network: network,
      schedule: TariffSchedule(
        rules: [
          rule("duty", .duty, in: "EU", regime: .standard, of: .customsValue, rate: "0.10"),
          rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
        ], regimes: [regime(.standard, in: "EU", order: 1)], territories: .some, rates: .round))
  }

  /// A parcel of ten kilograms and 100 euros, ordered on Tuesday 24 November 2026 at 08:00 in Shanghai.
  package static func request(
    from sites: [SiteID] = ["CNSHA"], price: Money = money("100"), grams: Int = 10_000, box: Dimensions = Dimensions(600, 400, 300),
    quantity: Int = 1, battery: Bool = false, dangerous: Bool = false, all: Bool = true
  ) -> OptionRequest {
    let line = OptionLine(
      product: "thing", hsCode: "95030000", origin: "CN", quantity: quantity, weight: Grams(grams), box: box, content: nil,
      hasBattery: battery,
      isDangerous: dangerous)
    return OptionRequest(
      lines: [line], sources: sites.map { OptionSource(site: $0, prices: [price]) }, zone: ghent, hour: ordered, currency: .euro,
      extent: all ? .all : .undominated)
  }
}
