import Money
import Phrases
import Primitives
import Quotes
import Screen

/// The options of a scenario beside the same ones of the world as it is: how much later and dearer each is, and which are none any more.
struct OptionsBeside {
  struct Line: Hashable {
    /// The differences alone.
    let short: PlainText
    /// With the figures as they are.
    let whole: PlainText
  }

  /// One for each option of the scenario.
  let lines: [Line]
  /// What is an option as it is and is none here, a sentence each.
  let gone: [PlainText]

  init(_ quote: Quote, asItIs before: Quote, _ app: AppState) {
    lines = quote.options.map { option in Self.line(option, before.options.first { $0.id == option.id }, app) }
    let here = Set(quote.options.map(\.id))
    gone = before.folded(keeping: nil).options.filter { !here.contains($0.id) }.map { option in
      app.text(
        "scenario.gone",
        [
          "way": app.way(option.mainMode, from: option.site).string,
          "date": app.text("options.surely", ["date": app.language.date(option.arrival.p90, in: app.timeZone)]).string,
          "paid": app.total(option.cost).string,
        ])
    }
  }

  private static func line(_ option: DeliveryOption, _ before: DeliveryOption?, _ app: AppState) -> Line {
    guard let before else {
      let text = app.text("scenario.new")
      return Line(short: text, whole: text)
    }
    let days = app.localDate(option.arrival.p90) - app.localDate(before.arrival.p90)
    let more = option.cost.total.currency == before.cost.total.currency ? option.cost.total.minor - before.cost.total.minor : 0
    if days == 0, more == 0 {
      let text = app.text("scenario.same")
      return Line(short: text, whole: text)
    }
    let money = Money(minor: abs(more), currency: option.cost.total.currency)
    let signed = more == 0 ? app.language("scenario.samePrice") : (more > 0 ? "+" : "−") + app.language.money(money)
    let later = app.days(days).string
    let date = app.text("options.surely", ["date": app.language.date(before.arrival.p90, in: app.timeZone)]).string
    return Line(
      short: app.text("scenario.beside", ["days": later, "money": signed]),
      whole: app.text(
        "scenario.beside.whole",
        ["days": later, "money": signed, "date": date, "paid": app.total(before.cost).string]))
  }
}

extension AppState {
  /// `+3 days`, `−1 day`, `same day`.
  func days(_ difference: Int) -> PlainText {
    guard difference != 0 else { return text("scenario.sameDay") }
    return PlainText((difference > 0 ? "+" : "−") + language.count("count.days", abs(difference)))
  }

  /// `+3`, `−1`, `=`: where a column's name says that they are days.
  func difference(_ days: Int) -> PlainText {
    days == 0 ? "=" : PlainText((days > 0 ? "+" : glyphs.isUnicode ? "−" : "-") + "\(abs(days))")
  }
}
