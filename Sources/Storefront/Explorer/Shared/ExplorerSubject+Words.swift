import Money
import Phrases
import Primitives
import Quotes
import Screen

extension ExplorerSubject {
  /// What differs from goods ordered now: the parcel, the day, the scenario.
  func chips(_ app: AppState) -> PlainText {
    var parts: [PlainText] = []
    if let parcel {
      parts.append(
        app.text(
          "parcelForm.chip",
          [
            "weight": app.language.weight(parcel.weight), "size": app.language.box(parcel.box),
            "site": app.language.site(parcel.site, in: app.network),
          ]))
    }
    if let scope = scopeChip(app) { parts.append(scope) }
    let shown = app.scenario.changes.filter { scenario(app).contains($0) }
    if !shown.isEmpty {
      let separator = " \(app.glyphs.separator) "
      func all(_ words: (Scenario.Change) -> PlainText) -> PlainText {
        let all = shown.map { words($0).string }.joined(separator: separator)
        guard let kept = app.keptScenario else { return app.text("whatIf.chip", ["all": all]) }
        return app.text("scenario.chip", ["name": kept.name, "all": all])
      }
      let room = app.size.width - 4 - parts.reduce(0) { $0 + $1.displayWidth + 3 }
      let whole = all(app.words)
      parts.append(whole.displayWidth <= room ? whole : all(app.shortWords))
    }
    return parts.reduce("") { $0.isEmpty ? $1 : $0 + "   " + $1 }
  }

  /// `only here: from Xi'an to Vienna`: what the explorer asks about by itself.
  private func scopeChip(_ app: AppState) -> PlainText? {
    let site = scope.site.map { app.shortSiteName($0).string }
    let place = scope.destination.map { app.language.name($0.name) }
    return switch (site, place) {
    case (let site?, let place?): app.text("explorer.scope.pair", ["site": site, "place": place])
    case (let site?, nil): app.text("explorer.scope.from", ["site": site])
    case (nil, let place?): app.text("explorer.scope.to", ["place": place])
    case (nil, nil): nil
    }
  }

  /// Why there is nothing to show.
  func nothing(_ app: AppState) -> [PlainText] {
    guard let destination = app.settings.destination else {
      return [app.text("explorer.noDestination"), app.text("product.needsDestination")]
    }
    let place = app.language.name(destination.name)
    switch watch.entry(app) {
    case .failed(.noRoute(_, let closed)):
      return [app.text("options.noRoute", ["place": place])] + ClosedServices(closed, openModes: [], app).sentences(app) + [
        app.text("options.noRoute.help")
      ]
    case .failed(.outOfStock): return [app.text("product.soldOut"), app.text("product.soldOut.help")]
    case .failed(.unknownSKU): return [app.text("product.missing"), app.text("product.missing.help")]
    case .failed(let error): return [app.text("options.failed"), PlainText(app.words(error))]
    case .ready(let quote):
      return [app.text("options.noRoute", ["place": place])] + ClosedServices(quote.closed, openModes: [], app).sentences(app)
        + [app.text("options.noRoute.help")]
    case .pending, nil: return [app.text("options.pending")]
    }
  }
}

extension Surface {
  /// A first line in bold and what helps below it.
  mutating func putExplanation(_ lines: [PlainText], in rect: Rect) {
    let place = rect.inset(dx: 2, dy: 1)
    let taken = putWrapped(Array(lines.prefix(1)), in: place, style: Style(.plain, bold: true))
    putWrapped(Array(lines.dropFirst()), in: place.droppingTop(taken), style: .muted)
  }

  /// A title at the left and how far the work is at the right.
  mutating func putHead(_ title: PlainText, side: PlainText, isBusy: Bool, in rect: Rect) {
    let place = rect.inset(dx: 2, dy: 0)
    put(side, in: place, style: Style(isBusy ? .accent : .muted), alignment: .right)
    put(title, in: place.droppingRight(side.displayWidth + 2), style: Style(.plain, bold: true))
  }

  /// `by rail from Xi'an   90% by Thu 24 Dec · 50% by Sat 19 Dec · €452.64 · 6.2 kg`: the figures never give way.
  mutating func putSummary(_ option: DeliveryOption, of quote: Quote, in rect: Rect, _ app: AppState) {
    let dates = app.text(
      "explorer.dates",
      [
        "surely": app.language.date(option.arrival.p90, in: app.timeZone),
        "likely": app.language.date(option.arrival.p50, in: app.timeZone),
      ])
    let promise = app.promise(option.arrival)
    let paid = app.total(option.cost)
    let emission = PlainText("  " + app.language.emission(grams: option.co2Grams) + " CO2e")
    var rest = rect.inset(dx: 2, dy: 0)
    if rest.width >= 76 {
      put(emission, in: rest, style: .muted, alignment: .right)
      rest = rest.droppingRight(emission.displayWidth)
    }
    put(paid, in: rest, style: Style(.price, bold: true), alignment: .right)
    rest = rest.droppingRight(paid.displayWidth + 2)
    if rest.width >= dates.displayWidth + 12 {
      let text = promise.map { dates + " " + $0.sign } ?? dates
      put(text, in: rest, style: Style(promise?.role ?? .plain), alignment: .right)
      rest = rest.droppingRight(text.displayWidth + 2)
    }
    let sign = option.mainMode.sign(app.glyphs)
    let number = (quote.options.firstIndex { $0.id == option.id } ?? 0) + 1
    let count = PlainText("\(number)/\(max(1, quote.options.count))  ")
    var x = rest.x + put(count, x: rest.x, y: rest.y, style: .faint, clip: rest)
    x += put(sign + " ", x: x, y: rest.y, style: Style(option.mainMode.role, bold: true), clip: rest)
    let name = app.way(option.mainMode, from: option.site, width: rest.maxX - x)
    put(name, in: Rect(x: x, y: rest.y, width: rest.maxX - x, height: 1), style: Style(.plain, bold: true))
  }
}
