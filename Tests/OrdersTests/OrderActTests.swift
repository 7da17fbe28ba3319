import CoreSupport
import DeliverySupport
import Foundation
import LandedCost
import Money
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// What a shopper asks for: pieces cancelled, given back, disputed, by the order's own clock.
struct OrderActTests {
  private let placed = Date(timeIntervalSince1970: 1_795_000_000)

  private func after(_ hours: Double) -> Date { placed.addingTimeInterval(hours * 3600) }

  private func shipment(_ site: SiteID, _ lines: [(SKU, Int)]) -> Shipment {
    let pieces = lines.reduce(0) { $0 + $1.1 }
    let goods = Money(minor: Int64(pieces) * 1_000, currency: .euro)
    return Shipment(
      option: OptionID(rawValue: site.rawValue), site: site,
      lines: lines.map { OrderLine(sku: $0.0, name: LocalizedName("A"), quantity: $0.1, price: money("10")) },
      cost: LandedCost(
        regime: .standard, terms: .ddp, lines: [CostLine(kind: .goods, label: .goods, amount: goods)], total: goods, unknown: []),
      promise: Promise(p50: Hour(roundingUp: after(40)), p90: Hour(roundingUp: after(60))),
      stages: [
        Stage(
          kind: .delivery, from: .site(site), to: .zone("BE-GNE"), gate: .none, duration: StageDuration(constant: 10))
      ], co2Grams: 0)
  }

  /// Three of A and one of B from Liège, two of A from Shanghai; the first is handed over after 8 hours and delivered after 50, the second
  /// handed over after 20 and delivered after 70.
  private var order: Order {
    func event(_ hours: Double, _ kind: OrderEventKind, _ shipment: Int? = nil) -> OrderEvent {
      OrderEvent(at: after(hours), kind: kind, shipment: shipment)
    }
    let journey = [
      event(1, .confirmed), event(5, .picked, 0), event(6, .picked, 1), event(8, .handedOver, 0), event(20, .handedOver, 1),
      event(44, .outForDelivery, 0), event(50, .delivered, 0), event(60, .outForDelivery, 1), event(70, .delivered, 1),
    ]
    return Order(
      placing: "7F3K", at: placed,
      address: Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"),
      shipments: [shipment("BELGG-OW", [("A", 3), ("B", 1)]), shipment("CNSHA-W", [("A", 2)])], total: money("60"), seed: 7,
      journey: .told(events: journey))
  }

  private func lines(_ counts: (SKU, Int)...) -> [OrderPieces] { counts.map { OrderPieces(sku: $0.0, quantity: $0.1) } }

  private func cancel(_ order: Order, _ shipment: Int? = nil, _ lines: [OrderPieces] = [], at hours: Double) throws -> Order {
    try OrderLifecycle(order).cancelling(shipment: shipment, lines: lines, request: nil, at: after(hours))
  }

  // MARK: Cancelling

  @Test("Pieces are cancelled where they still lie, first from the first shipment; the rest travels on")
  func cancelPieces() throws {
    let cancelled = try cancel(order, nil, lines(("A", 4)), at: 2)
    let progress = OrderLifecycle(cancelled).progress(at: after(2))
    #expect(progress.map { $0.counts(of: "A").cancelled } == [3, 1] && progress.map(\.state) == [.confirmed, .confirmed])
    #expect(OrderLifecycle(cancelled).status(at: after(100)) == .delivered)
    #expect(OrderLifecycle(cancelled).progress(at: after(100)).map { $0.counts(of: "A").delivered } == [0, 1])
    #expect(cancelled.cancelledAt == nil)
    let all = try cancel(cancelled, nil, lines(("A", 1), ("B", 1)), at: 3)
    #expect(OrderLifecycle(all).status(at: after(3)) == .cancelled && all.cancelledAt == after(3))
    #expect(OrderLifecycle(all).nextEvent(at: after(3)) == nil)
  }

  @Test("Of a shipment that is named only its pieces are cancelled")
  func cancelOfShipment() throws {
    let one = try cancel(order, 1, lines(("A", 1)), at: 2)
    #expect(OrderLifecycle(one).progress(at: after(2)).map { $0.counts(of: "A").cancelled } == [0, 1])
    #expect(throws: OrderMoveError.tooMany("A", asked: 3, there: 2)) { try cancel(order, 1, lines(("A", 3)), at: 2) }
    #expect(throws: OrderMoveError.tooMany("B", asked: 1, there: 0)) { try cancel(order, 1, lines(("B", 1)), at: 2) }
    #expect(throws: OrderMoveError.noGoods("C")) { try cancel(order, nil, lines(("C", 1)), at: 2) }
    #expect(throws: OrderMoveError.noShipment(2)) { try cancel(order, 2, lines(("A", 1)), at: 2) }
    #expect(throws: OrderMoveError.noShipment(2)) { try cancel(order, 2, at: 2) }
  }

