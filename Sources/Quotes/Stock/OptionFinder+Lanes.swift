import Delivery
import Money
import Primitives

extension OptionFinder {
  /// The lanes of goods from one site to the countries that the network delivers to, by country; a country that nothing leads to has none.
  ///
  /// - Parameters:
  ///   - goods: The goods, with their price there.
  ///   - site: Where they are in stock.
  ///   - hour: The hour of the order.
  ///   - isCancelled: Asked before each country. If it is true, the lanes computed so far are returned.
  public func lanes(of goods: OptionLine, at price: Money, from site: SiteID, on hour: Hour, isCancelled: () -> Bool = { false })
    -> [StockLane]
  {
    let zones = Set(network.zones.values.map(\.country)).sorted().compactMap { network.capitalZone(of: $0) }
    let request = OptionRequest(
      lines: [goods], sources: [OptionSource(site: site, prices: [price])], zone: "", hour: hour, currency: price.currency)
    return matrix(request, sites: [site], zones: zones.map(\.id), isCancelled: isCancelled).compactMap { cell in
      guard let fastest = cell.fastest, let country = network.zones[cell.zone]?.country else { return nil }
      return StockLane(country: country, p50Days: fastest.p50Days, p90Days: fastest.p90Days)
    }
  }
}
