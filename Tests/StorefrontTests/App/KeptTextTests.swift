import Foundation
import Money
import Orders
import Primitives
import Screen
import TestSupport
import Testing

@testable import Storefront

@Suite("What frames keep of texts, dates and questions follows what it was made from")
struct KeptTextTests {
  @Test("An amount is written anew in another language, and with other symbols")
  func amounts() {
    var app = Visit(80, 24).app
    let amount = Money(minor: 123_456_789, currency: .euro)
    let english = app.money(amount)
    #expect(english == app.money(amount) && english.string == app.language.money(amount))
    app.language.symbols = ["EUR": "Eu"]
    #expect(app.money(amount).string == app.language.money(amount) && app.money(amount) != english)
    app.language = Visit(80, 24, language: "zh-Hans").app.language
    #expect(app.money(amount).string == app.language.money(amount))
  }

  @Test("An arrival is told in the time zone of the destination at hand")
  func arrivals() {
    var app = Visit(80, 24, destination: ProductFixture.ghent).app
    // An hour before midnight UTC is the next day in Brussels.
    let hour = Hour(roundingUp: CartFixture.instant("2026-12-01T23:00"))
    #expect(app.by(hour).string.contains("2 Dec"))
    app.settings.destination = nil
    #expect(app.by(hour).string.contains("1 Dec"))
  }

  @Test("The date goes on at midnight of the destination, whatever the minute it was last told in")
  func dates() {
    var app = Visit(80, 24, destination: ProductFixture.ghent).app
    app.now = CartFixture.instant("2026-11-24T22:59")
    #expect(app.language.today == LocalDate("2026-11-24") && app.language.today == app.today)
    app.now = CartFixture.instant("2026-11-24T23:00")
    #expect(app.language.today == LocalDate("2026-11-25"))
    app.now = CartFixture.instant("2026-11-24T23:01")
    #expect(app.language.today == LocalDate("2026-11-25"))
    app.settings.destination = nil
    #expect(app.language.today == LocalDate("2026-11-24"))
    app.now = CartFixture.instant("2026-11-24T22:00")
    app.settings.destination = ProductFixture.ghent
    #expect(app.language.today == LocalDate("2026-11-24"))
  }

  @Test("More texts than it keeps are found as well")
  func bounded() {
    let memo = Memo<Int, Int>()
    for round in 0..<2 {
      for key in 0..<2_500 { #expect(memo(key) { key * 3 } == key * 3, "round \(round)") }
    }
  }

  @Test("A cursor that only moves asks for no quotes; in the next hour, in another currency, or once they are forgotten, it does")
  func quotes() {
    func asks(_ effects: [Effect]) -> Bool { effects.contains { if case .shop(.quote) = $0 { true } else { false } } }
    var visit = Visit(80, 24)
    #expect(!asks(visit.press(.down)) && !asks(visit.press(.up)))
    visit.app.now.addTimeInterval(3_600)
    #expect(asks(visit.press(.down)) && !asks(visit.press(.down)))
    visit.app.settings.currency = .yuan
    #expect(asks(visit.press(.up)) && !asks(visit.press(.up)))
    visit.app.quotes.clear()
    #expect(asks(visit.press(.down)))
  }
}
