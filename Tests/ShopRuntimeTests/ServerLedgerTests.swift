import Catalog
import Delivery
import Dispatch
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Storefront
import Testing

@testable import ShopRuntime

/// A stock as the catalog gave it: of everything one piece.
private struct OnePiece: CatalogStock {
  func catalogStock(of skus: [SKU]) -> [SKU: [StockLevel]] {
    Dictionary(uniqueKeysWithValues: skus.map { ($0, [StockLevel(sku: $0, site: "BELGG-OW", quantity: 1, price: nil)]) })
  }
}

/// What was noted, for a test to wait for.
private final class Notes: Sendable {
  private let all = Lock<[SessionNote]>([])
  private let told = DispatchSemaphore(value: 0)

  func add(_ note: SessionNote) {
    all.withLock { $0.append(note) }
    told.signal()
  }

  /// Waits for another one; false after two minutes.
  func next() -> Bool { told.wait(timeout: .now() + .seconds(120)) == .success }
  var names: [String] { all.withLock { $0 }.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" } }
}

@Suite("The ledger of a server")
struct ServerLedgerTests {
  private let notes = Notes()

  @Test("While answers are waited for this is told once, however many wait, and once more when all have theirs")
  func waiting() throws {
    let watch = LedgerWatch(patience: .milliseconds(1)) { [notes] in notes.add($0 ? .waitingForLedger : .ledgerAnswers) }
    let gate = Gate()
    let group = DispatchGroup()
    for _ in 0..<4 {
      group.enter()
      Thread.detachNewThread {
        try? watch.over { () throws(LedgerError) in gate.pass() }
        group.leave()
      }
    }
    #expect(notes.next())
    #expect(notes.names == ["waitingForLedger"])
    gate.open()
    #expect(group.wait(timeout: .now() + .seconds(120)) == .success)
    // One that began late may have had to wait as well: what is told comes by turns, and nobody waits in the end.
    while notes.names.last != "ledgerAnswers" { guard notes.next() else { break } }
    #expect(notes.names.enumerated().allSatisfy { $0.element == ($0.offset.isMultiple(of: 2) ? "waitingForLedger" : "ledgerAnswers") })
    #expect(notes.names.last == "ledgerAnswers")
  }

  @Test("A question that is answered at once is told to nobody")
  func quick() throws {
    let watch = LedgerWatch(patience: .seconds(600)) { [notes] in notes.add($0 ? .waitingForLedger : .ledgerAnswers) }
    for _ in 0..<100 { try watch.over { () throws(LedgerError) in } }
    watch.setAway(true)
    #expect(notes.next())
    #expect(notes.names == ["waitingForLedger"])
  }

  @Test("What only reads goes on with the catalog's stock while the server is away, and comes back by itself")
  func away() throws {
    let memory = MemoryLedger(stock: [StockLevel(sku: "A", site: "BELGG-OW", quantity: 7, price: nil)])
    let ledger = ServerLedger(
      store: memory, readers: memory, catalog: OnePiece(), patience: .seconds(600), pause: .milliseconds(1),
      note: { [notes] in notes.add($0) })
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [7])
    memory.failAlways(.unavailable(MemoryLedger.fault))
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [1])
    #expect(try ledger.sold().isEmpty)
    #expect(try ledger.orders(of: .local, in: .ever).isEmpty)
    #expect(try ledger.draft(of: .local) == nil)
    #expect(try ledger.due(at: .distantFuture, most: 1).isEmpty)
    #expect(throws: LedgerError.unavailable(MemoryLedger.fault), "what is the customer's is not made up") {
      try ledger.cart(of: .local)
    }
    #expect(notes.next() && notes.next())
    #expect(Set(notes.names) == ["withoutDatabase", "waitingForLedger"])
    memory.failAlways(nil)
    #expect(notes.next())
    #expect(notes.names.last == "ledgerAnswers")
    #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [7])
  }

  @Test("A server that has to be mended is told once, and nobody is told to wait for it")
  func broken() throws {
    let memory = MemoryLedger()
    let ledger = ServerLedger(
      store: memory, readers: memory, catalog: OnePiece(), patience: .seconds(600), pause: .milliseconds(1),
      note: { [notes] in notes.add($0) })
    memory.failAlways(.newerVersion(MemoryLedger.fault))
    for _ in 0..<3 { #expect(try ledger.stock(of: ["A"])["A"]?.map(\.quantity) == [1]) }
    #expect(notes.next())
    #expect(notes.names == ["withoutDatabase"])
  }

  @Test("A lost answer is asked for by the server's own ledger: the session asks it once")
  func asksOnce() throws {
    let session = try TestSession(isServer: true)
    session.ask(.shop(.loadNetwork), .customer(.addToCart(TestCatalog.black, 1, nil)))
    _ = try session.answer { if case .cartArrived(let cart) = $0, !cart.isEmpty { cart } else { nil } }
    session.ledger.loseAnswers()
    session.ask(.customer(.place(Ticket(1), Self.request)))
    let result = try session.answer { if case .placed(Ticket(1), let result, _) = $0 { result } else { nil } }
    guard case .failure(.outcomeUnknown(Self.request.key, _)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(session.ledger.placements == 1)
  }

  @Test("An order is placed when the database answers again, and all else that needs it waits only for itself")
  func placing() throws {
    let session = try TestSession(isServer: true)
    session.ask(.shop(.loadNetwork), .customer(.addToCart(TestCatalog.black, 1, nil)))
    _ = try session.answer { if case .cartArrived(let cart) = $0, !cart.isEmpty { cart } else { nil } }
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ask(.customer(.place(Ticket(1), Self.request)))
    _ = try session.answer { if case .ledgerWaits(true) = $0 { true } else { nil } }
    session.ask(
      .shop(.search(Ticket(2), SearchRequest(text: "bicycle", zone: "BE-GNE"))), .shop(.quote([TestSession.key()])),
      .shop(.loadProduct(Ticket(3), TestCatalog.city)))
    _ = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    _ = try session.answer { if case .quoteArrived(_, .success(let quote)) = $0 { quote } else { nil } }
    _ = try session.answer { if case .productArrived(Ticket(3), let page?) = $0 { page } else { nil } }
    #expect(!session.inbox.names.contains("placed"))
    gate.open()
    let order = try session.answer { if case .placed(Ticket(1), .success(let order), _) = $0 { order } else { nil } }
    #expect(order.shipments.flatMap(\.lines).map(\.sku) == [TestCatalog.black])
    _ = try session.answer { if case .ledgerWaits(false) = $0 { true } else { nil } }
    // Asked again with the same key it is the same order.
    session.ask(.customer(.place(Ticket(4), Self.request)))
    let again = try session.answer { if case .placed(Ticket(4), .success(let order), _) = $0 { order } else { nil } }
    #expect(again.id == order.id)
  }

  private static let request = CheckoutRequest(
    key: "waited-for", lines: [CartLine(sku: TestCatalog.black, quantity: 1)], timesOrdered: 0, address: TestCatalog.address,
    currency: .euro, chosen: [:], expectedTotal: nil)
}
