import Foundation
import Orders
import Primitives
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("What is asked of an order, carried out")
struct ActEffectTests {
  private let session: TestSession
  private let temporary = TemporaryFolder("acts")

  init() throws { session = try TestSession.opened() }

  /// Waits until the customer's lane is done, and gives what came since.
  private func answers(to effects: Effect...) -> [Action] {
    let before = session.inbox.all.count
    for effect in effects { session.ask(effect) }
    session.finish(session.runner.lanes.customer)
    return Array(session.inbox.all.dropFirst(before))
  }

  private func place(quantity: Int = 2) throws -> Order {
    let request = CheckoutRequest(
      key: .random(), lines: [CartLine(sku: TestCatalog.black, quantity: quantity)], timesOrdered: nil, address: TestCatalog.address,
      currency: .euro, chosen: [:], expectedTotal: nil)
    session.ask(.customer(.place(Ticket(77), request)))
    session.finish(session.runner.lanes.customer)
    return try session.answer { if case .placed(Ticket(77), .success(let order), _) = $0 { order } else { nil } }
  }

  /// The order, delivered.
  private func delivered() throws -> Order {
    let order = try place()
    return try #require(
      answers(to: .customer(.advance(order.id, .toEnd))).compactMap { if case .orderArrived(let order) = $0 { order } else { nil } }.last)
  }

  private func preview(_ request: ActRequest) throws -> Result<ActPreview, ShopError> {
    try #require(
      answers(to: .customer(.previewAct(Ticket(1), request))).compactMap {
        if case .actPreviewed(Ticket(1), let result) = $0 { result } else { nil }
      }.last)
  }

  private func act(_ request: ActRequest, _ key: PlacementKey) throws -> Result<Order, ShopError> {
    try #require(
      answers(to: .customer(.act(Ticket(2), request, key))).compactMap {
        if case .actDone(Ticket(2), let result) = $0 { result } else { nil }
      }.last)
  }

  @Test("A preview of a cancelled piece says what comes back and keeps nothing; the act then pays just that, once for its key")
  func cancel() throws {
    let order = try place()
    let piece = OrderAct.cancel(shipment: nil, lines: [OrderPieces(sku: TestCatalog.black, quantity: 1)])
    let request = ActRequest(order: order.id, version: order.version, act: piece)
    let preview = try preview(request).get()
    #expect(preview.paidBack.map { $0.minor > 0 && $0.minor < order.total.minor } == true)
    let kept = answers(to: .customer(.loadOrder(order.id)))
    guard case .orderArrived(let same)? = kept.last else { throw TestSource.Failure(what: session.inbox.names.joined()) }
    #expect(same.version == order.version && OrderLifecycle(same).cancellable(at: TestCatalog.now).first?.pieces.first?.quantity == 2)
    let done = try act(request, "key").get()
    #expect(ActPreview(of: order, as: done).refunds == preview.refunds)
    // The answer was lost, and the same is asked again: it is done already.
    let again = try act(request, "key").get()
    #expect(again == done)
    #expect(OrderLifecycle(again).cancellable(at: TestCatalog.now).first?.pieces.first?.quantity == 1)
  }

  @Test("An order that was changed since it was seen is left alone, and that is told")
  func changed() throws {
    let order = try place()
    _ = answers(to: .customer(.advance(order.id, .hours(1))))
    let request = ActRequest(order: order.id, version: order.version, act: .cancel(shipment: nil, lines: []))
    #expect(try act(request, "key") == .failure(.actRefused(order.id, .changed)))
    guard case .failure(.actRefused(order.id, .changed)) = try preview(request) else {
      Issue.record("\(session.inbox.names)")
      return
    }
  }

  @Test("What was delivered is offered to be given back by the law; the return pays what its preview said")
  func giveBack() throws {
    let order = try delivered()
    session.ask(.shop(.returnOffer(Ticket(3), order)))
    session.finish(session.runner.lanes.forecasts)
    let offer = try session.answer { if case .returnOffered(Ticket(3), let offer?) = $0 { offer } else { nil } }
    #expect(offer.terms.window?.days == 14 && !offer.terms.isOwnPromise && offer.lastDay(ofShipment: 0) != nil)
    #expect(offer.refusal(of: TestCatalog.black, inShipment: 0) == nil)
    let request = ActRequest(
      order: order.id, version: order.version,
      act: .giveBack(lines: [OrderPieces(sku: TestCatalog.black, quantity: 1)], reason: "changed my mind"))
    let preview = try preview(request).get()
    #expect(preview.refunds.count == 1 && preview.refunds[0].lines.allSatisfy { $0.reason != nil })
    _ = try act(request, "key").get()
    let end = answers(to: .customer(.advance(order.id, .toEnd)))
    guard case .orderArrived(let back)? = end.last else { throw TestSource.Failure(what: session.inbox.names.joined()) }
    let paid = back.log.last { $0.kind == .refunded }?.detail?.refundLines
    #expect(paid == preview.refunds[0].lines)
  }

  @Test("Chosen papers are written into the folder that was typed, in both languages, and never over others")
  func papers() throws {
    let order = try place()
    let folder = temporary.url.appending(path: "out").path
    func write() throws -> Result<PapersWritten, PapersFailure> {
      let before = session.inbox.all.count
      let request = PaperRequest(
        order: order.id, kinds: [.invoice, .packingList], format: .text, folder: " \(folder) ", languageCode: "zh-Hans")
      session.ask(.customer(.writePapers(Ticket(4), request)))
      session.finish(session.runner.lanes.papers)
      return try #require(
        session.inbox.all.dropFirst(before).compactMap { if case .papersWritten(Ticket(4), let result) = $0 { result } else { nil } }.last)
    }
    let written = try write().get()
    #expect(written.paths == ["invoice", "packing-list"].map { "\(folder)/\(order.id)-\($0).txt" })
    let text = try String(contentsOfFile: try #require(written.paths.first), encoding: .utf8)
    #expect(text.contains("Commercial invoice") && text.contains("商业发票"))
    #expect(try write() == .failure(.exists(written.paths[0])))
  }

  @Test(
    "A tilde is the home folder, and only at the beginning",
    arguments: [
      ("~/a", "/home/m/a"), (" ~ ", "/home/m"), ("~x/a", "~x/a"), ("a/~/b", "a/~/b"), ("/tmp/x ", "/tmp/x"),
    ])
  func home(typed: String, path: String) {
    #expect(UserPath.expanded(typed, environment: ["HOME": "/home/m"]) == path)
  }
}
