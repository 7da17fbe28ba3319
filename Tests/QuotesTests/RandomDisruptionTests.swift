import CoreSupport
import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

/// Random disruptions of random networks, held to what a disruption is: closed dates in gates, slowdowns at steps and services, in their order.
struct RandomDisruptionTests {
  private static let targets: [Disruption.Target] = [
    .site("CNMAK-W"), .site("CNTER-A"), .site("CNTER-B"), .site("CNBOR-X"), .site("KZBOR-X"), .site("DETER-A"), .site("BEHUB-A"),
    .site("BEHUB-B"), .site("NOWHERE"), .service("nowhere"),
  ]

  /// Two to seven within two months of an hour, on few targets, so that they meet.
  private static func draw(_ ways: inout RandomWays, _ network: DeliveryNetwork, around hour: Hour) -> [Disruption] {
    let services = network.services.keys.sorted()
    let today = ZoneClock.named("UTC").date(of: hour)
    return (0..<ways.int(2...7)).map { number in
      let isOfService = ways.chance(0.4)
      let kind: Disruption.Kind = ways.chance(0.4) ? .slowdown : isOfService ? .suspension : .closure
      let target = isOfService ? .service(services[ways.int(0...services.count - 1)]) : targets[ways.int(0...targets.count - 1)]
      let from = today + ways.int(0...40)
      return Disruption(
        id: "disruption-\(ways.chance(0.2) ? 0 : number)", name: LocalizedName("number \(number)"), kind: kind, target: target, from: from,
        to: from + ways.int(0...20), factor: kind == .slowdown ? Double(ways.int(2...8)) / 2 : 1, source: "test")
    }
  }

  private func drawn(_ seed: UInt64) -> (base: DeliveryNetwork, disruptions: [Disruption], hour: Hour) {
    let base = RandomNetwork(seed: seed, .spread).network
    var ways = RandomWays(seed: seed &+ 77)
    let hour = ways.start()
    return (base, Self.draw(&ways, base, around: hour), hour)
  }

  @Test(
    "Every gate keeps its opening hours and departures but on the dates that are closed to it, and no slowdown is lost",
    arguments: UInt64(0)..<20)
  func everyGate(seed: UInt64) {
    let (base, disruptions, hour) = drawn(seed)
    let network = base.disrupted(by: disruptions)
    let today = ZoneClock.named("UTC").date(of: hour)

    func check(_ after: Gate, _ before: Gate, _ closures: [Disruption]) {
      guard !closures.isEmpty else {
        #expect(after == before)
        return
      }
      for day in -3...65 {
        let date = today + day
        let isClosed = closures.contains { $0.from <= date && date <= $0.to }
        let open = before.calendar.flatMap { base.calendars[$0] }?.intervals(on: date) ?? [opening(0, 24)]
        #expect(after.calendar.flatMap { network.calendars[$0] }?.intervals(on: date) == (isClosed ? [] : open))
      }
      if case .departures(let timetable) = before {
        #expect(after == .departures(timetable.asking(after.calendar)))
      } else {
        #expect(after == after.calendar.map { .opening($0) })
      }
    }
    func check(_ after: Step, _ before: Step, at sites: SiteID...) {
      let met = disruptions.filter { disruption in sites.contains { disruption.target == .site($0) } }
      check(after.gate, before.gate, met.filter { $0.kind == .closure })
      #expect(after.slowdowns.map(\.name) == met.filter { $0.kind == .slowdown }.map(\.name))
      #expect(after.duration == before.duration && after.clock == before.clock && after.inspection == before.inspection)
    }

    for (after, before) in zip(network.handlings, base.handlings) { check(after.step, before.step, at: before.site) }
    for (after, before) in zip(network.clearances, base.clearances) { check(after.step, before.step, at: before.site) }
    for (after, before) in zip(network.crossings, base.crossings) { check(after.step, before.step, at: before.from, before.to) }
    for before in base.services.values {
      guard let after = network.services[before.id] else {
        Issue.record("\(before.id) is gone")
        continue
      }
      let met = disruptions.filter { $0.target == .service(before.id) || ($0.kind == .closure && $0.target == .site(before.from)) }
      check(after.gate, before.gate, met.filter { $0.kind != .slowdown })
      #expect(after.slowdowns.map(\.name) == met.filter { $0.kind == .slowdown }.map(\.name))
      #expect(after.duration == before.duration && after.prices == before.prices && after.to == before.to)
    }
  }

  @Test("Worked in one after the other they give the arrivals that they give together", arguments: UInt64(0)..<12)
  func oneByOne(seed: UInt64) {
    let (base, disruptions, hour) = drawn(seed)
    let schedule = RandomNetwork(seed: seed, .spread).finder.calculator.schedule
    func quote(_ network: DeliveryNetwork) -> Quote {
      OptionFinder(network: network, schedule: schedule).quote(RandomNetwork.request(at: hour, all: true))
    }
    let together = quote(base.disrupted(by: disruptions))
    let apart = quote(disruptions.reduce(base) { $0.disrupted(by: [$1]) })
    #expect(together.options.map(\.id) == apart.options.map(\.id))
    #expect(together.options.map(\.distribution) == apart.options.map(\.distribution))
    #expect(together.closed.map(\.service) == apart.closed.map(\.service))
  }
}

extension Timetable {
  fileprivate func asking(_ calendar: CalendarID?) -> Timetable {
    Timetable(weekly: weekly, timeZone: timeZone, cutoffHours: cutoffHours, calendar: calendar)
  }
}
