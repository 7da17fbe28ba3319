import Delivery
import Money
import Primitives
import Shop

/// What `deadline` answers.
struct DeadlineJSON: Encodable {
  struct Option: Encodable {
    let id: OptionID
    let orderBy: InstantJSON
    let site: SiteID
    let modes: [TransportMode]
    let total: MoneyJSON
  }

  let destination: DestinationJSON
  let by: String
  let confidence: Double
  let options: [Option]

  init(_ deadlines: [Deadline], to destination: Destination, by date: LocalDate, confidence: Double) {
    self.destination = DestinationJSON(destination)
    by = date.description
    self.confidence = confidence
    options = deadlines.map {
      Option(
        id: $0.option.id, orderBy: InstantJSON($0.orderBy), site: $0.option.site, modes: $0.option.modes,
        total: MoneyJSON($0.option.cost.total))
    }
  }
}

/// What `year` answers.
struct YearJSON: Encodable {
  struct Day: Encodable {
    let on: String
    let p50: InstantJSON
    let p90: InstantJSON
  }

  let destination: DestinationJSON
  let days: [Day]

  init(_ days: [YearDay], to destination: Destination) {
    self.destination = DestinationJSON(destination)
    self.days = days.map(Day.init)
  }
}

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

  init(_ cells: [MatrixCell], at hour: Hour) {
    orderedAt = InstantJSON(hour)
    self.cells = cells.map(Cell.init)
  }
}

extension YearJSON.Day {
  init(_ day: YearDay) { self.init(on: day.on.description, p50: InstantJSON(day.p50), p90: InstantJSON(day.p90)) }
}

extension MatrixJSON.Cell {
  init(_ cell: MatrixCell) {
    self.init(site: cell.site, zone: cell.zone, p50Days: Self.rounded(cell.p50Days), p90Days: Self.rounded(cell.p90Days))
  }

  private static func rounded(_ days: Double) -> Double { (days * 10_000).rounded() / 10_000 }
}
