import Commerce
import Foundation

/// The last hour at which an option can be ordered.
public struct Deadline: Hashable, Sendable {
  public let option: DeliveryOption
  public let orderBy: Hour

  public init(option: DeliveryOption, orderBy: Hour) {
    self.option = option
    self.orderBy = orderBy
  }
}

/// What an order placed on one day may expect.
public struct YearDay: Hashable, Sendable {
  public let on: LocalDate
  public let p50: Hour
  public let p90: Hour
}

/// How long it takes from a site to a zone, in days from the order.
public struct MatrixCell: Hashable, Sendable {
  public let site: SiteID
  public let zone: ZoneID
  public let p50Days: Double
  public let p90Days: Double
}

extension Shop {
  /// For each option, the last whole hour whose arrival at the confidence is not after the end of a date at the destination. Found by halving:
  /// a later order never arrives earlier.
  public func deadlines(_ request: OptionRequest, by date: LocalDate, confidence: Double) throws(ShopError) -> [Deadline] {
    guard let zone = network.zones[request.zone] else { throw .unknownPlace(request.zone.rawValue, near: []) }
    let end = ZoneClock.named(zone.timeZone).lastHour(of: date)
    let quote = finder.quote(request)
    guard !quote.options.isEmpty else { throw .noRoute(to: zone.name, closed: quote.closed) }
    var deadlines: [Deadline] = []
    for option in quote.options {
      let stages = option.stages.map(\.stage)
      func arrives(_ hour: Int) -> Bool {
        guard let last = try? finder.estimator.folds(stages, from: Hour(hour)).last else { return false }
        return last.end.percentile(confidence) <= end
      }
      guard arrives(request.hour.value) else { continue }
      var low = request.hour.value
      var high = end.value + 1
      while high - low > 1 {
        let middle = (low + high) / 2
        if arrives(middle) { low = middle } else { high = middle }
      }
      deadlines.append(Deadline(option: option, orderBy: Hour(low)))
    }
    guard !deadlines.isEmpty else { throw .tooLateToOrder(by: date, confidence: confidence) }
    return deadlines.sorted { ($1.orderBy, $0.option.id) < ($0.orderBy, $1.option.id) }
  }

  /// The recommended option's arrival for an order at the same hour on each of the next 365 days; days without an estimate are left out.
  public func year(_ request: OptionRequest) -> [YearDay] {
    guard let zone = network.zones[request.zone] else { return [] }
    let clock = ZoneClock.named(zone.timeZone)
    return (0..<365).compactMap { day in
      var that = request
      that.hour = request.hour + day * 24
      guard let option = finder.quote(that).recommended else { return nil }
      return YearDay(on: clock.date(of: that.hour), p50: option.arrival.p50, p90: option.arrival.p90)
    }
  }

  /// The fastest way of every pair of a site and a zone; pairs without a way are left out.
  public func matrix(_ request: OptionRequest, sites: [SiteID], zones: [ZoneID]) -> [MatrixCell] {
    var cells: [MatrixCell] = []
    for site in sites {
      for zone in zones {
        var that = request
        that.zone = zone
        that.usedThisYear = nil
        that.sources = request.sources.filter { $0.site == site }
        if that.sources.isEmpty, let prices = request.sources.first?.prices { that.sources = [OptionSource(site: site, prices: prices)] }
        guard let fastest = finder.quote(that).options.first(where: { $0.labels.contains(.fastest) }) else { continue }
        cells.append(
          MatrixCell(
            site: site, zone: zone, p50Days: Double(fastest.arrival.p50 - request.hour) / 24,
            p90Days: Double(fastest.arrival.p90 - request.hour) / 24))
      }
    }
    return cells
  }
}