  @Test("What was handed over is not cancelled any more, and nothing of the request is done")
  func tooLate() throws {
    #expect(throws: OrderMoveError.notAllowed(.cancelled, shipment: 0, is: .handedOver)) { try cancel(order, nil, lines(("A", 3)), at: 9) }
    #expect(throws: OrderMoveError.notAllowed(.cancelled, shipment: 0, is: .handedOver)) { try cancel(order, 0, lines(("B", 1)), at: 9) }
    #expect(throws: OrderMoveError.notAllowed(.cancelled, shipment: 0, is: .handedOver)) { try cancel(order, at: 9) }
    let second = try cancel(order, nil, lines(("A", 2)), at: 9)
    #expect(OrderLifecycle(second).progress(at: after(9)).map(\.state) == [.handedOver, .cancelled])
  }

  // MARK: Returns

  /// The order with a return asked for and its way back planned.
  private func ask(_ order: Order, _ lines: [OrderPieces], at hours: Double, request: KeyedAct? = nil) throws -> Order {
    let lifecycle = OrderLifecycle(order)
    let returns = try lifecycle.returns(of: lines, at: after(hours))
    return try lifecycle.returning(
      returns, reason: "too large", planned: lifecycle.wayBack(of: returns, at: after(hours), by: [:]), request: request, at: after(hours))
  }

  @Test("A return goes back by the order's own clock: approved, sent, received, checked, paid; the site's goods come back once")
  func wayBack() throws {
    let asked = try ask(order, lines(("A", 2)), at: 55)
    let lifecycle = OrderLifecycle(asked)
    #expect(lifecycle.status(at: after(55)) == .returnRequested)
    #expect(asked.planned.map(\.kind) == [.confirmed, .handedOver, .arrived, .returned, .refunded])
    #expect(asked.planned.allSatisfy { $0.caseNumber == 1 && $0.shipment == 0 && $0.at > after(55) })
    for (event, state) in zip(asked.planned, [ReturnState.approved, .sent, .received, .accepted, .refunded]) {
      #expect(lifecycle.progress(at: event.at)[0].returns.map(\.state) == [state])
    }
    #expect(lifecycle.events(at: .distantFuture).map(\.kind).filter { $0 == .delivered }.count == 2, "the other shipment travels on")
    let end = OrderLifecycle(lifecycle.advanced(to: after(5_000), at: after(55)))
    #expect(end.order.planned.isEmpty && end.order.isPlausible)
    #expect(end.status(at: after(55)) == .delivered, "one of A and B stay with the shopper")
    #expect(end.progress(at: after(55))[0].counts(of: "A").accepted == 2)
    let again = try OrderDocument.decode(OrderDocument.encode(asked), address: asked.address)
    #expect(again == asked)
    #expect(try ask(order, lines(("A", 2)), at: 55).planned == asked.planned, "the way back is drawn from the seed")
  }

  @Test("On the way back people keep their hours: nothing is posted, taken in, checked or approved while the place is closed")
  func hoursOfTheWayBack() throws {
    let depot = WorkingCalendar("depot", in: "Europe/Brussels", open: [opening(9, 17)], on: .workdays)
    let door = WorkingCalendar("door", in: "Europe/Brussels", open: [opening(8, 12)])
    let shipments = order.shipments.map { own in
      Shipment(
        option: own.option, site: own.site, lines: own.lines, cost: own.cost, promise: own.promise,
        stages: [
          Stage(
            kind: .handling, from: .site(own.site), to: .site(own.site), gate: .opening("depot"), duration: StageDuration(constant: 4)),
          Stage(
            kind: .delivery, from: .site(own.site), to: .zone("BE-GNE"), gate: .opening("door"), duration: StageDuration(constant: 10)),
        ], co2Grams: 0)
    }
    for seed in UInt64(1)...40 {
      let lifecycle = OrderLifecycle(
        Order(
          placing: order.id, at: placed, address: try #require(order.address), shipments: shipments, total: order.total, seed: seed,
          journey: order.journey))
      let returns = try lifecycle.returns(of: lines(("A", 2)), at: after(55))
      let way = lifecycle.wayBack(of: returns, at: after(55), by: ["depot": depot, "door": door])
      #expect(way.map(\.kind) == [.confirmed, .handedOver, .arrived, .returned, .refunded])
      for (event, calendar) in zip(way, [depot, door, depot, depot]) {
        #expect(calendar.isOpen(at: Hour(roundingDown: event.at)) == true, "\(event.kind) at \(event.at), seed \(seed)")
      }
      #expect(zip(way, way.dropFirst()).allSatisfy { $0.at < $1.at })
      #expect(way[4].at.timeIntervalSince(way[3].at) <= 96 * 3600)
    }
  }

