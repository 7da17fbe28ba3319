import DeliverySupport
import Money
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

/// What the finder offers, against every way that there is in a random network.
struct OptionSetTests {
  private struct Case {
    let network: DeliveryNetwork
    let finder: OptionFinder
    let request: OptionRequest
    let hasBattery: Bool

    init(_ seed: UInt64, _ kind: RandomNetwork.Kind) {
      let random = RandomNetwork(seed: seed, kind)
      var draw = random.ways
      network = random.network
      finder = random.finder
      let hour = draw.start()
      hasBattery = draw.chance(0.2)
      request = RandomNetwork.request(at: hour, battery: hasBattery)
    }

    var all: OptionRequest {
      var all = request
      all.extent = .all
      return all
    }

    func ways(named names: Set<String>? = nil) -> [ReferenceWays.Way] {
      ReferenceWays(network, hasBattery: hasBattery).all(from: request.hour, named: names)
    }
  }

  /// Whether the planner's twelve ways a site hold all that no way of the site is better than, twins counted each.
  private func isWithinPlan(_ ways: [ReferenceWays.Way]) -> Bool {
    let bySite = Dictionary(grouping: ways) { $0.id.prefix(7) }
    return bySite.values.allSatisfy { own in
      own.filter { way in !own.contains { $0.isBetter(than: way) } }.count <= ItinerarySelection.mostItineraries
    }
  }

  @Test("Where nothing is left to chance, the options are the unbeaten of all ways but for near-twins, on a full tie the smaller id")
  func exactSet() {
    var judged = 0
    var exact = 0
    for seed in UInt64(0)..<50 {
      let made = Case(seed, .certain)
      let ways = made.ways()
      guard !ways.isEmpty, isWithinPlan(ways) else { continue }
      let expected = ReferenceWays.unbeaten(ways)
      let options = made.finder.quote(made.request).options
      let found = Set(options.map(\.id.rawValue))
      let offered = ways.filter { found.contains($0.id) }
      #expect(offered.count == found.count, "network \(seed) offers what is no way")
      for option in options {
        let way = offered.first { $0.id == option.id.rawValue }
        #expect(option.arrival.p90.value == way?.p90 && option.arrival.p10 == option.arrival.p99, "network \(seed): \(option.id)")
        #expect(Int(option.cost.total.minor) == way?.cents && option.co2Grams == way?.grams, "network \(seed): \(option.id)")
      }
      for missing in expected where !found.contains(missing.id) {
        #expect(offered.contains { missing.isNearTwin(of: $0) }, "network \(seed): \(missing.id)")
      }
      #expect(offered.map(\.p90).min() == expected.map(\.p90).min(), "network \(seed): the earliest")
      #expect(offered.map(\.cents).min() == expected.map(\.cents).min(), "network \(seed): the cheapest")
      #expect(offered.map(\.grams).min() == expected.map(\.grams).min(), "network \(seed): the greenest")
      judged += expected.count > 1 ? 1 : 0
      exact += expected.count > 1 && found == Set(expected.map(\.id)) ? 1 : 0
    }
    #expect(judged >= 35, "networks with a choice, of which no site has more ways than the planner keeps")
    #expect(exact * 10 >= judged * 8, "of \(judged), those whose options are the unbeaten ways and no other: \(exact)")
  }

  /// Networks of at most thirty ways, which the reference can fold one by one.
  @Test(
    "With spread, whatever is missing from the unbeaten is later by its mean than an option as cheap and as green, or a near-twin of one",
    arguments: [1, 4, 8, 13, 14, 16, 17, 20, 25, 28, 29, 34] as [UInt64])
  func spreadSet(seed: UInt64) {
    let made = Case(seed, .spread)
    let ways = made.ways()
    let found = Set(made.finder.quote(made.request).options.map(\.id.rawValue))
    let offered = ways.filter { found.contains($0.id) }
    #expect(offered.count == found.count, "an option that is no way")
    for missing in ReferenceWays.unbeaten(ways) where !found.contains(missing.id) {
      #expect(
        offered.contains {
          ($0.mean < missing.mean && $0.cents <= missing.cents && $0.grams <= missing.grams) || missing.isNearTwin(of: $0)
        },
        "network \(seed): \(missing.id)")
    }
    for option in offered { #expect(!offered.contains { $0.beats(option) }, "network \(seed): \(option.id)") }
  }

