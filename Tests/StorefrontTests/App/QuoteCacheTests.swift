import Delivery
import Primitives
import Quotes
import Testing

@testable import Storefront

@Suite("Quotes are kept as long as they are not too many and do not weigh too much")
struct QuoteCacheTests {
  private func key(_ number: Int, _ extent: QuoteExtent = .undominated) -> QuoteKey {
    QuoteKey(sku: SKU(rawValue: "GOODS-\(number)"), zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro, extent: extent)
  }

  /// A quote of one option whose arrival has so many masses.
  private func quote(masses count: Int) -> Quote {
    let road = ProductFixture.road
    let wide = DeliveryOption(
      id: road.id, site: road.site, zone: road.zone, services: road.services, modes: road.modes,
      distribution: ArrivalDistribution(first: ProductFixture.hour, masses: Array(repeating: 1 / Double(count), count: count)),
      arrival: road.arrival, stages: road.stages, cost: road.cost, co2Grams: road.co2Grams)
    return Quote(options: [wide], closed: [], orderedAt: ProductFixture.hour)
  }

  @Test("Of whole quotes the latest stay however wide they are, older ones as far as there is room, and what has gone is asked for again")
  func byMasses() {
    var cache = QuoteCache()
    let wide = quote(masses: QuoteCache.mostMasses / 20)
    for number in 0..<60 {
      let asked = cache.request([key(number)])
      #expect(asked == [.shop(.quote([key(number)]))])
      cache.keep(.success(wide), for: key(number))
    }
    #expect((0..<60).filter { cache[key($0)] != nil } == Array(40..<60))
    let widest = quote(masses: QuoteCache.mostMasses)
    for number in 60..<80 {
      _ = cache.request([key(number)])
      cache.keep(.success(widest), for: key(number))
    }
    #expect((0..<80).filter { cache[key($0)] != nil } == Array((80 - QuoteCache.leastWhole)..<80))
    let again = (gone: cache.request([key(3)]), kept: cache.request([key(79)]))
    #expect(again.gone == [.shop(.quote([key(3)]))] && again.kept.isEmpty)
  }

  @Test("What lists show of goods stays beside whole quotes, and what is still awaited is not given up for its answer's weight")
  func listsStay() {
    var cache = QuoteCache()
    _ = cache.request((0..<50).map { key($0, .recommended) } + [key(100)])
    for number in 0..<50 { cache.keep(.success(quote(masses: 2)), for: key(number, .recommended)) }
    let widest = quote(masses: QuoteCache.mostMasses)
    for number in 0..<30 {
      _ = cache.request([key(number)])
      cache.keep(.success(widest), for: key(number))
    }
    #expect((0..<50).allSatisfy { cache.ready(key($0, .recommended)) != nil })
    #expect(cache[key(100)] != nil && cache.ready(key(100)) == nil)
  }
}
