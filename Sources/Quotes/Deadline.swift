import Primitives

/// The last hour at which an option can be ordered.
public struct Deadline: Hashable, Sendable {
  /// The option.
  public let option: DeliveryOption
  /// The last hour at which it can be ordered.
  public let orderBy: Hour

  /// A deadline with all its properties.
  public init(option: DeliveryOption, orderBy: Hour) {
    self.option = option
    self.orderBy = orderBy
  }
}