  @Test("Every option arrives as the reference says, at every hour", arguments: UInt64(100)..<112)
  func arrivals(seed: UInt64) {
    let made = Case(seed, .spread)
    let options = made.finder.quote(made.all).options
    // The first and the last: the reference needs some 50 ms for a way.
    let judged = [options.first, options.last].compactMap(\.self)
    let ways = made.ways(named: Set(judged.map(\.id.rawValue)))
    for option in judged {
      guard let way = ways.first(where: { $0.id == option.id.rawValue }) else {
        Issue.record("network \(seed): \(option.id) is no way")
        continue
      }
      #expect(option.distribution.distance(from: way.arrival) < 1e-9, "network \(seed): \(option.id)")
      #expect(abs(option.distribution.masses.reduce(0, +) - 1) < 1e-9)
      #expect(option.arrival.p90.value == way.p90 && option.cost.total.minor == way.cents && option.co2Grams == way.grams)
      #expect(option.arrival == ArrivalPercentiles(option.distribution))
      #expect(option.stages.map(\.duration) == way.stages.map(\.duration))
    }
  }

  @Test("No option is beaten by another; asking for all brings the same ones and more, marked", arguments: UInt64(200)..<230)
  func paretoSet(seed: UInt64) {
    let made = Case(seed, .spread)
    let few = made.finder.quote(made.request)
    let all = made.finder.quote(made.all)
    func isBetter(_ a: DeliveryOption, than b: DeliveryOption) -> Bool {
      let (here, there) = (
        [a.arrival.p90.value, Int(a.cost.total.minor), a.co2Grams], [b.arrival.p90.value, Int(b.cost.total.minor), b.co2Grams]
      )
      // A price of which a part is unknown says nothing against a whole one.
      return (a.cost.unknown.isEmpty || !b.cost.unknown.isEmpty) && zip(here, there).allSatisfy { $0 <= $1 } && here != there
    }
    for option in few.options {
      #expect(!option.isDominated)
      #expect(!few.options.contains { isBetter($0, than: option) })
      // With all in view it may turn out beaten, by one that was not worth folding; it is the same but for that.
      let same = all.options.first { $0.id == option.id }
      #expect(same?.distribution == option.distribution && same?.cost == option.cost && same?.co2Grams == option.co2Grams)
    }
    for option in all.options {
      let beaters = all.options.filter {
        isBetter($0, than: option) || (!isBetter(option, than: $0) && isTie($0, option) && $0.id < option.id)
      }
      #expect(option.isDominated == !beaters.isEmpty)
      #expect(option.labels.isEmpty || !option.isDominated)
    }
    #expect(all.options.map(\.arrival.p90) == all.options.map(\.arrival.p90).sorted())
    for quote in [few, all] where !quote.options.isEmpty {
      for label in OptionLabel.allCases { #expect(quote.options.count { $0.labels.contains(label) } == 1) }
    }
  }

  private func isTie(_ a: DeliveryOption, _ b: DeliveryOption) -> Bool {
    a.arrival.p90 == b.arrival.p90 && a.cost.total == b.cost.total && a.co2Grams == b.co2Grams
      && a.cost.unknown.isEmpty == b.cost.unknown.isEmpty
  }

  @Test("Asked in another order or again, by a finder that knows much or nothing, the answer is the same", arguments: UInt64(300)..<310)
  func memory(seed: UInt64) {
    let made = Case(seed, .spread)
    let hours = [0, 1, 30, 200].map { made.request.hour + $0 }
    func requests(_ order: [Hour]) -> [OptionRequest] {
      order.flatMap { hour in [RandomNetwork.request(at: hour), RandomNetwork.request(at: hour, battery: true)] }
    }
    let forwards = requests(hours).map { made.finder.quote($0) }
    let backwards = requests(hours).reversed().map { made.finder.quote($0) }
    let other = RandomNetwork(seed: seed, .spread).finder
    let fresh = requests(hours).reversed().map { other.quote($0) }
    #expect(backwards == forwards.reversed() && fresh == backwards)
  }
}
