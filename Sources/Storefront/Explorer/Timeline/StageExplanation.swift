import Delivery
import Money
import Phrases
import Primitives
import Screen

/// Why a stage of an option starts when it does and takes what it takes, in sentences.
struct StageExplanation {
  let estimate: StageEstimate
  let app: AppState

  private var stage: Stage { estimate.stage }
  private var language: Language { app.language }

  var title: PlainText { app.text("why.title", ["stage": language.stageName(stage, in: app.network)]) }

  var sentences: [PlainText] {
    var sentences = gate
    if let wait { sentences.append(wait) }
    sentences += holidays
    if let working { sentences.append(working) }
    if let inspection { sentences.append(inspection) }
    if let secondAttempt { sentences.append(secondAttempt) }
    sentences += disruptions
    return sentences
  }

  /// `min 2 d 18 h · median 3 d 2 h · 90% 3 d 14 h`, or the one figure that it always takes.
  var figures: PlainText {
    let duration = estimate.duration
    if duration.isConstant { return app.text("why.constant", ["time": language.duration(hours: duration.minHours)]) }
    return app.text(
      "why.figures",
      [
        "min": language.duration(hours: duration.minHours), "median": language.duration(hours: duration.p50Hours),
        "surely": language.duration(hours: duration.p90Hours),
      ])
  }

  var source: PlainText? { stage.source.isEmpty ? nil : app.text("why.source", ["source": language.source(stage.source)]) }

  /// A figure stays with its unit, a day with its month, where lines break.
  private func time(_ hours: Double) -> String { PlainText(language.duration(hours: hours)).unbroken.string }

  private func moment(_ hour: Hour) -> String { PlainText(language.dateTime(hour, in: app.timeZone)).unbroken.string }

  // MARK: Sentences

  private var gate: [PlainText] {
    switch stage.gate {
    case .none: return [app.text("why.atOnce")]
    case .opening(let id):
      guard let calendar = app.network?.calendars[id] else { return [] }
      return [
        app.text("why.opening", ["calendar": language.name(calendar.name), "hours": WeeklyHours(calendar, language).text(language)])
      ]
    case .departures(let timetable):
      let isVehicle = stage.kind == .transit || stage.kind == .delivery
      var sentences = [
        app.text(isVehicle ? "why.leaves" : "why.starts", ["hours": WeeklyHours(timetable.weekly, language).text(language)])
      ]
      if timetable.cutoffHours > 0 {
        sentences.append(app.text("why.cutoff", ["time": time(timetable.cutoffHours)]))
      }
      return sentences
    }
  }

  /// When the goods are there, what they just miss, and when they go on.
  private var wait: PlainText? {
    let hours = estimate.startP50 - estimate.readyP50
    guard hours > 0 else { return nil }
    let ready = moment(estimate.readyP50)
    let start = moment(estimate.startP50)
    let waited = time(Double(hours))
    if let (missed, by) = missed {
      return app.text("why.missed", ["ready": ready, "by": time(Double(by)), "missed": missed, "start": start, "wait": waited])
    }
    return app.text("why.wait", ["ready": ready, "start": start, "wait": waited])
  }

  /// The last departure that the goods come too late for, and by how many hours; nil if by more than two days.
  private var missed: (departure: String, hours: Int)? {
    guard case .departures(let timetable) = stage.gate else { return nil }
    let clock = ZoneClock.named(timetable.timeZone)
    let calendar = timetable.calendar.flatMap { app.network?.calendars[$0] }
    let today = clock.date(of: estimate.readyP50)
    let wanted = Double(estimate.readyP50.value) + timetable.cutoffHours
    var best: Double?
    for date in (today.days - 2...today.days + 2).map(LocalDate.init(days:)) {
      if let calendar, calendar.closed[date] != nil, calendar.extra[date] == nil { continue }
      for minute in timetable.minutes(on: date, isExtra: calendar?.extra[date] != nil) {
        guard let second = clock.second(of: date, minute: minute) else { continue }
        let hour = (Double(second) / 3600).rounded(.up)
        if hour < wanted { best = max(best ?? hour, hour) }
      }
    }
    guard let best, wanted - best <= 48 else { return nil }
    return (moment(Hour(Int(best))), max(1, Int((wanted - best).rounded())))
  }

  /// Named closed days of the stage's calendars while the goods may be there.
  private var holidays: [PlainText] {
    estimate.closedSpans(in: app.network?.calendars ?? [:]).map { span in
      let dates =
        span.from == span.to
        ? language.day(span.from) : language("why.span", ["from": language.day(span.from), "to": language.day(span.to)])
      return app.text("why.holiday", ["name": language.name(span.name), "dates": dates])
    }
  }

  private var working: PlainText? {
    guard let id = stage.clock.calendar, let calendar = app.network?.calendars[id] else { return nil }
    return app.text("why.working", ["calendar": language.name(calendar.name), "hours": WeeklyHours(calendar, language).text(language)])
  }

  private var inspection: PlainText? {
    guard let inspection = stage.inspection else { return nil }
    return app.text(
      "why.inspection",
      [
        "share": language.percent(share: inspection.rate), "median": time(inspection.duration.p50Hours),
        "surely": time(inspection.duration.p90Hours),
      ])
  }

  private var secondAttempt: PlainText? {
    stage.secondAttempt.map { app.text("why.secondAttempt", ["share": language.percent(share: $0.rate)]) }
  }

  private var disruptions: [PlainText] {
    var sentences: [PlainText] = []
    if let slowdown = estimate.slowdown {
      let factor = Ratio(Int64((slowdown.factor * 100).rounded()), 100).decimalString(places: 2)
      sentences.append(app.text("why.slowdown", ["name": language.name(slowdown.name), "factor": language.decimal(factor)]))
    }
    let (from, to) = (app.localDate(estimate.readyP50), app.localDate(estimate.startP90))
    let targets = stage.disruptionTargets
    for disruption in app.network?.disruptions ?? [] where disruption.kind != .slowdown && targets.contains(disruption.target) {
      guard disruption.from <= to, disruption.to >= from else { continue }
      sentences.append(
        app.text(
          "why.closure",
          ["name": language.name(disruption.name), "from": language.date(disruption.from), "to": language.date(disruption.to)]))
    }
    return sentences
  }
}
