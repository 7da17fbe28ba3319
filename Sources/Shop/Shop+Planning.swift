import Delivery
import Foundation
import Orders
import Primitives
import Quotes

/// The last hour at which an option can be ordered.
public struct Deadline: Hashable, Sendable {
  public let option: DeliveryOption
  public let orderBy: Hour

  public init(option: DeliveryOption, orderBy: Hour) {
    self.option = option
    self.orderBy = orderBy
  }
}

/// The last hour at which an option can be ordered, if there is still one.
public struct OrderTime: Hashable, Sendable {
  public let option: DeliveryOption
  /// Nil: too late already.
  public let orderBy: Hour?

  /// The latest first, then those that come too late, by their 90% date.
  static func isEarlierInList(_ left: OrderTime, _ right: OrderTime) -> Bool {
    switch (left.orderBy, right.orderBy) {
    case (let one?, let other?): (other, left.option.id) < (one, right.option.id)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.option.arrival.p90, left.option.id) < (right.option.arrival.p90, right.option.id)
    }
  }
}

extension Shop {
  /// For each option, the last whole hour whose arrival at the confidence is not after the end of a date at the destination; those that
  /// cannot make it any more are left out, and if none can, that is thrown.
  public func deadlines(_ request: OptionRequest, by date: LocalDate, confidence: Double) throws(ShopError) -> [Deadline] {
    let deadlines = try orderTimes(request, by: date, confidence: confidence)
      .compactMap { time in time.orderBy.map { Deadline(option: time.option, orderBy: $0) } }
    guard !deadlines.isEmpty else { throw .tooLateToOrder(by: date, confidence: confidence) }
    return deadlines
  }

  /// Every option of an order now with its last hour, the latest first; at the end those that come too late already. Found by halving: a later
  /// order never arrives earlier.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked before each option; what is found until then is returned.
  ///   - progress: Told of each option as it is found, with how many are done of how many.
  public func orderTimes(
    _ request: OptionRequest, by date: LocalDate, confidence: Double, isCancelled: () -> Bool = { false },
    progress: (OrderTime, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws(ShopError) -> [OrderTime] {
    guard let zone = network.zones[request.zone] else { throw .unknownPlace(request.zone.rawValue, near: []) }
    let end = ZoneClock.named(zone.timeZone).lastHour(of: date)
    let quote = finder.quote(request)
    guard !quote.options.isEmpty else { throw .noRoute(to: zone.name, closed: quote.closed) }
    var times: [OrderTime] = []
    for option in quote.options {
      if isCancelled() { break }
      let time = OrderTime(option: option, orderBy: lastHour(of: option, from: request.hour, until: end, confidence: confidence))
      times.append(time)
      progress(time, times.count, quote.options.count)
    }
    return times.sorted(by: OrderTime.isEarlierInList)
  }

  /// The last hour from `first` on at which the option can be ordered to be there by `end`; nil if `first` itself is too late.
  private func lastHour(of option: DeliveryOption, from first: Hour, until end: Hour, confidence: Double) -> Hour? {
    let stages = option.stages.map(\.stage)
    func arrives(_ hour: Int) -> Bool {
      guard let last = try? finder.estimator.folds(stages, from: Hour(hour)).last else { return false }
      return last.end.percentile(confidence) <= end
    }
    guard first <= end, arrives(first.value) else { return nil }
    var low = first.value
    var high = end.value + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if arrives(middle) { low = middle } else { high = middle }
    }
    return Hour(low)
  }
}
