@testable import Delivery
@testable import Primitives
@testable import Quotes

extension MatrixCell {
  /// A cell with days, or without where they are nil.
  init(
    site: SiteID, zone: ZoneID, p50Days: Double?, p90Days: Double?, option: OptionID = ProductFixture.road.id, modes: [TransportMode] = []
  ) {
    let fastest = p50Days.flatMap { p50 in
      p90Days.map { MatrixCell.Fastest(p50Days: p50, p90Days: $0, option: option, modes: modes) }
    }
    self.init(site: site, zone: zone, fastest: fastest)
  }
}
