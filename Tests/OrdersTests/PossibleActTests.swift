import CoreSupport
import Foundation
import LandedCost
import Money
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// What can be asked of an order, and what would come of it.
struct PossibleActTests {
  private let placed = Date(timeIntervalSince1970: 1_795_000_000)

  private func after(_ hours: Double) -> Date { placed.addingTimeInterval(hours * 3600) }

  private func shipment(_ site: SiteID, _ lines: [(SKU, Int)]) -> Shipment {
    let goods = Money(minor: Int64(lines.reduce(0) { $0 + $1.1 }) * 1_000, currency: .euro)
    return Shipment(
      option: OptionID(rawValue: site.rawValue), site: site,
      lines: lines.map { OrderLine(sku: $0.0, name: LocalizedName("A"), quantity: $0.1, price: money("10")) },
      cost: LandedCost(
        regime: .standard, terms: .ddp, lines: [CostLine(kind: .goods, label: .goods, amount: goods)], total: goods, unknown: []),
      promise: Promise(p50: Hour(roundingUp: after(40)), p90: Hour(roundingUp: after(60))), stages: [], co2Grams: 0)
  }

  /// Three of A and one of B from Liège, handed over after 8 hours and delivered after 50; two of A from Shanghai, after 20 and 70.
  private var order: Order {
    func event(_ hours: Double, _ kind: OrderEventKind, _ shipment: Int? = nil) -> OrderEvent {
      OrderEvent(at: after(hours), kind: kind, shipment: shipment)
    }
    return Order(
      placing: "7F3K", at: placed,
      address: Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"),
      shipments: [shipment("BELGG-OW", [("B", 1), ("A", 3)]), shipment("CNSHA-W", [("A", 2)])], total: money("60"), seed: 7,
      journey: .told(events: [
        event(1, .confirmed), event(5, .picked, 0), event(6, .picked, 1), event(8, .handedOver, 0), event(20, .handedOver, 1),
        event(44, .outForDelivery, 0), event(50, .delivered, 0), event(60, .outForDelivery, 1), event(70, .delivered, 1),
      ]))
  }

  private func text(_ possible: [PossiblePieces]) -> String {
    possible.map { own in "\(own.shipment): " + own.pieces.map { "\($0.quantity) \($0.sku)" }.joined(separator: ", ") }
      .joined(separator: "; ")
  }

  @Test("Each shipment can be cancelled until it is handed over, given back once it is there, disputed once it has left")
  func possible() {
    let lifecycle = OrderLifecycle(order)
    func at(_ hours: Double) -> [String] {
      [lifecycle.cancellable(at: after(hours)), lifecycle.returnable(at: after(hours)), lifecycle.disputable(at: after(hours))].map(text)
    }
    #expect(at(2) == ["0: 1 B, 3 A; 1: 2 A", "", ""])
    #expect(at(10) == ["1: 2 A", "", "0: 1 B, 3 A"])
    #expect(at(55) == ["", "0: 1 B, 3 A", "0: 1 B, 3 A; 1: 2 A"])
    #expect(at(71) == ["", "0: 1 B, 3 A; 1: 2 A", "0: 1 B, 3 A; 1: 2 A"])
  }

