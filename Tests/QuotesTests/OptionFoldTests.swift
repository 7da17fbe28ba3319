import TestSupport
import Testing

@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Primitives
@testable import Quotes

@Suite("Ways that nobody would choose are folded")
struct OptionFoldTests {
  private func option(
    _ id: String, cents: Int64, hour: Int, co2: Int, labels: Set<OptionLabel> = [], isDominated: Bool = false, unknown: [CostKind] = []
  ) -> DeliveryOption {
    let arrival = ArrivalDistribution(certain: Hour(hour))
    let cost = LandedCost(
      regime: .standard, terms: unknown.isEmpty ? .ddp : .dap, lines: [], total: Money(minor: cents, currency: .euro), unknown: unknown)
    return DeliveryOption(
      id: OptionID(rawValue: id), labels: labels, site: "BELGG-OW", zone: "BE-GNE", services: [], modes: [.road], distribution: arrival,
      arrival: ArrivalPercentiles(arrival), stages: [], cost: cost, co2Grams: co2,
      dominatedBy: isDominated ? Dominance(option: "better", step: .pareto) : nil)
  }

  private func ids(_ options: [DeliveryOption]) -> [String] { options.map(\.id.rawValue) }

  @Test("Later and dearer for some grams of CO2e is folded; what has a label never is")
  func grams() {
    let fold = OptionFold([
      option("fastest", cents: 4680, hour: 300, co2: 1500, labels: [.fastest, .recommended]),
      option("between", cents: 5192, hour: 444, co2: 1460), option("greenest", cents: 5300, hour: 500, co2: 1450, labels: [.greenest]),
    ])
    #expect(ids(fold.shown) == ["fastest", "greenest"])
    #expect(ids(fold.similar) == ["between"])
    #expect(fold.standings["between"] == .similar(to: "fastest"))
  }

  @Test("A gain that counts in one thing is enough", arguments: [(9800, 300, 1000), (10_000, 288, 1000), (10_000, 300, 900)])
  func gains(cents: Int, hour: Int, co2: Int) {
    let first = option("a", cents: 10_000, hour: 300, co2: 1000, labels: [.fastest])
    #expect(OptionFold([first, option("b", cents: Int64(cents), hour: hour, co2: co2)]).shown.count == 2)
  }

  @Test("A gain just short of that is not", arguments: [(9801, 300, 1000), (10_000, 289, 1000), (10_000, 300, 901), (9801, 289, 901)])
  func noGains(cents: Int, hour: Int, co2: Int) {
    let first = option("a", cents: 10_000, hour: 300, co2: 1000, labels: [.fastest])
    #expect(OptionFold([first, option("b", cents: Int64(cents), hour: hour, co2: co2)]).similar.count == 1)
  }

  @Test("Of several that are nearly the same one shows; gains are counted against what shows, not against what is folded")
  func chain() {
    let fold = OptionFold([
      option("a", cents: 5200, hour: 800, co2: 1900), option("b", cents: 5120, hour: 806, co2: 1890),
      option("c", cents: 5040, hour: 811, co2: 1880), option("d", cents: 4999, hour: 850, co2: 1700, labels: [.cheapest]),
    ])
    #expect(ids(fold.shown) == ["a", "c", "d"] || ids(fold.shown) == ["a", "d"])
    #expect(fold.standings["b"] == .similar(to: "a"))
  }

  @Test("What the shopper chose shows, and so does what is dominated if it was chosen")
  func kept() {
    let options = [
      option("a", cents: 10_000, hour: 300, co2: 1000, labels: [.fastest]), option("b", cents: 10_000, hour: 301, co2: 990),
      option("c", cents: 11_000, hour: 400, co2: 1100, isDominated: true),
    ]
    #expect(ids(OptionFold(options).shown) == ["a"])
    #expect(OptionFold(options).standings["c"] == .dominated)
    #expect(ids(OptionFold(options, keeping: "b").shown) == ["a", "b"])
    #expect(ids(OptionFold(options, keeping: "c").shown) == ["a", "c"])
    #expect(ids(Quote(options: options, closed: [], orderedAt: Hour(0)).folded().options) == ["a"])
  }

  @Test("A price of which a part is unknown folds none that is known whole")
  func unknown() {
    let part = option("a", cents: 5000, hour: 300, co2: 1000, labels: [.fastest], unknown: [.duty])
    let whole = option("b", cents: 9000, hour: 310, co2: 1000)
    #expect(ids(OptionFold([part, whole]).shown) == ["a", "b"])
    let other = option("b", cents: 9000, hour: 310, co2: 1000, unknown: [.duty])
    #expect(ids(OptionFold([part, other]).shown) == ["a"])
  }

  @Test("Nothing for nothing: where all is free and green, the later one is folded; no options are no fold")
  func zeros() {
    let fold = OptionFold([option("a", cents: 0, hour: 1, co2: 0, labels: [.fastest]), option("b", cents: 0, hour: 5, co2: 0)])
    #expect(ids(fold.shown) == ["a"])
    #expect(OptionFold([]).shown.isEmpty)
  }

  @Test("Every way is shown, folded onto a shown one that it hardly beats, or dominated", arguments: UInt64(1)..<60)
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    var options = (0..<(1 + next(12))).map {
      option("o\($0)", cents: Int64(4_000 + next(1_500)), hour: 100 + next(200), co2: 900 + next(400))
    }
    options.markDominated()
    options.label(orderedAt: Hour(0))
    options.sort { ($0.arrival.p90, $0.id) < ($1.arrival.p90, $1.id) }
    let fold = OptionFold(options)
    for option in options {
      switch fold.standings[option.id] {
      case .shown: #expect(!option.isDominated)
      case .dominated: #expect(option.isDominated)
      case .similar(let id):
        #expect(option.labels.isEmpty)
        guard let twin = fold.shown.first(where: { $0.id == id }) else {
          Issue.record("\(id) is not shown")
          continue
        }
        #expect(OptionFold.winsLittle(option, over: twin))
      case nil: Issue.record("\(option.id) has no standing")
      }
    }
    #expect(fold.shown.count + fold.similar.count + options.count(where: \.isDominated) == options.count)
  }
}
