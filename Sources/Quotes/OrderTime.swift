import Primitives

/// The last hour at which an option can be ordered, if there is still one.
public struct OrderTime: Hashable, Sendable {
  public let option: DeliveryOption
  /// Nil: too late already.
  public let orderBy: Hour?

  public init(option: DeliveryOption, orderBy: Hour?) {
    self.option = option
    self.orderBy = orderBy
  }

  /// The latest first, then those that come too late, by their 90% date.
  public static func isEarlierInList(_ left: OrderTime, _ right: OrderTime) -> Bool {
    switch (left.orderBy, right.orderBy) {
    case (let one?, let other?): (other, left.option.id) < (one, right.option.id)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.option.arrival.p90, left.option.id) < (right.option.arrival.p90, right.option.id)
    }
  }
}
