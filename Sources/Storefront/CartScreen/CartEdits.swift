import Orders
import Primitives

/// Changes of quantity that are on their way to the shop, and those that can be taken back.
struct CartEdits: Sendable {
  /// What a line was before it was changed.
  struct Change: Hashable, Sendable {
    let sku: SKU
    let quantity: Int
  }

  /// How many changes can be taken back.
  static let depth = 100

  private(set) var past: [Change] = []
  /// How the cart was divided before another way was taken, and how many changes had been made by then.
  private var divisions: [(before: CartDivision, changes: Int)] = []
  /// What the shopper set and the shop has not answered yet.
  private var wanted: [SKU: Int] = [:]
  private var unanswered = 0
  /// What was kept for later or put back, likewise.
  private var moved: [(sku: SKU, move: SavedMove)] = []

  var isPending: Bool { unanswered > 0 }

  /// Sets a quantity at once on the screen, and asks the shop to keep it.
  mutating func set(_ sku: SKU, quantity: Int, _ app: inout AppState) -> [Effect] {
    past.append(Change(sku: sku, quantity: app.cart.quantity(of: sku)))
    if past.count > Self.depth { past.removeFirst() }
    return send(sku, quantity, &app)
  }

  /// Keeps a line for later, or puts it back, or forgets it, likewise.
  mutating func move(_ sku: SKU, _ move: SavedMove, _ app: inout AppState) -> [Effect] {
    move.apply(to: &app.cart, sku)
    wanted[sku] = nil
    moved.append((sku, move))
    unanswered += 1
    return [.customer(.moveSaved(sku, move))]
  }

  /// There is something to take back.
  var canUndo: Bool { !past.isEmpty || !divisions.isEmpty }

  /// Another way to send the cart was taken.
  mutating func divided(from before: CartDivision) { divisions.append((before, past.count)) }

  /// Takes the last way to send back, if nothing was changed since; nil if something was, or none was taken.
  mutating func undoDivision() -> CartDivision? {
    guard let last = divisions.last, last.changes >= past.count else { return nil }
    return divisions.removeLast().before
  }

  /// Takes the last change back; nil if there is none.
  mutating func undo(_ app: inout AppState) -> (sku: SKU, effects: [Effect])? {
    guard let last = past.popLast() else { return nil }
    return (last.sku, send(last.sku, last.quantity, &app))
  }

  /// The shop's cart has come: what it has not heard yet holds on top of it, so that quick keys lose no piece.
  mutating func cartArrived(_ app: inout AppState) {
    unanswered = max(0, unanswered - 1)
    if unanswered == 0 { (wanted, moved) = ([:], []) }
    for (sku, move) in moved { move.apply(to: &app.cart, sku) }
    for (sku, quantity) in wanted { app.cart.set(sku, quantity: quantity) }
  }

  /// Nothing more is on its way: a change failed.
  mutating func forget() {
    (wanted, moved) = ([:], [])
    unanswered = 0
  }

  private mutating func send(_ sku: SKU, _ quantity: Int, _ app: inout AppState) -> [Effect] {
    app.cart.set(sku, quantity: quantity)
    wanted[sku] = quantity
    unanswered += 1
    return [.customer(.setCart(sku, quantity))]
  }
}
