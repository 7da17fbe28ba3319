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
  /// What is known of the law behind the price.
  var explanation: CostExplanation?
  let app: AppState

  /// Sentences with blank lines between them, among them as much of what would change the price as there is room for: all of it stands behind `s`.
  func sentences(width: Int, height: Int) -> [PlainText] {
    // What a regime says of the whole price is not true of a part of it.
    let first = [option.cost.isComplete ? regime : PlainText(app.language.missingSentences(of: option.cost))] + assumption
    let last = ClosedServices(quote.closed, openModes: quote.openModes, app).sentences(app, beside: Set(option.modes)) + shading
    let told = ChangeRows.sentences(explanation?.changes ?? [], of: option.cost, app)
    for count in stride(from: told.count, through: 1, by: -1) {
      // Blank lines give way before words do.
      for last in [spaced(last), last] {
        let sentences = first + [""] + told.prefix(count) + [""] + last
        if sentences.reduce(0, { $0 + max(1, $1.wrapped(to: max(2, width)).count) }) <= height { return sentences }
      }
    }
    return spaced(first + last)
  }

  private func spaced(_ sentences: [PlainText]) -> [PlainText] { Array(sentences.flatMap { [$0, ""] }.dropLast()) }

  /// What shades and pointers of the strips mean.
  var shading: [PlainText] {
    let legend = app.text("options.legend", ["mark": app.glyphs.pointerUp.string])
    return closed.map { [$0, legend] } ?? [legend]
  }

  private var regime: PlainText {
    PlainText(app.language.taxed(option.cost, from: app.language.site(option.site, in: app.network)))
  }

  /// What of the price the shop assumes, and what is left of a year's allowance after it.
  private var assumption: [PlainText] {
    [app.language.assumption(of: option.cost), explanation.flatMap(app.language.allowance)].compactMap { $0.map { PlainText($0) } }
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
