import Money
import Primitives

/// What a service says of itself beside its ends and what it carries: name, times, prices. See `Service` for each.
package final class ServiceTerms: Sendable {
  package let name: LocalizedName
  package let operatorName: String
  package let kilometres: Double?
  package let gate: Gate
  package let duration: StageDuration
  package let clock: StageClock
  package let clearanceFee: Money?
  package let prices: [FreightPrice]
  package let slowdowns: [Slowdown]
  package let source: String

  /// Terms with all their properties.
  package init(
    name: LocalizedName, operatorName: String, kilometres: Double?, gate: Gate, duration: StageDuration, clock: StageClock,
    clearanceFee: Money?, prices: [FreightPrice], slowdowns: [Slowdown], source: String
  ) {
    self.name = name
    self.operatorName = operatorName
    self.kilometres = kilometres
    self.gate = gate
    self.duration = duration
    self.clock = clock
    self.clearanceFee = clearanceFee
    self.prices = prices
    self.slowdowns = slowdowns
    self.source = source
  }

  /// Of a service that nobody can read any more: nothing departs, and nothing is priced.
  package static let unknown = ServiceTerms(
    name: LocalizedName(""), operatorName: "", kilometres: nil,
    gate: .departures(Timetable(weekly: [], timeZone: .utc, cutoffHours: 0, calendar: nil)), duration: StageDuration(constant: 0),
    clock: .elapsed, clearanceFee: nil, prices: [], slowdowns: [], source: "")
}

extension ServiceTerms: Equatable {
  package static func == (left: ServiceTerms, right: ServiceTerms) -> Bool {
    left === right
      || left.name == right.name && left.operatorName == right.operatorName && left.kilometres == right.kilometres
        && left.gate == right.gate && left.duration == right.duration && left.clock == right.clock
        && left.clearanceFee == right.clearanceFee && left.prices == right.prices && left.slowdowns == right.slowdowns
        && left.source == right.source
  }
}

/// Reads the terms of services where they are kept. Asked by any thread.
package protocol ServiceTermsReader: AnyObject, Sendable {
  /// The terms at a place; `unknown` if what is kept there is damaged.
  func terms(at place: Int) -> ServiceTerms
}
