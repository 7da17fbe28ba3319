import Delivery
import Orders
import Primitives
import Screen

/// All orders, late ones first, then the newest, each from placed to delivered.
public struct OrdersPage: Page {
  /// By number; nil until they are loaded.
  private(set) var ids: [OrderID]?
  /// Those that were read: the ones in sight, and those around them.
  var rows = LoadedOrders()
  /// Orders that are kept but cannot be read.
  var unreadable: [OrderID] = []
  /// Why the orders cannot be shown.
  var failure: PlainText?
  var list = ScrollingList(itemHeight: 3)
  /// When the orders arrive that have been in sight.
  var forecasts = VisibleForecasts()
  /// On which terms those of them can be given back of which a return is open.
  var offers = VisibleOffers()
  /// Those that are under way although their 90% date is over.
  private(set) var late: Set<OrderID> = []
  /// What became of promises; nil until it is known.
  private(set) var report: PromiseReport?
  /// Whether all duties and taxes of all orders are in their totals.
  private(set) var areComplete = true
  private var ticket: Ticket?
  /// Grows with every order that is placed or saved.
  private var revision = 0
  /// The report that was asked for last, of which orders, and in which hour of the shop.
  private var reporting: (ticket: Ticket, of: Reported)?

  private struct Reported: Equatable {
    let revision: Int
    let count: Int
    let hour: Hour
  }
  /// The order whose goods are asked for once more.
  private var repeating: OrderID?

  public init() {}

  public mutating func appeared(_ app: inout AppState) -> [Effect] { load(&app) }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { load(&app) }
  public func left() -> [Effect] { reporting.map { [.shop(.stop($0.ticket))] } ?? [] }

