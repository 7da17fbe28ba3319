import Primitives
import Quotes

/// What `matrix` answers.
struct MatrixJSON: Encodable {
  struct Cell: Encodable {
    let site: SiteID
    let zone: ZoneID
    let p50Days: Double
    let p90Days: Double
  }

  let orderedAt: InstantJSON
  let cells: [Cell]

  /// Pairs without an itinerary are left out.
  init(_ cells: [MatrixCell], at hour: Hour) {
    orderedAt = InstantJSON(hour)
    self.cells = cells.compactMap(Cell.init)
  }
}

extension MatrixJSON.Cell {
  init?(_ cell: MatrixCell) {
    guard let fastest = cell.fastest else { return nil }
    self.init(site: cell.site, zone: cell.zone, p50Days: Self.rounded(fastest.p50Days), p90Days: Self.rounded(fastest.p90Days))
  }

  private static func rounded(_ days: Double) -> Double { (days * 10_000).rounded() / 10_000 }
}
