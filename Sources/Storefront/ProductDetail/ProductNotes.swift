import Money
import Phrases
import Primitives
import Quotes
import Screen

/// What is to say beside the costs of an option: how it is taxed, what is closed to the goods, which days are shaded.
struct ProductNotes {
  let quote: Quote
  let option: DeliveryOption
  let axis: DateAxis
  let app: AppState

  /// Sentences with blank lines between them.
  var sentences: [PlainText] {
    // What a regime says of the whole price is not true of a part of it.
    var sentences = [option.cost.isComplete ? regime : app.text("costs.unknown.why")]
    sentences += ClosedServices(quote.closed, openModes: quote.openModes, app).sentences(app, beside: Set(option.modes))
    sentences += shading
    return Array(sentences.flatMap { [$0, ""] }.dropLast())
  }

  /// What shades and pointers of the strips mean.
  var shading: [PlainText] {
    let legend = app.text("options.legend", ["mark": app.glyphs.pointerUp.string])
    return closed.map { [$0, legend] } ?? [legend]
  }

  private var regime: PlainText {
    let site = app.language.site(option.site, in: app.network)
    let key = "costs.regime.\(option.cost.regime.rawValue)"
    return app.text(key, ["site": site])
  }

  /// `Shaded: no delivery on Sundays, 25 Dec, 1 Jan`.
  private var closed: PlainText? {
    guard let calendar = OptionTable.deliveryCalendar(of: option, app.network) else { return nil }
    let weekly = Weekday.allCases.filter { calendar.week[$0.rawValue].isEmpty }.map(app.language.weekday)
    let dates = calendar.closed.keys.filter { date in
      axis.first <= date && date <= axis.last && calendar.intervals(on: date).isEmpty && !calendar.week[date.weekday.rawValue].isEmpty
    }
    let shown = dates.sorted().prefix(4).map { PlainText(app.language.day($0)).unbroken.string }
    let all = weekly + shown
    guard !all.isEmpty else { return nil }
    return app.text("options.closedDays", ["days": all.joined(separator: app.language("list.comma", ["space": " "]))])
  }
}
