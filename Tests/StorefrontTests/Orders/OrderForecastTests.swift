import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The promise of an order against its forecast")
struct OrderForecastTests {
  private static let underWay = CartFixture.order(advancedTo: "2026-12-09T03:00")

  private func track(_ order: Order, _ width: Int = 120, _ height: Int = 40, shop: CartShop = CartShop()) -> Visit<CartShop> {
    Visit(TrackingPage(order: order), width, height, shop: shop)
  }

  private func asked(_ effects: [Effect]) -> Int {
    effects.count { if case .shop(.outlook) = $0 { true } else { false } }
  }

  @Test(
    "Both dates stand as promised and as they are now, with a sign and how sure the promised one still is",
    arguments: [(80, 24), (120, 40)])
  func now(width: Int, height: Int) throws {
    let visit = track(Self.underWay, width, height)
    let outlook = try #require(visit.top(TrackingPage.self)?.outlook)
    let now = try #require(outlook.history.now)
    let promised = try #require(visit.line(with: "as promised"))
    #expect(promised.contains("Tue 22 Dec") && promised.contains("Mon 28 Dec"))
    let language = visit.app.language
    let date = { (hour: Hour) in language.date(hour, in: "Europe/Brussels") }
    #expect(
      visit.lines.contains { $0.contains("now ") && $0.contains(date(now.percentiles.p50)) && $0.contains(date(now.percentiles.p90)) })
    #expect(visit.text.contains("\(language.chance(now.chanceOfP90(in: "Europe/Brussels"))) sure to be there by"))
    if let turn = outlook.history.turn {
      #expect(visit.text.contains(language.forecastMove(turn, in: visit.app.network).prefix(18)))
    }
  }

  @Test("How a forecast stands to a promise is told by days: kept to the end of the day, in doubt with the 50% date, broken after it")
  func standing() {
    let zone: TimeZoneID = "Europe/Brussels"
    let promised = Hour(roundingUp: CartFixture.instant("2026-12-28T10:00"))
    func standing(_ p50: String, _ p90: String) -> PromiseStanding {
      PromiseStanding(
        p50: Hour(roundingUp: CartFixture.instant(p50)), p90: Hour(roundingUp: CartFixture.instant(p90)), promised: promised, in: zone)
    }
    #expect(standing("2026-12-22T10:00", "2026-12-28T22:00") == .kept)
    #expect(standing("2026-12-28T22:00", "2026-12-28T23:00") == .doubtful)
    #expect(standing("2026-12-28T23:00", "2026-12-29T10:00") == .broken)
  }

  @Test("The outlook is asked for once; again when the order has changed, its clock has come to another hour, or another shipment shows")
  func asks() {
    var visit = track(CartFixture.order(isTwo: true, advancedTo: "2026-12-09T03:00"))
    #expect(asked(visit.effects) == 1)
    #expect(asked(visit.press(.down, .up, .character("M"), .escape)) == 0)
    #expect(asked(visit.press(.tab)) == 1)
    visit.app.now += 600
    #expect(asked(visit.press(.up)) == 0)
    visit.app.now += 3600
    #expect(asked(visit.press(.up)) == 1)
    #expect(asked(visit.send(.orderArrived(CartFixture.order(isTwo: true, advancedTo: "2026-12-10T03:00")))) == 1)
  }

  @Test("An answer to an older question is dropped, and what was known of the shipment stays until the newer one is answered")
  func late() throws {
    var visit = track(Self.underWay)
    let before = try #require(visit.top(TrackingPage.self)?.outlook)
    visit.unanswered = { if case .shop(.outlook) = $0 { true } else { false } }
    let effects = visit.send(.orderArrived(CartFixture.order(advancedTo: "2026-12-20T03:00")))
    #expect(visit.top(TrackingPage.self)?.outlook == before)
    visit.send(.outlookArrived(Ticket(-1), nil))
    #expect(visit.top(TrackingPage.self)?.outlook == before)
    for case .shop(.outlook(let ticket, _, _)) in effects { visit.send(.outlookArrived(ticket, nil)) }
    #expect(visit.top(TrackingPage.self)?.outlook == nil)
  }

  @Test("f shows how the forecast moved, a row for everything that was seen; the selected one says why; f or Esc goes back")
  func history() throws {
    var visit = track(Self.underWay)
    visit.press(.character("f"))
    let entries = try #require(visit.top(TrackingPage.self)?.outlook?.history.entries)
    #expect(visit.text.contains("The forecast, event by event"))
    #expect(visit.text.contains("Left Altynkol") && !visit.text.contains("your parcel"))
    // Each by the clocks of its own place.
    for event in entries.compactMap(\.event) {
      let zone = try #require(visit.app.network).timeZone(of: event, in: Self.underWay)
      let (time, offset) = (
        Int(event.at.timeIntervalSince1970), visit.app.language.clockOffset(second: Int(event.at.timeIntervalSince1970), in: zone)
      )
      #expect(visit.text.contains("\(visit.app.language.dateTime(second: time, in: zone)) \(offset)"), "\(event)")
    }
    #expect(visit.text.contains("UTC+8") && visit.text.contains("UTC+5") && visit.text.contains("UTC+1"))
    visit.press(.home)
    #expect(visit.text.contains("As it was when you ordered."))
    let moved = try #require(entries.firstIndex { $0.move != nil })
    for _ in 0..<moved { visit.press(.down) }
    let move = try #require(entries[moved].move)
    #expect(visit.text.contains(visit.app.language.forecastMove(move, in: visit.app.network)))
    visit.press(.escape)
    #expect(visit.text.contains("your parcel"))
    visit.press(.character("f"), .character("f"))
    #expect(visit.text.contains("your parcel"))
  }

  @Test("Where the calendars of a promise are gone, the page says so and keeps the promise", arguments: ["en", "zh-Hans"])
  func gone(language: String) {
    var shop = CartShop()
    shop.forecasts = false
    var visit = Visit(TrackingPage(order: Self.underWay), language: language, shop: shop)
    let none = visit.app.text("orders.forecast.none").string
    #expect(visit.text.contains(none.prefix(10)))
    visit.press(.character("f"))
    #expect(visit.text.contains(none.prefix(10)))
  }
}
