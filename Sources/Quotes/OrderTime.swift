import Primitives

/// The last hour at which an option can be ordered to arrive in time.
public struct OrderTime: Hashable, Sendable {
  /// The option.
  public let option: DeliveryOption
  /// The hour; nil if it is too late already.
  public let orderBy: Hour?

  /// An order time with all its properties.
  public init(option: DeliveryOption, orderBy: Hour?) {
    self.option = option
    self.orderBy = orderBy
  }

  /// The order of lists: the latest hour first, then those that are too late, by their 90% date.
  public static func isEarlierInList(_ left: OrderTime, _ right: OrderTime) -> Bool {
    switch (left.orderBy, right.orderBy) {
    case (let one?, let other?): (other, left.option.id) < (one, right.option.id)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.option.arrival.p90, left.option.id) < (right.option.arrival.p90, right.option.id)
    }
  }
}
