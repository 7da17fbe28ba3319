import Primitives

/// The last hour at which an option can be ordered.
public struct Deadline: Hashable, Sendable {
  public let option: DeliveryOption
  public let orderBy: Hour

  public init(option: DeliveryOption, orderBy: Hour) {
    self.option = option
    self.orderBy = orderBy
  }
}
