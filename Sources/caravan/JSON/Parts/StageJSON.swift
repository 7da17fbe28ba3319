import Delivery
import OrderedJSON
import Phrases
import Primitives

/// A stage with every figure that its estimate was made with.
struct StageJSON: Encodable {
  let name: String
  let kind: StageKind
  let from: String
  let to: String
  @OrNull var service: ServiceID?
  let gate: GateJSON
  let duration: DurationJSON
  let clock: String
  @OrNull var calendar: CalendarID?
  @OrNull var inspection: InspectionJSON?
  @OrNull var secondAttempt: SecondAttemptJSON?
  @OrNull var slowdown: String?
  let closedDays: [ClosedSpanJSON]
  let end: PromiseJSON
  let source: String

  init(_ estimate: StageEstimate, network: DeliveryNetwork, english: Language) {
    let stage = estimate.stage
    name = english.stageName(stage, in: network)
    kind = stage.kind
    from = stage.from.id
    to = stage.to.id
    service = stage.service
    gate = GateJSON(stage.gate)
    duration = DurationJSON(estimate.duration)
    clock = stage.clock.calendar == nil ? "elapsed" : "working"
    calendar = stage.clock.calendar
    inspection = stage.inspection.map(InspectionJSON.init)
    secondAttempt = stage.secondAttempt.map { SecondAttemptJSON(rate: $0.rate) }
    slowdown = estimate.slowdown?.name.base
    closedDays = estimate.closedSpans(in: network.calendars).map(ClosedSpanJSON.init)
    end = PromiseJSON(p50: estimate.endP50, p90: estimate.endP90)
    source = stage.source
  }
}

/// How long something takes, in hours.
struct DurationJSON: Encodable {
  let minHours: Double
  let p50Hours: Double
  let p90Hours: Double

  init(_ duration: StageDuration) {
    minHours = duration.minHours
    p50Hours = duration.p50Hours
    p90Hours = duration.p90Hours
  }
}

/// How likely an inspection is, and how long it takes in hours.
struct InspectionJSON: Encodable {
  let rate: Double
  let minHours: Double
  let p50Hours: Double
  let p90Hours: Double

  init(_ inspection: Inspection) {
    rate = inspection.rate
    minHours = inspection.duration.minHours
    p50Hours = inspection.duration.p50Hours
    p90Hours = inspection.duration.p90Hours
  }
}

/// How likely the first attempt at a delivery fails, so that there is a second one.
struct SecondAttemptJSON: Encodable {
  let rate: Double
}

/// Closed days with a name.
struct ClosedSpanJSON: Encodable {
  let name: NameJSON
  let from: String
  let to: String

  init(_ span: ClosedSpan) {
    name = NameJSON(span.name)
    from = span.from.description
    to = span.to.description
  }
}
