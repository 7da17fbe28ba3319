/// What the events of one shipment amount to.
public struct ShipmentProgress: Hashable, Sendable {
  public private(set) var state = ShipmentState.placed
  /// Returns and disputes that are open, by the numbers of their cases.
  private var openReturns: Set<Int> = []
  private var openDisputes: Set<Int> = []
  /// Pieces that were cancelled or are back.
  private var gone: [SKU: Int] = [:]
  private let ordered: [SKU: Int]

  /// Of a shipment of which nothing is told yet.
  public init(of lines: [OrderLine]) {
    ordered = lines.reduce(into: [:]) { $0[$1.sku, default: 0] += $1.quantity }
  }

  /// Whether a dispute is open.
  public var isDisputed: Bool { !openDisputes.isEmpty }

  /// What the shopper is told: an open dispute before all else.
  public var status: OrderStatus { isDisputed ? .disputed : state.status }

  /// Whether the moves of a shipment allow an event of the kind now.
  /// - Parameter caseNumber: the return or dispute that it belongs to; nil where there is one at a time.
  public func allows(_ kind: OrderEventKind, caseNumber: Int? = nil) -> Bool {
    switch ShipmentMoves.table[state]?[kind] {
    case .dispute: !openDisputes.contains(caseNumber ?? 0)
    case nil: kind == .resolved && openDisputes.contains(caseNumber ?? 0)
    case .to where kind == .returnRequested: !openReturns.contains(caseNumber ?? 0)
    default: true
    }
  }

  /// Follows an event; false: the shipment may not make that move, and stands where it stood.
  @discardableResult
  public mutating func follow(_ event: OrderEvent) -> Bool {
    let number = event.caseNumber ?? 0
    guard allows(event.kind, caseNumber: event.caseNumber) else { return false }
    if event.kind == .resolved, openDisputes.remove(number) != nil { return true }
    switch ShipmentMoves.table[state]?[event.kind] {
    case .to(let next):
      if event.kind == .returnRequested { openReturns.insert(number) }
      if event.kind == .resolved { openReturns.remove(number) }
      state = next
    case .whenAll(let next, let otherwise):
      openReturns.remove(number)
      state = takesAll(event) ? next : otherwise
    case .dispute: openDisputes.insert(number)
    case nil: return false
    }
    // While another return is open the shipment stands there.
    if state == .delivered, !openReturns.isEmpty { state = .returnRequested }
    return true
  }

  /// Counts the pieces of a cancellation or a return; true once no piece is left.
  private mutating func takesAll(_ event: OrderEvent) -> Bool {
    guard case .pieces(let pieces, _) = event.detail else { return true }
    for piece in pieces { gone[piece.sku] = min(gone[piece.sku, default: 0] + min(piece.quantity, Cart.mostOfOne), Self.mostPieces) }
    return ordered.allSatisfy { gone[$0.key, default: 0] >= $0.value }
  }

  /// Far above what an order can have: no sum overflows, whatever a document says.
  private static let mostPieces = 1_000_000
}
