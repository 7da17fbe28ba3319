import Delivery
import Money
import Orders
import Phrases
import Primitives
import Screen

/// An order in the list: number, goods, place and total; below them its status, the day it was placed, the bar to its delivery, and by when.
struct OrderRow {
  /// The columns that all rows in sight share.
  struct Widths {
    let placed: Int
    let outcome: Int

    init(_ rows: [OrderRow]) {
      placed = rows.map(\.placed.displayWidth).max() ?? 0
      // With room for a sign that is not known yet, lest the bars move when it comes.
      outcome = rows.map { $0.outcome.text.displayWidth + ($0.isPending ? 2 : 0) }.max() ?? 0
    }
  }

  private let order: Order
  private let progress: OrderProgress
  /// The forecast's 90% date, and how it stands to the promise.
  private let expected: (hour: Hour, role: Role)?
  let placed: PlainText
  let outcome: (text: PlainText, style: Style)
  /// Under way, and nothing is known of the forecast yet.
  var isPending: Bool { progress.outcome == .underWay && expected == nil }

  /// - Parameters:
  ///   - forecast: When it arrives; nil if it is not under way, or while that is not known.
  ///   - offer: On which terms it can be given back; nil if no return is open, or while that is not known.
  init(_ order: Order, _ forecast: ShipmentForecast?, _ offer: ReturnOffer?, _ app: AppState) {
    self.order = order
    let zone = app.timeZone(of: order)
    let progress = OrderProgress(order, at: app.now, timeZone: zone)
    self.progress = progress
    placed = app.date(order.placedAt, of: order)
    let standing = forecast.map { PromiseStanding($0, in: zone) }
    let isLate = progress.outcome == .late
    expected = forecast.flatMap { forecast in standing.map { (forecast.percentiles.p90, isLate ? .bad : $0.role) } }
    func by(_ hour: Hour) -> PlainText { app.text("cart.surely", ["date": app.language.date(hour, in: zone)]) }
    // What an open return asks of the shopper, or of the shop, is more than what became of the promise.
    if let due = offer.flatMap({ Self.due(order, $0, app) }) {
      outcome = (due, Style(.plain, bold: true))
      return
    }
    switch progress.outcome {
    case .underWay:
      outcome =
        if let forecast, let standing {
          (by(forecast.percentiles.p90) + " " + standing.sign(app.glyphs), Style(standing.role))
        } else {
          (by(progress.promise.p90), .plain)
        }
    case .late: outcome = (by(forecast?.percentiles.p90 ?? progress.promise.p90) + " " + app.glyphs.broken, Style(.bad))
    case .kept(let at):
      outcome = (app.text("orders.delivered", ["date": app.date(at, of: order).string]) + " " + app.glyphs.kept, Style(.good))
    case .missed(let at):
      outcome = (app.text("orders.delivered", ["date": app.date(at, of: order).string]) + " " + app.glyphs.broken, Style(.bad))
    case .undelivered(let at): outcome = (app.text("orders.undelivered", ["date": app.date(at, of: order).string]), .muted)
    case .cancelled(let at): outcome = (app.text("orders.cancelled", ["date": app.date(at, of: order).string]), .muted)
    }
  }

  /// By when the goods of its open returns have to be sent, or are paid back: the first day that comes; nil if none is known.
  private static func due(_ order: Order, _ offer: ReturnOffer, _ app: AppState) -> PlainText? {
    let open = OrderLifecycle(order).progress(at: app.now).flatMap(\.returns).filter(\.state.isOpen)
    let days = open.compactMap { one in
      offer.terms.deadline(of: one) { app.localDay($0, of: order) }.map { (day: $0, isSent: one.state == .sent || one.state == .received) }
    }
    return days.min { $0.day < $1.day }.map { first in
      app.text(first.isSent ? "orders.return.paidBy" : "orders.return.sendBy", ["day": app.language.date(first.day)])
    }
  }

  func draw(isSelected: Bool, on surface: inout Surface, in rect: Rect, _ widths: Widths, _ app: AppState) {
    guard rect.height > 0 else { return }
    let inner = rect.droppingLeft(2).droppingRight(1)
    let numberWidth = max(11, order.id.rawValue.count + 2)
    let total = app.total(order.total, isComplete: order.isComplete)
    let first = inner.row(0)
    surface.put(PlainText(order.id.rawValue), in: first.left(numberWidth), style: Style(.plain, bold: isSelected))
    surface.put(total, in: first, style: Style(.price, bold: true), alignment: .right)
    var rest = first.droppingLeft(numberWidth).droppingRight(total.displayWidth + 2)
    let to = app.text("orders.to", ["place": app.town(of: order)])
    if rest.width > 40 {
      let width = min(to.displayWidth, rest.width / 3)
      surface.put(to, in: rest.right(width), style: .muted, alignment: .right)
      rest = rest.droppingRight(width + 2)
    }
    surface.put(Self.goods(order.lines, app), in: rest, style: Style(.plain, bold: isSelected))
    if rect.height > 1 {
      let second = inner.row(1)
      surface.put(
        PlainText(app.language.status(progress.status, openReturn: progress.openReturn)), in: second.left(numberWidth + 10), style: .muted)
      surface.put(outcome.text, in: second, style: outcome.style, alignment: .right)
      let middle = second.droppingLeft(numberWidth + 12).droppingRight(widths.outcome + 2)
      // A date that does not fit whole gives way to the one that decides.
      if middle.width >= widths.placed {
        surface.put(placed, in: middle.left(widths.placed), style: .muted, alignment: .right)
        progress.drawBar(
          on: &surface, in: middle.droppingLeft(widths.placed + 2), app.glyphs, hasFocus: isSelected, expected: expected)
      }
    }
    if isSelected { surface.select(rect.top(2), app.glyphs) }
  }

  /// An order that has not been read yet: its number stands where it will stand.
  static func draw(_ id: OrderID, isSelected: Bool, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard rect.height > 0 else { return }
    let first = rect.droppingLeft(2).droppingRight(1).row(0)
    let numberWidth = max(11, id.rawValue.count + 2)
    surface.put(PlainText(id.rawValue), in: first.left(numberWidth), style: Style(.plain, bold: isSelected))
    surface.put(app.glyphs.ellipsis, in: first.droppingLeft(numberWidth), style: .muted)
    if isSelected { surface.select(rect.top(2), app.glyphs) }
  }

  /// The first line's goods, and how many lines more.
  static func goods(_ lines: [OrderLine], _ app: AppState) -> PlainText {
    guard let first = lines.first else { return "" }
    let name = app.name(first.name) + (first.quantity > 1 ? PlainText(" \(app.glyphs.multiply.string) \(first.quantity)") : "")
    guard lines.count > 1 else { return name }
    return app.text("orders.goodsMore", ["name": name.string, "n": "\(lines.count - 1)"])
  }
}
