import Catalog
import Delivery
import Foundation
import Primitives
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("The opening of a session")
struct OpeningTests {
  private let started: [Effect] = [
    .shop(.loadCategories), .shop(.loadNetwork), .customer(.loadCart), .shop(.search(Ticket(1), SearchRequest(limit: 5))),
  ]

  private func begin(_ session: TestSession) { for effect in started { session.ask(effect) } }

  @Test("The first frame's goods come from the index before the network, then settings, rates, network, and the cart behind them")
  func order() throws {
    let shop = Gate()
    let session = try TestSession(shop: shop)
    begin(session)
    let page = try session.answer { if case .searchArrived(Ticket(1), .success(let page)) = $0 { page } else { nil } }
    #expect(page.rows.count == 5)
    shop.open()
    _ = try session.answer { if case .cartArrived(let cart) = $0 { cart } else { nil } }
    #expect(
      session.inbox.names == [
        "categoriesArrived", "searchArrived", "settingsArrived", "ratesArrived", "networkArrived", "cartArrived",
      ])
  }

  @Test("While the shop is being opened a product is shown with the catalog's stock, and nothing waits for the network")
  func product() throws {
    let shop = Gate()
    let session = try TestSession(shop: shop)
    begin(session)
    shop.waitUntilReached()
    session.ask(.shop(.loadProduct(Ticket(2), TestCatalog.city)))
    let page = try session.answer { if case .productArrived(Ticket(2), let page?) = $0 { page } else { nil } }
    #expect(page.stock.first { $0.sku == TestCatalog.black && $0.site == "BELGG-OW" }?.quantity == 10)
    #expect(session.ledger.stockQuestions == 0)
    shop.open()
  }

  @Test("What the customer asks before the shop is open is carried out once it is, in the order of asking")
  func held() throws {
    let shop = Gate()
    let session = try TestSession(shop: shop)
    begin(session)
    session.ask(
      .customer(.addToCart(TestCatalog.black, 2, nil)), .customer(.setCart(TestCatalog.black, 3)),
      .customer(.loadOrders(Ticket(3), reading: 0..<10)))
    shop.waitUntilReached()
    #expect(!session.inbox.names.contains("cartArrived"))
    shop.open()
    _ = try session.answer { if case .ordersArrived(Ticket(3), .success(let listing)) = $0 { listing } else { nil } }
    let carts = session.inbox.all.compactMap { if case .cartArrived(let cart) = $0 { cart.quantity(of: TestCatalog.black) } else { nil } }
    #expect(carts == [0, 2, 3])
  }

  @Test("A search that is typed before the index is there is answered when it is")
  func early() throws {
    let goods = Gate()
    let session = try TestSession(goods: goods)
    session.ask(.shop(.search(Ticket(1), SearchRequest(text: "bicycle", sort: .price, zone: "BE-GNE"))))
    goods.open()
    let page = try session.answer { if case .searchArrived(Ticket(1), .success(let page)) = $0 { page } else { nil } }
    #expect(!page.rows.isEmpty)
  }

  @Test("Without an index every page that waits is told why")
  func noGoods() throws {
    let session = try TestSession(failing: ["goods"])
    begin(session)
    session.ask(
      .shop(.loadProduct(Ticket(2), TestCatalog.city)), .customer(.loadOrders(Ticket(3), reading: 0..<10)),
      .shop(.quote([TestSession.key()])),
      .shop(.compute(Ticket(4), .year(TestSession.key(), nil))), .shop(.findPlaces(Ticket(5), "Ghent")),
      .customer(.place(Ticket(6), FailureAnswerTests.request)))
    let why = "\(TestSource.Failure(what: "goods"))"
    func told(_ pick: (Action) -> String?) throws { #expect(try session.answer(pick).contains(why)) }
    try told { if case .networkFailed(let text) = $0 { text } else { nil } }
    try told { if case .searchArrived(Ticket(1), .failure(.storage(let text))) = $0 { text } else { nil } }
    try told { if case .cartFailed(let text) = $0 { text } else { nil } }
    try told { if case .ordersArrived(Ticket(3), .failure(.storage(let text))) = $0 { text } else { nil } }
    try told { if case .quoteArrived(_, .failure(.storage(let text))) = $0 { text } else { nil } }
    try told { if case .placed(Ticket(6), .failure(.storage(let text)), _) = $0 { text } else { nil } }
    try told {
      if case .computingFailed(Ticket(4), .storage(let text)) = $0 { text } else { nil }
    }
    let product = try session.answer { if case .productArrived(Ticket(2), let page) = $0 { page == nil } else { nil } }
    #expect(product)
    let places = try session.answer { if case .placesArrived(Ticket(5), let places) = $0 { places.count } else { nil } }
    #expect(places == 0)
  }

  @Test(
    "A shop that cannot be opened, or has nowhere to begin, is told; goods can be searched and looked at all the same",
    arguments: ["shop", "start"])
  func noShop(what: String) throws {
    let session = try TestSession(failing: [what])
    begin(session)
    let why = try session.answer { if case .networkFailed(let text) = $0 { text } else { nil } }
    #expect(why == "\(TestSource.Failure(what: what))")
    session.ask(.shop(.search(Ticket(2), SearchRequest(text: "bicycle"))), .shop(.loadProduct(Ticket(3), TestCatalog.city)))
    let page = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    #expect(!page.rows.isEmpty)
    _ = try session.answer { if case .productArrived(Ticket(3), let page?) = $0 { page } else { nil } }
    #expect(!session.inbox.names.contains("networkArrived"))
  }

  @Test("What the opening finds is said to the shopper")
  func note() throws {
    let session = try TestSession(noted: .indexDamaged)
    let text = try session.answer { if case .noted(let text) = $0 { text } else { nil } }
    #expect(text == "indexDamaged")
  }

  @Test("A shop that was opened before the screen was taken is not opened again")
  func opened() throws {
    let session = try TestSession()
    let goods = try TestSource(session.ledger).openGoods(note: { _ in }, progress: { _ in })
    let inbox = CollectedActions()
    let runner = EffectRunner(
      source: TestSource(session.ledger, failing: ["goods", "shop"]), assets: AssetFolder(PackageFolder.assets), settings: MemorySettings(),
      inbox: inbox, clock: ShopClock(start: TestCatalog.now), words: PlainWords(),
      opened: (goods, try goods.openSession(), ShopFiles(catalog: "before")))
    #expect(runner.hasNewFiles, "they changed while it was opened")
    for effect in started { _ = runner.carryOut(effect) }
    #expect(inbox.first { if case .cartArrived = $0 { true } else { nil } } == true)
    #expect(inbox.names.contains("networkArrived"))
    #expect(!inbox.names.contains("networkFailed"))
  }

  @Test("A session that is over is let go of, with its shop")
  func memory() throws {
    weak var runner: EffectRunner?
    do {
      let session = try TestSession.opened()
      runner = session.runner
      session.finish(session.runner.lanes.background)
    }
    // The last piece of work may still be returning.
    for _ in 0..<1_000 where runner != nil { usleep(10_000) }
    #expect(runner == nil)
  }
}
