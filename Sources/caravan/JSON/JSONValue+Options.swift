import Delivery
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Shop

/// Options, stages, calendars and prices as the contract writes them.
extension JSONValue {
  static func option(_ option: DeliveryOption, explain: Bool, network: DeliveryNetwork, english: Language) -> JSONValue {
    let arrival = option.arrival
    var pairs: [(String, JSONValue)] = [
      ("id", .string(option.id.rawValue)),
      ("labels", .strings(OptionLabel.allCases.filter { option.labels.contains($0) }.map(\.rawValue))),
      ("site", .string(option.site.rawValue)), ("modes", .strings(option.modes.map(\.rawValue))),
      (
        "arrival",
        .object([
          ("p10", .instant(arrival.p10)), ("p50", .instant(arrival.p50)), ("p75", .instant(arrival.p75)), ("p85", .instant(arrival.p85)),
          ("p90", .instant(arrival.p90)), ("p95", .instant(arrival.p95)), ("p97", .instant(arrival.p97)), ("p99", .instant(arrival.p99)),
        ])
      ),
      (
        "landedCost",
        .object([
          ("currency", .string(option.cost.total.currency.code)), ("terms", .string(option.cost.terms.rawValue)),
          ("regime", .string(option.cost.regime.rawValue)), ("lines", .array(option.cost.lines.map { .costLine($0, english: english) })),
          ("total", .money(option.cost.total)), ("unknown", .strings(option.cost.unknown.map(\.rawValue))),
        ])
      ), ("co2Grams", .integer(option.co2Grams)),
    ]
    if option.isBeaten { pairs.append(("beaten", .bool(true))) }
    if explain { pairs.append(("stages", .array(option.stages.map { .stage($0, network: network, english: english) }))) }
    return .object(pairs)
  }

  static func costLine(_ line: CostLine, english: Language) -> JSONValue {
    let rate: JSONValue =
      switch line.rate {
      case nil: .null
      case .share(let ratio): .string(ratio.decimalString(places: 12))
      case .specific(let duty):
        .object([
          ("amount", .string(duty.amount.decimalString())), ("currency", .string(duty.currency.code)), ("per", .string(duty.per.rawValue)),
        ])
      }
    // A base that counts items, kilograms or parcels is a number; a base that is an amount is money.
    let base: JSONValue =
      switch (line.base, line.rate) {
      case (nil, _): .null
      case (let base?, .specific(let duty)?) where line.amountFollows(base, duty): .number(base.doubleValue)
      case (let base?, _):
        .object([
          ("amount", .string(padded(base, digits: line.amount.currency.minorDigits))), ("currency", .string(line.amount.currency.code)),
        ])
      }
    return .object([
      ("kind", .string(line.kind.rawValue)), ("label", .string(english.costLine(line))), ("base", base), ("rate", rate),
      ("amount", .money(line.amount)), ("rule", .optional(line.rule?.rawValue)), ("source", .optional(line.source)),
      ("note", .optional(english.costNote(line))),
    ])
  }

  /// A decimal with at least the currency's places.
  private static func padded(_ ratio: Ratio, digits: Int) -> String {
    var text = ratio.decimalString()
    guard digits > 0 else { return text }
    if !text.contains(".") { text += "." }
    let places = text.distance(from: text.firstIndex(of: ".") ?? text.endIndex, to: text.endIndex) - 1
    if places < digits { text += String(repeating: "0", count: digits - places) }
    return text
  }

  static func stage(_ estimate: StageEstimate, network: DeliveryNetwork, english: Language) -> JSONValue {
    let stage = estimate.stage
    let inspection: JSONValue =
      stage.inspection.map { inspection in
        .object([
          ("rate", .number(inspection.rate)), ("minHours", .number(inspection.duration.minHours)),
          ("p50Hours", .number(inspection.duration.p50Hours)), ("p90Hours", .number(inspection.duration.p90Hours)),
        ])
      } ?? .null
    return .object([
      ("name", .string(english.stageName(stage, in: network))), ("kind", .string(stage.kind.rawValue)), ("from", .string(stage.from.id)),
      ("to", .string(stage.to.id)), ("service", .optional(stage.service?.rawValue)), ("gate", .gate(stage.gate)),
      ("duration", .duration(estimate.duration)), ("clock", .string(stage.clock.calendar == nil ? "elapsed" : "working")),
      ("calendar", .optional(stage.clock.calendar?.rawValue)), ("inspection", inspection),
      ("slowdown", .optional(estimate.slowdown?.name.base)),
      ("closedDays", .array(estimate.closedSpans(in: network.calendars).map(closedSpan))),
      ("end", .object([("p50", .instant(estimate.endP50)), ("p90", .instant(estimate.endP90))])), ("source", .string(stage.source)),
    ])
  }

