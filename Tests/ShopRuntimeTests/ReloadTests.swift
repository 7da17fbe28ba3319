import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("Reading the catalog again in a session")
struct ReloadTests {
  /// An index over the tests' catalog with one product fewer and another name for one.
  private static func edited() throws -> GoodsIndex {
    let folder = TemporaryFolder("edited")
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    for name in ["products", "network", "calendars", "tax", "returns", "rates", "places"] {
      try FileManager.default.copyItem(at: PackageFolder.smallCatalog.appending(path: name), to: folder.url.appending(path: name))
    }
    let file = folder.url.appending(path: "products/products.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let kept = lines.enumerated().filter { $0.offset != 2 }.map { index, line in
      index == 1 ? line.replacing("Fenghuang City Classic 28 bicycle", with: "Fenghuang City Renamed 28 bicycle") : line
    }
    try kept.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let catalog = CatalogFolder(folder.url)
    let goods = catalog.readGoods(TestCatalog.world)
    return try CatalogIndexBuilder(file: URL(filePath: "/nowhere")).buildInMemory(
      IndexContents(
        fingerprint: "edited", world: WorldArchive.data(of: TestCatalog.world), rates: TestCatalog.world.rates,
        categories: goods.categories,
        goods: goods.pages, synonyms: [], cities: [], grades: LoadGrades(TestCatalog.world.network)))
  }

  private func reloaded(_ session: TestSession) throws -> CatalogReload {
    session.ask(.shop(.reloadCatalog))
    return try session.answer { if case .catalogReloaded(let result) = $0 { result } else { nil } }
  }

