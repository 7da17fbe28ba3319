import Delivery
import Money
import Primitives

extension OptionFinder {
  /// For every pair of a site and a zone, the option with the earliest 90th percentile, whatever it costs.
  ///
  /// - Parameters:
  ///   - request: The goods with their prices at sites, the hour and the currency; its zone does not matter. At a site that is not among
  ///     its sources the prices of the first source are taken.
  ///   - sites: The sites.
  ///   - zones: The zones.
  ///   - isCancelled: Asked before each pair. If it is true, the cells computed so far are returned.
  ///   - progress: Called after each pair, with how many are done of how many.
  public func matrix(
    _ request: OptionRequest, sites: [SiteID], zones: [ZoneID], isCancelled: () -> Bool = { false },
    progress: (MatrixCell, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) -> [MatrixCell] {
    var cells: [MatrixCell] = []
    for site in sites {
      for zone in zones {
        if isCancelled() { return cells }
        let cell = MatrixCell(site: site, zone: zone, fastest: fastest(request, site, zone))
        cells.append(cell)
        progress(cell, cells.count, sites.count * zones.count)
      }
    }
    return cells
  }

  private func fastest(_ request: OptionRequest, _ site: SiteID, _ zone: ZoneID) -> MatrixCell.Fastest? {
    var that = request
    that.zone = zone
    that.usedThisYear = nil
    that.sources = request.sources.filter { $0.site == site }
    if that.sources.isEmpty, let prices = request.sources.first?.prices { that.sources = [OptionSource(site: site, prices: prices)] }
    return fastests.value(for: that) {
      guard that.extent == .undominated, let zone = network.zones[zone] else { return fastestOption(that) }
      switch OptionSearch(that, to: zone, self).fastest() {
      case .nothing: return nil
      case .found(let found): return MatrixCell.Fastest(found, orderedAt: that.hour)
      case .unclear: return fastestOption(that)
      }
    }
  }

  /// The same from all options.
  private func fastestOption(_ request: OptionRequest) -> MatrixCell.Fastest? {
    let fastest = quote(request).options.min {
      ($0.arrival.p90, $0.cost.total.minor, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.id)
    }
    return fastest.map { MatrixCell.Fastest($0.id, $0.modes, $0.arrival, orderedAt: request.hour) }
  }
}

extension MatrixCell.Fastest {
  fileprivate init(_ found: FoldedCandidate, orderedAt hour: Hour) {
    self.init(
      found.candidate.itinerary.id, DeliveryOption.shownModes(found.candidate.itinerary.legs), found.arrival.percentiles, orderedAt: hour)
  }

  fileprivate init(_ option: OptionID, _ modes: [TransportMode], _ arrival: ArrivalPercentiles, orderedAt hour: Hour) {
    self.init(p50Days: Double(arrival.p50 - hour) / 24, p90Days: Double(arrival.p90 - hour) / 24, option: option, modes: modes)
  }
}
