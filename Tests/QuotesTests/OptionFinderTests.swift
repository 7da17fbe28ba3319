import CoreSupport
import DeliverySupport
import LandedCostSupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Money
@testable import Primitives
@testable import Quotes

struct OptionFinderTests {
  private let small = SmallNetwork()

  @Test("From three ways come three options, earliest first")
  func options() {
    let quote = small.finder.quote(SmallNetwork.request(from: ["CNSHA", "BEGNE-W"]))
    #expect(quote.options.map(\.id) == [SmallNetwork.localID, SmallNetwork.flightID, SmallNetwork.trainID])
    #expect(quote.closed.isEmpty)
    #expect(quote.orderedAt == SmallNetwork.ordered)
  }

  @Test("The train arrives when its stages add up to, waiting for Friday's departure")
  func arrival() throws {
    let quote = small.finder.quote(SmallNetwork.request())
    let train = try #require(quote.options.first { $0.id == SmallNetwork.trainID })
    // Tuesday 08:00 + 4 + 20 + 6 + 3 hours: Wednesday 17:00; Friday 18:00; then 72 + 24 + 168 + 5 + 6 + 8 + 12 = 295 hours.
    #expect(train.arrival.p50 == at("2026-11-27T18:00+08:00") + 295)
    #expect(train.arrival.p99 == train.arrival.p10)
    let departure = try #require(train.stages.first { $0.stage.service == "train-border" })
    #expect(departure.readyP50 == at("2026-11-25T17:00+08:00"))
    #expect(departure.startP50 == at("2026-11-27T18:00+08:00"))
  }

  @Test("Freight before the border is taxed with the goods, inland carriage by VAT alone")
  func price() throws {
    let quote = small.finder.quote(SmallNetwork.request())
    let train = try #require(quote.options.first { $0.id == SmallNetwork.trainID })
    // To the border 5 + 5 + 20; inland 3 + 6. Duty 10% of 130; VAT 21% of 130 + 9 + 13.
    #expect(train.cost.amounts(.freight) == ["30.00", "9.00"])
    #expect(train.cost.amounts(.duty) == ["13.00"])
    #expect(train.cost.amounts(.vat) == ["31.92"])
    #expect(train.cost.total == money("183.92"))
  }

  @Test("Goods in the country bear VAT alone, at the price of their own site")
  func local() throws {
    var request = SmallNetwork.request(from: ["CNSHA", "BEGNE-W"])
    request.sources[1] = OptionSource(site: "BEGNE-W", prices: [money("120")])
    let local = try #require(small.finder.quote(request).options.first { $0.id == SmallNetwork.localID })
    #expect(local.cost.regime == .localStock)
    #expect(local.cost.total == money("151.25"), "21% on 120 + 5")
    #expect(local.cost.amounts(.freight) == ["5.00"])
  }

  @Test("CO2e counts every leg and crossing, and the bulk way to an overseas site")
  func emissions() {
    let quote = small.finder.quote(SmallNetwork.request(from: ["CNSHA", "BEGNE-W"]))
    let grams = Dictionary(uniqueKeysWithValues: quote.options.map { ($0.id, $0.co2Grams) })
    // Ten kilograms are a hundredth of a tonne. Road 1200 km at 100, rail 10,012 km at 20, parcel 150 km at 200.
    #expect(grams[SmallNetwork.trainID] == (120_000 + 200_240 + 30_000) / 100)
    #expect(grams[SmallNetwork.flightID] == (5_000 + 5_400_000 + 12_000) / 100)
    // Sea 20,000 km at 10, road 100 km at 100, parcel 20 km at 200.
    #expect(grams[SmallNetwork.localID] == (200_000 + 10_000 + 4_000) / 100)
  }

  @Test("What another option beats is left out unless it is asked for")
  func beaten() {
    // From Ghent it is earlier, cheaper and greener.
    let few = small.finder.quote(SmallNetwork.request(from: ["CNSHA", "BEGNE-W"], all: false))
    #expect(few.options.map(\.id) == [SmallNetwork.localID])
    #expect(few.options[0].labels == [.recommended, .fastest, .cheapest, .greenest])
    let all = small.finder.quote(SmallNetwork.request(from: ["CNSHA", "BEGNE-W"]))
    #expect(all.options.filter(\.isDominated).map(\.id) == [SmallNetwork.flightID, SmallNetwork.trainID])
    #expect(all.options.filter(\.isDominated).flatMap(\.labels) == [])
  }

