import Delivery
import Money
import Primitives
import Quotes

/// How long it takes from a site to a zone, in days from the order.
public struct MatrixCell: Hashable, Sendable {
  public let site: SiteID
  public let zone: ZoneID
  public let p50Days: Double
  public let p90Days: Double
  /// The option that the days are of.
  public let option: OptionID
  /// How it goes.
  public let modes: [TransportMode]
}

extension Shop {
  /// The way with the earliest 90th percentile, whether a shopper would choose it or not, of every pair of a site and a zone; pairs without
  /// a way are left out.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked before each pair; what is known until then is returned.
  ///   - progress: Told of each pair as it is done (nil where nothing leads there), with how many are done of how many.
  public func matrix(
    _ request: OptionRequest, sites: [SiteID], zones: [ZoneID], isCancelled: () -> Bool = { false },
    progress: (MatrixCell?, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) -> [MatrixCell] {
    var cells: [MatrixCell] = []
    var done = 0
    for site in sites {
      for zone in zones {
        if isCancelled() { return cells }
        let cell = matrixCell(request, site, zone)
        if let cell { cells.append(cell) }
        done += 1
        progress(cell, done, sites.count * zones.count)
      }
    }
    return cells
  }

  private func matrixCell(_ request: OptionRequest, _ site: SiteID, _ zone: ZoneID) -> MatrixCell? {
    var that = request
    that.zone = zone
    that.usedThisYear = nil
    that.sources = request.sources.filter { $0.site == site }
    if that.sources.isEmpty, let prices = request.sources.first?.prices { that.sources = [OptionSource(site: site, prices: prices)] }
    let fastest = finder.quote(that).options.min {
      ($0.arrival.p90, $0.cost.total.minor, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.id)
    }
    guard let fastest else { return nil }
    return MatrixCell(
      site: site, zone: zone, p50Days: Double(fastest.arrival.p50 - request.hour) / 24,
      p90Days: Double(fastest.arrival.p90 - request.hour) / 24, option: fastest.id, modes: fastest.modes)
  }
}
