import Primitives

/// What a shopper asks to be done with an order. It is kept with the events that it led to, so that the same request under the same key is
/// the same act.
public enum OrderAct: Hashable, Sendable, Codable {
  /// Pieces are cancelled; no lines mean all of a shipment, no shipment all of them.
  case cancel(shipment: Int?, lines: [OrderPieces])
  /// Pieces are to be given back; no lines mean everything that was delivered.
  case giveBack(lines: [OrderPieces], reason: String)
  /// Something is wrong; no lines mean all, no shipment all of them.
  case dispute(shipment: Int?, lines: [OrderPieces], reason: String, evidence: String?)
  /// A dispute, or a return, comes to its end; no number means the only one that is open.
  case resolve(number: Int?, DisputeResolution)
}

/// An act with the key that it was asked for with.
public struct KeyedAct: Hashable, Sendable, Codable {
  /// The key, which is unique within the order.
  public let key: PlacementKey
  /// What was asked for.
  public let act: OrderAct

  /// An act with its key.
  public init(key: PlacementKey, act: OrderAct) {
    self.key = key
    self.act = act
  }
}