  @Test("What is possible is what the moves allow: an act on just these pieces is done, one piece more is refused")
  func allowed() throws {
    let lifecycle = OrderLifecycle(order)
    for hours in stride(from: 0.5, to: 80, by: 3.5) {
      let now = after(hours)
      for own in lifecycle.cancellable(at: now) {
        _ = try lifecycle.cancelling(shipment: own.shipment, lines: own.pieces, request: nil, at: now)
        let more = own.pieces.map { OrderPieces(sku: $0.sku, quantity: $0.quantity + 1) }
        #expect(throws: OrderMoveError.self) {
          try lifecycle.cancelling(shipment: own.shipment, lines: more, request: nil, at: now)
        }
      }
      let back = lifecycle.returnable(at: now).flatMap(\.pieces)
      if !back.isEmpty { _ = try lifecycle.returns(of: back, at: now) }
      if back.isEmpty { #expect(throws: OrderMoveError.self) { try lifecycle.returns(of: [], at: now) } }
      let disputed = lifecycle.disputable(at: now)
      for own in disputed {
        _ = try lifecycle.disputing(
          shipment: own.shipment, lines: own.pieces, reason: "x", evidence: nil, request: nil, at: now)
      }
      for index in [0, 1] where !disputed.contains(where: { $0.shipment == index }) {
        #expect(throws: OrderMoveError.self) {
          try lifecycle.disputing(shipment: index, lines: [], reason: "x", evidence: nil, request: nil, at: now)
        }
      }
    }
  }

  @Test("What was asked back can be asked neither back nor disputed a second time")
  func once() throws {
    let lifecycle = OrderLifecycle(order)
    let now = after(71)
    let returns = try lifecycle.returns(of: [OrderPieces(sku: "A", quantity: 4)], at: now)
    let asked = OrderLifecycle(try lifecycle.returning(returns, reason: "x", planned: [], request: nil, at: now))
    #expect(text(asked.returnable(at: now)) == "0: 1 B; 1: 1 A")
    #expect(text(asked.disputable(at: now)) == "0: 1 B; 1: 1 A")
  }

  @Test("A preview has the refunds that the act brings, not those of before")
  func preview() throws {
    func refunding(_ order: Order, _ amount: Int64) throws -> Order {
      let line = RefundLine(
        kind: .goods, label: .goods, amount: Money(minor: amount, currency: .euro), isReturned: true, payer: .shop, reason: .notSent)
      let cost = order.shipments[0].cost
      return try OrderLifecycle(order).adding(
        .refunded, by: .shop, shipment: 0, detail: .cancellation(lines: [line], remaining: cost, splits: nil), at: after(2))
    }
    func cancelling(_ order: Order) throws -> Order {
      try OrderLifecycle(order).cancelling(shipment: 0, lines: [OrderPieces(sku: "A", quantity: 1)], request: nil, at: after(2))
    }
    let first = try refunding(cancelling(order), 1_000)
    let second = try refunding(cancelling(first), 700)
    #expect(ActPreview(of: order, as: first).paidBack == money("10"))
    #expect(ActPreview(of: first, as: second).paidBack == money("7"))
    #expect(ActPreview(of: order, as: second).paidBack == money("17"))
    #expect(ActPreview(of: second, as: second).refunds.isEmpty && ActPreview(of: second, as: second).paidBack == nil)
    // Of a return the refund is still to come.
    let lifecycle = OrderLifecycle(order)
    let returns = try lifecycle.returns(of: [OrderPieces(sku: "B", quantity: 1)], at: after(71))
    let asked = try lifecycle.returning(
      returns, reason: "x", planned: lifecycle.wayBack(of: returns, at: after(71), by: [:]), request: nil, at: after(71))
    #expect(ActPreview(of: order, as: asked).refunds.map(\.caseNumber) == [1])
  }

  @Test("An offer refuses with the law's own reason, and asks whether goods were opened only where that matters")
  func offer() {
    let laws = ReturnLaws(
      laws: [
        ReturnLaw(
          places: ["BE"], basis: .law, days: 14, start: .lastPiece, confidence: .high, validFrom: LocalDate(days: 0), source: "x")
      ],
      exceptions: [
        ReturnException(
          places: ["BE"], hs: ["3304"], isForOpened: true, reason: .unsealedHygiene, confidence: .high, validFrom: LocalDate(days: 0),
          source: "x"),
        ReturnException(
          places: ["BE"], hs: ["0401"], reason: .perishable, confidence: .high, validFrom: LocalDate(days: 0), source: "x"),
      ])
    let goods: [SKU: ReturnGoods] = [
      "A": ReturnGoods(hsCode: "33049900"), "B": ReturnGoods(hsCode: "04011000"), "C": ReturnGoods(hsCode: "87120030"),
    ]
    func day(_ date: Date) -> LocalDate { LocalDate(days: Int(date.timeIntervalSince1970) / 86_400) }
    func offer(at hours: Double) -> ReturnOffer {
      let terms = ReturnTerms(place: "BE", country: "BE", orderedOn: day(placed), laws: laws, calendar: nil)
      return ReturnOffer(OrderLifecycle(order), terms: terms, goods: goods, at: after(hours), day)
    }
    let now = offer(at: 71)
    #expect(["A", "B", "C", "D"].map { now.asksWhetherOpened($0) } == [true, false, false, false])
    #expect(now.refusal(of: "A", inShipment: 0) == nil)
    guard case .excepted(let row)? = now.refusal(of: "A", inShipment: 0, isOpened: true) else {
      Issue.record("opened")
      return
    }
    #expect(row.reason == .unsealedHygiene)
    #expect(now.lastDay(ofShipment: 0) == day(after(70)) + 14)
    #expect(offer(at: 71 + 15 * 24).refusal(of: "C", inShipment: 1) == .ended(day(after(70)) + 14))
    #expect(offer(at: 55).lastDay(ofShipment: 0) == nil && now.refusal(of: "C", inShipment: 9) == .notDelivered)
  }
}
