import LandedCost
import Primitives

extension Order {
  /// By shipment what was paid for the goods that were not cancelled, by the log; nil where nothing is left of it.
  public var costsLeft: [LandedCost?] {
    var kept: [Int: PartialCancellation] = [:]
    for event in log {
      if let shipment = event.shipment, let cancellation = PartialCancellation(event.detail) { kept[shipment] = cancellation }
    }
    return zip(shipments, recorded).enumerated().map { index, one in
      let (shipment, progress) = one
      if progress.travel == .cancelled { return nil }
      if let cancellation = kept[index] { return cancellation.remaining }
      guard progress.lines.contains(where: { progress.counts(of: $0.sku).cancelled > 0 }) else { return shipment.cost }
      // Orders of before that was kept: each line's share of what is left.
      var left = Dictionary(progress.lines.map { ($0.sku, $0.quantity) }, uniquingKeysWith: +)
      for sku in left.keys { left[sku]? -= progress.counts(of: sku).cancelled }
      let counts = shipment.lines.map { line in
        let own = min(line.quantity, max(0, left[line.sku, default: 0]))
        left[line.sku, default: 0] -= own
        return own
      }
      return PartialCancellation(splitting: shipment.cost, splits: shipment.splits, goods: shipment.pieces, counts: counts).remaining
    }
  }
}
