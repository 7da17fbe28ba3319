import Phrases
import Primitives
import Quotes
import Screen

/// What can be said of one order date of the year: when it arrives, by which option, and why later than usual.
struct YearReason {
  let point: YearDay
  let usual: YearDays?
  /// The same order date in the world as it is.
  let before: YearDay?
  let app: AppState

  private var days: YearDays { YearDays(point, app) }

  var title: PlainText { app.text("yearView.ordered", ["date": app.language.longDate(point.on)]) }

  /// `by rail from Xi'an`.
  func option(width: Int) -> PlainText { app.way(point.mainMode, from: point.site, width: width) }

  /// `50% by Sat 6 Mar, 25 days   90% by Wed 10 Mar, 29 days`.
  var dates: PlainText {
    let days = days
    func part(_ share: String, _ hour: Hour, _ count: Int) -> String {
      app.language(
        "yearView.by", ["share": share, "date": app.language.date(hour, in: app.timeZone), "days": app.language.count("count.days", count)])
    }
    return PlainText(part(app.language.percent(50), point.p50, days.p50) + "   " + part(app.language.percent(90), point.p90, days.p90))
  }

  /// How it compares with the usual, and what holds it up.
  var sentences: [PlainText] {
    var sentences: [PlainText] = []
    if let before { sentences.append(beside(before)) }
    guard let usual else { return sentences }
    let excess = days.p90 - usual.p90
    if excess == 0 {
      sentences.append(app.text("yearView.asUsual", ["days": app.language.count("count.days", usual.p90)]))
    } else {
      sentences.append(
        app.text(
          excess > 0 ? "yearView.longer" : "yearView.shorter",
          ["days": app.language.count("count.days", abs(excess)), "usual": app.language.count("count.days", usual.p90)]))
    }
    for closure in point.distinctClosures.prefix(4) { sentences.append(sentence(closure)) }
    if excess > 0, point.closures.isEmpty || excess > point.closures.reduce(0, { $0 + $1.days }), let wait = point.longestWait {
      sentences.append(
        app.text(
          "yearView.waits",
          [
            "stage": app.language.stageName(wait.stage, in: app.network),
            "time": PlainText(app.language.duration(hours: Double(wait.hours))).unbroken.string,
          ]))
    }
    return sentences
  }

  /// `As it is 90% by Wed 30 Dec, 32 days: 3 days more here.`
  private func beside(_ before: YearDay) -> PlainText {
    let old = YearDays(before, app)
    guard old.p90 != days.p90 else { return app.text("scenario.day.same") }
    return app.text(
      "scenario.day",
      [
        "days": app.days(days.p90 - old.p90).string,
        "date": app.text("options.surely", ["date": app.language.date(before.p90, in: app.timeZone)]).string,
        "was": app.language.count("count.days", old.p90),
      ])
  }

  private func sentence(_ closure: YearDay.Closure) -> PlainText {
    let dates =
      closure.from == closure.to
      ? app.language.day(closure.from)
      : app.language("why.span", ["from": app.language.day(closure.from), "to": app.language.day(closure.to)])
    let place = app.network?.calendars[closure.calendar].map { app.language.name($0.name) } ?? closure.calendar.rawValue
    return app.text(
      "yearView.closure", ["name": app.language.name(closure.name), "dates": PlainText(dates).unbroken.string, "place": place])
  }
}
