import Foundation
import Money
import Orders
import Primitives
import Screen
import Shop
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("Effects behind a door: no file is written, settings are the ledger's, keys are joined")
struct DoorEffectTests {
  private static func key(_ letter: Character) throws -> KeyFingerprint {
    try #require(KeyFingerprint("SHA256:" + String(repeating: letter, count: 43)))
  }

  @Test("Papers are shown and not written, wherever they were asked to go")
  func papers() throws {
    let session = try TestSession.opened(account: Self.key("a"))
    let folder = TemporaryFolder("papers")
    let request = CheckoutRequest(
      key: .random(), lines: [CartLine(sku: TestCatalog.black, quantity: 1)], timesOrdered: nil, address: TestCatalog.address,
      currency: .euro, chosen: [:], expectedTotal: nil)
    session.ask(.customer(.place(Ticket(1), request)))
    let order = try session.answer { if case .placed(Ticket(1), .success(let order), _) = $0 { order } else { nil } }
    for format in PaperRequest.Format.allCases {
      let ticket = Ticket(10 + format.hashValue % 7)
      let wanted = PaperRequest(
        order: order.id, kinds: PaperKind.allCases, format: format, folder: folder.url.path, languageCode: "en")
      session.ask(.customer(.writePapers(ticket, wanted)))
      session.finish(session.runner.lanes.papers)
      let written = try session.answer { if case .papersWritten(ticket, .success(let written)) = $0 { written } else { nil } }
      #expect(written.paths.isEmpty && written.shown?.contains("CN 23") == true)
      #expect(!FileManager.default.fileExists(atPath: folder.url.path))
    }
  }

  @Test("Settings go to the ledger and never to the file of a machine")
  func settings() throws {
    let session = try TestSession.opened(account: Self.key("a"))
    let settings = Settings(destination: TestCatalog.ghent, currency: .yuan, languageCode: "zh-Hans", theme: .light)
    session.ask(.customer(.saveSettings(settings)))
    session.finish(session.runner.lanes.settings)
    #expect(session.settings.saved() == CustomerSettings())
    let kept = try #require(session.runner.opening.session).settings()
    #expect(kept.currency == "CNY" && kept.theme == "light" && kept.destination == "BE-GNE")
    // A destination that is not known yet does not wipe out the one that is remembered.
    session.ask(.customer(.saveSettings(Settings(destination: nil, currency: .euro, languageCode: "en", theme: .dark))))
    session.finish(session.runner.lanes.settings)
    #expect(try #require(session.runner.opening.session).settings().destination == "BE-GNE")
  }

  @Test("A key that is joined goes on as the other customer, with what it had")
  func joining() throws {
    let session = try TestSession.opened(account: Self.key("b"))
    let shop = try #require(session.runner.opening.session).shop
    let own = try #require(session.runner.opening.session).customer
    let other = shop.session(for: try shop.customer(of: Self.key("a"), now: TestCatalog.now))
    _ = try other.addToCart(TestCatalog.red, quantity: 2)
    let offer = try other.joinOffer(now: TestCatalog.now)
    session.ask(.customer(.addToCart(TestCatalog.black, 1, nil)), .customer(.join(Ticket(5), offer.code)), .customer(.loadCart))
    session.finish(session.runner.lanes.customer)
    let outcome = try session.answer { if case .joined(Ticket(5), .success(let outcome)) = $0 { outcome } else { nil } }
    #expect(outcome == .joined(other.customer, JoinedGoods(keys: 1, lines: 1)))
    #expect(session.runner.opening.session?.customer == other.customer && own != other.customer)
    let carts = session.inbox.all.compactMap { if case .cartArrived(let cart) = $0 { cart } else { nil } }
    #expect(carts.last?.lines.map(\.sku) == [TestCatalog.red, TestCatalog.black])
    session.ask(.customer(.offerJoin(Ticket(6))))
    let answer = try session.answer { if case .joinOffered(Ticket(6), .success(let answer)) = $0 { answer } else { nil } }
    #expect(answer.keys.count == 2 && answer.offer.code != offer.code)
  }

  @Test("Alone on a machine there is no key that could be joined")
  func alone() throws {
    let session = try TestSession.opened()
    session.ask(.customer(.join(Ticket(5), .random())))
    session.finish(session.runner.lanes.customer)
    #expect(!session.inbox.names.contains("joined"))
  }
}
