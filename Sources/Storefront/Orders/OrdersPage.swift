import Orders
import Primitives
import Screen

/// All orders, newest first, each from placed to delivered.
public struct OrdersPage: Page {
  /// Nil until they are loaded.
  var orders: [Order]?
  /// Orders that are kept but cannot be read.
  var unreadable: [OrderID] = []
  /// Why the orders cannot be shown.
  var failure: PlainText?
  var list = ScrollingList(itemHeight: 3)
  private var ticket: Ticket?

  public init() {}

  public mutating func appeared(_ app: inout AppState) -> [Effect] { load(&app) }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { load(&app) }

  private mutating func load(_ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
    let ticket = app.ticket()
    self.ticket = ticket
    return [.customer(.loadOrders(ticket))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    list.fit(height: Self.pane(app.pageRect).height)
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
      let orders = listing.orders
      // The selection stays on its order, wherever that stands now.
      let selected = selectedOrder?.id
      // In the store's order, as on the command line.
      self.orders = orders
      list.setCount(orders.count)
      if let index = self.orders?.firstIndex(where: { $0.id == selected }) { list.select(index) }
    case .orderArrived(let order):
      if let index = orders?.firstIndex(where: { $0.id == order.id }) { orders?[index] = order }
    default: break
    }
    return []
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
    default: if let move = ListMove(key.asMovement) { list.move(move) }
    }
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
    return [KeyHint("Enter", "orders.key.open"), KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "orders.key.move"), back]
  }
}
