import Quotes
import Testing

@testable import Primitives
@testable import Storefront

@Suite("The quote that a page watches")
struct QuoteWatchTests {
  private func key(hour: Int = 0, quantity: Int = 1, zone: ZoneID = ProductFixture.zone) -> QuoteKey {
    QuoteKey(sku: ProductFixture.red, quantity: quantity, zone: zone, hour: ProductFixture.hour + hour, currency: .euro)
  }

  @Test("An hour later the old quote shows until the new one is there")
  func hour() {
    var app = ProductFixture.app()
    var watch = QuoteWatch()
    #expect(watch.follow(key(), &app) == [.shop(.quote([key()]))])
    app.quotes.keep(.success(ProductFixture.quote), for: key())
    watch.settle(app)
    #expect(watch.quote(app) != nil)
    #expect(watch.follow(key(hour: 1), &app) == [.shop(.quote([key(hour: 1)]))])
    #expect(watch.shown == key())
    #expect(!watch.isStale)
    app.quotes.keep(.success(ProductFixture.quote), for: key(hour: 1))
    watch.settle(app)
    #expect(watch.shown == key(hour: 1))
    #expect(watch.follow(key(hour: 1), &app).isEmpty)
  }

  @Test("A quote that went unanswered is asked for again, if it is still wanted")
  func forgotten() {
    var app = ProductFixture.app()
    var watch = QuoteWatch()
    _ = watch.follow(key(), &app)
    app.quotes.forget(key())
    #expect(watch.forgotten(key(), &app) == [.shop(.quote([key()]))])
    #expect(watch.forgotten(key(quantity: 2), &app).isEmpty)
  }

  @Test("Another number of pieces is marked as stale, another place shows nothing")
  func other() {
    var app = ProductFixture.app()
    var watch = QuoteWatch()
    _ = watch.follow(key(), &app)
    app.quotes.keep(.success(ProductFixture.quote), for: key())
    watch.settle(app)
    _ = watch.follow(key(quantity: 2), &app)
    #expect(watch.shown == key())
    #expect(watch.isStale)
    _ = watch.follow(key(zone: "BE-BRU"), &app)
    #expect(watch.shown == nil)
    #expect(watch.quote(app) == nil)
  }
}
