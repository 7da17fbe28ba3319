import Catalog
import Money
import Orders
import Primitives
import Storefront
import TestSupport
import Quotes
import Testing

@testable import ShopRuntime

@Suite("When the disk fails, each question is answered with that")
struct FailureAnswerTests {
  static let request = CheckoutRequest(
    key: "test", lines: [CartLine(sku: TestCatalog.black, quantity: 1)], timesOrdered: nil, address: TestCatalog.address, currency: .euro,
    chosen: [:], expectedTotal: nil)

  private let session: TestSession
  private let why = "DiskFailure"

  init() throws {
    session = try TestSession.opened()
    session.ledger.breakDown()
  }

  private func expect(_ effect: Effect, _ location: SourceLocation = #_sourceLocation, _ pick: (Action) -> String?) throws {
    session.ask(effect)
    #expect(try session.answer(pick, location).contains(why), sourceLocation: location)
  }

  @Test("The cart, orders, plans and placing by their own failure")
  func own() throws {
    try expect(.customer(.loadCart)) { if case .cartFailed(let text) = $0 { text } else { nil } }
    try expect(.customer(.loadOrders(Ticket(1), reading: 0..<10))) {
      if case .ordersArrived(Ticket(1), .failure(let error)) = $0 { "\(error)" } else { nil }
    }
    try expect(.customer(.plan(Ticket(2), zone: "BE-GNE", currency: .euro, chosen: [:], sites: [:]))) {
      if case .planArrived(Ticket(2), .failure(let error)) = $0 { "\(error)" } else { nil }
    }
    try expect(.customer(.place(Ticket(3), Self.request))) {
      if case .placed(Ticket(3), .failure(let error), _) = $0 { "\(error)" } else { nil }
    }
    let request = ActRequest(order: "7F3K-2QX6", version: 1, act: .cancel(shipment: nil, lines: []))
    try expect(.customer(.previewAct(Ticket(4), request))) {
      if case .actPreviewed(Ticket(4), .failure(let error)) = $0 { "\(error)" } else { nil }
    }
    try expect(.customer(.act(Ticket(5), request, "key"))) {
      if case .actDone(Ticket(5), .failure(let error)) = $0 { "\(error)" } else { nil }
    }
    let papers = PaperRequest(order: "7F3K-2QX6", kinds: [.invoice], format: .text, folder: "/nowhere", languageCode: "en")
    try expect(.customer(.writePapers(Ticket(6), papers))) {
      if case .papersWritten(Ticket(6), .failure(.shop(let text))) = $0 { text } else { nil }
    }
  }

  @Test("Quotes and long questions by theirs")
  func quotes() throws {
    try expect(.shop(.quote([TestSession.key()]))) {
      if case .quoteArrived(_, .failure(let error)) = $0 { "\(error)" } else { nil }
    }
    let questions: [PlanningQuestion] = [
      .year(TestSession.key(), nil), .matrix(TestSession.key(), zones: ["BE-GNE"]),
      .orderBy(TestSession.key(), TestCatalog.christmas, percent: 90),
    ]
    for (number, question) in questions.enumerated() {
      let ticket = Ticket(10 + number)
      try expect(.shop(.compute(ticket, question))) {
        if case .computingFailed(ticket, let error) = $0 { "\(error)" } else { nil }
      }
    }
  }

  @Test(
    "What has no failure of its own is said aloud",
    arguments: [
      CustomerEffect.addToCart(TestCatalog.black, 1, nil), .setCart(TestCatalog.black, 2), .loadOrder("7F3K-2QX6"),
      .advance("7F3K-2QX6", .hours(1)), .advance("7F3K-2QX6", .toNextEvent), .advance("7F3K-2QX6", .toEnd), .loadAddresses,
    ])
  func aloud(_ effect: CustomerEffect) throws {
    try expect(.customer(effect)) { if case .failed(let text) = $0 { text } else { nil } }
  }

  @Test("A product whose stock cannot be read ends its page's waiting, and is told")
  func product() throws {
    try expect(.shop(.loadProduct(Ticket(1), TestCatalog.city))) { if case .failed(let text) = $0 { text } else { nil } }
    #expect(try session.answer { if case .productArrived(Ticket(1), let page) = $0 { page == nil } else { nil } })
  }

  @Test("Goods are found without the stock, and without what prices need")
  func search() throws {
    session.ask(.shop(.search(Ticket(1), SearchRequest(text: "bicycle", zone: "BE-GNE"))))
    let page = try session.answer { if case .searchArrived(Ticket(1), .success(let page)) = $0 { page } else { nil } }
    #expect(!page.rows.isEmpty)
    session.ask(.shop(.search(Ticket(2), SearchRequest(text: "bicycle", sort: .price, zone: "BE-GNE"))))
    let priced = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    #expect(priced.total == page.total)
  }

  @Test("Settings that cannot be kept are told")
  func settings() throws {
    session.settings.fill()
    session.ask(.customer(.saveSettings(Settings(destination: nil, currency: .euro, languageCode: "en", theme: .dark))))
    let text = try session.answer { if case .failed(let text) = $0 { text } else { nil } }
    #expect(text.contains("full"))
  }

  @Test("A map that is not there is told, a picture that is not there is none, a language that is not there is English")
  func assets() throws {
    let empty = try TestSession(assets: PackageFolder.smallCatalog)
    empty.ask(.assets(.loadMap), .assets(.loadPicture("bed")), .assets(.loadLanguage("zh-Hans")))
    _ = try empty.answer { if case .failed(let text) = $0 { text } else { nil } }
    #expect(try empty.answer { if case .pictureArrived("bed", let picture) = $0 { picture == nil } else { nil } })
    #expect(try empty.answer { if case .languageArrived(let language) = $0 { language.code } else { nil } } == "en")
  }
}
