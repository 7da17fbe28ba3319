import Delivery
import Primitives

/// Turns the passages of one shipment into the events that a shopper is told of.
struct JourneyTelling {
  let shipment: Int
  private(set) var events: [OrderEvent] = []
  private var isHandedOver = false

  init(shipment: Int) { self.shipment = shipment }

  mutating func tell(_ passage: Passage, of stage: Stage) {
    if !isHandedOver, stage.kind == .transit || stage.kind == .delivery {
      add(.handedOver, passage.ready, stage.from, stage.service)
      isHandedOver = true
    }
    switch stage.kind {
    case .handling: add(.picked, passage.end, stage.from)
    case .transit:
      add(.departed, passage.start, stage.from, stage.service)
      add(.arrived, passage.end, stage.to, stage.service)
    case .transshipment: break
    case .export, .import:
      tellInspection(passage, stage)
      add(stage.kind == .export ? .exportCleared : .importCleared, passage.end, stage.from)
    case .border:
      tellInspection(passage, stage)
      add(.borderCrossed, passage.end, stage.to)
    case .delivery:
      add(.atDepot, passage.ready, stage.from)
      add(.outForDelivery, passage.start, stage.to, stage.service)
      if let again = passage.secondStart {
        add(.deliveryFailed, passage.firstEnd, stage.to)
        add(.outForDelivery, again, stage.to, stage.service)
      }
      add(.delivered, passage.end, stage.to)
    }
  }

  private mutating func tellInspection(_ passage: Passage, _ stage: Stage) {
    guard passage.isInspected else { return }
    add(.inspectionBegun, passage.firstEnd, stage.from)
    add(.inspectionReleased, passage.end, stage.from)
  }

  private mutating func add(_ kind: OrderEventKind, _ hour: Hour, _ place: Place, _ service: ServiceID? = nil) {
    events.append(
      OrderEvent(at: hour.date, kind: kind, cause: .ofJourney(kind), place: place, service: service, shipment: shipment))
  }
}
