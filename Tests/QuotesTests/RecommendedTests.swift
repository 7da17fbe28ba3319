import CatalogSupport
import CoreSupport
import DeliverySupport
import LandedCost
import Money
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

/// The recommended option asked alone, against the one of the whole quote.
@Suite("The recommended option alone")
struct RecommendedTests {
  private func expectSame(_ request: OptionRequest, by finder: () -> OptionFinder, _ comment: Comment) {
    var alone = request
    alone.extent = .recommended
    var whole = request
    whole.extent = .undominated
    // Of a finder that knows nothing, of one that knows the whole, and the other way about.
    let (one, other) = (finder(), finder())
    let quotes = [
      one.quote(alone),
      {
        _ = other.quote(whole); return other.quote(alone)
      }(),
    ]
    let expected = one.quote(whole)
    #expect(expected == other.quote(whole), comment)
    for quote in quotes {
      #expect(quote.orderedAt == expected.orderedAt && quote.sources.isSuperset(of: expected.sources), comment)
      guard var recommended = expected.recommended else {
        #expect(quote == expected, comment)
        continue
      }
      recommended.labels = [.recommended]
      #expect(quote.options == [recommended] && quote.recommended == recommended && quote.closed.isEmpty, comment)
    }
  }

  @Test("In random networks it is the same option, to the last figure", arguments: UInt64(700)..<740)
  func random(seed: UInt64) {
    let network = RandomNetwork(seed: seed, seed % 4 == 0 ? .certain : .spread)
    var draw = network.ways
    for _ in 0..<3 {
      let hour = draw.start()
      var request = RandomNetwork.request(at: hour, battery: draw.chance(0.3))
      expectSame(request, by: { network.finder }, "network \(seed) at \(hour)")
      // Nearly the same price everywhere, and the best out of play: near ties between sites.
      request.sources = request.sources.enumerated().map { OptionSource(site: $1.site, prices: [money("\(100 + $0 * 3)")]) }
      expectSame(request, by: { network.finder }, "near prices in network \(seed) at \(hour)")
      if let service = network.finder.quote(request).recommended?.services.first { request.without = [service] }
      expectSame(request, by: { network.finder }, "without the best in network \(seed) at \(hour)")
    }
  }

  @Test("Goods without a value, unknown taxes, goods that nothing takes, and the end of the calendars", arguments: UInt64(0)..<12)
  func corners(seed: UInt64) {
    let network = RandomNetwork(seed: seed, .spread)
    var draw = network.ways
    let hour = draw.start()
    var request = RandomNetwork.request(at: hour)
    request.sources = request.sources.map { OptionSource(site: $0.site, prices: [money("0")]) }
    expectSame(request, by: { network.finder }, "no value \(seed)")
    let taxless = {
      OptionFinder(network: network.network, schedule: TariffSchedule(rules: [], regimes: [], territories: .some, rates: .round))
    }
    expectSame(RandomNetwork.request(at: hour), by: taxless, "no taxes \(seed)")
    request.modes = []
    expectSame(request, by: { network.finder }, "no mode \(seed)")
    guard let last = network.calendars.map(\.to).min() else { return }
    for days in [0, 3, 8, 20, 60] {
      expectSame(RandomNetwork.request(at: Hour((last.days - days) * 24)), by: { network.finder }, "\(days) days before the end \(seed)")
    }
  }

  /// The score counts a day by the price of the goods at their site: here goods of a maker have the least score, and cheaper, earlier and greener
  /// ones from Poland dominate them.
  @Test("What another dominates is not recommended, though its goods are cheaper at their site")
  func dearerElsewhere() {
    let world = ReadCatalog.shipped.world
    let schedule = world.tariffSchedule
    let line = OptionLine(
      product: "umbrella", hsCode: "66019100", origin: "CN", quantity: 1, weight: Grams(420), box: Dimensions(320, 70, 70), content: nil,
      hasBattery: false, isDangerous: false)
    let polish = Money(minor: 4_090, currency: Currency(code: "PLN"))
    let store = CalendarStore(world.network.calendars)
    for zone: ZoneID in ["ES-VLC", "ES-MAD", "PT-LIS", "FR-PAR", "IT-MIL", "BE-GNE"] {
      for hours in [0, 5, 30, 101] {
        let request = OptionRequest(
          lines: [line],
          sources: [
            OptionSource(site: "CNYIW-MW", prices: [Money(minor: 5_600, currency: .yuan)]),
            OptionSource(site: "DEFRA-OW", prices: [money("8.90")]), OptionSource(site: "PLPOZ-OW", prices: [polish]),
          ], zone: zone, hour: at("2026-11-27T20:00+00:00") + hours, currency: .euro, without: ["fra-ow-dui"])
        expectSame(
          request, by: { OptionFinder(network: world.network, schedule: schedule, store: store) }, "\(zone) after \(hours) hours")
      }
    }
  }

  /// From sites all over the shipped network to zones all over it, light, middling and heavy goods.
  @Test("In the shipped network too", arguments: 0..<12)
  func shipped(number: Int) {
    let world = ReadCatalog.shipped.world
    let schedule = world.tariffSchedule
    let zones = world.network.zones.keys.sorted()
    let sites = world.network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted()
    let store = CalendarStore(world.network.calendars)
    let grams = [300, 4_000, 18_000, 60_000][number % 4]
    let line = OptionLine(
      product: "goods", hsCode: "87120030", origin: "CN", quantity: 1, weight: Grams(grams), box: Dimensions(700, 400, 200), content: nil,
      hasBattery: number % 3 == 2, isDangerous: false)
    for step in 0..<3 {
      var request = OptionRequest(
        lines: [line],
        sources: (0..<4).map {
          OptionSource(site: sites[(number * 37 + step * 11 + $0 * 23) % sites.count], prices: [money("\(40 + number * 90 + $0 * 2)")])
        },
        zone: zones[(number * 41 + step * 97) % zones.count], hour: at("2026-10-05T03:00+00:00") + (number * 700 + step * 1_300),
        currency: .euro
      )
      let finder = { OptionFinder(network: world.network, schedule: schedule, store: store) }
      expectSame(request, by: finder, "\(number) \(step)")
      if let service = finder().quote(request).recommended?.services.first { request.without = [service] }
      expectSame(request, by: finder, "without the best \(number) \(step)")
    }
  }

  @Test("A finder that let go of all that it knew finds the same again", arguments: UInt64(900)..<910)
  func letGo(seed: UInt64) {
    let network = RandomNetwork(seed: seed, .spread)
    var draw = network.ways
    let finder = network.finder
    for _ in 0..<3 {
      let request = RandomNetwork.request(at: draw.start(), battery: draw.chance(0.3))
      var alone = request
      alone.extent = .recommended
      let before = (finder.quote(alone), finder.quote(request))
      finder.forget()
      let after = (finder.quote(alone), finder.quote(request))
      #expect(before == after, "network \(seed)")
      finder.pause()
      #expect(before == (finder.quote(alone), finder.quote(request)), "network \(seed), after a pause")
    }
  }
}
