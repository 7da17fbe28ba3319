import Delivery

extension DeliveryOption {
  /// The mode that makes the option what it is: how the goods go furthest.
  public var mainMode: TransportMode {
    let rank: [TransportMode] = [.air, .sea, .rail, .road, .parcel]
    return rank.first { modes.contains($0) } ?? .road
  }
}
