import Delivery
import Foundation
import Money
import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Orders and one order on its way")
struct OrderTests {
  private func track(_ order: Order, _ width: Int = 120, _ height: Int = 40) -> Visit<CartShop> {
    Visit(TrackingPage(order: order), width, height)
  }

  @Test("Orders stand in the store's order, the newest first, also those of one instant; Enter opens one")
  func list() {
    var shop = CartShop()
    var later = CartFixture.order("9ZZZ-9999")
    later = Order(
      id: later.id, placedAt: later.placedAt.addingTimeInterval(60), zone: later.zone, address: later.address, shipments: later.shipments,
      total: later.total, seed: 2, journey: later.journey)
    shop.orders = [later, CartFixture.order(), CartFixture.order("2AAA-2222"), CartFixture.order("8BBB-8888")]
    var visit = Visit(OrdersPage(), shop: shop)
    #expect(visit.top(OrdersPage.self)?.ids == ["9ZZZ-9999", "7F3K-20QX", "2AAA-2222", "8BBB-8888"])
    visit.press(.down, .enter)
    #expect(visit.top(TrackingPage.self)?.order.id == "7F3K-20QX")
  }

  @Test("Space moves the order's clock by an hour, n by a day, e to the next event, E to the end")
  func clock() {
    var visit = track(CartFixture.order())
    let id: OrderID = "7F3K-20QX"
    #expect(visit.press(.character(" ")) == [.customer(.advance(id, .hours(1)))])
    #expect(visit.press(.character("n")) == [.customer(.advance(id, .hours(24)))])
    #expect(visit.press(.character("e")) == [.customer(.advance(id, .toNextEvent))])
    #expect(visit.press(.character("E")) == [.customer(.advance(id, .toEnd))])
  }

  @Test("What lies after the order's clock is never shown")
  func future() {
    let visit = track(CartFixture.order(advancedTo: "2026-12-09T03:00"))
    #expect(visit.text.contains("Left Altynkol"))
    #expect(!visit.text.contains("Arrived, Liège"))
    #expect(!visit.text.contains("Delivered"))
    #expect(visit.text.contains("Mon 28 Dec"))
  }

  @Test("After the end nothing more is asked for")
  func over() {
    var visit = track(CartFixture.order(advancedTo: "2026-12-30T00:00"))
    #expect(visit.press(.character(" ")).isEmpty)
    #expect(visit.model.app.notice?.text == "Nothing more will happen to this order.")
  }

  @Test("An order that came takes the place of the one on the screen, another does not")
  func arrived() {
    var visit = track(CartFixture.order())
    visit.send(.orderArrived(CartFixture.order("2B9T-4KMA", advancedTo: "2026-12-30T00:00")))
    #expect(visit.top(TrackingPage.self)?.order.advancedBy == 0)
    visit.send(.orderArrived(CartFixture.order(advancedTo: "2026-12-09T03:00")))
    #expect(visit.text.contains("in transit"))
  }

  @Test("Tab shows the other shipment, with its own promise and events")
  func shipments() {
    var visit = track(CartFixture.order(isTwo: true, advancedTo: "2026-12-09T03:00"))
    #expect(visit.text.contains("in transit"))
    visit.press(.tab)
    #expect(visit.text.contains("Delivered Wed 25 Nov 14:00, 1 day before"))
    #expect(!visit.text.contains("Left Altynkol"))
  }

  @Test("A promise is kept until the end of its day at the destination")
  func promise() {
    func outcome(_ delivered: String, at: String) -> OrderProgress.Outcome {
      OrderProgress(CartFixture.order(delivered: delivered, advancedTo: at), at: ProductFixture.now, timeZone: "Europe/Brussels").outcome
    }
    let kept = CartFixture.instant("2026-12-28T22:00")
    #expect(outcome("2026-12-28T22:00", at: "2026-12-30T00:00") == .kept(kept))
    // At midnight the next day has begun, which is the date that is shown.
    #expect(outcome("2026-12-28T23:00", at: "2026-12-30T00:00") == .missed(CartFixture.instant("2026-12-28T23:00")))
    #expect(outcome("2026-12-29T00:00", at: "2026-12-30T00:00") == .missed(CartFixture.instant("2026-12-29T00:00")))
    #expect(outcome("2026-12-30T00:00", at: "2026-12-28T20:00") == .underWay)
    #expect(outcome("2026-12-30T00:00", at: "2026-12-29T02:00") == .late)
  }

  @Test("A parcel that could not be delivered and is back is not late for ever, and what was cancelled is not waited for")
  func undelivered() throws {
    let out = CartFixture.order(isTwo: true, advancedTo: "2026-12-21T06:00")
    let now = ProductFixture.now
    let failed = try OrderLifecycle(out).adding(.deliveryFailed, by: .carrier, shipment: 0, at: now)
    let back = OrderLifecycle(try OrderLifecycle(failed).adding(.returned, by: .carrier, shipment: 0, at: now))
    let later = back.advanced(to: CartFixture.instant("2027-02-01T06:00"), at: now)
    func outcome(_ order: Order, _ shipment: Int? = nil) -> OrderProgress.Outcome {
      OrderProgress(order, shipment: shipment, at: now, timeZone: "Europe/Brussels").outcome
    }
    #expect(outcome(later, 0) == .undelivered(CartFixture.instant("2026-12-21T06:00")))
    // The whole order is judged by what was delivered.
    #expect(outcome(later) == .kept(CartFixture.instant("2026-11-25T13:00")))
    let visit = track(later)
    #expect(visit.text.contains("Could not be delivered; back") && !visit.text.contains("Not there yet"))
    let cancelled = try OrderLifecycle(CartFixture.order(isTwo: true, advancedTo: "2026-11-25T06:00")).adding(
      .cancelled, by: .customer, shipment: 0, at: now)
    let there = OrderLifecycle(cancelled).advanced(to: CartFixture.instant("2027-02-01T06:00"), at: now)
    #expect(outcome(there) == .kept(CartFixture.instant("2026-11-25T13:00")))
  }

