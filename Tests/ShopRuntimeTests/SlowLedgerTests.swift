import Catalog
import Delivery
import Money
import Primitives
import Shop
import Storefront
import Testing

@testable import ShopRuntime

@Suite("A ledger that is slow")
struct SlowLedgerTests {
  @Test("While the cart waits for a busy database, what is typed is found, priced, shown and quoted")
  func cart() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ask(
      .customer(.addToCart(TestCatalog.black, 1, nil)), .customer(.loadOrders(Ticket(1), reading: 0..<10)), .customer(.loadAddresses))
    gate.waitUntilReached()
    session.ask(.customer(.plan(Ticket(2), zone: "BE-GNE", currency: .euro, chosen: [:], sites: [:])))
    session.ask(
      .shop(.search(Ticket(3), SearchRequest(text: "bicycle", zone: "BE-GNE"))), .shop(.loadProduct(Ticket(4), TestCatalog.city)),
      .shop(.findPlaces(Ticket(5), "Ghent")), .shop(.quote([TestSession.key()])),
      .shop(.loadScenarioNetwork([.slower(.site("BELGG-X"), factor: 2)])),
      .assets(.loadPicture("bed")), .assets(.loadLanguage("zh-Hans")), .wake(Ticket(6), afterMilliseconds: 1))
    let found = try session.answer { if case .searchArrived(Ticket(3), .success(let page)) = $0 { page } else { nil } }
    #expect(!found.rows.isEmpty)
    _ = try session.answer { if case .productArrived(Ticket(4), let page?) = $0 { page } else { nil } }
    _ = try session.answer { if case .placesArrived(Ticket(5), let places) = $0, !places.isEmpty { places } else { nil } }
    _ = try session.answer { if case .quoteArrived(_, .success(let quote)) = $0 { quote } else { nil } }
    _ = try session.answer { if case .scenarioNetworkArrived(_, let network) = $0 { network } else { nil } }
    _ = try session.answer { if case .pictureArrived("bed", let picture?) = $0 { picture } else { nil } }
    _ = try session.answer { if case .languageArrived(let language) = $0 { language.code } else { nil } }
    _ = try session.answer { if case .woke(let ticket) = $0 { ticket } else { nil } }
    session.ask(.shop(.search(Ticket(7), SearchRequest(text: "bicycle", sort: .price, limit: 3, zone: "BE-GNE"))))
    _ = try session.answer { if case .searchArrived(Ticket(7), .success(let page)) = $0 { page } else { nil } }
    for name in ["cartArrived", "ordersArrived", "addressesArrived", "planArrived"] { #expect(!session.inbox.names.contains(name)) }
    gate.open()
    _ = try session.answer { if case .planArrived(Ticket(2), .success(let plan)) = $0 { plan } else { nil } }
    _ = try session.answer { if case .addressesArrived(let addresses) = $0 { addresses } else { nil } }
  }

  @Test("While the stock waits too, what is typed is still found, and the shelf drawn")
  func stock() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ledger.holdStock(gate)
    let skus = try TestCatalog.index.get().search(SearchRequest(limit: 40)).rows.map(\.sku)
    session.ask(
      .shop(.quote(skus.map { TestSession.key($0) })), .shop(.loadProduct(Ticket(1), TestCatalog.city)),
      .customer(.addToCart(TestCatalog.black, 1, nil)),
      .customer(.plan(Ticket(2), zone: "BE-GNE", currency: .euro, chosen: [:], sites: [:])),
      .shop(.compute(Ticket(3), .year(TestSession.key(), nil))), .shop(.compute(Ticket(4), .year(TestSession.key(), nil))),
      .shop(.compute(Ticket(5), .year(TestSession.key(), nil))),
      .shop(.search(Ticket(6), SearchRequest(sort: .price, zone: "BE-GNE"))))
    gate.waitUntilReached()
    for (number, text) in ["b", "bi", "bic", "bicycle"].enumerated() {
      let ticket = Ticket(10 + number)
      session.ask(.shop(.search(ticket, SearchRequest(text: text, zone: "BE-GNE"))))
      let page = try session.answer { if case .searchArrived(ticket, .success(let page)) = $0 { page } else { nil } }
      #expect(!page.rows.isEmpty)
    }
    session.ask(.shop(.loadCategories), .shop(.findPlaces(Ticket(20), "Berlin")), .assets(.loadMap))
    _ = try session.answer { if case .categoriesArrived(let categories) = $0 { categories } else { nil } }
    _ = try session.answer { if case .placesArrived(Ticket(20), let places) = $0, !places.isEmpty { places } else { nil } }
    _ = try session.answer { if case .mapArrived(let map) = $0 { map } else { nil } }
    #expect(!session.inbox.names.contains("quoteArrived"))
    gate.open()
    _ = try session.answer { if case .quoteArrived(_, .success(let quote)) = $0 { quote } else { nil } }
    session.ask(.shop(.stop(Ticket(3))), .shop(.stop(Ticket(4))), .shop(.stop(Ticket(5))), .shop(.forgetQuotes))
  }

  @Test("A cart that is slow from the beginning keeps neither the network nor the first frame")
  func beginning() throws {
    let session = try TestSession()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ask(
      .shop(.loadCategories), .shop(.loadNetwork), .customer(.loadCart), .shop(.search(Ticket(1), SearchRequest(limit: 5))))
    _ = try session.answer { if case .searchArrived(Ticket(1), .success(let page)) = $0 { page } else { nil } }
    _ = try session.answer { if case .networkArrived(let network, _, _, _, _) = $0 { network } else { nil } }
    session.ask(.shop(.search(Ticket(2), SearchRequest(text: "bicycle", zone: "BE-GNE"))))
    _ = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    #expect(!session.inbox.names.contains("cartArrived"))
    gate.open()
    _ = try session.answer { if case .cartArrived(let cart) = $0 { cart } else { nil } }
  }

  @Test("Settings are kept while the ledger is busy")
  func settings() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ask(.customer(.loadCart))
    gate.waitUntilReached()
    session.ask(
      .customer(.saveSettings(Settings(destination: TestCatalog.ghent, currency: .yuan, languageCode: "zh-Hans", theme: .light))))
    session.finish(session.runner.lanes.settings)
    #expect(session.settings.saved() == CustomerSettings(destination: "BE-GNE", currency: "CNY", language: "zh-Hans", theme: "light"))
    gate.open()
  }

  @Test("Changes of a slow cart are made in the order of the keys")
  func order() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    for quantity in 1...6 { session.ask(.customer(.setCart(TestCatalog.black, quantity))) }
    session.ask(.customer(.addToCart(TestCatalog.red, 1, nil)), .customer(.setCart(TestCatalog.black, 0)))
    gate.waitUntilReached()
    gate.open()
    session.finish(session.runner.lanes.customer)
    let carts = session.inbox.all.compactMap { if case .cartArrived(let cart) = $0 { cart.quantity(of: TestCatalog.black) } else { nil } }
    #expect(carts == [1, 2, 3, 4, 5, 6, 6, 0])
  }
}
