import Catalog
import Delivery
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// What decides about one row of the list: its price, its date, where it comes from; or what stands in for them.
struct RowFigures: Hashable {
  let price: PlainText
  let priceStyle: Style
  /// Said before the price where it is not the whole: duties that no rule tells.
  let besidePrice: PlainText
  let date: PlainText
  let dateStyle: Style
  /// Whether the promise keeps the wish; empty without one.
  let sign: PlainText
  /// The city that it is sent from, and how it goes furthest.
  let place: PlainText
  let mode: PlainText

  init(_ row: ProductSummary, _ entry: QuoteCache.Entry?, _ app: AppState) {
    let option: DeliveryOption?
    var instead: PlainText = ""
    switch entry {
    case .ready(let quote):
      option = quote.recommended ?? quote.options.first
      if option == nil { instead = app.text("shelf.noWay") }
    case .failed(let failure):
      option = nil
      instead = failure.short(app)
    case .pending:
      option = nil
      instead = app.glyphs.ellipsis
    case nil:
      option = nil
      instead = app.settings.destination == nil ? "" : app.glyphs.ellipsis
    }
    guard let option else {
      price = app.sellerPrice(row.price)
      priceStyle = .muted
      besidePrice = ""
      date = instead
      dateStyle = instead == app.glyphs.ellipsis ? .faint : .muted
      sign = ""
      place = ""
      mode = ""
      return
    }
    let promise = app.promise(option.arrival)
    price = app.total(option.cost)
    priceStyle = Style(.price, bold: true)
    besidePrice = option.cost.isComplete ? "" : PlainText(app.language.notIncluded(in: option.cost))
    date = app.by(option.arrival.p90)
    dateStyle = Style(promise?.role ?? .plain)
    sign = promise?.sign ?? ""
    place = app.shortSiteName(option.site)
    mode = PlainText(app.language.mode(option.mainMode))
  }

  /// Columns that are as wide as the longest text that may stand in them.
  enum Column { case date, mode }

  /// A date as wide as any.
  private static let widest = LocalDate(year: 2026, month: 12, day: 30) ?? LocalDate(days: 0)

  /// The columns that the widest date takes by itself.
  static func plainDateWidth(_ app: AppState) -> Int { DisplayWidth.of(app.language.date(widest)) }

  /// The columns that the longest word for a mode takes.
  static func modeWidth(_ app: AppState) -> Int {
    app.rowWidths(.mode) { TransportMode.allCases.map { DisplayWidth.of(app.language.mode($0)) }.max() ?? 0 }
  }

  /// The columns that the widest promise takes, its sign included, so that the list has the same edges in every row.
  static func dateWidth(_ app: AppState) -> Int {
    let texts = app.rowWidths(.date) {
      max(app.text("promise.by", ["date": app.language.date(widest)]).displayWidth, app.text("shelf.noWay").displayWidth)
    }
    return texts + (app.wish == nil ? 0 : 2)
  }
}

extension ShopError {
  /// In the place of a date.
  func short(_ app: AppState) -> PlainText {
    switch self {
    case .noRoute: app.text("shelf.noWay")
    case .outOfStock: app.text("shelf.soldOut")
    case .unknownSKU: app.text("shelf.gone")
    default: app.text("shelf.noEstimate")
    }
  }
}
