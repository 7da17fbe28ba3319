import Delivery
import LandedCost
import Money
import Primitives
import Quotes
import Shop

/// What a consignment would cost from a warehouse within the customs territory of its destination, where goods lie that were cleared in bulk.
enum LocalStockChange {
  /// At the same price and freight, from the overseas warehouse that is nearest to the destination's capital, one in the country before others;
  /// empty where there is none, and where the goods lie in the country already.
  static func changes(
    of cost: LandedCost, of consignment: Consignment, in country: CountryCode, _ shop: Shop, _ calculator: LandedCostCalculator
  ) -> [CostChange] {
    guard cost.regime != .localStock, let site = site(in: country, consignment.destination, shop.network) else { return [] }
    let local = calculator.cost(of: consignment.under(.localStock))
    return [CostChange(.site(site, nil), regime: .localStock, total: local.total, unknown: local.unknown, from: cost)]
  }

  private static func site(in country: CountryCode, _ place: PlaceCode, _ network: DeliveryNetwork) -> SiteID? {
    let zones = network.zones.values.filter { $0.country == country }.sorted { $0.id < $1.id }
    guard let capital = zones.first(where: \.isCapital) ?? zones.first else { return nil }
    let near = network.sites.values.filter { $0.kind == .overseasWarehouse && network.isAtHome($0.place, place) }
    func order(_ site: Site) -> (Int, Double, SiteID) {
      (site.country == country ? 0 : 1, site.coordinate.kilometres(to: capital.coordinate), site.id)
    }
    return near.min { order($0) < order($1) }?.id
  }
}
