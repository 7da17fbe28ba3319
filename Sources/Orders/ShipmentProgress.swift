import Money
import Primitives

/// The state of one shipment after its events.
public struct ShipmentProgress: Hashable, Sendable {
  /// The state after the events so far.
  public private(set) var state = ShipmentState.placed
  /// The case numbers of open returns.
  private var openReturns: Set<Int> = []
  /// The case numbers of open disputes.
  private var openDisputes: Set<Int> = []
  /// How many pieces were cancelled or returned.
  private var gone: [SKU: Int] = [:]
  private let ordered: [SKU: Int]

  /// The progress of a shipment before its first event.
  public init(of lines: [OrderLine]) {
    ordered = lines.reduce(into: [:]) { $0[$1.sku, default: 0] += $1.quantity }
  }

  /// Whether a dispute is open.
  public var isDisputed: Bool { !openDisputes.isEmpty }

  /// The status that the shopper is told; an open dispute comes first.
  public var status: OrderStatus { isDisputed ? .disputed : state.status }

  /// Whether the moves of a shipment allow a kind of event now.
  ///
  /// - Parameters:
  ///   - kind: The kind of event.
  ///   - caseNumber: The return or dispute that it belongs to; nil if there is only one at a time.
  public func allows(_ kind: OrderEventKind, caseNumber: Int? = nil) -> Bool {
    switch ShipmentMoves.table[state]?[kind] {
    case .dispute: !openDisputes.contains(caseNumber ?? 0)
    case nil: kind == .resolved && openDisputes.contains(caseNumber ?? 0)
    case .to where kind == .returnRequested: !openReturns.contains(caseNumber ?? 0)
    default: true
    }
  }

  /// Applies an event.
  ///
  /// - Returns: False if the moves do not allow it; the state stays the same then.
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
    // While another return is open, the state is that of the return.
    if state == .delivered, !openReturns.isEmpty { state = .returnRequested }
    return true
  }

  /// Counts the pieces of a cancellation or a return.
  ///
  /// - Returns: Whether no pieces are left.
  private mutating func takesAll(_ event: OrderEvent) -> Bool {
    guard case .pieces(let pieces, _) = event.detail else { return true }
    for piece in pieces { gone[piece.sku] = min(gone[piece.sku, default: 0] + min(piece.quantity, Cart.mostOfOne), Self.mostPieces) }
    return ordered.allSatisfy { gone[$0.key, default: 0] >= $0.value }
  }

  /// Far above what an order can have, and low enough that no sum overflows, whatever is in a document.
  private static let mostPieces = 1_000_000
}
