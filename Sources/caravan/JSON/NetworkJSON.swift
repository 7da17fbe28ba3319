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
    let timeZone: String
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

/// What `network services` answers.
struct ServicesJSON: Encodable {
  struct Entry: Encodable {
    let id: ServiceID
    let name: NameJSON
    let mode: TransportMode
    let from: SiteID
    let to: String
    let weekly: [String]
    let cutoffHours: Double
    let gate: GateJSON
    let duration: DurationJSON
    @OrNull var kilometres: Double?
    let source: String

    init(_ service: Service) {
      id = service.id
      name = NameJSON(service.name)
      mode = service.mode
      from = service.from
      to = service.to.id
      gate = GateJSON(service.gate)
      weekly = gate.weekly
      cutoffHours = gate.cutoffHours
      duration = DurationJSON(service.duration)
      kilometres = service.kilometres
      source = service.source
    }
  }

  let services: [Entry]

  init(_ services: [Service]) { self.services = services.map(Entry.init) }
}

/// What `network zones` answers.
struct ZonesJSON: Encodable {
  struct Entry: Encodable {
    let id: ZoneID
    let country: CountryCode
    let name: NameJSON
    let timeZone: String
    let capital: Bool
  }

  let zones: [Entry]

  init(_ zones: [Zone]) {
    self.zones = zones.map {
      Entry(id: $0.id, country: $0.country, name: NameJSON($0.name), timeZone: $0.timeZone, capital: $0.isCapital)
    }
  }
}

/// What `network calendars` answers.
struct CalendarsJSON: Encodable {
  let calendars: NamedFields<CalendarJSON>

  init(_ calendars: [WorkingCalendar]) { self.calendars = NamedFields(calendars.map { ($0.id.rawValue, CalendarJSON($0)) }) }
}

/// What `network disruptions` answers.
struct DisruptionsJSON: Encodable {
  struct Entry: Encodable {
    let id: String
    let name: NameJSON
    let kind: Disruption.Kind
    let target: String
    let from: String
    let to: String
    let factor: Double
    let source: String
  }

  let disruptions: [Entry]

  init(_ disruptions: [Disruption]) {
    self.disruptions = disruptions.map {
      Entry(
        id: $0.id, name: NameJSON($0.name), kind: $0.kind, target: $0.target, from: $0.from.description, to: $0.to.description,
        factor: $0.factor, source: $0.source)
    }
  }
}

/// What `network partners` answers.
struct PartnersJSON: Encodable {
  struct Entry: Encodable {
    let country: CountryCode
    let name: NameJSON
    let signed: String
    let seen: String
    let spring2021: Bool
    let source: String
  }

  let partners: [Entry]

  init(_ partners: [Partner]) {
    self.partners = partners.map {
      Entry(
        country: $0.country, name: NameJSON($0.name), signed: $0.signed, seen: $0.seen, spring2021: $0.isOfSpring2021, source: $0.source)
    }
  }
}
