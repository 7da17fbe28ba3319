import Delivery

extension DeliveryOption {
  /// The mode that makes the option what it is: how the goods go furthest.
  public var mainMode: TransportMode { TransportMode.main(of: modes) }
}
