import Delivery
import Primitives
import Quotes

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

  init(_ deadlines: [Deadline], to destination: Destination, by date: LocalDate, confidence: Double, in network: DeliveryNetwork) {
    self.destination = DestinationJSON(destination, in: network)
    by = date.description
    self.confidence = confidence
    options = deadlines.map {
      Option(
        id: $0.option.id, orderBy: InstantJSON($0.orderBy), site: $0.option.site, modes: $0.option.modes,
        total: MoneyJSON($0.option.cost.total))
    }
  }
}
