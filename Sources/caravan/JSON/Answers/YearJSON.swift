import Delivery
import Primitives
import Quotes

/// What `year` answers.
struct YearJSON: Encodable {
  struct Day: Encodable {
    let on: String
    let p50: InstantJSON
    let p90: InstantJSON
  }

  let destination: DestinationJSON
  let days: [Day]

  init(_ days: [YearDay], to destination: Destination, in network: DeliveryNetwork) {
    self.destination = DestinationJSON(destination, in: network)
    self.days = days.map(Day.init)
  }
}

extension YearJSON.Day {
  init(_ day: YearDay) { self.init(on: day.on.description, p50: InstantJSON(day.p50), p90: InstantJSON(day.p90)) }
}
