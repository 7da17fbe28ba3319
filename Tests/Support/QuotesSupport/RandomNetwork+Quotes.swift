import CoreSupport
import Delivery
import DeliverySupport
import LandedCost
import LandedCostSupport
import Primitives
import Quotes

extension RandomNetwork {
  /// Value-added tax alone, and a duty of nothing: then the dearer freight is the dearer total, and what is cheap on the way is cheap at the door.
  package var finder: OptionFinder {
    OptionFinder(
      network: network,
      schedule: TariffSchedule(
        rules: [
          rule("duty", .duty, in: "EU", of: .customsValue, rate: "0"), rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
        ], regimes: [regime(.standard, in: "EU", order: 1)],
        territories: .some, rates: .round))
  }

  /// Whole euros of the goods by site.
  package static let prices: [(site: SiteID, euros: Int)] = [("CNMAK-W", 100), ("BELOC-W", 150), ("BEBON-W", 130)]

  /// A parcel of ten kilograms from all three warehouses.
  package static func request(at hour: Hour, battery: Bool = false, all: Bool = false) -> OptionRequest {
    let line = OptionLine(
      product: "thing", hsCode: "95030000", origin: "CN", quantity: 1, weight: Grams(10_000), box: Dimensions(300, 300, 300), content: nil,
      hasBattery: battery, isDangerous: false)
    return OptionRequest(
      lines: [line], sources: prices.map { OptionSource(site: $0.site, prices: [money("\($0.euros)")]) }, zone: zone, hour: hour,
      currency: .euro, extent: all ? .all : .undominated)
  }
}
