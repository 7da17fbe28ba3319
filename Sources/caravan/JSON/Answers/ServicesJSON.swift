import Delivery
import OrderedJSON
import Primitives

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
