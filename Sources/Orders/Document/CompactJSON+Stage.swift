import Delivery
import OrderedJSON
import Primitives

extension CompactJSON {
  /// A stage as its `Encodable` would write it.
  mutating func stage(_ stage: Stage) throws {
    try object { json in
      json.field("kind", text: stage.kind.rawValue)
      json.field("from", stage.from)
      json.field("to", stage.to)
      if let service = stage.service { json.field("service", service) }
      if let mode = stage.mode { json.field("mode", text: mode.rawValue) }
      if let name = stage.ownName { json.field("ownName", name) }
      json.key("gate")
      try json.gate(stage.gate)
      try json.field("duration", stage.duration)
      json.field("clock") { json in
        switch stage.clock {
        case .elapsed: json.field("elapsed") { _ in }
        case .working(let calendar): json.field("working") { json in json.field("_0", calendar) }
        }
      }
      if let inspection = stage.inspection {
        try json.field("inspection") { json in
          try json.field("rate", inspection.rate)
          try json.field("duration", inspection.duration)
        }
      }
      if let second = stage.secondAttempt { try json.field("secondAttempt") { json in try json.field("rate", second.rate) } }
      try json.list("slowdowns", stage.slowdowns) { json, slowdown in
        try json.object { json in
          json.field("from", slowdown.from)
          json.field("to", slowdown.to)
          try json.field("factor", slowdown.factor)
          json.field("name", slowdown.name)
        }
      }
      json.field("source", text: stage.source)
    }
  }

  private mutating func gate(_ gate: Gate) throws {
    try object { json in
      switch gate {
      case .none: json.field("none") { _ in }
      case .opening(let calendar): json.field("opening") { json in json.field("_0", calendar) }
      case .departures(let timetable):
        try json.field("departures") { json in
          try json.field("_0") { json in
            json.list("weekly", timetable.weekly) { json, departure in
              json.object { json in
                json.field("weekday", departure.weekday.rawValue)
                json.field("minute", departure.minute)
              }
            }
            json.field("timeZone", text: timetable.timeZone.rawValue)
            try json.field("cutoffHours", timetable.cutoffHours)
            if let calendar = timetable.calendar { json.field("calendar", calendar) }
          }
        }
      }
    }
  }

  private mutating func field(_ key: StaticString, _ duration: StageDuration) throws {
    try field(key) { json in
      try json.field("minHours", duration.minHours)
      try json.field("p50Hours", duration.p50Hours)
      try json.field("p90Hours", duration.p90Hours)
    }
  }
}
