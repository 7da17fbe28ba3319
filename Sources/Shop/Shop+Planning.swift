import Delivery
import Foundation
import Orders
import Primitives
import Quotes

extension Shop {
  /// For each option, the last whole hour whose arrival at the confidence is not after the end of a date at the destination; those that
  /// cannot make it any more are left out, and if none can, that is thrown.
  public func deadlines(_ request: OptionRequest, by date: LocalDate, confidence: Double) throws(ShopError) -> [Deadline] {
    let deadlines = try orderTimes(request, by: date, confidence: confidence)
      .compactMap { time in time.orderBy.map { Deadline(option: time.option, orderBy: $0) } }
    guard !deadlines.isEmpty else { throw .tooLateToOrder(by: date, confidence: confidence) }
    return deadlines
  }

  /// Every option of an order now with its last hour, the latest first; at the end those that come too late already.
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
    return finder.orderTimes(
      of: quote.options, from: request.hour, until: end, confidence: confidence, isCancelled: isCancelled, progress: progress)
  }
}