  @Test("With no lines everything that was delivered is asked for, a return for each shipment; its end is known in advance")
  func all() throws {
    let asked = try ask(order, [], at: 80)
    let lifecycle = OrderLifecycle(asked)
    #expect(lifecycle.progress(at: after(80)).map { $0.returns.map(\.number) } == [[1], [2]])
    let returned = try #require(lifecycle.nextInstant(of: .returned, at: after(80)))
    let refunded = try #require(lifecycle.nextInstant(of: .refunded, at: after(80)))
    #expect(lifecycle.status(at: returned) == .returned && lifecycle.status(at: refunded) == .refunded && returned <= refunded)
    #expect(lifecycle.status(at: returned.addingTimeInterval(-1)) == .returnRequested)
  }

  @Test("Of a part of the goods the status stays theirs, and the clock still goes to the part's money")
  func part() throws {
    let lifecycle = OrderLifecycle(try ask(order, lines(("B", 1)), at: 80))
    let refunded = try #require(lifecycle.nextInstant(of: .refunded, at: after(80)))
    #expect(lifecycle.progress(at: refunded)[0].returns.map(\.state) == [.refunded])
    #expect(lifecycle.status(at: refunded) == .delivered)
    #expect(lifecycle.nextInstant(of: .cancelled, at: after(80)) == nil)
  }

  @Test("What was not delivered, is in another return or was never ordered cannot be asked for")
  func notReturnable() throws {
    #expect(throws: OrderMoveError.notAllowed(.returnRequested, shipment: 0, is: .handedOver)) { try ask(order, [], at: 10) }
    #expect(throws: OrderMoveError.tooMany("A", asked: 4, there: 3)) { try ask(order, lines(("A", 4)), at: 55) }
    let asked = try ask(order, lines(("A", 2)), at: 55)
    #expect(throws: OrderMoveError.tooMany("A", asked: 2, there: 1)) { try ask(asked, lines(("A", 2)), at: 56) }
    #expect(throws: OrderMoveError.noGoods("C")) { try ask(asked, lines(("C", 1)), at: 56) }
    let both = try ask(asked, [], at: 56)
    #expect(OrderLifecycle(both).progress(at: after(56))[0].returns.map(\.pieces) == [lines(("A", 2)), lines(("A", 1), ("B", 1))])
    #expect(throws: OrderMoveError.self) { try ask(both, [], at: 57) }
  }

  @Test("A return that is ended without anything done brings nothing more; one that is paid early is paid once")
  func ended() throws {
    let asked = try ask(order, lines(("A", 2)), at: 55)
    let lifecycle = OrderLifecycle(asked)
    let open = try lifecycle.openCase(nil, at: after(56))
    #expect(open.isReturn && open.number == 1 && open.pieces == lines(("A", 2)))
    let refused = try lifecycle.resolving(open, as: .nothing, request: nil, at: after(56))
    #expect(refused.planned.isEmpty && OrderLifecycle(refused).status(at: after(56)) == .handedOver)
    #expect(OrderLifecycle(refused).progress(at: after(56))[0].counts(of: "A").returnable == 3)
    #expect(throws: OrderMoveError.notForReturns(1)) { try lifecycle.resolving(open, as: .again, request: nil, at: after(56)) }
    let line = RefundLine(kind: .goods, label: .goods, amount: money("20"), isReturned: true)
    let paid = try lifecycle.resolving(open, as: .refund, refund: [line], request: nil, at: after(56))
    let kinds = OrderLifecycle(paid).events(at: .distantFuture).filter { $0.caseNumber == 1 }.map(\.kind)
    #expect(kinds == [.returnRequested, .refunded, .confirmed, .handedOver, .arrived, .returned])
    #expect(OrderLifecycle(paid).progress(at: .distantFuture)[0].returns.map(\.state) == [.refunded])
  }

  // MARK: Disputes

  private func dispute(_ order: Order, _ shipment: Int? = nil, _ lines: [OrderPieces] = [], at hours: Double) throws -> Order {
    try OrderLifecycle(order).disputing(
      shipment: shipment, lines: lines, reason: "scratched", evidence: "a picture", request: nil, at: after(hours))
  }

