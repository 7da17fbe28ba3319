import Delivery
import Foundation
import Orders
import Primitives
import Quotes

extension Shop {
  /// For each option, the last whole hour at which an order arrives by the end of a date at the destination. Options that are too late are
  /// left out.
  ///
  /// - Parameters:
  ///   - request: The goods and the destination, with the first hour of interest.
  ///   - date: The date, local to the destination.
  ///   - confidence: The probability with which it has to arrive, from 0 to 1.
  /// - Throws: `tooLateToOrder` if all options are too late, `noRoute` if there are none.
  public func deadlines(_ request: OptionRequest, by date: LocalDate, confidence: Double) throws(ShopError) -> [Deadline] {
    let deadlines = try orderTimes(request, by: date, confidence: confidence)
      .compactMap { time in time.orderBy.map { Deadline(option: time.option, orderBy: $0) } }
    guard !deadlines.isEmpty else { throw .tooLateToOrder(by: date, confidence: confidence) }
    return deadlines
  }

  /// All options of an order now, each with its last hour, the latest first; at the end those that are too late.
  ///
  /// - Parameters:
  ///   - request: The goods and the destination, with the first hour of interest.
  ///   - date: The date by whose end the goods have to arrive, local to the destination.
  ///   - confidence: The probability with which they have to arrive, from 0 to 1.
  ///   - isCancelled: Asked before each option. If it is true, what was found so far is returned.
  ///   - progress: Called after each option, with how many are done of how many.
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
