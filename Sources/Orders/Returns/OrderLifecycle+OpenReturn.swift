import Foundation

extension OrderLifecycle {
  /// How far the open return is that is furthest behind, by the order's clock; nil if none is open.
  ///
  /// - Parameters:
  ///   - shipment: The index of a shipment; nil: of all of them.
  ///   - now: What the shop's clock shows.
  public func openReturn(ofShipment shipment: Int? = nil, at now: Date) -> ReturnState? {
    let states = progress(at: now).enumerated().filter { shipment == nil || $0.offset == shipment }.flatMap {
      $0.element.returns.map(\.state)
    }
    return ReturnState.allCases.first { $0.isOpen && states.contains($0) }
  }
}