  static func closedSpan(_ span: ClosedSpan) -> JSONValue {
    .object([("name", .name(span.name)), ("from", .string(span.from.description)), ("to", .string(span.to.description))])
  }

  static func effect(_ effect: DisruptionEffect) -> JSONValue {
    .object([
      ("id", .string(effect.disruption.id)), ("name", .name(effect.disruption.name)), ("kind", .string(effect.disruption.kind.rawValue)),
      ("target", .string(effect.disruption.target)), ("from", .string(effect.disruption.from.description)),
      ("to", .string(effect.disruption.to.description)), ("without", .string(effect.undisturbed.id.rawValue)),
      ("instead", .string(effect.instead.id.rawValue)), ("daysLater", .number((effect.daysLater * 10).rounded() / 10)),
    ])
  }

  static func duration(_ duration: StageDuration) -> JSONValue {
    .object([
      ("minHours", .number(duration.minHours)), ("p50Hours", .number(duration.p50Hours)), ("p90Hours", .number(duration.p90Hours)),
    ])
  }

  static func gate(_ gate: Gate) -> JSONValue {
    switch gate {
    case .none:
      .object([("type", .string("none")), ("calendar", .null), ("weekly", .array([])), ("timeZone", .null), ("cutoffHours", .integer(0))])
    case .opening(let id):
      .object([
        ("type", .string("opening")), ("calendar", .string(id.rawValue)), ("weekly", .array([])), ("timeZone", .null),
        ("cutoffHours", .integer(0)),
      ])
    case .departures(let timetable):
      .object([
        ("type", .string("departures")), ("calendar", .optional(timetable.calendar?.rawValue)),
        ("weekly", .strings(timetable.weekly.map(\.code))), ("timeZone", .string(timetable.timeZone)),
        ("cutoffHours", .number(timetable.cutoffHours)),
      ])
    }
  }

  /// The calendars that the stages of some options use, from the day of the order to the last day with mass, and at least 200 days.
  static func calendars(of options: [DeliveryOption], from hour: Hour, network: DeliveryNetwork) -> JSONValue {
    var ids: Set<CalendarID> = []
    for stage in options.flatMap(\.stages) {
      if let id = stage.stage.gate.calendar { ids.insert(id) }
      if let id = stage.stage.clock.calendar { ids.insert(id) }
    }
    let last = options.map(\.distribution.last).max() ?? hour
    return .object(
      ids.sorted().compactMap { id in
        network.calendars[id].map { (id.rawValue, .calendar($0, from: hour, through: max(last, hour + 200 * 24))) }
      })
  }

  static func calendar(_ calendar: WorkingCalendar, from first: Hour? = nil, through last: Hour? = nil) -> JSONValue {
    let clock = ZoneClock.named(calendar.timeZone)
    let from = first.map { clock.date(of: $0) + -1 } ?? calendar.from
    let through = last.map { clock.date(of: $0) + 1 } ?? calendar.to
    func intervals(_ intervals: [OpeningInterval]) -> JSONValue {
      .array(intervals.map { .array([.integer($0.from), .integer($0.to)]) })
    }
    let closed = calendar.closed.keys.filter { $0 >= from && $0 <= through }.sorted()
    let extra = calendar.extra.filter { $0.key >= from && $0.key <= through }.sorted { $0.key < $1.key }
    return .object([
      ("timeZone", .string(calendar.timeZone)),
      ("open", .object(Weekday.allCases.map { ($0.code, intervals(calendar.week[$0.rawValue])) })),
      ("closed", .strings(closed.map(\.description))), ("extra", .object(extra.map { ($0.key.description, intervals($0.value)) })),
      ("from", .string(calendar.from.description)), ("to", .string(calendar.to.description)),
    ])
  }

  static func closed(_ closed: [ClosedService], english: Language) -> JSONValue {
    .array(closed.map { .object([("service", .string($0.service.rawValue)), ("reason", .string(english.reason($0.reason)))]) })
  }

  static func promise(_ promise: Promise) -> JSONValue { .object([("p50", .instant(promise.p50)), ("p90", .instant(promise.p90))]) }

  static func destination(_ destination: Destination) -> JSONValue {
    .object([
      ("zone", .string(destination.zone.rawValue)), ("country", .string(destination.country.rawValue)), ("name", .name(destination.name)),
      ("postcode", .optional(destination.postcode)),
    ])
  }
}

extension CostLine {
  /// Whether the base counts what a specific duty is charged on (items, kilograms, parcels), not an amount of money that a minimum replaced.
  fileprivate func amountFollows(_ base: Ratio, _ duty: SpecificDuty) -> Bool { kind != .duty || duty.per == .item || duty.per == .parcel }
}
