import Foundation
import Primitives
import Testing

@testable import Money
@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("The review keeps the goods and tells what changes")
struct ReviewReservationTests {
  private static let goods: [SiteID: [SKU: Int]] = ["BELGG-OW": [CartFixture.swift: 2], "CNSIA-MW": [CartFixture.courier: 1]]

  private func review(_ shop: CartShop = CartShop()) -> Visit<CartShop> {
    var shop = shop
    shop.addresses = [CartFixture.address]
    var visit = Visit(CheckoutPage(chosen: [:]), shop: shop)
    visit.press(.enter, .enter)
    return visit
  }

  private func reserving(_ effects: [Effect]) -> [[SiteID: [SKU: Int]]] {
    effects.compactMap { if case .customer(.reserve(_, let goods)) = $0 { goods } else { nil } }
  }

  private func places(_ effects: [Effect]) -> Bool { effects.contains { if case .customer(.place) = $0 { true } else { false } } }

  @Test("Opening the review reserves just what would be ordered, says until when, and leaving gives it back")
  func reserve() throws {
    var visit = review()
    #expect(reserving(visit.effects) == [Self.goods])
    let until = try #require(visit.top(CheckoutPage.self)?.reservation?.until)
    #expect(until == visit.model.app.now.addingTimeInterval(900))
    #expect(visit.surface.dump().contains("reserved until"))
    #expect(visit.press(.escape).contains(.customer(.release)))
    #expect(visit.top(CheckoutPage.self)?.reservation == nil)
    // Closing the page gives it back too.
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.left() == [.customer(.release)])
  }

  @Test("After a quarter of an hour Enter reserves again, and only the next one places")
  func over() throws {
    var visit = review()
    let alarm = try #require(visit.top(CheckoutPage.self)?.reservation?.alarm)
    visit.send(.woke(alarm))
    #expect(visit.top(CheckoutPage.self)?.reservation?.isOver == true)
    let again = visit.press(.enter)
    #expect(reserving(again) == [Self.goods] && !places(again))
    #expect(visit.top(CheckoutPage.self)?.reservation?.isOver == false)
    #expect(places(visit.press(.enter)))
  }

  @Test("Goods that others have reserved are told as sold out, another failure hinders nothing")
  func refused() {
    var shop = CartShop()
    shop.reserving = .failure(.outOfStock(CartFixture.courier, wanted: 1, available: 0))
    #expect(review(shop).top(CheckoutPage.self)?.refusal?.cartProblems != nil)
    shop.reserving = .failure(.unavailable("busy"))
    var visit = review(shop)
    #expect(visit.top(CheckoutPage.self)?.refusal == nil && visit.model.app.notice != nil)
    #expect(places(visit.press(.enter)))
  }

  @Test("What is dearer after a reload is told line by line, before and now, and has to be accepted before it is placed")
  func dearer() throws {
    var visit = review()
    visit.shop.change = .dearer("BELGG-OW")
    visit.send(.catalogReloaded(.changed(.init(products: 1))))
    let page = try #require(visit.top(CheckoutPage.self))
    #expect(page.hasChanged)
    #expect(
      page.changes.contains { if case .cost("BELGG-OW", .goods, _, let was?, let now?) = $0 { was.minor < now.minor } else { false } })
    #expect(page.changes.contains { if case .total = $0 { true } else { false } })
    let text = visit.surface.dump()
    #expect(text.contains("Changed since you saw it") && text.contains("€850.72"))
    #expect(!places(visit.press(.enter)), "Enter accepts")
    #expect(visit.top(CheckoutPage.self)?.hasChanged == false)
    let placed = visit.press(.enter)
    let request = placed.lazy.compactMap { if case .customer(.place(_, let request)) = $0 { request } else { nil } }.first
    #expect(request?.expectedTotal == visit.top(CheckoutPage.self)?.watch.plan?.total)
  }

  @Test("An hour later it is worked out anew before it is placed: at once if nothing has changed, after consent if it comes another day")
  func later() {
    var visit = review()
    visit.model.app.now = visit.model.app.now.addingTimeInterval(3600)
    #expect(places(visit.press(.enter)))
    var late = review()
    late.model.app.now = late.model.app.now.addingTimeInterval(3600)
    late.shop.change = .later("CNSIA-MW", 72)
    #expect(!places(late.press(.enter)))
    #expect(late.top(CheckoutPage.self)?.hasChanged == true)
    late.press(.enter)
    #expect(places(late.press(.enter)))
  }
}
