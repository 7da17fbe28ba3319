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
  /// Its sites have no prices of their own.
  private static let mug: SKU = "KN-MUG-SEA"

  /// An index over the tests' catalog with one product fewer, another name for one and, if asked for, another price of the mug.
  private static func edited(price: String? = nil) throws -> GoodsIndex {
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
    if let price {
      let variants = folder.url.appending(path: "products/variants.csv")
      let rows = try String(contentsOf: variants, encoding: .utf8).split(separator: "\n").map { row in
        var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if cells[0] == mug.rawValue { cells[8] = price }
        return cells.joined(separator: ",")
      }
      try rows.joined(separator: "\n").write(to: variants, atomically: true, encoding: .utf8)
    }
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

  /// The cart's plan, and the request that places it as it was planned.
  private func request(_ session: TestSession, _ ticket: Ticket, key: PlacementKey = "k") throws -> CheckoutRequest {
    session.ask(.customer(.plan(ticket, zone: TestCatalog.ghent.zone, currency: .euro, chosen: [:], sites: [:])))
    let plan = try session.answer { if case .planArrived(ticket, let result) = $0 { try? result.get() } else { nil } }
    return CheckoutRequest(
      key: key, lines: plan.lines.map(\.cartLine), timesOrdered: plan.timesOrdered, address: TestCatalog.address, currency: .euro,
      chosen: Dictionary(uniqueKeysWithValues: plan.shipments.compactMap { shipment in shipment.option.map { (shipment.site, $0.id) } }),
      expectedTotal: plan.total, sites: plan.sites, seen: plan)
  }

  private func placed(_ session: TestSession, _ ticket: Ticket, _ request: CheckoutRequest) throws -> Result<Order, ShopError> {
    session.ask(.customer(.place(ticket, request)))
    return try session.answer { if case .placed(ticket, let result, _) = $0 { result } else { nil } }
  }

  private func withMug() throws -> TestSession {
    let session = try TestSession.opened()
    session.ask(.customer(.addToCart(Self.mug, 1, nil)))
    _ = try session.answer { if case .cartArrived(let cart) = $0, !cart.isEmpty { cart } else { nil } }
    return session
  }

  private func hasReloaded(_ session: TestSession) -> Bool {
    session.inbox.all.contains { if case .catalogReloaded(.changed) = $0 { true } else { false } }
  }

  @Test("An order over files that have changed is by the new ones: placed where nothing of it is new, else refused, and its key stays free")
  func placing() throws {
    let session = try withMug()
    let first = try request(session, Ticket(1))
    session.source.edit("second", goods: try Self.edited(price: "99"))
    guard case .failure(.totalChanged(let was, let now)) = try placed(session, Ticket(2), first) else {
      Issue.record("not refused")
      return
    }
    #expect(was == first.expectedTotal && now.minor > was.minor)
    #expect(hasReloaded(session) && session.source.checks == 1)
    let second = try request(session, Ticket(3))
    #expect(second.expectedTotal == now)
    session.source.edit("third", goods: try Self.edited(price: "99"))
    let order = try placed(session, Ticket(4), second).get()
    #expect(order.total == now && order.lines.map(\.sku) == [Self.mug])
    #expect(session.source.checks == 2)
    // What was placed with the key is the answer, whatever has changed since; nothing is read for it.
    session.source.edit("fourth", goods: try Self.edited(price: "109"))
    #expect(try placed(session, Ticket(5), second) == .success(order))
    #expect(session.source.checks == 2)
  }

  @Test("Files with a bad row change nothing for an order; they are not looked through for each, nor told to whom did not ask")
  func placingOverBadFiles() throws {
    let session = try withMug()
    let request = try request(session, Ticket(1))
    let issue = CatalogIssue(file: "a.csv", line: 3, column: 1, CatalogFault(.blank, ["column": "x"]))
    session.source.edit("second", issues: [issue], goods: try Self.edited(price: "99"))
    #expect(try placed(session, Ticket(2), request).get().total == request.expectedTotal)
    session.ask(.customer(.addToCart(TestCatalog.red, 1, nil)))
    _ = try session.answer { if case .cartArrived(let cart) = $0, cart.quantity(of: TestCatalog.red) > 0 { cart } else { nil } }
    _ = try placed(session, Ticket(4), try self.request(session, Ticket(3), key: "l")).get()
    #expect(session.source.checks == 1 && !hasReloaded(session))
    // Whoever asks is told.
    #expect(try reloaded(session) == .refused("a.csv:3", more: 0))
  }

  @Test("Other imported rates are read without looking through the catalog")
  func placingAfterRates() throws {
    let session = try withMug()
    let request = try request(session, Ticket(1))
    session.source.importRates("second")
    #expect(try placed(session, Ticket(2), request).get().total == request.expectedTotal)
    #expect(session.source.checks == 0 && hasReloaded(session))
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
