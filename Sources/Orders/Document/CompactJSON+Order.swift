import Delivery
import Foundation
import LandedCost
import Money
import OrderedJSON
import Primitives

/// An order's document, written by hand. What is written here is what the types' `Encodable` would write, byte for byte; `OrderWritingTests` hold
/// it to that.
extension CompactJSON {
  mutating func order(_ order: Order) throws {
    try object { json in
      json.field("version", OrderDocument.version)
      json.field("id", order.id)
      try json.field("placedAt", order.placedAt)
      json.field("zone", order.zone)
      try json.list("shipments", order.shipments) { json, shipment in try json.shipment(shipment) }
      json.field("total", order.total)
      json.key("seed")
      json.integer(order.seed)
      json.key("journey")
      try json.journey(order.journey)
      try json.list("log", order.log) { json, event in try json.event(event) }
      try json.list("planned", order.planned) { json, event in try json.event(event) }
      try json.field("advancedBy", order.advancedBy)
      if let reached = order.reached { try json.field("reached", reached) }
    }
  }

  private mutating func shipment(_ shipment: Shipment) throws {
    try object { json in
      json.field("option", shipment.option)
      json.field("site", shipment.site)
      json.list("lines", shipment.lines) { json, line in
        json.object { json in
          json.field("sku", line.sku)
          json.field("name", line.name)
          json.field("quantity", line.quantity)
          json.field("price", line.price)
        }
      }
      json.key("cost")
      try json.cost(shipment.cost)
      json.field("promise") { json in
        json.field("p50", shipment.promise.p50)
        json.field("p90", shipment.promise.p90)
      }
      try json.list("stages", shipment.stages) { json, stage in try json.stage(stage) }
      json.field("co2Grams", shipment.co2Grams)
      if let splits = shipment.splits { json.list("splits", splits) { json, split in json.split(split) } }
      if let carriage = shipment.standardCarriage { json.field("standardCarriage", carriage) }
      // Few have them: calendars that the network does not have.
      if let calendars = shipment.calendars { try json.field("calendars", encoding: calendars) }
    }
  }

  private mutating func journey(_ journey: Journey) throws {
    try object { json in
      switch journey {
      case .drawn(let confirmedAt, let passages):
        try json.field("drawn") { json in
          try json.field("confirmedAt", confirmedAt)
          json.list("passages", passages) { json, passages in json.list(passages) { json, passage in json.passage(passage) } }
        }
      case .told(let events):
        try json.field("told") { json in try json.list("events", events) { json, event in try json.event(event) } }
      }
    }
  }

  private mutating func passage(_ passage: Passage) {
    object { json in
      json.field("ready", passage.ready)
      json.field("start", passage.start)
      json.field("firstEnd", passage.firstEnd)
      json.field("isInspected", passage.isInspected)
      if let second = passage.secondStart { json.field("secondStart", second) }
      json.field("end", passage.end)
    }
  }

  private mutating func event(_ event: OrderEvent) throws {
    try object { json in
      try json.field("at", event.at)
      json.field("kind", text: event.kind.rawValue)
      json.field("cause", text: event.cause.rawValue)
      if let place = event.place { json.field("place", place) }
      if let service = event.service { json.field("service", service) }
      if let shipment = event.shipment { json.field("shipment", shipment) }
      if let number = event.caseNumber { json.field("caseNumber", number) }
      // What customers do: seldom, and in many forms.
      if let detail = event.detail { try json.field("detail", encoding: detail) }
      if let request = event.request { try json.field("request", encoding: request) }
    }
  }
}
