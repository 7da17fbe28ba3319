import Catalog
import Phrases
import Primitives
import Screen

/// Draws the left pane: a line a facet, its count on the right.
struct FacetPaneView {
  let facets: FacetList
  let filter: GoodsFilter
  let hasFocus: Bool

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    for (index, line) in facets.list.visibleRows(in: rect) {
      guard let facet = facets.facet(at: index) else { continue }
      draw(facet, on: &surface, in: line, isCurrent: hasFocus && index == facets.list.selected, app)
    }
  }

  private func draw(_ facet: Facet, on surface: inout Surface, in line: Rect, isCurrent: Bool, _ app: AppState) {
    let isChosen = isChosen(facet, app)
    let behind: Role = isCurrent ? .selected : .plain
    if isCurrent {
      surface.fill(line, style: Style(.plain, on: behind))
      surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent, on: behind))
    }
    let inner = line.droppingLeft(1).droppingRight(1)
    if let heading = heading(facet, app) {
      surface.put(heading, in: inner, style: Style(.muted, bold: true))
      return
    }
    let label = label(of: facet, app)
    // The count is whole, and the name gives way to it.
    let side = facets.count(of: facet, app).map { PlainText(app.language.number($0)) } ?? ""
    let sideWidth = min(side.displayWidth, inner.width / 2)
    surface.put(side, in: inner.right(sideWidth), style: Style(isChosen ? .accent : .faint, on: behind), alignment: .right)
    let left = inner.droppingRight(sideWidth > 0 ? sideWidth + 1 : 0)
    let isEmpty = facets.count(of: facet, app) == 0
    let style = Style(isChosen ? .accent : isEmpty ? .muted : .plain, on: behind, bold: isChosen)
    let sign = sign(of: facet, isChosen: isChosen, app)
    surface.put(sign, in: left, style: Style(isChosen ? .accent : .muted, on: behind))
    let place = left.droppingLeft(indent(of: facet))
    guard case .arrival(let choice) = facet else { return surface.put(label, in: place, style: style) }
    // A date says the same in fewer cells than the holiday that it comes before.
    let day = choice.date.map { PlainText(app.language.day($0)) }
    let shown = PlainText.fitting([label, day].compactMap(\.self), width: place.width)
    surface.put(shown, in: place, style: style)
    let remark = choice.remark(app)
    guard label.displayWidth + 1 + remark.displayWidth <= place.width else { return }
    surface.put(remark, in: place.droppingLeft(label.displayWidth + 1), style: Style(.muted, on: behind))
  }

  private func isChosen(_ facet: Facet, _ app: AppState) -> Bool {
    switch facet {
    case .blank, .heading, .priceHeading, .pricePending, .attributeHeading: false
    case .price(let bounds): filter.price == bounds
    case .attribute(let specification): filter.attributes[specification.attribute.id]?.contains(specification.value) ?? false
    case .allGoods: filter.category == nil
    case .category(let id, _): filter.category == id
    case .arrival(let choice): app.wish == choice.date
    case .site(let id): filter.sites.contains(id)
    case .brand(let brand): filter.brands.contains(brand)
    }
  }

  private func indent(of facet: Facet) -> Int {
    switch facet {
    case .blank, .heading, .priceHeading, .attributeHeading, .allGoods: 0
    case .category(_, let depth): depth == 0 ? 2 : 4
    case .price, .pricePending, .arrival, .site, .brand, .attribute: 2
    }
  }

  private func sign(of facet: Facet, isChosen: Bool, _ app: AppState) -> PlainText {
    switch facet {
    case .blank, .heading, .priceHeading, .pricePending, .attributeHeading, .allGoods: ""
    case .category(let id, let depth): depth > 0 ? "" : facets.open == id ? app.glyphs.openBranch : app.glyphs.closedBranch
    case .arrival, .price: isChosen ? app.glyphs.radioOn : app.glyphs.radioOff
    case .site, .brand, .attribute: isChosen ? app.glyphs.checkOn : app.glyphs.checkOff
    }
  }

  private func label(of facet: Facet, _ app: AppState) -> PlainText {
    switch facet {
    case .blank, .heading, .priceHeading, .attributeHeading: ""
    case .pricePending: app.glyphs.ellipsis
    case .price(let bounds): PlainText(prices(bounds ?? PriceBounds(), app))
    case .attribute(let specification): PlainText(app.language.value(of: specification))
    case .allGoods: app.text("shelf.allGoods")
    case .category(let id, _): app.categories.first { $0.id == id }.map { app.name($0.name) } ?? PlainText(id.rawValue)
    case .arrival(let choice): choice.label(app)
    case .site(let id): siteLabel(id, app)
    case .brand(let brand): app.properName(brand)
    }
  }

  /// The heading says the currency; what was chosen in another one says its own.
  private func prices(_ bounds: PriceBounds, _ app: AppState) -> String {
    let own = bounds.most?.currency ?? bounds.least?.currency
    return app.language.prices(bounds, namesCurrency: own != app.settings.currency)
  }

  /// The city, with the kind of site where two are in one city.
  private func siteLabel(_ id: SiteID, _ app: AppState) -> PlainText {
    // An id would say nothing, and go again.
    guard app.network != nil else { return app.glyphs.ellipsis }
    let name = app.shortSiteName(id)
    let rivals = facets.sites.filter { $0.value != id && app.shortSiteName($0.value) == name }
    return rivals.isEmpty ? name : app.cityAndKind(id)
  }

  /// What stands over lines; nil for a line that can be chosen.
  private func heading(_ facet: Facet, _ app: AppState) -> PlainText? {
    switch facet {
    case .heading(let key): app.text(key)
    case .priceHeading:
      app.text(app.settings.destination == nil ? "shelf.price.seller" : "shelf.price", ["currency": app.settings.currency.code])
    case .attributeHeading(let attribute): PlainText(app.language.name(attribute.name).uppercased())
    default: nil
    }
  }
}

extension ArrivalChoice {
  func label(_ app: AppState) -> PlainText {
    guard let date else { return app.text("shelf.anyDay") }
    switch kind {
    case .thisWeek: return app.text("shelf.thisWeek")
    case .inTwoWeeks: return app.text("shelf.inTwoWeeks")
    // The date itself would read as the holiday's.
    case .before(let name): return app.text("shelf.wish.before", ["name": app.language.name(name)])
    default: return PlainText(app.language.day(date))
    }
  }

  /// The day that its name means; of a day of the shopper's own, whose it is.
  func remark(_ app: AppState) -> PlainText {
    switch kind {
    case .thisWeek, .inTwoWeeks: date.map { PlainText(app.language.day($0)) } ?? ""
    case .before: ""
    case .own: app.text("shelf.ownDate")
    case .anyDay: ""
    }
  }
}