  @Test("A battery, dangerous goods, a long box and a heavy one do not fly, and the reason is told")
  func closed() {
    func closed(_ request: OptionRequest) -> [ClosedService] {
      let quote = small.finder.quote(request)
      #expect(quote.options.map(\.id) == [SmallNetwork.trainID])
      return quote.closed
    }
    #expect(closed(SmallNetwork.request(battery: true)) == [ClosedService(service: "flight", reason: .battery)])
    #expect(closed(SmallNetwork.request(dangerous: true)) == [ClosedService(service: "flight", reason: .dangerousGoods)])
    #expect(
      closed(SmallNetwork.request(box: Dimensions(250, 1500, 800))) == [
        ClosedService(service: "flight", reason: .tooLong(limitMillimetres: 1200))
      ])
    #expect(closed(SmallNetwork.request(grams: 30_001)) == [ClosedService(service: "flight", reason: .tooHeavy(limit: Grams(30_000)))])
    #expect(small.finder.quote(SmallNetwork.request(grams: 30_000)).closed == [])
  }

  @Test("A limit is for one box, not for the whole consignment")
  func boxes() {
    #expect(small.finder.quote(SmallNetwork.request(grams: 20_000, quantity: 2)).options.count == 2)
  }

  @Test("Modes and excluded services narrow the ways")
  func narrowed() {
    var request = SmallNetwork.request()
    request.modes = [.rail]
    #expect(small.finder.quote(request).options.map(\.id) == [SmallNetwork.trainID])
    request.modes = [.air]
    #expect(small.finder.quote(request).options.map(\.id) == [SmallNetwork.flightID])
    request.modes = nil
    request.without = ["flight"]
    #expect(small.finder.quote(request).options.map(\.id) == [SmallNetwork.trainID])
  }

  @Test("A way is offered to a parcel that a service has a price for, whatever was asked before it")
  func priceClasses() {
    // The flight's price ends at 10.5 kg; 10 and 11 kg are near enough to share a plan.
    var network = small
    let index = network.services.firstIndex { $0.id == "flight" }!
    network.services[index] = SmallNetwork.service("flight", .air, "CNPVG", .site("BEBRU"), 9000, 14, euros: "70", upTo: Grams(10_500))
    func ways(_ first: Int, then second: Int) -> [Int] {
      let finder = network.finder
      let box = Dimensions(100, 100, 100)
      return [first, second].map { finder.quote(SmallNetwork.request(grams: $0, box: box)).options.count }
    }
    #expect(ways(10_000, then: 11_000) == [2, 1])
    #expect(ways(11_000, then: 10_000) == [1, 2])
  }

  @Test("The modes shown are those of the line-haul and the last mile")
  func shownModes() throws {
    let quote = small.finder.quote(SmallNetwork.request())
    #expect(quote.options.first { $0.id == SmallNetwork.flightID }?.modes == [.air, .parcel])
    #expect(quote.options.first { $0.id == SmallNetwork.trainID }?.modes == [.rail, .road, .parcel])
  }

  @Test("An unknown zone, site or currency has no options")
  func nothing() {
    var request = SmallNetwork.request()
    request.zone = "BE-XXX"
    #expect(small.finder.quote(request).options.isEmpty)
    #expect(small.finder.quote(SmallNetwork.request(from: ["XXXXX"])).options.isEmpty)
    #expect(small.finder.quote(SmallNetwork.request(price: Money(minor: 1, currency: Currency(code: "XXX")))).options.isEmpty)
  }

  @Test("Asked again, and by another finder, the answer is the same")
  func same() {
    let request = SmallNetwork.request(from: ["CNSHA", "BEGNE-W"])
    let finder = small.finder
    let first = finder.quote(request)
    #expect(finder.quote(request) == first)
    #expect(small.finder.quote(request) == first)
  }
}
