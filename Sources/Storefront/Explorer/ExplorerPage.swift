import Catalog
import Phrases
import Primitives
import Quotes
import Screen

/// The options for goods, or for a parcel of no product: all of them, and of one its hours stage by stage and its itinerary on the map; and what
/// a planner asks: a year of order dates, sites against zones, order by when, and what if.
///
/// The page knows which view shows and how it was come to. What is asked is the `subject`; each view is a pane of its own, form and sheet are
/// overlays.
public struct ExplorerPage: Page {
  var subject: ExplorerSubject
  var view: ExplorerView
  var panes = ExplorerPanes()
  /// The form or the sheet that is open.
  var overlay: (any ExplorerOverlay)?
  /// The views from which others were entered by `Enter`; Esc goes back through them.
  var trail: [ExplorerStep] = []
  private var fetching: Ticket?

  /// With an option its timeline is shown, else all options. Without goods it asks about a parcel.
  public init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?) {
    self.init(product: product, sku: sku, quote: quote, option: option, view: option == nil ? .options : .timeline)
  }

  /// Of goods by their summary, where their page is not at hand: it is fetched.
  public init(_ goods: ProductSummary, product: ProductPage? = nil, quote: QuoteKey?) {
    subject = ExplorerSubject(product: product, goods: goods, sku: goods.sku, quote: quote, option: nil)
    view = .options
  }

  init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?, view: ExplorerView) {
    subject = ExplorerSubject(product: product, sku: sku, quote: quote, option: option)
    self.view = view
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    subject.home = app.settings.destination
    let effects = ask(&app)
    panes[view].turnedTo(subject, app)
    settle(app)
    guard subject.product == nil, let goods = subject.goods else { return effects }
    let ticket = app.ticket()
    fetching = ticket
    return effects + [.shop(.loadProduct(ticket, goods.handle))]
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    if subject.home != app.settings.destination {
      // The shopper chose where to: that holds here too.
      subject.home = app.settings.destination
      dropScope()
    }
    return withinScope(&app) { page, app in
      let effects = page.ask(&app)
      page.settle(app)
      return effects
    }
  }

  public func left() -> [Effect] {
    var panes = panes
    return ExplorerView.allCases.flatMap { panes[$0].stop() }
  }

  public var isEditingText: Bool { overlay?.isEditingText ?? panes[view].isEditingText }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    withinScope(&app) { page, app in
      let effects = page.take(action, &app)
      page.settle(app)
      return effects
    }
  }

  private mutating func take(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste(let text): if overlay != nil { overlay?.paste(text) } else { panes[view].paste(text) }
    case .mouse(let mouse): return point(mouse, &app)
    case .quoteForgotten(let key): return subject.forgotten(key, &app)
    case .catalogReloaded(.changed):
      // What the views show is of the network before.
      let stop = left()
      panes = ExplorerPanes()
      return stop + ask(&app)
    case .computed(let ticket, let part):
      guard let asked = ExplorerView.allCases.first(where: { panes[$0].take(part, ticket) }) else { return [] }
      // What stands beside an answer is asked for once that is whole.
      return part.isLast && asked == view ? panes[view].ask(subject, &app) : []
    case .computingFailed(let ticket, let why):
      guard let asked = ExplorerView.allCases.first(where: { panes[$0].fail(why, ticket) }) else { return [] }
      return asked == view ? panes[view].ask(subject, &app) : []
    case .productArrived(let ticket, let page) where ticket == fetching:
      subject.product = page
      fetching = nil
    case .quoteArrived(let key, _) where key == subject.watch.wanted:
      settle(app)
      return panes[view].ask(subject, &app)
    default: break
    }
    return []
  }

  /// Asks for what the view needs and is not there yet.
  mutating func ask(_ app: inout AppState) -> [Effect] {
    var effects = subject.ask(&app)
    if !app.scenario.isEmpty, app.scenarioNetwork?.scenario != app.scenario { effects.append(.shop(.loadScenarioNetwork(app.scenario))) }
    return effects + panes[view].ask(subject, &app)
  }

  // MARK: Where it stands

  func frame(_ app: AppState, in rect: Rect? = nil) -> ExplorerFrame {
    ExplorerFrame(rect ?? ProductDetailPage.body(app), hasChips: !subject.chips(app).isEmpty)
  }

  /// Where the form and the sheet are drawn.
  func sheetRect(_ app: AppState) -> Rect {
    ProductDetailPage.body(app).droppingTop(subject.chips(app).isEmpty ? 2 : 3).droppingLeft(1).droppingRight(2)
  }

  /// Brings what shows in line with what has arrived and with the size of the screen.
  mutating func settle(_ app: AppState) {
    subject.settle(app)
    let (frame, place) = (frame(app), sheetRect(app))
    panes[view].settle(subject, in: frame, app)
    overlay?.fit(place)
  }

  // MARK: Drawing

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let app = inScenario(scoped(app))
    let frame = frame(app, in: rect)
    drawTabs(on: &surface, in: frame.tabs, app)
    let style = subject.scope.isEmpty ? Style(.plain) : Style(.accent, bold: true)
    surface.put(subject.chips(app), in: frame.chips.inset(dx: 2, dy: 0), style: style)
    if let overlay { return overlay.draw(on: &surface, in: sheetRect(app), app) }
    panes[view].draw(on: &surface, in: frame, subject, app)
  }

  private func drawTabs(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let tabs = tabs(app, in: rect)
    for (view, place) in tabs {
      let style = view == self.view ? Style(.accent, bold: true, underlined: true) : .plain
      surface.put(app.text("explorer.\(view.rawValue)"), in: place, style: style)
    }
    guard let key = subject.watch.shown else { return }
    let ordered = app.text(
      key.quantity == 1 ? "explorer.ordered" : "explorer.ordered.many",
      [
        "n": app.language.number(key.quantity),
        "date": app.language.dateTime(subject.quote(app)?.orderedAt ?? key.hour, in: app.timeZone),
      ])
    let end = tabs.last?.rect.maxX ?? rect.x
    if end + ordered.displayWidth + 4 <= rect.maxX { surface.put(ordered, in: rect.droppingRight(2), style: .muted, alignment: .right) }
  }

  /// The names of the views and where each stands.
  func tabs(_ app: AppState, in rect: Rect) -> [(view: ExplorerView, rect: Rect)] {
    var x = rect.x + 2
    return ExplorerView.allCases.map { view in
      let width = app.text("explorer.\(view.rawValue)").displayWidth
      defer { x += width + 3 }
      return (view, Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect))
    }
  }

  public func title(_ app: AppState) -> PlainText {
    let goods = subject.goodsName.map(app.name) ?? subject.sku.map { PlainText($0.rawValue) } ?? app.text("explorer.title")
    let separator = PlainText(" ") + app.glyphs.crumb + " "
    return goods + separator + app.text("explorer.\(view.rawValue)")
  }
}
