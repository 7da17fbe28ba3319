import CatalogSupport
import CoreSupport
import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

/// The fastest option asked alone, as a matrix does, against the fastest of all options.
@Suite("The fastest option alone")
struct FastestTests {
  private func expectSame(_ request: OptionRequest, by finder: () -> OptionFinder, _ comment: Comment) {
    let alone = finder()
    let zone = request.zone
    for source in request.sources {
      let cell = alone.matrix(request, sites: [source.site], zones: [zone]).first
      var own = request
      own.sources = [source]
      own.usedThisYear = nil
      let expected = finder().quote(own).options.min {
        ($0.arrival.p90, $0.cost.total.minor, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.id)
      }
      #expect(
        cell?.fastest
          == expected.map {
            MatrixCell.Fastest(
              p50Days: Double($0.arrival.p50 - request.hour) / 24, p90Days: Double($0.arrival.p90 - request.hour) / 24, option: $0.id,
              modes: $0.modes)
          }, comment)
    }
  }

  @Test("In random networks it is the same option, to the last figure", arguments: UInt64(800)..<840)
  func random(seed: UInt64) {
    let network = RandomNetwork(seed: seed, seed % 4 == 0 ? .certain : .spread)
    var draw = network.ways
    for _ in 0..<3 {
      let hour = draw.start()
      var request = RandomNetwork.request(at: hour, battery: draw.chance(0.3))
      expectSame(request, by: { network.finder }, "network \(seed) at \(hour)")
      if let service = network.finder.quote(request).options.first?.services.first { request.without = [service] }
      expectSame(request, by: { network.finder }, "without the first in network \(seed) at \(hour)")
    }
  }

  @Test("At the end of the calendars, and without a mode", arguments: UInt64(0)..<12)
  func corners(seed: UInt64) {
    let network = RandomNetwork(seed: seed, .spread)
    var draw = network.ways
    var request = RandomNetwork.request(at: draw.start())
    request.modes = []
    expectSame(request, by: { network.finder }, "no mode \(seed)")
    guard let last = network.calendars.map(\.to).min() else { return }
    for days in [0, 3, 8, 20, 60] {
      expectSame(RandomNetwork.request(at: Hour((last.days - days) * 24)), by: { network.finder }, "\(days) days before the end \(seed)")
    }
  }

  @Test("In the shipped network too", arguments: 0..<8)
  func shipped(number: Int) {
    let world = ReadCatalog.shipped.world
    let schedule = world.tariffSchedule
    let zones = world.network.zones.keys.sorted()
    let sites = world.network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted()
    let store = CalendarStore(world.network.calendars)
    for step in 0..<6 {
      let draw = number * 6 + step
      let line = OptionLine(
        product: "thing", hsCode: "87120030", origin: "CN", quantity: 1, weight: Grams([300, 4_000, 18_000][draw % 3]),
        box: Dimensions(300, 200, 100), content: nil, hasBattery: draw % 5 == 0, isDangerous: false)
      let request = OptionRequest(
        lines: [line], sources: (0..<2).map { OptionSource(site: sites[(draw * 5 + $0 * 11) % sites.count], prices: [money("120")]) },
        zone: zones[draw * 37 % zones.count], hour: at("2026-11-24T10:00+00:00") + draw * 131, currency: .euro)
      expectSame(request, by: { OptionFinder(network: world.network, schedule: schedule, store: store) }, "\(request.zone) \(draw)")
    }
  }
}
