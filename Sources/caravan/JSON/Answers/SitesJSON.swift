import Delivery
import Primitives

/// What `network sites` answers.
struct SitesJSON: Encodable {
  struct Entry: Encodable {
    let id: SiteID
    let name: NameJSON
    let kind: SiteKind
    let country: CountryCode
    let latitude: Double
    let longitude: Double
    let timeZone: TimeZoneID
    let source: String
  }

  let sites: [Entry]

  init(_ sites: [Site]) {
    self.sites = sites.map {
      Entry(
        id: $0.id, name: NameJSON($0.name), kind: $0.kind, country: $0.country, latitude: $0.coordinate.latitude,
        longitude: $0.coordinate.longitude, timeZone: $0.timeZone, source: $0.source)
    }
  }
}
