import Catalog
import LandedCost
import Money
import Primitives
import Quotes
import Screen

/// A price line by line with the law behind each, and what would change it: what product, cart and checkout open with `s`.
public struct PricePage: Page {
  /// A price that is explained: that of one shipment.
  struct Part: Sendable {
    let site: SiteID
    let cost: LandedCost
    /// Nil where nobody knows what to ask with.
    let question: CostQuestion?
    /// What the price is of.
    var goods: [Goods] = []
    /// How it comes; nil where that is not known.
    var option: DeliveryOption?
  }

  /// Goods of a price.
  struct Goods: Sendable {
    let name: LocalizedName
    let choices: [OptionChoice]
    let quantity: Int
    /// The seller's price of one, in the currency of the price; nil where it is not known.
    let price: Money?
    /// What all pieces come to; nil where that is not known, or there is but one.
    var amount: Money?
  }

  let parts: [Part]
  /// The line of the first price that shows at the top; nil: the beginning.
  private var line: Int?
  /// The line of the first price that was asked for, which is marked.
  let marked: Int?
  /// Whether `a` on the page below puts the goods into the cart.
  let canAdd: Bool
  private var scroll = SheetScroll()
  /// What the prices are for: with another it is another page.
  private let settings: Settings

  /// - Parameters:
  ///   - line: The line of the first price that the page opens at.
  ///   - canAdd: Whether `a` on the page below puts the goods into the cart.
  init(_ parts: [Part], at line: Int? = nil, canAdd: Bool = false, _ app: AppState) {
    self.parts = parts
    self.line = line
    marked = line
    self.canAdd = canAdd
    settings = app.settings
  }

  /// Where it is drawn.
  static func area(_ body: Rect) -> Rect {
    let area = body.droppingTop(body.height >= 30 ? 1 : 0).droppingLeft(2).droppingRight(3)
    // Longer lines are hard to follow.
    return area.left(min(area.width, 110))
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let effects = app.explanations.request(parts.compactMap(\.question))
    settle(app)
    return effects
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    // Prices of another place or currency are those of the page below.
    if settings.destination != app.settings.destination || settings.currency != app.settings.currency { app.pop() }
    return app.explanations.request(parts.compactMap(\.question))
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let height = Self.area(app.pageRect).height
    if let row = scroll.row(for: action, height: height) {
      line = nil
      scroll.show(row, count: sheet(app).rows.count, height: height)
      return []
    }
    switch action {
    case .key(.escape), .key(.character("s")): app.pop()
    case .key(.character("a")) where canAdd: app.popAndPress(.character("a"))
    case .key(.character("a")): app.say(app.text("price.say.noAdding"))
    case .resized, .languageArrived, .explained: settle(app)
    default: break
    }
    return []
  }

  /// Keeps the line that was asked for at the top while its law arrives.
  private mutating func settle(_ app: AppState) {
    let sheet = sheet(app)
    let asked = line.map { sheet.starts.indices.contains($0) ? sheet.starts[$0] : 0 }
    scroll.show(asked ?? scroll.first, count: sheet.rows.count, height: Self.area(app.pageRect).height)
  }

  private func sheet(_ app: AppState) -> PriceSheet { PriceSheet(parts, marked: marked, width: Self.area(app.pageRect).width, app) }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = Self.area(rect)
    let rows = PriceSheet(parts, marked: marked, width: area.width, app).rows
    surface.draw(rows.dropFirst(scroll.first), in: area, app)
    scroll.drawSigns(on: &surface, in: rect, count: rows.count, height: area.height, app.glyphs)
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    (canAdd ? [PageCommand(.add, .character("a"))] : []) + [PageCommand(.back, .escape)]
  }

  public func title(_ app: AppState) -> PlainText {
    let goods = parts.flatMap(\.goods)
    guard !goods.isEmpty else { return app.text("price.title") }
    return app.text("price.title") + PlainText(" \(app.glyphs.crumb) \(PriceSheet.words(goods, app))")
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "price.key.scroll"), KeyHint("PgUp PgDn", "help.key.scrollPages"),
    ] + (canAdd ? [KeyHint("a", "product.hint.add")] : []) + [KeyHint("Esc", "price.key.back")]
  }
}