  @Test("Between leaving and arriving the parcel is on its leg, as far as the time says")
  func parcel() {
    let order = CartFixture.order(advancedTo: "2026-12-04T08:00")
    let track = ParcelTrack(order, shipment: 0, at: ProductFixture.now, network: ProductFixture.network)
    // 42 of 84 hours from Xi'an to Khorgos.
    #expect(track.current.map { abs($0.share - 0.5) < 0.001 } == true)
    #expect(abs((track.parcel?.longitude ?? 0) - (109.06 + 80.4) / 2) < 0.01)
    let there = ParcelTrack(
      CartFixture.order(advancedTo: "2026-12-30T08:00"), shipment: 0, at: ProductFixture.now, network: ProductFixture.network)
    #expect(there.parcel == GeoPoint(longitude: 3.72, latitude: 51.05))
    #expect(there.done == there.legs.count)
  }

  @Test("z shows the whole way, the parcel's leg and the world by turns, Z the other way round; without a map it says so")
  func zoom() {
    var visit = track(CartFixture.order(advancedTo: "2026-12-04T08:00"))
    let page = { (visit: Visit<CartShop>) in visit.top(TrackingPage.self) }
    let track = ParcelTrack(
      CartFixture.order(advancedTo: "2026-12-04T08:00"), shipment: 0, at: ProductFixture.now, network: ProductFixture.network)
    let size = Size(width: 120, height: 20)
    let boxes = [MapZoom.leg, .route, .world].map { track.box(for: size, $0) }
    #expect(boxes[0].east - boxes[0].west < boxes[1].east - boxes[1].west)
    #expect(boxes[1].east - boxes[1].west < boxes[2].east - boxes[2].west)
    // From Xi'an to Khorgos.
    #expect(boxes[0].west < 80.4 && boxes[0].east > 109.06)
    visit.press(.character("z"))
    #expect(page(visit)?.zoom == .leg)
    visit.press(.character("z"), .character("z"))
    #expect(page(visit)?.zoom == .route)
    visit.press(.character("Z"))
    #expect(page(visit)?.zoom == .world)
    var narrow = self.track(CartFixture.order(), 80, 24)
    narrow.press(.character("z"))
    #expect(narrow.model.app.notice?.text == "No map shows: M opens it.")
  }

  @Test(
    "Under way nobody claims that the promise stands: its dates are told, how sure they still are, and whose time it is",
    arguments: [(80, 24), (120, 40)])
  func underWay(width: Int, height: Int) {
    // Hours before the 90% date ends the parcel is still in Kazakhstan.
    let visit = track(CartFixture.order(delivered: "2027-01-20T10:00", advancedTo: "2026-12-28T20:00"), width, height)
    #expect(!visit.text.lowercased().contains("stands"))
    #expect(visit.text.contains("0% sure to be there by Mon 28 Dec") && visit.text.contains("✗"))
    #expect(visit.text.contains("now, Ghent time"))
  }

  @Test("A ship sails its way, and the parcel is on it")
  func ship() {
    let way = [GeoPoint(longitude: 0, latitude: 0), GeoPoint(longitude: 30, latitude: 0), GeoPoint(longitude: 30, latitude: 10)]
    #expect(ParcelTrack.part(of: way, 0.5) == [way[0], GeoPoint(longitude: 20, latitude: 0)])
    #expect(ParcelTrack.part(of: way, 1) == way)
    #expect(
      ParcelTrack.part(of: [GeoPoint(longitude: 170, latitude: 0), GeoPoint(longitude: -170, latitude: 0)], 0.5).last?.longitude == 180)
    #expect(ParcelTrack.part(of: [], 0.5).isEmpty)
  }

  @Test("An order whose name and address were erased is shown with the zone that it goes to", arguments: ["en", "zh-Hans"])
  func erased(language: String) {
    var order = CartFixture.order(advancedTo: "2026-12-09T03:00")
    order.address = nil
    var shop = CartShop()
    shop.orders = [order]
    let zone = ProductFixture.app(120, 40, language: language).zoneName(of: order)
    for page in [TrackingPage(order: order), OrdersPage()] as [any Page] {
      let visit = Visit(page, language: language, shop: shop)
      #expect(visit.text.contains(zone) && !visit.text.contains("Marieke") && !visit.text.contains("Veldstraat"))
    }
  }

  @Test("An order to a zone that has left the catalog is told in UTC, which the page names", arguments: ["en", "zh-Hans"])
  func zoneGone(language: String) throws {
    let order = CartFixture.order(advancedTo: "2026-12-09T03:00")
    var app = ProductFixture.app(120, 40, language: language)
    let network = try #require(app.network)
    #expect(app.timeZone(of: order) == "Europe/Brussels" && app.zoneName(of: order) != "UTC")
    app.network = DeliveryNetwork(sites: Array(network.sites.values))
    #expect(app.timeZone(of: order) == .utc && app.zoneName(of: order) == "UTC")
    #expect(app.destinationTimeZone == nil && app.timeZone == .utc)
  }

  @Test("M shows the map over the page and Esc the events again, however large the window", arguments: [(80, 24), (120, 40)])
  func map(width: Int, height: Int) {
    var visit = track(CartFixture.order(advancedTo: "2026-12-09T03:00"), width, height)
    visit.press(.character("M"))
    #expect(visit.text.contains("your parcel"))
    #expect(!visit.text.contains("Left Altynkol"))
    visit.press(.escape)
    #expect(visit.text.contains("Left Altynkol"))
  }
}
