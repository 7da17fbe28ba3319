import CoreSupport
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Testing

@testable import Papers

/// Papers show what is left of an order, and what of it goes back.
struct RemainingPaperTests {
  private let fixture = PapersFixture()
  private let placed = at("2026-11-24T11:00+01:00").date

  private func texts(_ kind: PaperKind, _ papers: OrderPapers) throws -> Set<String> {
    Set(papers.pages(of: kind, in: try PapersFixture.words("en")).flatMap(\.texts).map(\.string))
  }

  /// Three serums for 100.00 each, carriage 100.00, VAT 300.00, delivered on 2 December unless said otherwise; what happened besides is added.
  private func order(_ events: [OrderEvent], isDelivered: Bool = false) -> Order {
    let way: [(OrderEventKind, String)] = [
      (.confirmed, "2026-11-24T12:00+01:00"), (.picked, "2026-11-25T12:00+01:00"), (.handedOver, "2026-11-26T12:00+01:00"),
      (.departed, "2026-11-27T12:00+01:00"), (.arrived, "2026-11-30T12:00+01:00"), (.outForDelivery, "2026-12-02T08:00+01:00"),
      (.delivered, "2026-12-02T12:00+01:00"),
    ]
    let story = isDelivered ? way.map { OrderEvent(at: at($0.1).date, kind: $0.0, shipment: $0.0 == .confirmed ? nil : 0) } : []
    let one = fixture.order(of: 3, at: money("100"))
    return Order(
      id: one.id, placedAt: one.placedAt, zone: one.zone, address: one.address, shipments: one.shipments, total: one.total, seed: 7,
      journey: .told(events: []), log: story + events, reached: (story + events).last?.at)
  }

  private func cancelled(_ pieces: Int, of paid: LandedCost, left: Int) -> [OrderEvent] {
    let rest = LandedCost(
      regime: .standard, terms: .ddp,
      lines: paid.lines.map { line in
        let amount = line.kind == .freight ? line.amount : money("100") * left
        return CostLine(kind: line.kind, label: line.label, amount: amount, rule: line.rule)
      }, total: money("100") * (left * 2 + 1), unknown: [])
    let cancellation = PartialCancellation(paid: paid, left: left > 0 ? rest : nil, counts: [left])
    return [
      OrderEvent(
        at: placed.addingTimeInterval(600), kind: .cancelled, cause: .customer, shipment: 0,
        detail: .pieces([OrderPieces(sku: "AUB-SNOW-30ML", quantity: pieces)], reason: nil)),
      OrderEvent(at: placed.addingTimeInterval(600), kind: .refunded, cause: .shop, shipment: 0, detail: cancellation.detail),
    ]
  }

  @Test("After some pieces were cancelled all papers show pieces, value, weight, taxes and total of the rest, and how many were cancelled")
  func rest() throws {
    let whole = order([])
    let papers = try fixture.papers(order(cancelled(2, of: whole.shipments[0].cost, left: 1)))
    let (goods, parcel) = (papers.parcels[0].goods[0], papers.parcels[0])
    #expect(goods.quantity == 1 && goods.ordered == 3 && goods.cancelled == 2 && parcel.pieces == 1)
    #expect(goods.value == money("100") && parcel.cost.total == money("300") && papers.total == money("300"))
    #expect(parcel.grossWeight == goods.weight)
    for kind in PaperKind.allCases {
      let texts = try texts(kind, papers)
      #expect(texts.contains("2 of 3 cancelled"), "\(kind)")
      #expect(!texts.contains { $0.contains("700.00") || $0.hasSuffix("300.00") && kind == .customsDeclaration }, "\(kind)")
    }
    #expect(try texts(.invoice, papers).contains("EUR 300.00") && texts(.confirmation, papers).contains("EUR 300.00"))
    #expect(try texts(.customsDeclaration, papers).contains("100.00"))
  }

  @Test("An order of which all was cancelled costs nothing; one whose refund nobody kept has the figures of the order")
  func all() throws {
    let whole = order([])
    let none = try fixture.papers(order(cancelled(3, of: whole.shipments[0].cost, left: 0)))
    #expect(none.parcels[0].isCancelled && none.total.isZero && none.parcels[0].goodsValue.isZero)
    #expect(try texts(.confirmation, none).contains("3 of 3 cancelled"))
    let unkept = try fixture.papers(order(Array(cancelled(2, of: whole.shipments[0].cost, left: 1).prefix(1))))
    #expect(unkept.parcels[0].goods[0].quantity == 3 && unkept.parcels[0].goods[0].cancelled == 2)
    #expect(unkept.total == money("700") && !unkept.parcels[0].isCancelled)
  }

  @Test("The label of a return has the pieces that go back and their share of the value; without a return all that can still go back")
  func returning() throws {
    let day = at("2026-12-04T10:00+01:00").date
    let asked = OrderEvent(
      at: day, kind: .returnRequested, cause: .customer, shipment: 0, caseNumber: 1,
      detail: .pieces([OrderPieces(sku: "AUB-SNOW-30ML", quantity: 1)], reason: nil))
    func papers(_ events: [OrderEvent]) throws -> OrderPapers {
      try fixture.papers(order(events, isDelivered: true), at: "2027-01-10T10:00+01:00")
    }
    let before = try papers([])
    #expect(before.parcels[0].returnedValue == money("300"))
    #expect(try texts(.returnLabel, before).contains("[  ] / 3"))
    let open = try papers([asked])
    #expect(open.parcels[0].returnedValue == money("100"))
    #expect(try texts(.returnLabel, open).contains("[  ] / 1"))
    #expect(try texts(.invoice, open).contains("EUR 300.00"), "the other papers stay what they were")
    let back = try papers([
      asked, OrderEvent(at: day.addingTimeInterval(3600), kind: .confirmed, cause: .shop, shipment: 0, caseNumber: 1),
      OrderEvent(at: day.addingTimeInterval(7200), kind: .handedOver, cause: .customer, shipment: 0, caseNumber: 1),
      OrderEvent(at: day.addingTimeInterval(9000), kind: .arrived, shipment: 0, caseNumber: 1),
      OrderEvent(at: day.addingTimeInterval(9900), kind: .returned, cause: .shop, shipment: 0, caseNumber: 1),
    ])
    #expect(back.parcels[0].returnedValue == money("200"))
    #expect(try texts(.returnLabel, back).contains("[  ] / 2"))
  }
}
