import Foundation
import Testing

@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("How a seller answers a dispute, on its page")
struct AnswerPageTests {
  /// An order with an open dispute over two bicycles that were delivered, on its own page.
  private func disputed(_ language: String = "en") -> Visit<ActShop> {
    var visit = Visit(ActPageTests.half, language: language)
    visit.press(.character("D"), .right, .down, .down, .down, .character(" "), .enter, .enter, .enter)
    return visit
  }

  private func acts(_ effects: [Effect]) -> [OrderAct] {
    effects.compactMap { if case .customer(.act(_, let request, _)) = $0 { request.act } else { nil } }
  }

  @Test("S is offered while a dispute is open, and says why not where none is")
  func offered() {
    var visit = Visit(ActPageTests.half)
    visit.press(.character("S"))
    #expect(visit.app.notice?.text == "No dispute is open that a seller could answer.")
    #expect(visit.top(TrackingPage.self)?.keyHints(visit.app).contains { $0.key == "S" } == false)
    var open = disputed()
    #expect(open.top(TrackingPage.self)?.keyHints(open.app).contains { $0.key == "S" } == true)
    open.press(.character("S"))
    #expect(open.top(ActPage.self) != nil && open.text.contains("nobody sits at the other end"))
  }

  @Test("The price goes down by as much as the arrows say; what is paid back shows before it is done, and the dispute ends by it once")
  func lower() throws {
    var visit = disputed()
    visit.press(.character("S"))
    let form = try #require(visit.top(ActPage.self)?.form)
    let dispute = try #require(form.disputeEnd.dispute)
    let whole = try #require(OrderLifecycle(visit.shop.order).reducible(dispute, at: visit.app.now))
    #expect(form.chosen.allSatisfy { $0.quantity > 0 } && whole.minor > 0)
    // The first press takes the answer, each further one five hundredths.
    visit.press(.right, .right, .right, .left)
    #expect(visit.text.contains("down by 25%"))
    visit.press(.enter)
    let amount = whole * Ratio(1, 4)
    #expect(visit.text.contains("We pay back") && visit.text.contains(visit.app.money(amount).string))
    visit.press(.enter)
    #expect(acts(visit.effects).last == .resolve(number: 1, .reduction(by: amount)))
    #expect(visit.text.contains("The dispute has ended.") && visit.text.contains("The goods stay;"))
    visit.press(.enter)
    #expect(visit.text.contains("Dispute 1: ended") && visit.top(TrackingPage.self)?.order.isDisputed(at: visit.app.now) == false)
  }

  @Test("While a dispute is open, what cannot be asked for says so: not that it is too early, nor that it could be cancelled or given back")
  func meanwhile() {
    var visit = Visit(ActPageTests.half)
    visit.press(.character("D"), .end, .up, .character(" "), .enter, .enter, .enter)
    visit.press(.character("D"))
    #expect(visit.app.notice?.text == "All of it is in a return or a dispute already, or was paid back.")
    visit.press(.character("X"))
    #expect(visit.app.notice?.text.string.contains("a dispute is open") == true)
  }

  @Test("It never goes down by more than the whole price, nor by less than a twentieth")
  func bounds() {
    var visit = disputed()
    visit.press(.character("S"))
    for _ in 0..<40 { visit.press(.right) }
    #expect(visit.text.contains("down by 100%"))
    for _ in 0..<40 { visit.press(.left) }
    #expect(visit.text.contains("down by 5%"))
  }

  @Test("Money, goods again, or nothing", arguments: [(1, DisputeResolution.refund), (2, .again), (3, .nothing)])
  func others(row: Int, resolution: DisputeResolution) {
    var visit = disputed()
    visit.press(.character("S"))
    for _ in 0..<row { visit.press(.down) }
    visit.press(.character(" "), .enter, .enter)
    #expect(acts(visit.effects).last == .resolve(number: 1, resolution))
    #expect(visit.text.contains("The dispute has ended."))
  }

  @Test("Of two disputes either can be answered; the other stays open")
  func second() {
    // Goods of two shipments are two disputes.
    var visit = Visit(ActPageTests.half)
    visit.press(.character("D"), .end, .up, .character(" "), .enter, .enter, .enter)
    visit.press(.character("S"))
    #expect(visit.text.contains("dispute 1"))
    visit.press(.right)
    #expect(visit.text.contains("dispute 2"))
    visit.press(.end, .character(" "), .enter, .enter)
    #expect(acts(visit.effects).last == .resolve(number: 2, .nothing))
    let left = OrderLifecycle(visit.shop.order).openDisputes(at: visit.app.now).map(\.number)
    #expect(left == [1])
  }
}

extension Order {
  fileprivate func isDisputed(at now: Date) -> Bool { !OrderLifecycle(self).openDisputes(at: now).isEmpty }
}
