import Money
import Orders
import Primitives
import Screen

/// The cart by shipment, each with its option, its costs line by line, and everything paid.
public struct CartPage: Page {
  var watch = PlanWatch()
  var edits = CartEdits()
  /// The line with the focus, and where it stood when it was last seen.
  var focus: SKU?
  var focusIndex = 0
  /// The focus is on what is kept for later.
  var isOnSaved = false
  /// What a repeated order could not bring as it was: it shows until the next key.
  var news: [PlainText] = []
  /// What is kept of a checkout, with the options that were chosen for it.
  private var draft: CheckoutDraft?

  public init() {}

  /// The cart with what a repeated order could not bring as it was.
  init(news: [PlainText]) { self.news = news }

  public mutating func appeared(_ app: inout AppState) -> [Effect] { [.customer(.loadCart), .customer(.loadDraft)] + watch.follow(&app) }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    if watch.division != app.division, !app.cart.isEmpty { edits.divided(from: watch.division) }
    return [.customer(.loadDraft)] + watch.follow(&app)
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let effects = carryOut(action, &app)
    // Which limit was passed is said beside the price.
    return watch.isPending
      ? effects : effects + app.explanations.request(watch.priceParts(watch.plan?.shipments ?? []).compactMap(\.question))
  }

  private mutating func carryOut(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app) + (edits.isPending ? [] : watch.follow(&app))
    case .mouse(let mouse): return point(mouse, &app)
    case .cartArrived:
      edits.cartArrived(&app)
      return edits.isPending ? [] : watch.follow(&app)
    case .catalogReloaded(.changed): return watch.follow(&app, again: true)
    case .draftArrived(let draft):
      self.draft = draft
      if let draft { return watch.restore(draft, &app) }
    case .planArrived:
      if watch.take(action) { settle(app) }
    case .failed where edits.isPending:
      edits.forget()
      return [.customer(.loadCart)]
    // The shared answer asks for the cart.
    case .cartRefused: edits.forget()
    default: break
    }
    return []
  }

  /// Keeps the ways that are chosen, beside what was typed; not where that is an address elsewhere.
  private mutating func keepChosen(_ app: AppState) -> [Effect] {
    guard let destination = app.settings.destination, draft?.place == nil || draft?.place?.zone == destination.zone else { return [] }
    let kept = CheckoutDraft(
      texts: draft?.texts ?? [:], place: CheckoutDraft.Place(zone: destination.zone, country: destination.country),
      identity: draft?.identity, chosen: watch.chosen)
    guard kept != draft else { return [] }
    draft = kept
    return [.customer(.keepDraft(kept))]
  }

  // MARK: What shows

  func board(_ app: AppState) -> CartBoard { CartBoard(cart: app.cart, plan: watch.plan, app) }

  func selection(_ board: CartBoard) -> Int? { board.index(of: focus, isSaved: isOnSaved, fallback: focusIndex) }

  /// The shipment that holds the line with the focus, or the first.
  func selectedShipment(_ app: AppState) -> PlannedShipment? {
    guard let plan = watch.plan else { return nil }
    let board = board(app)
    let index = selection(board).flatMap { board.shipment(ofEntry: $0) } ?? 0
    return plan.shipments.indices.contains(index) ? plan.shipments[index] : nil
  }

  /// Figures are those of before the last change.
  var isStale: Bool { watch.isPending || edits.isPending }

  /// Keeps the focus on its line, or on the one that took its place.
  private mutating func settle(_ app: AppState) {
    let board = board(app)
    if let index = selection(board) { select(index, board) }
  }

  private mutating func select(_ index: Int, _ board: CartBoard) {
    let entries = board.entries
    guard entries.indices.contains(index) else { return }
    focus = entries[index].sku
    isOnSaved = entries[index].isSaved
    focusIndex = index
  }

  // MARK: Keys

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    let board = board(app)
    let selected = selection(board)
    let entry = selected.map { board.entries[$0] }
    news = []
    switch key {
    case .escape: app.pop()
    case .character("s"): openPrice(&app)
    case .character("+"), .character("="): return entry.map { change($0, by: 1, &app) } ?? []
    case .character("-"), .character("_"), .character("−"): return entry.map { change($0, by: -1, &app) } ?? []
    case .delete, .backspace: return entry.map { remove($0, &app) } ?? []
    case .character("u"): return undo(&app)
    case .character("L"): return entry.map { save($0, &app) } ?? []
    case .character("w"): openSplit(&app)
    case .left, .character("h"), .character("["): return choose(-1, &app)
    case .right, .character("l"), .character("]"): return choose(1, &app)
    case .enter, .character("p"): checkOut(&app)
    default:
      guard let move = ListMove(key.asMovement), let selected else { return [] }
      let page = max(1, CartLayout(app.pageRect).list.height / 2)
      let last = board.entries.count - 1
      switch move {
      case .up: select(max(0, selected - 1), board)
      case .down: select(min(last, selected + 1), board)
      case .pageUp: select(max(0, selected - page), board)
      case .pageDown: select(min(last, selected + page), board)
      case .home: select(0, board)
      case .end: select(last, board)
      case .to(let index): select(index, board)
      }
    }
    return []
  }

  private mutating func change(_ entry: CartEntry, by step: Int, _ app: inout AppState) -> [Effect] {
    if entry.isSaved {
      app.say(app.text("cart.say.isSaved"))
      return []
    }
    let quantity = entry.quantity + step
    if quantity < 1 {
      app.say(app.text("cart.say.least"))
      return []
    }
    if step > 0, let available = entry.available, quantity > available {
      app.say(PlainText(app.language.count("cart.say.most", available)))
      return []
    }
    if quantity > Cart.mostOfOne {
      app.say(app.text("cart.say.cartMost", ["n": app.language.number(Cart.mostOfOne)]))
      return []
    }
    return edits.set(entry.sku, quantity: quantity, &app)
  }

  /// Keeps a line for later, or puts what is kept back into the cart.
  private mutating func save(_ entry: CartEntry, _ app: inout AppState) -> [Effect] {
    let move: SavedMove = entry.isSaved ? .unsave : .save
    let before = app.cart
    let effects = edits.move(entry.sku, move, &app)
    guard app.cart != before else {
      edits.forget()
      app.say(app.text("cart.say.cartMost", ["n": app.language.number(Cart.mostOfOne)]))
      return [.customer(.loadCart)]
    }
    app.say(app.text(entry.isSaved ? "cart.say.unsaved" : "cart.say.saved", ["name": entry.name.string]))
    settle(app)
    return effects
  }

  /// Opens the ways to divide the cart.
  private func openSplit(_ app: inout AppState) {
    if let obstacle = splitObstacle(app) { return app.say(obstacle) }
    app.push(SplitPage(shown: watch.plan))
  }

  /// Why the cart cannot be divided in another way now; nil: it can.
  func splitObstacle(_ app: AppState) -> PlainText? {
    if app.cart.isEmpty { return app.text("cart.say.empty") }
    return watch.plan == nil || app.settings.destination == nil ? waiting(app) : nil
  }

  private mutating func remove(_ entry: CartEntry, _ app: inout AppState) -> [Effect] {
    if entry.isSaved {
      let effects = edits.move(entry.sku, .forget, &app)
      app.say(app.text("cart.say.forgotten", ["name": entry.name.string]))
      settle(app)
      return effects
    }
    let effects = edits.set(entry.sku, quantity: 0, &app)
    app.say(app.text("cart.say.removed", ["name": entry.name.string]))
    settle(app)
    return effects
  }

  private mutating func undo(_ app: inout AppState) -> [Effect] {
    if let division = edits.undoDivision() {
      app.division = division
      app.say(app.text("split.say.undone"))
      return []
    }
    guard let (sku, effects) = edits.undo(&app) else {
      app.say(app.text("cart.say.nothingToUndo"))
      return []
    }
    focus = sku
    isOnSaved = false
    settle(app)
    return effects
  }

  private mutating func choose(_ step: Int, _ app: inout AppState) -> [Effect] {
    guard let shipment = selectedShipment(app) else { return [] }
    if !watch.choose(step, of: shipment) {
      app.say(app.text(shipment.options.count < 2 ? "cart.say.onlyOption" : step < 0 ? "cart.say.firstOption" : "cart.say.lastOption"))
    }
    return keepChosen(app)
  }

  /// Opens the price of the selected shipment, with its law and what would change it.
  private func openPrice(_ app: inout AppState) {
    let parts = watch.priceParts([selectedShipment(app)].compactMap { $0 })
    guard !parts.isEmpty else { return app.say(waiting(app)) }
    app.push(PricePage(parts, app))
  }

  private func checkOut(_ app: inout AppState) {
    if app.cart.isEmpty {
      app.say(app.text("cart.say.empty"))
    } else if let plan = watch.plan, !plan.problems.isEmpty {
      app.say(app.text("cart.say.problems"), role: .bad)
    } else {
      app.push(CheckoutPage(chosen: watch.chosen, division: watch.division))
    }
  }

  // MARK: Mouse

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let board = board(app)
    let layout = layout(app)
    switch mouse.kind {
    case .wheelUp: if let selected = selection(board) { select(max(0, selected - 1), board) }
    case .wheelDown: if let selected = selection(board) { select(min(board.entries.count - 1, selected + 1), board) }
    case .press, .doublePress:
      guard layout.list.contains(mouse.at) else { return [] }
      let rows = rows(board, layout, app)
      let index = mouse.at.y - layout.list.y + firstRow(rows, selected: selection(board), height: layout.list.height)
      guard rows.indices.contains(index) else { return [] }
      if case .option(let group) = rows[index] { return pressOption(group, at: mouse.at, board, layout, &app) }
      guard let entry = rows[index].entry else { return [] }
      if entry == selection(board), focus != nil || mouse.kind == .doublePress {
        if let product = board.entries[entry].product { app.push(ProductDetailPage(handle: product, sku: board.entries[entry].sku)) }
      } else {
        select(entry, board)
      }
    case .release: break
    }
    return []
  }

  /// A click on the arrows beside a shipment's option takes the next or the one before, as the arrow keys do.
  private mutating func pressOption(_ number: Int, at point: Point, _ board: CartBoard, _ layout: CartLayout, _ app: inout AppState)
    -> [Effect]
  {
    guard let (shipment, option) = option(board.groups[number]) else { return [] }
    let end = Self.rowRect(layout.list.row(point.y - layout.list.y)).maxX - app.total(option.cost).displayWidth - 2
    guard let step = OptionStepper(shipment, watch, leftOf: end, y: point.y, app)?.step(at: point) else { return [] }
    select(board.groups[..<number].reduce(0) { $0 + $1.entries.count }, board)
    return choose(step, &app) + (edits.isPending ? [] : watch.follow(&app))
  }

  /// Where a row of the list is drawn, the mark of the selection left free.
  static func rowRect(_ row: Rect) -> Rect { Rect(x: row.x + 2, y: row.y, width: row.width - 3, height: 1) }

  // MARK: Words

  public func title(_ app: AppState) -> PlainText { app.text("cart.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let back = KeyHint("Esc", "cart.key.back")
    guard !app.cart.isEmpty || !app.cart.saved.isEmpty else {
      return edits.past.isEmpty
        ? [KeyHint("o", "cart.key.orders"), back] : [KeyHint("u", "cart.key.undo"), KeyHint("o", "cart.key.orders"), back]
    }
    guard app.settings.destination != nil else {
      return [KeyHint("g", "cart.key.destination"), KeyHint("+ -", "cart.key.pieces"), KeyHint("Del", "cart.key.remove"), back]
    }
    let arrows = app.glyphs.arrowLeft + app.glyphs.arrowRight
    let board = board(app)
    if selection(board).map({ board.entries[$0].isSaved }) ?? false {
      return [KeyHint("L", "cart.key.unsave"), KeyHint("Del", "cart.key.forget")]
        + (app.cart.isEmpty ? [] : [KeyHint("Enter", "cart.key.checkout")]) + [back]
    }
    return [
      KeyHint("Enter", "cart.key.checkout"), KeyHint("s", "cart.key.costs"),
      KeyHint("+ -", "cart.key.pieces"), KeyHint(arrows, "cart.key.option"), KeyHint("w", "cart.key.split"), KeyHint("L", "cart.key.save"),
      KeyHint("Del", "cart.key.remove"), KeyHint("u", "cart.key.undo"), back,
      KeyHint("g", "cart.key.destination"),
    ]
  }
}
