import Money
import Orders
import Primitives
import Quotes
import Screen

extension CheckoutPage {
  /// What has changed since it was seen, line by line: before, then now.
  func changedRows(width: Int, _ app: AppState) -> [SheetRow] {
    guard !changes.isEmpty else { return [] }
    let role: Role = hasChanged ? .amber : .muted
    var rows: [SheetRow] = SheetRow.wrapped(app.text("checkout.changed"), width: width, Style(role, bold: true))
    for change in changes {
      let (label, figures) = words(of: change, app)
      if label.displayWidth + 2 + figures.displayWidth <= width {
        rows.append(.pair(label, figures, .plain, Style(change.isMaterial ? .amber : .muted)))
      } else {
        rows += SheetRow.wrapped(label, width: width, .plain)
        rows += SheetRow.insetWrapped(figures, width: width, Style(change.isMaterial ? .amber : .muted))
      }
    }
    return rows + [.blank]
  }

  private func words(of change: PlanChange, _ app: AppState) -> (label: PlainText, figures: PlainText) {
    func figures(_ was: PlainText?, _ now: PlainText?) -> PlainText {
      let none = PlainText("–")
      return (was ?? none) + " " + app.glyphs.arrowRight + " " + (now ?? none)
    }
    func name(_ sku: SKU) -> PlainText {
      watch.plan?.lines.first { $0.sku == sku }.map { app.name($0.name) } ?? PlainText(sku.rawValue)
    }
    func place(_ site: SiteID, _ key: String) -> PlainText { app.text(key, ["site": app.siteName(site).string]) }
    func money(_ amount: Money?) -> PlainText? { amount.map { app.money($0) } }
    switch change {
    case .price(let sku, let was, let now): return (name(sku), figures(money(was), money(now)))
    case .cost(let site, _, let label, let was, let now):
      let text = PlainText(app.language.label(label))
      let several = (watch.plan?.shipments.count ?? 0) > 1
      return (several ? text + PlainText(app.comma) + place(site, "cart.from") : text, figures(money(was), money(now)))
    case .coverage(let site): return (place(site, "checkout.changed.coverage"), app.text("checkout.changed.below"))
    case .identity(_, let now):
      return (app.text("address.field.identity"), app.text(now ? "checkout.changed.asked" : "checkout.changed.notAsked"))
    case .arrival(let site, let was, let now):
      func date(_ hour: Hour) -> PlainText { PlainText(app.language.date(hour, in: app.timeZone)) }
      return (place(site, "checkout.changed.arrival"), figures(date(was), date(now)))
    case .option(let site, let was, let now):
      func modes(_ id: OptionID) -> PlainText? {
        let options = (seen?.shipments ?? []).flatMap(\.options) + (watch.plan?.shipments ?? []).flatMap(\.options)
        return options.first { $0.id == id }.map { PlainText(app.language.modes($0.modes)) }
      }
      return (place(site, "checkout.changed.option"), figures(modes(was), modes(now)))
    case .site(let sku, let was, let now):
      return (
        app.text("checkout.changed.site", ["name": name(sku).string]), figures(was.map { app.siteName($0) }, now.map { app.siteName($0) })
      )
    case .allowance(let was, let now): return (app.text("cart.allowance"), figures(money(was), money(now)))
    case .rates(let was, let now):
      func date(_ day: LocalDate?) -> PlainText? { day.map { PlainText(app.language.date($0)) } }
      return (app.text("checkout.rates"), figures(date(was), date(now)))
    case .returns(let was, let now):
      func days(_ returns: PlannedReturns) -> PlainText? {
        guard let window = returns.terms.window, let days = window.days else { return nil }
        return PlainText(app.language.returnDays(days, window.counted))
      }
      let isSame = days(was) == days(now)
      return (app.text("checkout.changed.returns"), isSame ? app.text("checkout.changed.below") : figures(days(was), days(now)))
    case .total(let was, let now): return (app.totalLabel(isComplete: isWhole), figures(money(was), money(now)))
    }
  }
}
