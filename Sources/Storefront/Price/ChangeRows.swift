import LandedCost
import Primitives
import Quotes
import Screen

/// What would change a price, as rows: what is otherwise, and beside it, or beneath where there is no room, what it comes to.
enum ChangeRows {
  /// What is left for words beside a price.
  private static let leastWords = 24

  /// The rows under their title; none where nothing would change it.
  ///
  /// - Parameter site: named in the title, where there are other prices beside.
  static func rows(_ changes: [CostChange], of cost: LandedCost, from site: PlainText? = nil, width: Int, _ app: AppState) -> [SheetRow] {
    guard !changes.isEmpty else { return [] }
    let title = site.map { app.text("price.changes.from", ["site": $0.string]) } ?? app.text("price.changes")
    return SheetRow.wrapped(title, width: width, Style(.muted, bold: true)) + changes.flatMap { rows($0, of: cost, width: width, app) }
  }

  private static func rows(_ change: CostChange, of cost: LandedCost, width: Int, _ app: AppState) -> [SheetRow] {
    let words = PlainText(app.language.change(change, of: cost, in: app.network, timeZone: app.timeZone))
    let figure = PlainText(app.language.changedTotal(change))
    let room = width - figure.displayWidth - 2
    guard room >= min(leastWords, words.displayWidth) else {
      return SheetRow.wrapped(words, width: width, .plain) + [.pair("", figure, .plain, .plain)]
    }
    let lines = words.wrapped(to: room).map(\.withPlainSpaces)
    return [.pair(lines.first ?? "", figure, .plain, .plain)] + lines.dropFirst().map { .inset($0, .plain) }
  }

  /// Each change as one text, for a pane of notes: `From Liège: no duty at your door, €357.60 (+€34.08)`.
  static func sentences(_ changes: [CostChange], of cost: LandedCost, _ app: AppState) -> [PlainText] {
    changes.map { change in
      app.text(
        "price.change",
        [
          "what": app.language.change(change, of: cost, in: app.network, timeZone: app.timeZone),
          "total": PlainText(app.language.changedTotal(change)).unbroken.string,
        ])
    }
  }
}
