import Foundation
import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("What was seen is what is placed")
struct PlacingAgainTests {
  private func review(_ shop: CartShop = CartShop(), placing: Result<Order, ShopError>? = nil) -> Visit<CartShop> {
    var shop = shop
    shop.addresses = [CartFixture.address]
    shop.placing = placing
    var visit = Visit(CheckoutPage(chosen: [:]), shop: shop)
    visit.press(.enter, .enter)
    return visit
  }

  private func placements(_ effects: [Effect]) -> [CheckoutRequest] {
    effects.compactMap { if case .customer(.place(_, let request)) = $0 { request } else { nil } }
  }

  private func asksForPlan(_ effect: Effect) -> Bool { if case .customer(.plan) = effect { true } else { false } }

  @Test(
    "A request has the plan that shows. Refused, it is asked for again, goods and key are kept, and what is new is told before it is placed"
  )
  func refused() throws {
    var visit = review(placing: .failure(.promiseChanged))
    let plan = try #require(visit.top(CheckoutPage.self)?.watch.plan)
    let effects = visit.press(.enter)
    let first = try #require(placements(effects).first)
    #expect(first.seen == plan && first.expectedTotal == plan.total && first.sites == plan.sites)
    #expect(placements(effects).count == 1 && effects.contains(where: asksForPlan), "nothing is placed by itself")
    #expect(!effects.contains(.customer(.release)) && visit.top(CheckoutPage.self)?.reservation != nil)
    #expect(visit.text.contains("Nothing was placed: the order is not what you saw any more"))
    visit.shop.change = .dearer("BELGG-OW")
    let second = placements(visit.press(.enter))
    #expect(second.map(\.key) == [first.key])
    #expect(visit.text.contains("Changed since you saw it"))
    #expect(placements(visit.press(.enter)).isEmpty, "Enter accepts")
    let third = try #require(placements(visit.press(.enter)).first)
    #expect(third.key == first.key && third.seen == visit.top(CheckoutPage.self)?.watch.plan && third.seen != plan)
  }

  @Test("Other terms of giving back are told although nothing is dearer, and have to be accepted", arguments: ["en", "zh-Hans"])
  func terms(_ language: String) {
    var visit = review(placing: .failure(.promiseChanged))
    visit.model.app.language = ProductFixture.app(120, 40, language: language).language
    visit.shop.change = .kept(CartFixture.swift)
    visit.press(.enter)
    visit.shop.placing = nil
    #expect(visit.text.contains(language == "en" ? "terms of giving back" : "退货条件"))
    #expect(visit.text.contains(language == "en" ? "changed, see below" : "有变动，见下文"))
    #expect(placements(visit.press(.enter)).isEmpty, "Enter accepts")
    #expect(placements(visit.press(.enter)).count == 1)
  }

  @Test("A price that takes in less is told although nothing is dearer, and so is that customs ask who buys")
  func coverage() throws {
    var visit = review(placing: .failure(.promiseChanged))
    visit.shop.change = .uncovered("BELGG-OW")
    visit.press(.enter)
    visit.shop.placing = nil
    #expect(visit.text.contains("taxes in the price, from"))
    #expect(placements(visit.press(.enter)).isEmpty, "Enter accepts")
    #expect(placements(visit.press(.enter)).count == 1)
    var asked = CartFixture.plan()
    asked.asksIdentity = true
    let changes = asked.changes(since: CartFixture.plan())
    #expect(changes == [.identity(was: false, is: true)] && changes.allSatisfy(\.isMaterial))
  }

  @Test("Where it is not known whether it was placed, Enter asks with the same request, whatever has changed since")
  func lost() throws {
    var visit = review(placing: .failure(.outcomeUnknown("key", "no answer")))
    let first = try #require(placements(visit.press(.enter)).first)
    visit.app.now = visit.app.now.addingTimeInterval(3600)
    visit.shop.change = .dearer("BELGG-OW")
    visit.send(.catalogReloaded(.changed(.init(products: 1))))
    visit.shop.planFailure = .storage("the disk failed")
    visit.send(.catalogReloaded(.changed(.init(products: 1))))
    visit.send(.cartArrived(Cart()))
    #expect(visit.text.contains("It is not known whether the order was placed") && visit.text.contains("try again"))
    #expect(placements(visit.press(.enter)) == [first])
    visit.shop.placing = .success(CartFixture.order(isTwo: true))
    #expect(placements(visit.press(.enter)) == [first])
    #expect(visit.top(CheckoutPage.self)?.step == .placed)
  }