  @Test("A dispute is opened once goods were handed over or their promise is over, for pieces that are in no case")
  func disputes() throws {
    #expect(throws: OrderMoveError.notAllowed(.disputed, shipment: 0, is: .picked)) { try dispute(order, at: 7) }
    let early = try dispute(order, at: 9)
    #expect(OrderLifecycle(early).progress(at: after(9)).map { $0.disputes.count } == [1, 0], "the other is not handed over")
    #expect(OrderLifecycle(early).status(at: after(9)) == .disputed && OrderLifecycle(early).status(at: after(100)) == .disputed)
    #expect(throws: OrderMoveError.self) { try dispute(early, 0, at: 10) }
    let one = try dispute(order, nil, lines(("B", 1)), at: 80)
    #expect(OrderLifecycle(one).progress(at: after(80))[0].disputes.map(\.evidence) == ["a picture"])
    let open = try OrderLifecycle(one).openCase(nil, at: after(81))
    #expect(!open.isReturn)
    let ended = try OrderLifecycle(one).resolving(open, as: .nothing, request: nil, at: after(81))
    #expect(OrderLifecycle(ended).status(at: after(81)) == .delivered)
    #expect(throws: OrderMoveError.noOpenCase(nil, open: [])) { try OrderLifecycle(ended).openCase(nil, at: after(82)) }
  }

  @Test("An order that was never handed over can be disputed once its promise is over")
  func neverSent() throws {
    let stuck = Order(
      placing: "7F3K", at: placed, address: order.address!, shipments: order.shipments, total: order.total, seed: 7,
      journey: .told(events: [OrderEvent(at: after(1), kind: .confirmed)]))
    #expect(throws: OrderMoveError.self) { try dispute(stuck, at: 60) }
    #expect(OrderLifecycle(try dispute(stuck, at: 62)).progress(at: after(62)).allSatisfy(\.isDisputed))
  }

  @Test("Of several open cases one has to be named; disputes come before returns")
  func cases() throws {
    let several = try dispute(ask(dispute(order, nil, lines(("B", 1)), at: 80), lines(("A", 1)), at: 81), nil, lines(("A", 1)), at: 82)
    let lifecycle = OrderLifecycle(several)
    #expect(throws: OrderMoveError.noOpenCase(nil, open: [1, 2, 3])) { try lifecycle.openCase(nil, at: after(83)) }
    #expect(throws: OrderMoveError.noOpenCase(9, open: [1, 2, 3])) { try lifecycle.openCase(9, at: after(83)) }
    #expect(try lifecycle.openCase(2, at: after(83)).isReturn)
    let first = try lifecycle.resolving(lifecycle.openCase(1, at: after(83)), as: .nothing, request: nil, at: after(83))
    #expect(try OrderLifecycle(first).openCase(nil, at: after(84)).number == 3, "the only dispute")
  }

  @Test("What is sent again travels beside what was sent first, and its pieces are free once it is there")
  func again() throws {
    let disputed = try dispute(order, 0, lines(("B", 1)), at: 80)
    let lifecycle = OrderLifecycle(disputed)
    let open = try lifecycle.openCase(nil, at: after(81))
    let hour = Hour(roundingUp: after(81))
    let planned = lifecycle.sentAgain(open, passages: [Passage(ready: hour + 1, start: hour + 3, firstEnd: hour + 9, end: hour + 9)])
    let sent = try lifecycle.resolving(open, as: .again, planned: planned, request: nil, at: after(81))
    let after = OrderLifecycle(sent)
    #expect(after.status(at: self.after(81)) == .delivered)
    #expect(after.progress(at: self.after(81))[0].counts(of: "B").returnable == 0)
    #expect(planned.map(\.kind) == [.handedOver, .atDepot, .outForDelivery, .delivered] && planned.allSatisfy { $0.caseNumber == 1 })
    #expect(after.progress(at: (hour + 9).date)[0].disputes.map(\.state) == [.replaced])
    #expect(after.progress(at: (hour + 9).date)[0].counts(of: "B").returnable == 1)
  }

  @Test("The act of a key is known, and of another key it is not")
  func keys() throws {
    let act = OrderAct.giveBack(lines: lines(("A", 1)), reason: "too large")
    let asked = try ask(order, lines(("A", 1)), at: 55, request: KeyedAct(key: "k", act: act))
    #expect(OrderLifecycle(asked).act(of: "k") == act && OrderLifecycle(asked).act(of: "l") == nil)
  }
}
