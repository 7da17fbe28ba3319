import Delivery
import OrderedJSON
import Primitives

/// What `network zones` answers.
struct ZonesJSON: Encodable {
  struct Entry: Encodable {
    let id: ZoneID
    let country: CountryCode
    let name: NameJSON
    let timeZone: TimeZoneID
    let capital: Bool
    @OrNull var secondAttempt: SecondAttemptJSON?
  }

  let zones: [Entry]

  init(_ zones: [Zone]) {
    self.zones = zones.map {
      Entry(
        id: $0.id, country: $0.country, name: NameJSON($0.name), timeZone: $0.timeZone, capital: $0.isCapital,
        secondAttempt: $0.secondAttempt.map { SecondAttemptJSON(rate: $0.rate) })
    }
  }
}