  @Test("Goods whose time ran out while they were being placed are not said to be kept")
  func overMeanwhile() throws {
    var visit = review()
    let alarm = try #require(visit.top(CheckoutPage.self)?.reservation?.alarm)
    let ticket = try #require(
      visit.press(.enter).compactMap { if case .customer(.place(let ticket, _)) = $0 { ticket } else { nil } }.first)
    visit.send(.woke(alarm))
    visit.send(.placed(ticket, .failure(.promiseChanged)))
    #expect(visit.top(CheckoutPage.self)?.reservation?.isOver == true && visit.text.contains("reserve again"))
    let again = visit.press(.enter)
    #expect(placements(again).isEmpty && again.contains { if case .customer(.reserve) = $0 { true } else { false } })
  }

  @Test("Where the new plan fails, its reason shows in the review and at the ways; Enter asks for it again and places nothing")
  func failed() {
    var visit = review(placing: .failure(.promiseChanged))
    visit.shop.planFailure = .storage("the disk failed")
    visit.press(.enter)
    for _ in 0..<2 {
      // Any key lets go of what was said; what shows stays.
      visit.press(.down)
      #expect(visit.text.contains("the disk failed"))
      let again = visit.press(.enter)
      #expect(placements(again).isEmpty && again.contains(where: asksForPlan))
    }
    visit.press(.escape)
    #expect(visit.text.contains("the disk failed"))
    #expect(visit.press(.enter).contains(where: asksForPlan) && visit.top(CheckoutPage.self)?.step == .delivery)
    visit.shop.planFailure = nil
    visit.shop.placing = nil
    #expect(placements(visit.press(.enter)).isEmpty && visit.top(CheckoutPage.self)?.step == .delivery)
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.step == .review)
    #expect(placements(visit.press(.enter)).count == 1)
  }

  @Test("Where the cart could not be read, Enter asks for it again")
  func cartFailed() {
    var visit = review()
    visit.send(.cartFailed("the database is away"))
    let again = visit.press(.enter)
    #expect(placements(again).isEmpty && again.contains(.customer(.loadCart)))
    #expect(placements(visit.press(.enter)).count == 1)
  }

  @Test("At the turn of the hour nothing is placed that has not been seen, nor while another page is on top, nor after leaving the review")
  func unseen() throws {
    func late(_ visit: inout Visit<CartShop>) throws -> Action {
      visit.unanswered = { _ in false }
      return .planArrived(try ticket(of: visit), .success(CartFixture.plan(CartFixture.cart)))
    }
    func waiting() -> Visit<CartShop> {
      var visit = review()
      visit.app.now = visit.app.now.addingTimeInterval(3600)
      visit.unanswered = asksForPlan
      #expect(placements(visit.press(.enter)).isEmpty)
      return visit
    }
    var looking = waiting()
    #expect(placements(looking.send(try late(&looking))).count == 1)

    var away = waiting()
    away.press(.character("?"))
    #expect(placements(away.send(try late(&away))).isEmpty)
    away.press(.escape)
    #expect(placements(away.press(.enter)).count == 1)

    var back = waiting()
    back.press(.escape, .enter)
    #expect(placements(back.send(try late(&back))).isEmpty)
    #expect(placements(back.press(.enter)).count == 1)

    // No plan was there when the review opened.
    var shop = CartShop()
    shop.plans = false
    var unseen = review(shop)
    #expect(unseen.top(CheckoutPage.self)?.step == .review)
    unseen.app.now = unseen.app.now.addingTimeInterval(3600)
    unseen.send(.planArrived(try ticket(of: unseen), .failure(.storage("the disk failed"))))
    unseen.press(.enter)
    unseen.shop.plans = true
    #expect(placements(unseen.send(.planArrived(try ticket(of: unseen), .success(CartFixture.plan(CartFixture.cart))))).isEmpty)
    #expect(placements(unseen.press(.enter)).count == 1)
  }

  private func ticket(of visit: Visit<CartShop>) throws -> Ticket {
    try #require(visit.effects.compactMap { if case .customer(.plan(let ticket, _, _, _, _)) = $0 { ticket } else { nil } }.last)
  }
}
