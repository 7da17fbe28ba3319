import Delivery
import Orders
import Primitives
import Screen

/// All orders, late ones first, then the newest, each from placed to delivered.
public struct OrdersPage: Page {
  /// Nil until they are loaded.
  var orders: [Order]?
  /// Orders that are kept but cannot be read.
  var unreadable: [OrderID] = []
  /// Why the orders cannot be shown.
  var failure: PlainText?
  var list = ScrollingList(itemHeight: 3)
  /// When the orders arrive that have been in sight.
  var forecasts = VisibleForecasts()
  /// Those that are under way although their 90% date is over.
  private(set) var late: Set<OrderID> = []
  /// What became of promises; nil until it is known.
  private(set) var report: PromiseReport?
  /// Whether all duties and taxes of all orders are in their totals.
  private(set) var areComplete = true
  private var ticket: Ticket?
  /// The report that was asked for last, and of which orders.
  private var reporting: (ticket: Ticket, of: [VisibleForecasts.Version])?

  public init() {}

  public mutating func appeared(_ app: inout AppState) -> [Effect] { load(&app) }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { load(&app) }
  public func left() -> [Effect] { reporting.map { [.shop(.stop($0.ticket))] } ?? [] }

  private mutating func load(_ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
    let ticket = app.ticket()
    self.ticket = ticket
    return [.customer(.loadOrders(ticket))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
    var effects: [Effect] = []
    switch action {
    case .key(let key): press(key, &app)
    case .mouse(let mouse): point(mouse, &app)
    case .ordersArrived(let answered, .failure(let failure)):
      guard answered == ticket else { return [] }
      ticket = nil
      self.failure = PlainText(app.words(failure))
    case .ordersArrived(let answered, .success(let listing)):
      guard answered == ticket else { return [] }
      ticket = nil
      failure = nil
      unreadable = listing.unreadable
      sort(listing.orders)
      effects = askReport(&app)
    case .orderArrived(let order):
      if let index = orders?.firstIndex(where: { $0.id == order.id }) { orders?[index] = order }
    case .forecastsArrived(let answered, let forecasts): self.forecasts.take(answered, forecasts)
    case .lateOrdersFound(let answered, let late):
      guard answered == reporting?.ticket else { return [] }
      self.late = late
      sort(orders ?? [])
    case .promisesReported(let answered, let report):
      guard answered == reporting?.ticket else { return [] }
      self.report = report
    case .catalogReloaded(.changed): (forecasts, reporting) = (VisibleForecasts(), nil)
    default: break
    }
    return effects + askForecasts(&app)
  }

  /// Late ones first, the others in the store's order. The selection stays on its order, wherever that stands now; at the top it stays there.
  private mutating func sort(_ orders: [Order]) {
    let selected = (list.selection ?? 0) > 0 ? selectedOrder?.id : nil
    self.orders = orders.filter { late.contains($0.id) } + orders.filter { !late.contains($0.id) }
    areComplete = orders.allSatisfy(\.isComplete)
    list.setCount(orders.count)
    if let selected, let index = self.orders?.firstIndex(where: { $0.id == selected }) { list.select(index) }
  }

  /// Which are late, and how often promises were kept: of all orders, and so in a lane of its own.
  private mutating func askReport(_ app: inout AppState) -> [Effect] {
    guard let orders, !orders.isEmpty else { return [] }
    let versions = orders.map { VisibleForecasts.Version($0, at: app.now) }
    guard versions != reporting?.of else { return [] }
    let stop: [Effect] = reporting.map { [.shop(.stop($0.ticket))] } ?? []
    let ticket = app.ticket()
    reporting = (ticket, versions)
    return stop + [.shop(.reportOrders(ticket, orders))]
  }

  private mutating func askForecasts(_ app: inout AppState) -> [Effect] {
    guard let orders else { return [] }
    return forecasts.ask(for: list.visible.filter(orders.indices.contains).map { orders[$0] }, &app)
  }

  /// Below the names of the columns.
  static func pane(_ page: Rect) -> Rect { page.droppingTop(page.height >= 18 ? 2 : 1) }

  var selectedOrder: Order? {
    guard let orders, let index = list.selection, orders.indices.contains(index) else { return nil }
    return orders[index]
  }

  private mutating func press(_ key: Key, _ app: inout AppState) {
    switch key {
    case .escape: app.pop()
    case .enter: open(&app)
    case .character("p"): if let obstacle = reportObstacle(app) { app.say(obstacle) } else { app.push(PromisesPage(report)) }
    case .character("P"): if let order = selectedOrder { app.push(PapersPage(of: order)) } else { app.say(app.text("orders.say.none")) }
    default:
      if let kind = ActKind.allCases.first(where: { $0.key == key }) {
        ask(kind, &app)
      } else if let move = ListMove(key.asMovement) {
        list.move(move)
      }
    }
  }

  /// Opens the page of an act for the selected order, or says why it cannot be asked for.
  private func ask(_ kind: ActKind, _ app: inout AppState) {
    guard let order = selectedOrder else { return app.say(app.text("orders.say.none")) }
    if let obstacle = kind.obstacle(order, nil, app) { return app.say(obstacle) }
    app.push(ActPage(kind, of: order, app))
  }

  /// Why it cannot be shown how promises were kept; nil: it can.
  func reportObstacle(_ app: AppState) -> PlainText? {
    guard orders?.isEmpty == false else { return app.text("orders.say.none") }
    guard let report else { return app.text("orders.say.counting") }
    return report.groups.isEmpty ? app.text("orders.say.undelivered") : nil
  }

  private func open(_ app: inout AppState) {
    if let order = selectedOrder { app.push(TrackingPage(order: order)) } else { app.say(app.text("orders.say.none")) }
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    let pane = Self.pane(app.pageRect)
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      guard pane.contains(mouse.at), let index = list.item(atRow: mouse.at.y - pane.y) else { return }
      let opens = index == list.selection || mouse.kind == .doublePress
      list.select(index)
      if opens { open(&app) }
    case .release: break
    }
  }

  public func title(_ app: AppState) -> PlainText { app.text("orders.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let back = KeyHint("Esc", "orders.key.back")
    guard orders?.isEmpty == false else { return [back, KeyHint("c", "orders.key.cart")] }
    var hints = [KeyHint("Enter", "orders.key.open"), KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "orders.key.move")]
    if reportObstacle(app) == nil { hints.append(KeyHint("p", "orders.key.promises")) }
    if let order = selectedOrder {
      for kind in ActKind.allCases where kind.obstacle(order, nil, app) == nil {
        hints.append(KeyHint(PlainText(kind.key.written), "orders.key.\(kind.rawValue)"))
      }
      hints.append(KeyHint("P", "orders.key.papers"))
    }
    return hints + [back]
  }
}
