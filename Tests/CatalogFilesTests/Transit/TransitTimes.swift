import CatalogSupport
import Foundation
import Money
import Testing

@testable import CatalogFiles
@testable import Delivery
@testable import Primitives

/// The times of the shipped network, by the estimator.
struct TransitTimes {
  private let network: DeliveryNetwork
  private let expander: RouteExpander
  private let estimator: Estimator

  init() {
    network = ReadCatalog.shipped.world.network
    expander = RouteExpander(network: network)
    estimator = Estimator(store: CalendarStore(network.calendars))
  }

  /// The median in days over twelve departures or orders, one a month of 2027, all equally likely; of a service that sailed in the autumn of
  /// 2025 only, over those of 2025.
  func median(_ lane: PublishedLane) throws -> Double {
    let parts = lane.way.split(separator: ">")
    let isDoor = parts.count == 2
    let stages = try isDoor ? doorStages(parts[0], zone: ZoneID(parts[1])) : terminalStages(parts[0], lane.name)
    var masses: [Int: Double] = [:]
    for year in [2027, 2025] where masses.isEmpty {
      for month in 1...12 {
        let date = try #require(LocalDate(year: year, month: month, day: 9 + month % 7))
        let hour = Hour(date.days * 24 + (month * 5) % 24)
        guard let folds = try? estimator.folds(stages, from: hour), let first = folds.first, let last = folds.last else { continue }
        // From the departure that is caught; the wait for it belongs to the order's way, not to the lane.
        let begin = isDoor ? hour : first.start.first
        for (index, mass) in last.end.masses.enumerated() { masses[last.end.first + index - begin, default: 0] += mass }
      }
    }
    let total = masses.values.reduce(0, +)
    try #require(total > 0, "\(lane.name): no departure")
    var sum = 0.0
    let hours = masses.keys.sorted()
    return Double(
      try #require(
        hours.first { hour in
          sum += masses[hour] ?? 0
          return sum >= total / 2
        })) / 24
  }

  private func services(_ ids: some StringProtocol) throws -> [Service] {
    try ids.split(separator: "+").map { try #require(network.services[ServiceID($0)], "no service \($0)") }
  }

  /// From the departure of the first service to the arrival of the last, with what happens between them at terminals and borders; customs at
  /// the ends are not part of it.
  private func terminalStages(_ ids: some StringProtocol, _ name: String) throws -> [Stage] {
    let services = try services(ids)
    let first = try #require(services.first)
    let last = try #require(services.last)
    guard case .site(let end) = last.to else { throw TransitError(name: name) }
    let origin = try #require(expander.territory(of: first.from))
    let destination = try #require(expander.territory(of: end))
    let context = CustomsContext(origin: origin, destination: destination, regime: .standard, isBonded: false)
    let zone = try #require(network.zones.values.first)
    var state = RouteExpander.State(site: first.from, isExported: true, isImported: true)
    var stages: [Stage] = []
    for (index, service) in services.enumerated() {
      let more = try #require(
        expander.extend(state, by: service, zone: zone, context, isFirst: index == 0), "\(name): \(service.id) does not follow")
      stages += more.stages
      state = more.state
    }
    return stages
  }

  /// From the order to the door, clearances and all.
  private func doorStages(_ option: some StringProtocol, zone id: ZoneID) throws -> [Stage] {
    let parts = option.split(separator: "+")
    let site = try #require(network.sites[SiteID(parts[0])], "no site \(parts[0])")
    let zone = try #require(network.zones[id], "no zone \(id)")
    let isAtHome = network.territory(of: site.country) == network.territory(of: zone.country)
    let regime: Regime = site.kind == .bondedWarehouse ? .cbec : isAtHome ? .localStock : .standard
    let route = Route(site: site.id, services: parts.dropFirst().map { ServiceID($0) }, zone: id)
    return try #require(expander.expand(route, regime: regime), "\(option) does not hold together").stages
  }
}

struct TransitError: Error { let name: String }
