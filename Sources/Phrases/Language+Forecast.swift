import Delivery
import Foundation
import Orders
import Primitives

extension Language {
  /// What is known of a shipment's arrival now, beside what was promised, by the dates of its destination: `Promised by Tue 8 Dec, 90%
  /// sure; now 60% by then, 90% by Fri 11 Dec.`
  public func forecast(_ forecast: ShipmentForecast, in timeZone: TimeZoneID) -> String {
    let clock = ZoneClock.named(timeZone)
    let (promised, now) = (clock.date(of: forecast.promise.p90), clock.date(of: forecast.percentiles.p90))
    let key =
      switch forecast.forecast.isUnexpected {
      case true: "unexpected"
      case false where now == promised: "asPromised"
      case false: now > promised ? "later" : "sooner"
      }
    return self("forecast.\(key)", ["promised": date(promised), "now": date(now), "chance": chance(forecast.chanceOfP90(in: timeZone))])
  }

  /// Whether a delivery kept its promise, by days of its destination, and by how many: `Delivered 7 Dec 14:00, 2 days before the 90% date`.
  public func verdict(delivered: Date, _ promise: Promise, in timeZone: TimeZoneID) -> String {
    let clock = ZoneClock.named(timeZone)
    let second = Int(delivered.timeIntervalSince1970)
    let days = clock.date(of: promise.p90) - clock.local(second: second).date
    let key = days == 0 ? "kept.day" : days > 0 ? "kept" : "missed"
    return self("orders.verdict.\(key)", ["time": dateTime(second: second, in: timeZone), "days": count("orders.days", abs(days))])
  }

  /// What took longest on its way, and by how much.
  public func worst(_ worst: PromiseKept.WorstStage, in network: DeliveryNetwork?) -> String {
    self(
      "orders.forecast.worst",
      ["time": duration(hours: Double(worst.hoursOver)), "stage": reportedStage(worst.stage, in: network)])
  }

  /// A probability in whole percent: neither 0 nor 100 as long as it is neither.
  public func chance(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    return percent(share <= 0 ? 0 : share >= 1 - 1e-9 ? 100 : min(99, max(1, whole)))
  }

  /// Why a forecast has moved: `It missed the train of Fri 4 Dec to Khorgos; the next one leaves on Tue 8 Dec.`
  public func forecastMove(_ move: ForecastMove, in network: DeliveryNetwork?) -> String {
    let stage = move.stage
    func said(_ key: String, _ arguments: [String: String] = [:]) -> String {
      let place = ["place": place(stage.from, in: network), "to": place(stage.to, in: network), "stage": stageAndPlace(stage, in: network)]
      return self("forecast.move.\(key)", filledBy: place.merging(arguments) { $1 })
    }
    switch move.cause {
    case .missedDeparture(let hour, let next):
      let zone = if case .departures(let timetable) = stage.gate { timetable.timeZone } else { TimeZoneID.utc }
      let means = stage.kind == .delivery ? stage.kind.rawValue : (stage.mode ?? .road).rawValue
      return said("missed.\(means)", ["day": date(hour, in: zone), "next": date(next, in: zone)])
    case .inspectionBegun: return said("inspection")
    case .failedAttempt: return said("attempt")
    case .waiting: return said("waiting.\(stage.kind.rawValue)")
    case .slower: return said("slower")
    case .faster: return said("faster")
    }
  }

  /// A stage with its place, unless its name has one: `Import clearance, Liège`.
  ///
  /// - Parameter named: What places are called; nil: by their names.
  public func stageAndPlace(_ stage: Stage, in network: DeliveryNetwork?, named: ((Place) -> String)? = nil) -> String {
    let name = stageName(stage, in: network, named: named)
    let place = stage.kind == .delivery ? stage.to : stage.from
    return stage.kind == .transit
      ? name : self("forecast.stage", ["stage": name, "place": named?(place) ?? self.place(place, in: network)])
  }

  /// A stage of a report: what happens in it and where, or the service that moved the goods.
  public func reportedStage(_ stage: ReportedStage, in network: DeliveryNetwork?) -> String {
    if let service = stage.service { return network?.services[service].map { name($0.name) } ?? service.rawValue }
    let what =
      stage.kind == .transit ? self("stage.transit.road", ["to": place(stage.to, in: network)]) : self("stage.\(stage.kind.rawValue)")
    return self("forecast.stage", ["stage": what, "place": place(stage.from, in: network)])
  }
}
