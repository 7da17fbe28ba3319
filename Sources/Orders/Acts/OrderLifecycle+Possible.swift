import Foundation
import Primitives

/// Pieces of one shipment with which something can be done now.
public struct PossiblePieces: Hashable, Sendable {
  /// The index of the shipment.
  public let shipment: Int
  /// The pieces, in the order of the shipment's lines; never empty.
  public let pieces: [OrderPieces]

  package init(shipment: Int, pieces: [OrderPieces]) {
    self.shipment = shipment
    self.pieces = pieces
  }
}

/// What can be asked of an order now, shipment by shipment. Whoever asks for it is answered by the same moves.
extension OrderLifecycle {
  /// The pieces that can be cancelled: those that were not handed to a carrier and are in no dispute.
  public func cancellable(at now: Date) -> [PossiblePieces] {
    possible(at: now) {
      $1.allowsCancelling
    } count: {
      $0.cancellable
    }
  }

  /// The pieces that were delivered and are in no return or dispute. Whether the law lets them be given back it does not say
  /// (`ReturnOffer`).
  public func returnable(at now: Date) -> [PossiblePieces] {
    possible(at: now) {
      $1.allows(.returnRequested, caseNumber: Int.max)
    } count: {
      $0.returnable
    }
  }

  /// The pieces that a dispute can be about: those that were handed over, or whose promise is over.
  public func disputable(at now: Date) -> [PossiblePieces] {
    let clock = clock(at: now)
    return possible(at: now) {
      canDispute($0, $1, clock)
    } count: {
      $0.disputable
    }
  }

  /// Whether a dispute about a shipment can be opened by its moves, with its goods handed over or its promise over.
  func canDispute(_ shipment: Int, _ progress: ShipmentProgress, _ clock: Date) -> Bool {
    let isDue = !progress.travel.isWithSeller || clock > order.shipments[shipment].promise.p90.date
    return isDue && progress.allows(.disputed, caseNumber: Int.max) && progress.counts.values.contains { $0.disputable > 0 }
  }

  private func possible(
    at now: Date, _ isOpen: (Int, ShipmentProgress) -> Bool, count: (PieceCounts) -> Int
  ) -> [PossiblePieces] {
    let progress = progress(at: now)
    return order.shipments.indices.compactMap { index in
      guard isOpen(index, progress[index]) else { return nil }
      var seen: Set<SKU> = []
      let pieces = order.shipments[index].lines.compactMap { line -> OrderPieces? in
        let there = count(progress[index].counts(of: line.sku))
        return there > 0 && seen.insert(line.sku).inserted ? OrderPieces(sku: line.sku, quantity: there) : nil
      }
      return pieces.isEmpty ? nil : PossiblePieces(shipment: index, pieces: pieces)
    }
  }
}
