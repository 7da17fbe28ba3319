import Foundation
import Testing

@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("What a shopper asks of an order, page by page")
struct ActPageTests {
  static let id: OrderID = "7F3K-20QX"
  /// Delivered on Monday 21 December; until Monday 4 January it can be given back.
  static let delivered = CartFixture.order(advancedTo: "2026-12-22T03:00")
  /// Two bicycles by road were delivered on 25 November; the courier is on the train.
  static let half = CartFixture.order(isTwo: true, advancedTo: "2026-12-09T03:00")

  private func acts(_ effects: [Effect]) -> [(request: ActRequest, key: PlacementKey)] {
    effects.compactMap { if case .customer(.act(_, let request, let key)) = $0 { (request, key) } else { nil } }
  }

  // MARK: Cancelling

  @Test("X, Enter and Enter cancel an order; what is paid back is shown before, line by line")
  func cancel() throws {
    var visit = Visit(CartFixture.order())
    visit.press(.character("X"), .enter)
    let page = try #require(visit.top(ActPage.self))
    #expect(page.step == .check)
    let total = visit.app.money(CartFixture.order().total).string
    #expect(visit.text.contains("Comes back") && visit.text.contains("nothing was imported") && visit.text.contains(total))
    #expect(visit.text.contains("Set free") && !visit.text.contains("Paid back") && !visit.text.contains("We pay back"))
    #expect(acts(visit.effects).isEmpty)
    let done = acts(visit.press(.enter))
    #expect(done.map(\.request) == [ActRequest(order: Self.id, version: 0, act: .cancel(shipment: nil, lines: []))])
    #expect(visit.text.contains("It is cancelled."))
    // It was only set aside: nothing is paid back, by no day.
    #expect(visit.text.contains("\(total) is set free") && !visit.text.contains("paid back"))
    visit.press(.enter)
    #expect(visit.top(TrackingPage.self)?.order.cancelledAt != nil)
    #expect(visit.text.contains("\(total) set free on Tue 24 Nov"))
  }

