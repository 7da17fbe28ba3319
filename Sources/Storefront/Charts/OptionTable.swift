import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// The delivery options as rows of two lines on one common axis of dates: label, site, modes, price, CO2e, and when it arrives.
public struct OptionTable: Sendable {
  /// One option in words and figures.
  struct Row: Hashable, Sendable {
    let option: DeliveryOption
    let label: PlainText
    let secondLabel: PlainText
    let site: PlainText
    /// Its city: stands in the first of two lines where the whole name has no room. Nil where that would say another option's site too.
    let city: PlainText?
    /// What kind of site it is, for the second line; the last one is the shortest.
    let siteKinds: [PlainText]
    let modes: PlainText
    /// The mode that goes furthest.
    let mainMode: PlainText
    let surely: PlainText
    let likely: PlainText
    let paid: PlainText
    let emission: PlainText
    /// Of the promise, where there is a wish.
    let role: Role?
    /// Worth a row of its own, or shown since all options are.
    let standing: OptionFold.Standing
  }

  let rows: [Row]
  private(set) var needs: OptionColumns.Widths
  let title: PlainText
  /// Over the prices.
  let paidHeading: PlainText
  private var orderedAt: LocalDate
  private var latest: LocalDate
  private let timeZone: TimeZoneID
  /// The days on which nothing is delivered.
  public let calendar: WorkingCalendar?

  public init(_ quote: Quote, _ app: AppState) {
    let standings = OptionFold(quote.options).standings
    // How many sites would be called alike by their city and kind.
    let called = Dictionary(Set(quote.options.map(\.site)).map { (app.cityAndKind($0), 1) }, uniquingKeysWith: +)
    rows = quote.options.map { option in
      Self.row(
        option, standing: standings[option.id] ?? .shown, isOnly: quote.options.count == 1,
        hasRivals: called[app.cityAndKind(option.site), default: 1] > 1, app)
    }
    timeZone = app.timeZone
    (orderedAt, latest) = Self.dates(of: quote, app)
    calendar = quote.options.compactMap { Self.deliveryCalendar(of: $0, app.network) }.first
    title = Self.title(app)
    paidHeading = app.paidHeading(quote.options.map(\.cost))
    var needs = OptionColumns.Widths()
    needs.label = min(22, max(min(18, title.displayWidth), rows.map { max($0.label.displayWidth, $0.secondLabel.displayWidth) }.max() ?? 0))
    needs.from = min(40, rows.map(\.site.displayWidth).max() ?? 0)
    needs.by = max(
      app.text("options.by").displayWidth, rows.map { max(min(24, $0.modes.displayWidth + 2), $0.surely.displayWidth) }.max() ?? 17)
    needs.date = rows.map(\.surely.displayWidth).max() ?? 17
    needs.paid = max(paidHeading.displayWidth, rows.map(\.paid.displayWidth).max() ?? 8)
    needs.emission = max(app.text("options.emission").displayWidth, rows.map(\.emission.displayWidth).max() ?? 6)
    needs.likely = rows.map(\.likely.displayWidth).max() ?? 0
    self.needs = needs
  }

  /// The same tables with common columns and a common axis, for tables one below the other.
  static func aligned(_ tables: [OptionTable]) -> [OptionTable] {
    guard let needs = tables.first.map({ tables.dropFirst().reduce($0.needs) { $0.covering($1.needs) } }) else { return [] }
    let (first, last) = (tables.map(\.orderedAt).min(), tables.map(\.latest).max())
    return tables.map { table in
      var table = table
      table.needs = needs
      (table.orderedAt, table.latest) = (first ?? table.orderedAt, last ?? table.latest)
      return table
    }
  }

  static func title(_ app: AppState) -> PlainText {
    guard let destination = app.settings.destination else { return app.text("options.title.nowhere") }
    return app.text("options.title", ["place": app.language.name(destination.name)])
  }

  /// The calendar on which the last stage works: the destination's delivery days.
  static func deliveryCalendar(of option: DeliveryOption, _ network: DeliveryNetwork?) -> WorkingCalendar? {
    guard let stage = option.stages.last?.stage, let id = stage.clock.calendar ?? stage.gate.calendar else { return nil }
    return network?.calendars[id]
  }

  /// The days from the order to the last arrival.
  private static func dates(of quote: Quote, _ app: AppState) -> (orderedAt: LocalDate, latest: LocalDate) {
    (app.localDate(quote.orderedAt), app.localDate(quote.options.map(\.arrival.p99).max() ?? quote.orderedAt + 7 * 24))
  }

  /// The axis of a quote's table, without the table.
  static func axis(of quote: Quote, width: Int, _ app: AppState) -> DateAxis {
    let (orderedAt, latest) = dates(of: quote, app)
    return DateAxis(from: orderedAt, through: latest, width: width, timeZone: app.timeZone)
  }

  /// The axis that all rows share, as wide as its column.
  public func axis(width: Int) -> DateAxis { DateAxis(from: orderedAt, through: latest, width: width, timeZone: timeZone) }

  private static func row(
    _ option: DeliveryOption, standing: OptionFold.Standing, isOnly: Bool, hasRivals: Bool, _ app: AppState
  ) -> Row {
    let kinds = [app.network?.sites[option.site]?.kind, .warehouse].compactMap { $0.map { PlainText(app.language.siteKind($0)) } }
    let (label, second) = labels(option, standing: standing, isOnly: isOnly, app)
    let promise = app.promise(option.arrival)
    let surely = app.text("options.surely", ["date": app.language.date(option.arrival.p90, in: app.timeZone)])
    return Row(
      option: option, label: label, secondLabel: second, site: app.siteName(option.site),
      city: hasRivals ? nil : app.shortSiteName(option.site), siteKinds: kinds,
      modes: PlainText(app.language.modes(option.modes)), mainMode: PlainText(app.language.mode(option.mainMode)),
      surely: promise.map { surely + " " + $0.sign } ?? surely,
      likely: app.text("options.likely", ["date": app.language.date(option.arrival.p50, in: app.timeZone)]),
      paid: app.total(option.cost),
      emission: PlainText(app.language.emission(grams: option.co2Grams)), role: promise?.role, standing: standing)
  }

  /// What an option is best at, in two short lines; a star for the recommended one.
  private static func labels(
    _ option: DeliveryOption, standing: OptionFold.Standing, isOnly: Bool, _ app: AppState
  ) -> (PlainText, PlainText) {
    let star: PlainText = app.glyphs.isUnicode ? " ★" : " *"
    let mark: PlainText = option.labels.contains(.recommended) ? star : ""
    func named(_ label: OptionLabel) -> PlainText { PlainText(app.language.label(label)) }
    let best = [OptionLabel.fastest, .cheapest, .greenest].filter(option.labels.contains)
    switch standing {
    case .dominated: return (app.text("options.dominated"), app.text("options.dominated.second"))
    case .similar: return (app.text("options.similar"), app.text("options.similar.second"))
    case .shown: break
    }
    if isOnly { return (app.text("options.only") + mark, "") }
    switch best.count {
    case 3: return (app.text("options.best") + mark, option.labels.contains(.recommended) ? named(.recommended) : "")
    case 2: return (named(best[0]) + mark, named(best[1]))
    case 1: return (named(best[0]) + mark, option.labels.contains(.recommended) ? named(.recommended) : "")
    default: return option.labels.contains(.recommended) ? (named(.recommended) + mark, "") : (app.text("options.between"), "")
    }
  }
}