  @Test("Files as they were change nothing")
  func unchanged() throws { #expect(try reloaded(try TestSession.opened()) == .unchanged) }

  @Test("With a bad row the shop goes on with the old goods, and the row is told")
  func bad() throws {
    let session = try TestSession.opened()
    let issues = [3, 9].map { CatalogIssue(file: "a.csv", line: $0, column: 1, CatalogFault(.blank, ["column": "x"])) }
    session.source.edit("second", issues: issues, goods: try Self.edited())
    #expect(try reloaded(session) == .refused("a.csv:3", more: 1))
    session.ask(.shop(.loadProduct(Ticket(5), TestCatalog.city)))
    let name = try session.answer { if case .productArrived(Ticket(5), let page) = $0 { page?.product.name.base } else { nil } }
    #expect(name.contains("Classic"))
  }

  @Test(
    "Nobody orders by files that have changed: they are read first and nothing is placed; with a bad row among them it is placed as planned"
  )
  func placing() throws {
    for isBad in [false, true] {
      let session = try TestSession.opened()
      session.ask(.customer(.addToCart(TestCatalog.black, 1, nil)))
      let cart = try session.answer { if case .cartArrived(let cart) = $0, !cart.isEmpty { cart } else { nil } }
      let request = CheckoutRequest(
        key: "k", lines: cart.lines, timesOrdered: cart.timesOrdered, address: TestCatalog.address, currency: .euro, chosen: [:],
        expectedTotal: nil)
      let issue = CatalogIssue(file: "a.csv", line: 3, column: 1, CatalogFault(.blank, ["column": "x"]))
      session.source.edit("second", issues: isBad ? [issue] : [], goods: try Self.edited())
      session.ask(.customer(.place(Ticket(7), request)))
      let first = try session.answer { if case .placed(Ticket(7), let result, _) = $0 { result } else { nil } }
      if isBad {
        #expect(try first.get().lines.map(\.sku) == [TestCatalog.black])
        // What was found bad is not looked through again, nor told to whom did not ask.
        session.ask(.customer(.addToCart(TestCatalog.red, 1, nil)))
        let more = try session.answer { if case .cartArrived(let cart) = $0, cart.quantity(of: TestCatalog.red) > 0 { cart } else { nil } }
        let another = CheckoutRequest(
          key: "l", lines: more.lines, timesOrdered: more.timesOrdered, address: TestCatalog.address, currency: .euro, chosen: [:],
          expectedTotal: nil)
        session.ask(.customer(.place(Ticket(9), another)))
        _ = try session.answer { if case .placed(Ticket(9), let result, _) = $0 { try? result.get() } else { nil } }
        #expect(session.source.checks == 1)
        #expect(!session.inbox.all.contains { if case .catalogReloaded = $0 { true } else { false } })
        continue
      }
      #expect(first == .failure(.catalogChanged))
      #expect(session.source.checks == 1)
      #expect(session.inbox.all.contains { if case .catalogReloaded(.changed) = $0 { true } else { false } })
      // The same key is free still.
      session.ask(.customer(.place(Ticket(8), request)))
      let again = try session.answer { if case .placed(Ticket(8), let result, _) = $0 { result } else { nil } }
      let order = try again.get()
      #expect(order.lines.map(\.sku) == [TestCatalog.black])
      // What was placed with the key is the answer, whatever has changed since.
      session.source.edit("third", goods: try Self.edited())
      session.ask(.customer(.place(Ticket(9), request)))
      #expect(try session.answer { if case .placed(Ticket(9), let result, _) = $0 { result } else { nil } } == .success(order))
    }
  }

  @Test("The new goods are there with their counts and their world, and the cart is as it was")
  func changed() throws {
    let session = try TestSession.opened()
    session.ask(.customer(.addToCart(TestCatalog.black, 2, nil)))
    _ = try session.answer { if case .cartArrived(let cart) = $0, !cart.isEmpty { true } else { nil } }
    session.source.edit("second", goods: try Self.edited())
    let result = try reloaded(session)
    guard case .changed(let counts) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(counts.differences == CatalogReload.Differences(added: 0, removed: 1, changed: 1))
    #expect(session.inbox.names.filter { $0 == "networkArrived" }.count == 2)
    session.ask(.shop(.loadProduct(Ticket(5), TestCatalog.city)))
    let name = try session.answer { if case .productArrived(Ticket(5), let page) = $0 { page?.product.name.base } else { nil } }
    #expect(name.contains("Renamed"))
    session.ask(.customer(.loadCart))
    session.finish(session.runner.lanes.customer)
    let carts = session.inbox.all.compactMap { if case .cartArrived(let cart) = $0 { cart } else { nil } }
    #expect(carts.last?.lines.map(\.sku) == [TestCatalog.black])
  }
}

@Suite("What is in stock where, in a session")
struct StockEffectTests {
  @Test("What lies where comes at once, then where it goes, and at the end what goes nowhere")
  func survey() throws {
    let session = try TestSession.opened()
    session.ask(.shop(.surveyStock(Ticket(7))))
    let last = try session.answer { if case .stockArrived(Ticket(7), let part) = $0, part.isLast { part } else { nil } }
    let parts = session.inbox.all.compactMap { if case .stockArrived(_, let part) = $0 { part } else { nil } }
    #expect(parts.first?.sites.allSatisfy { $0.reach == nil } == true && parts.first?.done == 0)
    #expect(last.sites.allSatisfy { $0.reach != nil } && last.done == last.sites.count)
    let liege = try #require(last.sites.first { $0.site == "BELGG-OW" })
    #expect(liege.reach?.contains { $0.lane.country == "BE" && $0.lane.p90Days < 7 } == true)
    #expect(liege.quantity >= liege.left && liege.skus >= liege.skusLeft)
  }

  @Test("A survey that nobody waits for ends without an answer")
  func stopped() throws {
    let session = try TestSession.opened()
    session.ask(.shop(.surveyStock(Ticket(7))), .shop(.stop(Ticket(7))))
    session.finish(session.runner.lanes.planning)
    let isWhole = session.inbox.all.contains { if case .stockArrived(_, let part) = $0 { part.isLast } else { false } }
    #expect(!isWhole)
  }
}
