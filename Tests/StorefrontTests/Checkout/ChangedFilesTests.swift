import Testing

@testable import Orders
@testable import Primitives
@testable import Storefront

@Suite("Files of the shop that change under a review")
struct ChangedFilesTests {
  private func review(placing: Result<Order, ShopError>? = nil) -> Visit<CartShop> {
    var shop = CartShop()
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

  @Test("They are told, the plan is asked for again, and the same key places it then: once by itself where nothing of the order is new")
  func told() throws {
    var visit = review(placing: .failure(.catalogChanged))
    let requests = placements(visit.press(.enter))
    #expect(requests.count == 2 && Set(requests.map(\.key)).count == 1)
    #expect(visit.text.contains("Nothing was placed: the catalog has changed"))
    #expect(visit.effects.contains(where: asksForPlan))
    visit.shop.change = .dearer("BELGG-OW")
    let dearer = placements(visit.press(.enter))
    #expect(dearer.count == 1 && dearer[0].key == requests[0].key, "what is dearer is not placed by itself")
    #expect(visit.text.contains("Changed since you saw it"))
  }

  @Test("While they are read anew nothing is placed by the old ones")
  func reloading() {
    var visit = review()
    visit.unanswered = { if case .shop(.reloadCatalog) = $0 { true } else { false } }
    visit.press(.control("r"))
    #expect(placements(visit.press(.enter)).isEmpty)
    visit.send(.catalogReloaded(.unchanged))
    #expect(placements(visit.press(.enter)).count == 1)
  }

  @Test("Where the new plan fails, the old one is not placed; Enter asks for it again")
  func failed() {
    var visit = review(placing: .failure(.catalogChanged))
    visit.shop.planFailure = .storage("the disk failed")
    #expect(placements(visit.press(.enter)).count == 1)
    #expect(visit.text.contains("the disk failed"))
    #expect(placements(visit.press(.enter)).isEmpty)
    visit.shop.planFailure = nil
    visit.shop.placing = nil
    let effects = visit.press(.enter)
    #expect(effects.contains(where: asksForPlan) && placements(effects).count == 1)
  }

  @Test("Whoever leaves the review meanwhile has placed nothing, nor has whoever comes back to it")
  func left() throws {
    var visit = review(placing: .failure(.catalogChanged))
    visit.unanswered = asksForPlan
    #expect(placements(visit.press(.enter)).count == 1)
    visit.press(.escape)
    visit.unanswered = { _ in false }
    let tickets = visit.effects.compactMap { if case .customer(.plan(let ticket, _, _, _, _)) = $0 { ticket } else { nil } }
    let late = Action.planArrived(try #require(tickets.last), .success(CartFixture.plan(CartFixture.cart, chosen: [:])))
    #expect(placements(visit.send(late)).isEmpty)
    #expect(placements(visit.press(.enter)).isEmpty)
    #expect(visit.top(CheckoutPage.self)?.step == .review)
    #expect(placements(visit.press(.enter)).first != nil)
  }
}