  @Test("One piece of two, or one shipment, is cancelled alone")
  func cancelPart() throws {
    let order = CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00")
    var visit = Visit(order)
    visit.press(.character("X"), .down, .down, .left, .up, .character(" "), .enter, .enter)
    #expect(
      acts(visit.effects).map(\.request.act) == [.cancel(shipment: nil, lines: [OrderPieces(sku: CartFixture.swift, quantity: 1)])])
    var other = Visit(order)
    other.press(.character("X"), .right, .right)
    #expect(!other.text.contains("Courier") || other.line(with: "Courier")?.contains("Order") == true)
    other.press(.enter, .enter)
    #expect(acts(other.effects).map(\.request.act) == [.cancel(shipment: 1, lines: [])])
  }

  @Test("With one shipment on its way the other can still be cancelled, by its pieces")
  func cancelRest() throws {
    var visit = Visit(CartFixture.order(isTwo: true, advancedTo: "2026-11-25T06:00"))
    visit.press(.character("X"), .enter, .enter)
    #expect(acts(visit.effects).map(\.request.act) == [.cancel(shipment: 0, lines: [])])
  }

  @Test("Nothing chosen is said, and nothing is asked")
  func nothing() {
    var visit = Visit(CartFixture.order())
    visit.press(.character("X"), .character("a"))
    #expect(visit.press(.enter).isEmpty)
    #expect(visit.app.notice?.text == "Choose at least one piece to cancel.")
  }

  @Test("Too late to cancel says why, and what can be done instead")
  func tooLate() throws {
    var visit = Visit(CartFixture.order(advancedTo: "2026-12-09T03:00"))
    visit.press(.character("X"))
    let notice = try #require(visit.app.notice?.text.string)
    #expect(notice.hasPrefix("Too late to cancel: the order is in transit.") && notice.contains("(D)"))
    #expect(visit.top(TrackingPage.self) != nil)
  }

  @Test("A notice that has no room in its row takes another one", arguments: [60, 80, 120])
  func wholeNotice(width: Int) throws {
    var visit = Visit(TrackingPage(order: CartFixture.order(advancedTo: "2026-12-09T03:00")), width, 24)
    visit.press(.character("X"))
    let notice = try #require(visit.app.notice?.text.string)
    let rows = visit.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(4).joined(separator: " ")
    let words = rows.split { " ─".contains($0) }
    #expect(words.joined(separator: " ").contains(notice.split(separator: " ").joined(separator: " ")))
    // It does not stay.
    visit.press(.right)
    #expect(visit.app.notice == nil && !visit.text.contains("Too late to cancel"))
  }

  // MARK: Once

  @Test("A doubled Enter is one act, and so is another try after the answer was lost; other pieces are another")
  func once() throws {
    var visit = Visit(CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00"))
    visit.unanswered = { if case .customer(.act) = $0 { true } else { false } }
    visit.press(.character("X"), .enter)
    let first = try #require(acts(visit.press(.enter, .enter, .enter)).first)
    #expect(acts(visit.effects).count == 1)
    let ticket = try #require(
      visit.effects.compactMap { if case .customer(.act(let ticket, _, _)) = $0 { ticket } else { nil } }.last)
    visit.send(.actDone(ticket, .failure(.outcomeUnknown(nil, "the line broke"))))
    #expect(visit.text.contains("the line broke"))
    #expect(acts(visit.press(.enter)).map(\.key) == [first.key])
    let again = try #require(
      visit.effects.compactMap { if case .customer(.act(let ticket, _, _)) = $0 { ticket } else { nil } }.last)
    visit.send(.actDone(again, .failure(.unavailable("busy"))))
    visit.press(.escape, .down, .left, .enter)
    let other = try #require(acts(visit.press(.enter)).last)
    #expect(other.key != first.key && other.request.act != first.request.act)
  }

  @Test("An order that somebody else has changed is said, and shown anew; nothing is done to it")
  func changed() throws {
    var visit = Visit(CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00"))
    visit.press(.character("X"), .enter)
    // Another window cancels the courier.
    var other = try OrderLifecycle(visit.shop.order).adding(.cancelled, by: .customer, shipment: 0, at: visit.app.now)
    other.version = 1
    visit.shop.order = other
    visit.press(.enter)
    #expect(visit.shop.done.isEmpty)
    #expect(visit.app.notice?.text.string.hasPrefix("The order has changed") == true)
    #expect(visit.top(ActPage.self)?.step == .check && !visit.text.contains("Courier 20 cargo bicycle  "))
    visit.press(.enter)
    #expect(visit.shop.done.values.map(\.act) == [.cancel(shipment: 1, lines: [])])
  }

  @Test("What is asked for on a page over another one does not alarm that one: it is shown as the order stands now")
  func changedHere() throws {
    var visit = Visit(CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00"))
    visit.press(.character("X"), .enter)
    #expect(visit.top(ActPage.self)?.step == .check)
    let below = try #require(visit.model.pages.firstIndex { $0 is ActPage })
    visit.press(.character("o"), .enter)
    #expect(visit.top(TrackingPage.self) != nil)
    // The other shipment is cancelled over it.
    visit.press(.character("X"), .right, .right, .enter, .enter)
    #expect(visit.top(ActPage.self)?.step == .done && visit.app.notice == nil)
    let page = try #require(visit.model.pages[below] as? ActPage)
    #expect(page.order == visit.shop.order && page.step == .check && page.form.chosen.map(\.sku) == [CartFixture.courier])
    visit.press(.escape, .escape, .escape)
    #expect(visit.top(ActPage.self)?.step == .check && visit.app.notice == nil)
  }

  @Test("That the order has changed is said whole at 80 columns", arguments: ["en", "zh-Hans"])
  func changedIsWhole(code: String) throws {
    var order = CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00")
    var visit = Visit(order, 80, 24, language: code)
    visit.press(.character("X"), .enter)
    order = try OrderLifecycle(order).adding(.cancelled, by: .customer, shipment: 0, at: visit.app.now)
    order.version = 1
    visit.shop.order = order
    visit.press(.enter)
    let notice = try #require(visit.app.notice?.text.string)
    #expect(visit.text.contains(notice))
  }

  // MARK: Giving back

  @Test("R gives back in three steps: pieces and why, what comes back by which law, done with number and label")
  func giveBack() throws {
    var visit = Visit(Self.delivered)
    visit.press(.character("R"))
    #expect(visit.text.contains("You may give it back until Monday 4 January 2027.") || visit.text.contains("4 Jan 2027"))
    #expect(visit.press(.enter).isEmpty)
    #expect(visit.app.notice?.text.string.hasPrefix("Choose a reason") == true)
    visit.press(.character(" "), .enter)
    for text in ["What holds for it", "You pay the way back.", "Directive 2011/83/EU", "Comes back", "We pay back"] {
      #expect(visit.text.contains(text), "\(text)")
    }
    visit.press(.enter)
    let reason = "I changed my mind"
    #expect(
      visit.shop.done.values.map(\.act) == [
        .giveBack(lines: [OrderPieces(sku: CartFixture.courier, quantity: 1)], reason: reason)
      ])
    for text in ["Return 1 is asked for.", "number of its label", "What happens next", "P writes it"] {
      #expect(visit.text.contains(text), "\(text)")
    }
    visit.press(.character("P"))
    #expect(visit.top(PapersPage.self)?.kinds == [.returnLabel])
    visit.press(.escape)
    #expect(visit.text.contains("Return 1: asked for"))
  }

  @Test(
    "How far an open return is, and by when it has to be sent, stand in the list and on the order's page", arguments: ["en", "zh-Hans"])
  func openReturn(code: String) throws {
    var visit = Visit(Self.delivered, language: code)
    visit.press(.character("R"), .enter, .character(" "), .enter, .enter, .escape)
    #expect(visit.text.contains(visit.app.language("status.return.requested")))
    let order = visit.shop.order
    let approved = try #require(order.planned.first { $0.kind == .confirmed }).at
    let sent = try #require(order.planned.first { $0.kind == .handedOver }).at
    for (time, state, key) in [(approved, "approved", "sendBy"), (sent, "sent", "paidBy")] {
      visit.app.now = time.addingTimeInterval(60 - order.advancedBy)
      visit.press(.character("o"))
      let one = try #require(OrderLifecycle(order).progress(at: visit.app.now).flatMap(\.returns).first)
      let app = visit.app
      let day = try #require(ActShop.terms(of: order, app).deadline(of: one) { app.localDay($0, of: order) })
      #expect(visit.text.contains(app.language("status.return.\(state)")))
      #expect(visit.text.contains(app.language("orders.return.\(key)", ["day": app.language.date(day)])))
      visit.press(.enter)
      #expect(visit.top(TrackingPage.self) != nil && visit.text.contains(visit.app.language("status.return.\(state)")))
    }
  }

  @Test("What a later refund pays is no longer said not to be paid back, and the map says what is on its way")
  func laterRefund() throws {
    var order = CartFixture.order(isTwo: true, advancedTo: "2026-12-22T03:00")
    let app = Visit(order).app
    let act = ActRequest(
      order: order.id, version: order.version,
      act: .giveBack(lines: [OrderPieces(sku: CartFixture.courier, quantity: 1)], reason: "so"))
    order = try ActShop.doing(act, to: order, app).get()
    let end = try #require(OrderLifecycle(order).end(at: app.now))
    order = OrderLifecycle(order).advanced(to: end, at: app.now)
    // The freight was paid for the whole order.
    func said(_ order: Order) -> String {
      CaseLines(order, shipment: 0, nil, app).lines.map(\.text.string).joined(separator: "\n")
    }
    #expect(said(order).contains("Not paid back"))
    let page = Visit(order).text
    #expect(page.contains("what you gave back") && !page.contains("your parcel"))
    let lines = order.log.last { $0.kind == .refunded }?.detail?.refundLines ?? []
    let staying = lines.filter { !$0.isReturned }
    let paid = staying.map {
      RefundLine(
        kind: $0.kind, label: $0.label, amount: $0.amount, isReturned: true, rule: $0.rule, payer: .shop, reason: .standardFreight,
        costLine: $0.costLine)
    }
    order = try OrderLifecycle(order).adding(.refunded, by: .shop, shipment: 0, detail: .refund(lines: paid), at: app.now)
    #expect(!paid.isEmpty && said(order).contains("paid back on") && !said(order).contains("Not paid back"))
  }

  @Test("What was only set aside is set free, and no line says that it was paid back", arguments: ["en", "zh-Hans"])
  func setFree(code: String) {
    var visit = Visit(CartFixture.order(isTwo: true), language: code)
    visit.press(.character("X"), .right, .enter, .enter, .escape)
    let (language, now) = (visit.app.language, visit.app.date(visit.app.now, of: visit.shop.order).string)
    let amount = OrderLifecycle(visit.shop.order).payment(at: visit.app.now).sum(of: .released)
    #expect(amount.minor > 0)
    let arguments = ["amount": language.money(amount), "date": now]
    #expect(visit.text.contains(language("cases.released", filledBy: arguments).prefix(24)))
    #expect(!visit.text.contains(language("cases.paidBack", filledBy: arguments)))
  }

  @Test("Esc goes a step back, and off the page; what was chosen and typed is still there")
  func back() throws {
    var visit = Visit(Self.delivered)
    visit.press(.character("R"), .down, .down, .character(" "), .tab)
    visit.type("too small")
    visit.press(.enter)
    visit.type("by far")
    visit.press(.tab, .enter)
    #expect(visit.top(ActPage.self)?.step == .check && visit.text.contains("too small"))
    visit.press(.escape)
    #expect(visit.top(ActPage.self)?.step == .goods)
    visit.press(.escape)
    #expect(visit.top(TrackingPage.self) != nil)
    visit.press(.character("R"))
    #expect(visit.top(ActPage.self)?.form.words.text == "too small\nby far" && visit.top(ActPage.self)?.form.reason == 1)
  }

  @Test("Goods that come sealed are asked whether they were opened; opened ones are refused with the law's reason")
  func opened() throws {
    let all = CartFixture.order(isTwo: true, advancedTo: "2026-12-22T03:00")
    var visit = Visit(all)
    visit.press(.character("R"))
    #expect(!visit.text.contains("a seal is broken"))
    visit.press(.down, .character("2"))
    #expect(visit.text.contains("a seal is broken: Fenghuang Swift 20"))
    visit.press(.down, .character(" "), .down, .character(" "), .enter)
    #expect(visit.text.contains("This cannot be done.") && visit.text.contains("sealed for hygiene"))
    #expect(acts(visit.press(.enter)).isEmpty)
  }

  @Test("Too early and too late for a return say why, and the footer does not offer it")
  func noReturn() throws {
    var early = Visit(CartFixture.order(advancedTo: "2026-12-09T03:00"))
    early.press(.character("R"))
    #expect(early.app.notice?.text == "Only what was delivered can be given back; the order is in transit.")
    var late = Visit(CartFixture.order(advancedTo: "2027-01-06T03:00"))
    #expect(late.lines.last?.contains("R give back") == false)
    late.press(.character("R"))
    #expect(late.app.notice?.text.string.contains("ended on") == true)
    late.press(.character("X"))
    #expect(late.app.notice?.text.string.contains("days in which it could be given back are over") == true)
    var open = Visit(Self.delivered)
    #expect(open.lines.last?.contains("R give back") == true && open.lines.last?.contains("X cancel") == false)
    open.press(.character("?"))
    #expect(open.text.contains("give back"))
  }

  // MARK: Disputing

  @Test("D opens a dispute with reason and evidence in several lines; the order's page tells its state and its end")
  func dispute() throws {
    var visit = Visit(Self.half)
    visit.press(.character("D"), .down, .down, .down, .character(" "), .tab)
    visit.type("A scratch on the frame.")
    visit.press(.enter)
    visit.type("I would take 15% off.")
    visit.press(.tab, .enter, .enter)
    #expect(
      visit.shop.done.values.map(\.act) == [
        .dispute(
          shipment: nil, lines: [], reason: "It came damaged", evidence: "A scratch on the frame.\nI would take 15% off.")
      ])
    #expect(visit.text.contains("Dispute 1 is open."))
    visit.press(.enter)
    #expect(visit.text.contains("Dispute 1: open since") && visit.text.contains("damaged"))
    let resolve = ActRequest(
      order: Self.id, version: 1, act: .resolve(number: 1, .reduction(by: Money(minor: 2_835, currency: .euro))))
    visit.send(.orderArrived(try ActShop.doing(resolve, to: visit.shop.order, visit.app).get()))
    #expect(visit.text.contains("Dispute 1: ended") && visit.text.contains("€28.35"))
  }

  @Test("Something else has to be said in words")
  func other() {
    var visit = Visit(Self.half)
    visit.press(.character("D"), .end, .character(" "))
    visit.press(.enter)
    #expect(visit.top(ActPage.self)?.form.focus == .words)
    #expect(visit.app.notice?.text == "Say what is wrong in your words.")
  }

  @Test("Before anything was handed over, and before the promise is over, a dispute is too early")
  func early() {
    var visit = Visit(CartFixture.order())
    visit.press(.character("D"))
    #expect(visit.app.notice?.text.string.hasPrefix("Too early to dispute") == true)
  }
}
