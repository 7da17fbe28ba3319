import Foundation
import Orders
import Primitives
import Screen

/// One order: the map with the parcel on it, what has happened, the promise against now; its clock can be moved on.
public struct TrackingPage: Page {
  var order: Order
  var shipment = 0
  /// How many events below the pane's end, 0: the latest shows.
  var scrolledBack = 0
  /// What the page shows.
  var view = TrackingView.story
  var zoom = MapZoom.route
  /// When the shipment that shows arrives; nil until it is known, or if it cannot be told any more (`hasOutlook`).
  private(set) var outlook: ShipmentOutlook?
  /// The last question about it was answered.
  private(set) var hasOutlook = false
  /// The history of the forecast.
  var history = ScrollingList()
  private var asked: OutlookQuestion?
  private var ticket: Ticket?
  /// Its goods are asked for once more.
  private var isRepeating = false
  /// On which terms its goods can be given back; nil until that is known, or if nobody knows.
  private(set) var offer: ReturnOffer?
  private var askedOffer: OfferQuestion?
  private var offering: Ticket?
  /// The coasts, drawn once for the map's size and part of the earth.
  private(set) var coasts: BrailleCanvas?
  private var coastsBox: GeoBox?

  public init(order: Order) { self.order = order }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    settle(app)
    return (app.map == nil ? [.assets(.loadMap)] : []) + [.customer(.loadOrder(order.id))] + askOutlook(&app) + askOffer(&app)
  }

  /// The map over the whole page.
  var showsMap: Bool { view == .map }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    asked = nil
    settle(app)
    return [.customer(.loadOrder(order.id))] + askOutlook(&app) + askOffer(&app)
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = press(key, &app)
    case .mouse(let mouse): point(mouse, app)
    case .orderArrived(let order) where order.id == self.order.id:
      // What was cancelled is in stock again: other quotes hold.
      if order.cancelledAt != nil, self.order.cancelledAt == nil { app.quotes.clear() }
      self.order = order
      scrolledBack = 0
    case .orderRepeated(let id, let result) where id == order.id && isRepeating:
      isRepeating = false
      app.show(result)
    case .orderRefused(let id, let why) where id == order.id: app.say(PlainText(why), role: .bad)
    case .returnOffered(let answered, let offer) where answered == offering: self.offer = offer
    case .catalogReloaded(.changed): askedOffer = nil
    case .outlookArrived(let answered, let outlook) where answered == ticket:
      (self.outlook, hasOutlook, ticket) = (outlook, true, nil)
      history.setCount(outlook?.history.entries.count ?? 0)
      history.move(.end)
    default: break
    }
    settle(app)
    return effects + askOutlook(&app) + askOffer(&app)
  }

  /// The terms matter once something was delivered.
  private mutating func askOffer(_ app: inout AppState) -> [Effect] {
    let question = OfferQuestion(order, on: app.localDay(OrderLifecycle(order).clock(at: app.now), of: order))
    guard question != askedOffer, OrderLifecycle(order).events(at: app.now).contains(where: { $0.kind == .delivered }) else { return [] }
    askedOffer = question
    let ticket = app.ticket()
    offering = ticket
    return [.shop(.returnOffer(ticket, order))]
  }

  /// The outlook is some tens of folds, off the main thread; what is known of the shipment stays until the answer, if it is the same one.
  private mutating func askOutlook(_ app: inout AppState) -> [Effect] {
    let question = OutlookQuestion(order, shipment: shipment, at: app.now)
    guard question != asked else { return [] }
    if question.shipment != asked?.shipment { (outlook, hasOutlook) = (nil, false) }
    asked = question
    let ticket = app.ticket()
    self.ticket = ticket
    return [.shop(.outlook(ticket, order, shipment: shipment))]
  }

  /// Keeps the coasts for the map as it is now.
  private mutating func settle(_ app: AppState) {
    shipment = min(shipment, max(0, order.shipments.count - 1))
    history.fit(height: ForecastChart.list(app.pageRect, count: history.count).height)
    guard let rect = layout(app).map, let outline = app.map else { return }
    let map = track(app).map(outline: outline, size: rect.size, zoom: zoom, app)
    let box = map.box
    guard coasts?.size != rect.size || coastsBox != box else { return }
    coasts = map.outlineCanvas(size: rect.size)
    coastsBox = box
  }

  func track(_ app: AppState) -> ParcelTrack {
    ParcelTrack(order, shipment: shipment, at: app.now, network: app.network, map: app.map)
  }

  func progress(_ app: AppState) -> OrderProgress {
    OrderProgress(order, shipment: order.shipments.isEmpty ? nil : shipment, at: app.now, timeZone: app.timeZone(of: order))
  }

  /// What has happened to the order and to the shipment that shows, oldest first.
  func events(_ app: AppState) -> [OrderEvent] {
    OrderLifecycle(order).events(at: app.now).filter { $0.shipment == nil || $0.shipment == shipment }
  }

  // MARK: Keys

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape: if view == .story { app.pop() } else { view = .story }
    case .character(" "): return advance(.hours(1), &app)
    case .character("n"): return advance(.hours(24), &app)
    case .character("e"): return advance(.toNextEvent, &app)
    case .character("E"): return advance(.toEnd, &app)
    case .character("A"): openAddress(&app)
    case .character("b"):
      isRepeating = true
      return app.repeating(order)
    case .character("X"): open(.cancel, &app)
    case .character("R"): open(.giveBack, &app)
    case .character("D"): open(.dispute, &app)
    case .character("S"): open(.answer, &app)
    case .character("P"): app.push(PapersPage(of: order))
    case .character("M"): view = view == .map ? .story : .map
    case .character("f"): view = view == .forecast ? .story : .forecast
    case .character("z"): turnZoom(to: zoom.next, &app)
    case .character("Z"): turnZoom(to: zoom.previous, &app)
    case .tab: turn(1, &app)
    case .backTab: turn(-1, &app)
    default:
      guard let move = ListMove(key.asMovement) else { return [] }
      if view == .forecast {
        history.move(move)
        return []
      }
      let page = max(1, layout(app, .story).log.height - 1)
      switch move {
      case .up: scroll(1, app)
      case .down: scroll(-1, app)
      case .pageUp: scroll(page, app)
      case .pageDown: scroll(-page, app)
      case .home: scroll(.max / 2, app)
      case .end: scrolledBack = 0
      case .to: break
      }
    }
    return []
  }

  private mutating func advance(_ by: OrderAdvance, _ app: inout AppState) -> [Effect] {
    guard OrderLifecycle(order).nextEvent(at: app.now) != nil else {
      app.say(app.text("orders.say.over"))
      return []
    }
    scrolledBack = 0
    return [.customer(.advance(order.id, by))]
  }

  /// How the page is divided, with room for what came back.
  func layout(_ app: AppState, _ view: TrackingView? = nil) -> TrackingLayout {
    let width = TrackingLayout(app.pageRect, .story).promise.width
    let rows = cases(app).reduce(0) { $0 + $1.text.wrapped(to: max(2, width)).count }
    return TrackingLayout(app.pageRect, view ?? self.view, caseRows: rows)
  }

  /// What came back of the shipment that shows.
  func cases(_ app: AppState) -> [CaseLines.Line] { CaseLines(order, shipment: shipment, offer, app).lines }

  /// A map shows, large or small.
  func hasMap(_ app: AppState) -> Bool { layout(app).map != nil }

  /// Opens the page of an act, or says why it cannot be asked for.
  private func open(_ kind: ActKind, _ app: inout AppState) {
    if let obstacle = kind.obstacle(order, offer, app) { return app.say(obstacle) }
    app.push(ActPage(kind, of: order, offer: offer, app))
  }

  private mutating func turnZoom(to zoom: MapZoom, _ app: inout AppState) {
    guard hasMap(app) else { return app.say(app.text("orders.say.noMap")) }
    self.zoom = zoom
    app.say(app.text(zoom.phrase))
  }

  private mutating func turn(_ step: Int, _ app: inout AppState) {
    let count = order.shipments.count
    guard count > 1 else { return app.say(app.text("orders.say.oneShipment")) }
    shipment = (shipment + step + count) % count
    scrolledBack = 0
  }

  private mutating func scroll(_ rows: Int, _ app: AppState) {
    let most = max(0, events(app).count - layout(app, .story).log.height)
    scrolledBack = min(most, max(0, min(scrolledBack, most) + rows))
  }

  private mutating func point(_ mouse: Mouse, _ app: AppState) {
    let layout = layout(app)
    switch mouse.kind {
    case .press where view == .forecast:
      let list = ForecastChart.list(app.pageRect, count: history.count)
      if list.contains(mouse.at), let index = history.item(atRow: mouse.at.y - list.y) { history.select(index) }
    case .wheelUp where view == .forecast: history.scroll(by: -1)
    case .wheelDown where view == .forecast: history.scroll(by: 1)
    case .press where layout.map?.contains(mouse.at) == true: view = view == .map ? .story : .map
    case .wheelUp: scroll(1, app)
    case .wheelDown: scroll(-1, app)
    default: break
    }
  }

  // MARK: Words

  public func title(_ app: AppState) -> PlainText {
    let order = app.text("orders.order", ["id": self.order.id.rawValue])
    // Of several shipments the goods of the one that shows.
    let lines = self.order.shipments.indices.contains(shipment) ? self.order.shipments[shipment].lines : self.order.lines
    guard !lines.isEmpty else { return order }
    return PlainText("\(order) \(app.glyphs.crumb) ") + OrderRow.goods(lines, app)
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let lifecycle = OrderLifecycle(order)
    var hints: [KeyHint] = []
    if lifecycle.nextEvent(at: app.now) != nil {
      hints += [
        KeyHint(app.text("orders.key.spaceBar"), "orders.key.hour", only: .character(" ")), KeyHint("n", "orders.key.day"),
        KeyHint("e", "orders.key.event"),
        KeyHint("E", "orders.key.end"),
      ]
    }
    // What leads on and away shows at every width.
    if order.shipments.count > 1 { hints.append(KeyHint("Tab", "orders.key.shipment")) }
    hints.append(KeyHint("Esc", "orders.key.back"))
    for kind in ActKind.allCases where kind.isPossible(lifecycle, offer, at: app.now) {
      hints.append(KeyHint(PlainText(kind.key.written), "orders.key.\(kind.rawValue)"))
    }
    hints.append(KeyHint("P", "orders.key.papers"))
    if lifecycle.canReaddress(at: app.now) { hints.append(KeyHint("A", "orders.key.address")) }
    hints.append(KeyHint("f", view == .forecast ? "orders.key.log" : "orders.key.forecast"))
    hints.append(KeyHint("M", view == .map ? "orders.key.log" : "orders.key.map"))
    if hasMap(app) { hints.append(KeyHint("z", "orders.key.zoom")) }
    hints.append(KeyHint("b", "orders.key.again"))
    return hints
  }
}
