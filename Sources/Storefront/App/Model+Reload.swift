import Screen

/// The catalog's files, read anew while the shop is open.
extension Model {
  /// The shop can be used meanwhile; a second time nothing is asked.
  mutating func reload() -> [Effect] {
    guard !app.isReloading else { return [] }
    app.isReloading = true
    app.notice = Notice(text: app.text("reload.reading"), role: .plain, isProgress: true)
    return [.shop(.reloadCatalog)]
  }

  /// Page, cart, search and destination stay; what was worked out by the old files is asked for again.
  mutating func reloaded(_ result: CatalogReload) -> [Effect] {
    app.isReloading = false
    switch result {
    case .unchanged: app.say(app.text("reload.unchanged"))
    case .failed(let why): app.say(app.text("reload.failed", ["why": why]), role: .bad)
    case .refused(let first, let more):
      let rest = more > 0 ? " " + app.language.count("reload.more", more) : ""
      app.say(app.text("reload.refused", ["issue": first]) + PlainText(rest), role: .bad)
    case .changed(let counts):
      app.say(text(counts), role: .good)
      app.quotes.clear()
      app.explanations = ExplanationCache()
      app.scenarioNetwork = nil
      return [.shop(.forgetQuotes), .shop(.loadCategories), .customer(.loadCart)] + resumeAll()
    }
    return []
  }

  private func text(_ counts: CatalogReload.GoodsCounts) -> PlainText {
    let language = app.language
    let products = language.count("reload.products", counts.products)
    guard let differences = counts.differences else { return PlainText(products) }
    let parts = [("added", differences.added), ("removed", differences.removed), ("changed", differences.changed)].filter { $0.1 > 0 }
      .map { language.count("reload.\($0.0)", $0.1) }
    return app.text(
      parts.isEmpty ? "reload.sameGoods" : "reload.changed", ["products": products, "differences": language.list(parts)])
  }
}