  private mutating func load(_ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
    let ticket = app.ticket()
    self.ticket = ticket
    // Before it is known how many there are, as many as fit.
    let first = list.firstVisible
    return [.customer(.loadOrders(ticket, reading: first..<(first + list.itemsPerPage + 1)))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
    var effects: [Effect] = []
    switch action {
    case .key(.character("b")): effects = repeatSelected(&app)
    case .key(let key): press(key, &app)
    case .orderRepeated(let id, let result):
      guard id == repeating else { return [] }
      repeating = nil
      app.show(result)
    case .mouse(let mouse): point(mouse, &app)
    case .ordersArrived(let answered, .failure(let failure)):
      guard answered == ticket else { return [] }
      ticket = nil
      self.failure = PlainText(app.words(failure))
    case .ordersArrived(let answered, .success(let overview)):
      guard answered == ticket else { return [] }
      ticket = nil
      show(overview)
      effects = askReport(&app)
    case .orderRowsArrived(let answered, .success(let listing)): take(answered, listing)
    case .orderRowsArrived(let answered, .failure(let failure)):
      if rows.failed(answered) { self.failure = PlainText(app.words(failure)) }
      // The next key asks again, not the answer.
      return []
    case .orderArrived(let order): rows.replace(order)
    case .forecastsArrived(let answered, let forecasts): self.forecasts.take(answered, forecasts)
    case .returnOffered(let answered, let offer): offers.take(answered, offer)
    case .promisesReported(let answered, let report):
      guard answered == reporting?.ticket else { return [] }
      self.report = report
    case .catalogReloaded(.changed): (forecasts, offers, reporting) = (VisibleForecasts(), VisibleOffers(), nil)
    default: break
    }
    return effects + askRows(&app) + askForecasts(&app)
  }

  /// The selection stays on its order, wherever that stands now; at the top it stays there.
  private mutating func show(_ overview: OrderOverview) {
    failure = nil
    let selected = (list.selection ?? 0) > 0 ? selectedID : nil
    (ids, late, areComplete, unreadable) = (overview.ids, overview.late, overview.areComplete, overview.unreadable)
    revision = overview.revision
    rows = LoadedOrders(overview.rows)
    list.setCount(overview.ids.count)
    if let selected, let index = ids?.firstIndex(of: selected) { list.select(index) }
  }

  /// Orders that turn out to be unreadable leave the list, and are counted.
  private mutating func take(_ answered: Ticket, _ listing: OrderListing) {
    failure = nil
    let missing = rows.take(answered, listing.orders)
    guard !missing.isEmpty else { return }
    unreadable += listing.unreadable.filter { missing.contains($0) && !unreadable.contains($0) }
    ids?.removeAll(where: missing.contains)
    late.subtract(missing)
    list.setCount(ids?.count ?? 0)
  }

  /// Which are late, and how often promises were kept: of all orders, and so in a lane of its own.
  private mutating func askReport(_ app: inout AppState) -> [Effect] {
    guard let ids, !ids.isEmpty else { return [] }
    let reported = Reported(revision: revision, count: ids.count, hour: Hour(roundingDown: app.now))
    guard reported != reporting?.of else { return [] }
    let stop: [Effect] = reporting.map { [.shop(.stop($0.ticket))] } ?? []
    let ticket = app.ticket()
    reporting = (ticket, reported)
    return stop + [.customer(.reportOrders(ticket))]
  }

  /// The numbers of those in sight.
  var visible: ArraySlice<OrderID> { ids.map { $0[list.visible.clamped(to: $0.indices)] } ?? [] }

  private mutating func askRows(_ app: inout AppState) -> [Effect] { rows.ask(for: visible, &app) }

  private mutating func askForecasts(_ app: inout AppState) -> [Effect] {
    let shown = visible.compactMap { rows[$0] }
    return forecasts.ask(for: shown, &app) + offers.ask(for: shown, &app)
  }

  /// Below the names of the columns.
  static func pane(_ page: Rect) -> Rect { page.droppingTop(page.height >= 18 ? 2 : 1) }

  private var selectedID: OrderID? {
    guard let ids, let index = list.selection, ids.indices.contains(index) else { return nil }
    return ids[index]
  }

  /// Nil also while it has not been read.
  var selectedOrder: Order? { selectedID.flatMap { rows[$0] } }

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

  private mutating func repeatSelected(_ app: inout AppState) -> [Effect] {
    guard let order = selectedOrder else {
      app.say(app.text("orders.say.none"))
      return []
    }
    repeating = order.id
    return app.repeating(order)
  }

  /// Opens the page of an act for the selected order, or says why it cannot be asked for.
  private func ask(_ kind: ActKind, _ app: inout AppState) {
    guard let order = selectedOrder else { return app.say(app.text("orders.say.none")) }
    if let obstacle = kind.obstacle(order, nil, app) { return app.say(obstacle) }
    app.push(ActPage(kind, of: order, app))
  }

  /// Why it cannot be shown how promises were kept; nil: it can.
  func reportObstacle(_ app: AppState) -> PlainText? {
    guard ids?.isEmpty == false else { return app.text("orders.say.none") }
    guard let report else { return app.text("orders.say.counting") }
    return report.groups.isEmpty ? app.text("orders.say.undelivered") : nil
  }

  private func open(_ app: inout AppState) {
    if let order = selectedOrder {
      app.push(TrackingPage(order: order))
    } else {
      app.say(app.text(selectedID == nil ? "orders.say.none" : "orders.loading"))
    }
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
    guard ids?.isEmpty == false else { return [back, KeyHint("c", "orders.key.cart")] }
    var hints = [KeyHint("Enter", "orders.key.open"), KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "orders.key.move")]
    if reportObstacle(app) == nil { hints.append(KeyHint("p", "orders.key.promises")) }
    hints.append(KeyHint("b", "orders.key.again"))
    if let order = selectedOrder {
      let lifecycle = OrderLifecycle(order)
      for kind in ActKind.allCases where kind.isPossible(lifecycle, nil, at: app.now) {
        hints.append(KeyHint(PlainText(kind.key.written), "orders.key.\(kind.rawValue)"))
      }
      hints.append(KeyHint("P", "orders.key.papers"))
    }
    return hints + [back]
  }
}
