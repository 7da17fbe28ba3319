import Orders
import Primitives

/// The orders of a long list that were read: asked for as they come into sight.
struct LoadedOrders: Sendable {
  private var known: [OrderID: Order]
  private var open: [Ticket: Set<OrderID>] = [:]

  init(_ orders: [Order] = []) { known = Dictionary(orders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }

  /// An order; nil if it has not been read yet.
  subscript(id: OrderID) -> Order? { known[id] }

  /// Asks for those that are neither known nor asked for.
  mutating func ask(for ids: some Sequence<OrderID>, _ app: inout AppState) -> [Effect] {
    let new = ids.filter { id in known[id] == nil && !open.values.contains { $0.contains(id) } }
    guard !new.isEmpty else { return [] }
    // A list that is leafed through keeps what lies near, not all that it ever showed.
    if known.count > Self.mostKept { known = known.filter { id, _ in ids.contains(id) } }
    let ticket = app.ticket()
    open[ticket] = Set(new)
    return [.customer(.loadOrderRows(ticket, new))]
  }

  /// An answer. Those of its question that are not in it come back: they cannot be read, or are gone.
  mutating func take(_ ticket: Ticket, _ orders: [Order]) -> Set<OrderID> {
    guard let asked = open.removeValue(forKey: ticket) else { return [] }
    for order in orders { known[order.id] = order }
    return asked.subtracting(orders.map(\.id))
  }

  /// They cannot be read now; false if nobody waits for them any more.
  mutating func failed(_ ticket: Ticket) -> Bool { open.removeValue(forKey: ticket) != nil }

  /// An order that has changed takes the place of what was read.
  mutating func replace(_ order: Order) { if known[order.id] != nil { known[order.id] = order } }

  private static let mostKept = 500
}
