import Catalog
import Primitives
import Screen

/// All that is known of a product, to be read: what the seller says, its attributes, what it weighs and is taxed as, and where it lies. A product
/// opens it with `i`.
public struct SpecificationPage: Page {
  private let page: ProductPage
  private let variant: Variant
  private let sources: Set<SiteID>?
  private var scroll = SheetScroll()

  init(_ page: ProductPage, _ variant: Variant, sources: Set<SiteID>?) {
    self.page = page
    self.variant = variant
    self.sources = sources
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let area = PricePage.area(app.pageRect)
    if let row = scroll.row(for: action, height: area.height) {
      scroll.show(row, count: rows(width: area.width, app).count, height: area.height)
      return []
    }
    switch action {
    case .key(.escape), .key(.character("i")): app.pop()
    case .key(.character("a")): app.popAndPress(.character("a"))
    case .resized, .languageArrived: scroll.show(scroll.first, count: rows(width: area.width, app).count, height: area.height)
    default: break
    }
    return []
  }

  /// What there is to read, in lines of a width.
  func rows(width: Int, _ app: AppState) -> [SheetRow] {
    let product = page.product
    let facts = ProductFacts(page: page, variant: variant, app: app, sources: sources)
    var rows = SheetRow.wrapped(app.name(product.name), width: width, Style(.plain, bold: true))
    if let other = app.language.otherName(product.name) { rows += SheetRow.wrapped(PlainText(other), width: width, .muted) }
    rows.append(.blank)
    let text = app.name(product.text)
    if !text.isEmpty { rows += SheetRow.wrapped(text, width: min(width, 90), .plain) + [.blank] }
    let all = [(app.text("product.brand"), PlainText(product.brand))] + facts.specifications
    let label = min(width / 2, (all.map(\.0.displayWidth).max() ?? 0) + 2)
    for (name, value) in all {
      for (index, line) in value.wrapped(to: max(2, width - label)).enumerated() {
        rows.append(.labelled(index == 0 ? name : "", line.withPlainSpaces, label))
      }
    }
    rows.append(.blank)
    for line in PlainText.lines(of: facts.items, separator: " · ", width: width, most: 4) { rows.append(.text(line, .muted)) }
    rows += [.blank, .text(facts.stockInAll, facts.available > 0 ? .plain : Style(.bad))]
    let counts = (facts.stock.map(\.count.displayWidth).max() ?? 0) + 2
    for (count, place) in facts.stock { rows.append(.labelled(count, place, counts)) }
    return rows
  }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = PricePage.area(rect)
    let rows = rows(width: area.width, app)
    surface.draw(rows.dropFirst(scroll.first), in: area, app)
    scroll.drawSigns(on: &surface, in: rect, count: rows.count, height: area.height, app.glyphs)
  }

  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.add, .character("a")), PageCommand(.back, .escape)] }

  public func title(_ app: AppState) -> PlainText { app.name(page.product.name) }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "price.key.scroll"), KeyHint("PgUp PgDn", "help.key.scrollPages"),
      KeyHint("a", "product.hint.add"), KeyHint("Esc", "price.key.back"),
    ]
  }
}
