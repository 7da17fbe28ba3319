import Foundation
import Primitives

/// What a shopper may ask for, as events: which shipments and pieces are meant, and whether that is still possible.
extension OrderLifecycle {
  /// The act that a key was used for; nil if it was not used for this order.
  public func act(of key: PlacementKey) -> OrderAct? { order.log.lazy.compactMap(\.request).first { $0.key == key }?.act }

  /// The number of the next return or dispute.
  public func nextCase(at now: Date) -> Int { Self.nextCase(progress(at: now)) }

  static func nextCase(_ progress: [ShipmentProgress]) -> Int {
    progress.flatMap { $0.returns.map(\.number) + $0.disputes.map(\.number) }.reduce(0, max) + 1
  }

  /// Divides lines among shipments, in their order, as far as each has pieces for it; with no lines all that each has.
  ///
  /// - Parameters:
  ///   - shipments: The indices of the shipments that are meant.
  ///   - there: How many pieces of a SKU in a shipment can be meant.
  func divided(
    _ lines: [OrderPieces], among shipments: [Int], _ progress: [ShipmentProgress], there: (PieceCounts) -> Int
  ) throws(OrderMoveError) -> [(shipment: Int, pieces: [OrderPieces])] {
    var left = lines.summed
    var parts: [(shipment: Int, pieces: [OrderPieces])] = []
    for shipment in shipments {
      var pieces: [OrderPieces] = []
      for line in progress[shipment].lines {
        let free = there(progress[shipment].counts(of: line.sku))
        let wanted = lines.isEmpty ? free : min(free, left.quantity(of: line.sku))
        guard wanted > 0 else { continue }
        pieces.append(OrderPieces(sku: line.sku, quantity: wanted))
        left = left.map { $0.sku == line.sku ? OrderPieces(sku: $0.sku, quantity: $0.quantity - wanted) : $0 }
      }
      if !pieces.isEmpty { parts.append((shipment, pieces)) }
    }
    if let missing = left.first(where: { $0.quantity > 0 }) {
      guard progress.contains(where: { $0.lines.quantity(of: missing.sku) > 0 }) else { throw .noGoods(missing.sku) }
      let asked = lines.quantity(of: missing.sku)
      throw .tooMany(missing.sku, asked: asked, there: asked - missing.quantity)
    }
    return parts
  }

  /// The shipments that a request is about.
  func shipments(_ named: Int?) throws(OrderMoveError) -> [Int] {
    guard let named else { return Array(order.shipments.indices) }
    guard order.shipments.indices.contains(named) else { throw .noShipment(named) }
    return [named]
  }

  // MARK: Cancelling

  /// The order with pieces cancelled: all of it, one shipment, or some lines. Free until the goods are handed over.
  ///
  /// - Parameters:
  ///   - shipment: The index of a shipment; nil for any.
  ///   - lines: Which pieces; none for all.
  ///   - request: The shopper's request.
  /// - Throws: `OrderMoveError.notAllowed` if goods that are meant were handed over; `noGoods` or `tooMany` if they are not there.
  public func cancelling(
    shipment: Int?, lines: [OrderPieces], request: KeyedAct?, at now: Date
  ) throws(OrderMoveError) -> Order {
    let progress = progress(at: now)
    let meant = try shipments(shipment)
    let dispute = meant.lazy.compactMap { progress[$0].disputes.first(where: \.holdsPieces)?.number }.first
    if lines.isEmpty, dispute == nil { return try adding(.cancelled, by: .customer, shipment: shipment, request: request, at: now) }
    let open = meant.filter { progress[$0].allowsCancelling }
    if lines.isEmpty, let gone = meant.first(where: { progress[$0].state != .cancelled && !progress[$0].travel.isWithSeller }) {
      throw .notAllowed(.cancelled, shipment: gone, is: progress[gone].status)
    }
    let parts: [(shipment: Int, pieces: [OrderPieces])]
    do {
      parts = try divided(lines, among: open, progress) { $0.cancellable }
    } catch .tooMany(let sku, let asked, let there) {
      if let dispute, meant.reduce(0, { $0 + progress[$1].counts(of: sku).waiting }) >= asked { throw .inDispute(dispute) }
      // The rest is on its way already, if it is anywhere.
      let gone = meant.first { !open.contains($0) && progress[$0].lines.quantity(of: sku) > 0 }
      if let gone { throw .notAllowed(.cancelled, shipment: gone, is: progress[gone].status) }
      throw .tooMany(sku, asked: asked, there: there)
    }
    if let dispute, parts.isEmpty { throw .inDispute(dispute) }
    let clock = clock(at: now)
    return try adding(
      parts.map { part in
        OrderEvent(
          at: clock, kind: .cancelled, cause: .customer, shipment: part.shipment, detail: .pieces(part.pieces, reason: nil),
          request: request)
      }, at: now)
  }

  // MARK: Returns

  /// The returns that a request opens: one for each shipment that has pieces of it.
  ///
  /// - Parameter lines: Which pieces; none for all that were delivered and are in no case.
  /// - Throws: `OrderMoveError.notAllowed` if nothing was delivered that could come back.
  public func returns(of lines: [OrderPieces], at now: Date) throws(OrderMoveError) -> [AskedReturn] {
    let progress = progress(at: now)
    let delivered = order.shipments.indices.filter { progress[$0].allows(.returnRequested, caseNumber: Int.max) }
    guard !delivered.isEmpty else {
      let first = order.shipments.indices.first { progress[$0].travel != .delivered } ?? 0
      throw .notAllowed(.returnRequested, shipment: first, is: progress.indices.contains(first) ? progress[first].status : .placed)
    }
    let parts = try divided(lines, among: delivered, progress) { $0.returnable }
    let first = Self.nextCase(progress)
    return parts.enumerated().map { AskedReturn(number: first + $0, shipment: $1.shipment, pieces: $1.pieces) }
  }

  /// The order with returns asked for, and what they bring planned.
  public func returning(
    _ returns: [AskedReturn], reason: String, planned: [OrderEvent], request: KeyedAct?, at now: Date
  ) throws(OrderMoveError) -> Order {
    let clock = clock(at: now)
    var result = try adding(
      returns.map { one in
        OrderEvent(
          at: clock, kind: .returnRequested, cause: .customer, shipment: one.shipment, caseNumber: one.number,
          detail: .pieces(one.pieces, reason: reason), request: request)
      }, at: now)
    result.planned = (result.planned + planned).inOrderOfTime
    return result
  }
}

/// A return that a request would open.
public struct AskedReturn: Hashable, Sendable {
  /// The number that the return gets.
  public let number: Int
  /// The index of the shipment.
  public let shipment: Int
  /// The pieces.
  public let pieces: [OrderPieces]
}
