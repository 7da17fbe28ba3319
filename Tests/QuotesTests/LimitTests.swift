import CoreSupport
import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Money
@testable import Primitives
@testable import Quotes

struct LimitTests {
  /// The small network with so many more vans from Ghent's warehouse, each with a limit of its own.
  private func finder(vans: Int) -> OptionFinder {
    var small = SmallNetwork()
    for number in 0..<vans {
      small.services.append(
        SmallNetwork.service(
          ServiceID("van-\(number)"), .parcel, "BEGNE-W", .country("BE"), 20, 12, euros: "9",
          limits: ServiceLimits(weight: Grams(1_000 + number * 10), takesBatteries: true, takesDangerousGoods: true)))
    }
    return small.finder
  }

  @Test("Of two loads each gets the ways that take it, however many limits a network has", arguments: [3, 63, 64, 65, 150])
  func limits(count: Int) {
    let finder = finder(vans: count)
    // Both in one class of weights; only the last van's limit lies between them.
    let limit = 1_000 + (count - 1) * 10
    let heavy = finder.quote(SmallNetwork.request(from: ["BEGNE-W"], grams: limit + 1))
    let light = finder.quote(SmallNetwork.request(from: ["BEGNE-W"], grams: limit))
    let last = ServiceID("van-\(count - 1)")
    #expect(!heavy.options.contains { $0.services.contains(last) })
    #expect(heavy.closed.contains(ClosedService(service: last, reason: .tooHeavy(limit: Grams(limit)))))
    #expect(!light.closed.contains { $0.service == last })
    #expect(light.closed.count + 1 == heavy.closed.count)
  }

  @Test("Loads that one limit refuses for different reasons are each told their own")
  func reasons() {
    let finder = SmallNetwork().finder
    let heavy = finder.quote(SmallNetwork.request(grams: 40_000, box: Dimensions(600, 400, 300)))
    let long = finder.quote(SmallNetwork.request(grams: 29_000, box: Dimensions(1300, 600, 180)))
    #expect(heavy.closed == [ClosedService(service: "flight", reason: .tooHeavy(limit: Grams(30_000)))])
    #expect(long.closed == [ClosedService(service: "flight", reason: .tooLong(limitMillimetres: 1200))])
  }

  @Test("A mask tells apart any sets of numbers")
  func masks() {
    var seen: Set<BitMask> = [BitMask()]
    for number in [0, 1, 63, 64, 65, 127, 128, 1_000] {
      var mask = BitMask()
      mask.insert(number)
      #expect(seen.insert(mask).inserted)
      mask.insert(number)
      #expect(!seen.insert(mask).inserted)
    }
    var (one, other) = (BitMask(), BitMask())
    for number in [200, 3, 64] { one.insert(number) }
    for number in [64, 200, 3] { other.insert(number) }
    #expect(one == other)
    #expect([3, 64, 200].allSatisfy { one.contains($0) })
    #expect(![0, 2, 4, 63, 65, 128, 199, 201, 1_000].contains { one.contains($0) })
  }

  @Test("Which sites reach a zone is found for the hour that is asked, not for the first that was")
  func reaching() {
    let finder = SmallNetwork().finder
    #expect(finder.sites(reaching: SmallNetwork.ghent, at: SmallNetwork.ordered) == ["CNSHA", "BEGNE-W"])
    // Decades on no calendar knows when anything leaves; only the van without a timetable does.
    var small = SmallNetwork()
    small.services.removeAll { $0.id == "flight" }
    let trains = small.finder
    let far = SmallNetwork.ordered + 40 * 8766
    let early = trains.sites(reaching: SmallNetwork.ghent, at: SmallNetwork.ordered)
    let late = trains.sites(reaching: SmallNetwork.ghent, at: far)
    #expect(early == ["CNSHA", "BEGNE-W"])
    #expect(late == ["BEGNE-W"])
    #expect(trains.sites(reaching: SmallNetwork.ghent, at: SmallNetwork.ordered) == early)
  }

  @Test("Goods at the limits of what a catalog may hold have a price or none, and nothing traps")
  func extremes() {
    let finder = SmallNetwork().finder
    let prices = [money("0"), money("1000000000000"), Money(minor: .max, currency: .euro), money("0.01")]
    for price in prices {
      for (grams, side, quantity) in [(1, 1, 1), (100_000_000, 100_000, 999), (30_000, 1200, 1_000_000)] {
        let box = Dimensions(side, side, side)
        let quote = finder.quote(
          SmallNetwork.request(from: ["CNSHA", "BEGNE-W"], price: price, grams: grams, box: box, quantity: quantity))
        for option in quote.options { #expect(option.cost.total.minor >= 0) }
      }
    }
  }
}
