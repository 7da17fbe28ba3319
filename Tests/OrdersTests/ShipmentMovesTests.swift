import CoreSupport
import Foundation
import LandedCost
import Testing

@testable import Orders
@testable import Primitives

/// The moves of one shipment, one by one.
struct ShipmentMovesTests {
  private static let shipment = Shipment(
    option: "a", site: "CNSHA",
    lines: [
      OrderLine(sku: "A", name: LocalizedName("A"), quantity: 2, price: money("1")),
      OrderLine(sku: "B", name: LocalizedName("B"), quantity: 1, price: money("1")),
    ],
    cost: LandedCost(
      regime: .standard, terms: .ddp, lines: [CostLine(kind: .goods, label: .goods, amount: money("3"))], total: money("3"), unknown: []),
    promise: Promise(p50: Hour(1), p90: Hour(2)), stages: [], co2Grams: 0)

  /// How a shipment comes to stand in each state.
  private static let ways: [ShipmentState: [OrderEventKind]] = [
    .placed: [.placed],
    .confirmed: [.placed, .confirmed],
    .picked: [.placed, .confirmed, .picked],
    .handedOver: [.confirmed, .picked, .handedOver],
    .inTransit: [.confirmed, .picked, .handedOver, .departed, .inspectionBegun],
    .outForDelivery: [.confirmed, .picked, .handedOver, .atDepot, .outForDelivery],
    .deliveryFailed: [.confirmed, .picked, .handedOver, .outForDelivery, .deliveryFailed],
    .secondAttempt: [.confirmed, .picked, .handedOver, .outForDelivery, .deliveryFailed, .outForDelivery],
    .delivered: [.confirmed, .handedOver, .outForDelivery, .delivered],
    .returnRequested: [.confirmed, .handedOver, .outForDelivery, .delivered, .returnRequested],
    .returned: [.confirmed, .handedOver, .outForDelivery, .delivered, .returnRequested, .returned],
    .refunded: [.confirmed, .handedOver, .outForDelivery, .delivered, .returnRequested, .returned, .refunded],
    .cancelled: [.placed, .confirmed, .picked, .cancelled],
  ]

  /// Where each kind of event leads from each state, for all pieces. What is not named here is not allowed.
  private static let expected: [ShipmentState: [OrderEventKind: ShipmentState]] = {
    let moving: [OrderEventKind] = [
      .exportCleared, .departed, .arrived, .borderCrossed, .inspectionBegun, .inspectionReleased, .importCleared, .atDepot,
    ]
    var onTheWay = Dictionary(uniqueKeysWithValues: moving.map { ($0, ShipmentState.inTransit) })
    onTheWay[.outForDelivery] = .outForDelivery
    func also(_ more: [OrderEventKind: ShipmentState]) -> [OrderEventKind: ShipmentState] { onTheWay.merging(more) { $1 } }
    let ends: [OrderEventKind: ShipmentState] = [.delivered: .delivered, .deliveryFailed: .deliveryFailed, .returned: .returned]
    let table: [ShipmentState: [OrderEventKind: ShipmentState]] = [
      .placed: [.placed: .placed, .confirmed: .confirmed, .cancelled: .cancelled, .addressChanged: .placed],
      .confirmed: also([.picked: .picked, .handedOver: .handedOver, .cancelled: .cancelled, .addressChanged: .confirmed]),
      .picked: also([.handedOver: .handedOver, .cancelled: .cancelled, .addressChanged: .picked]),
      .handedOver: also(ends),
      .inTransit: also(ends).merging([.handedOver: .handedOver]) { $1 },
      .outForDelivery: [.delivered: .delivered, .deliveryFailed: .deliveryFailed],
      .deliveryFailed: [.outForDelivery: .secondAttempt, .delivered: .delivered, .returned: .returned],
      .secondAttempt: [.delivered: .delivered, .deliveryFailed: .deliveryFailed],
      .delivered: [.returnRequested: .returnRequested],
      .returnRequested: [.returned: .returned, .resolved: .delivered],
      .returned: [.refunded: .refunded],
      .refunded: [:],
      .cancelled: [:],
    ]
    // What is paid back for some pieces leaves the others where they are.
    return Dictionary(uniqueKeysWithValues: table.map { ($0, $1.merging([.refunded: $0]) { own, _ in own }) })
  }()

  /// Where a dispute may be opened.
  private static let disputable = Set(ShipmentState.allCases).subtracting([.placed, .cancelled, .returnRequested])

  private func event(_ kind: OrderEventKind, _ pieces: [OrderPieces]? = nil, caseNumber: Int? = nil) -> OrderEvent {
    OrderEvent(
      at: Date(timeIntervalSince1970: 0), kind: kind, shipment: 0, caseNumber: caseNumber,
      detail: pieces.map { .pieces($0, reason: nil) })
  }

  private func shipment(in state: ShipmentState) throws -> ShipmentProgress {
    var shipment = ShipmentProgress(of: Self.shipment)
    for kind in try #require(Self.ways[state]) { shipment = try move(shipment, event(kind)) }
    #expect(shipment.state == state)
    return shipment
  }

  /// The shipment after an event that it has to follow.
  private func move(_ shipment: ShipmentProgress, _ event: OrderEvent) throws -> ShipmentProgress {
    try #require(moved(shipment, event), "\(event.kind) from \(shipment.state)")
  }

  /// The shipment after an event; nil if it does not follow it, and then it has to stand where it stood.
  private func moved(_ shipment: ShipmentProgress, _ event: OrderEvent) -> ShipmentProgress? {
    var next = shipment
    let follows = next.follow(event)
    #expect(shipment.allows(event) == follows)
    #expect(next.isSound)
    if !follows { #expect(next == shipment) }
    return follows ? next : nil
  }

  private func pieces(_ counts: (SKU, Int)...) -> [OrderPieces] { counts.map { OrderPieces(sku: $0.0, quantity: $0.1) } }
  private func one(_ sku: SKU) -> [OrderPieces] { pieces((sku, 1)) }

  @Test("Each kind of event leads where the table says, or is refused and changes nothing", arguments: ShipmentState.allCases)
  func moves(state: ShipmentState) throws {
    let shipment = try shipment(in: state)
    for kind in OrderEventKind.allCases where kind != .disputed {
      #expect(moved(shipment, event(kind))?.state == Self.expected[state]?[kind], "\(state), \(kind)")
    }
  }

  @Test("Each kind of event with the number of a case that there is not is refused", arguments: ShipmentState.allCases)
  func unknownCase(state: ShipmentState) throws {
    let shipment = try shipment(in: state)
    for kind in OrderEventKind.allCases where kind != .returnRequested && kind != .disputed {
      #expect(moved(shipment, event(kind, caseNumber: 7)) == nil, "\(state), \(kind)")
    }
  }

  @Test(
    "A dispute is told before all else and leaves the shipment travelling; once it is resolved the shipment stands where it is by then",
    arguments: ShipmentState.allCases)
  func disputes(state: ShipmentState) throws {
    let shipment = try shipment(in: state)
    guard Self.disputable.contains(state) else {
      #expect(moved(shipment, event(.disputed)) == nil)
      return
    }
    let disputed = try move(shipment, event(.disputed))
    #expect(disputed.status == .disputed && disputed.isDisputed && disputed.state == state)
    #expect(moved(disputed, event(.disputed)) == nil, "no piece is in two")
    #expect(moved(disputed, event(.returnRequested)) == nil, "no piece is in two")
    for (kind, next) in Self.expected[state] ?? [:] where ![.resolved, .returnRequested, .cancelled].contains(kind) {
      let travelled = try move(disputed, event(kind))
      #expect(travelled.status == .disputed && travelled.state == next, "\(kind)")
      #expect(try move(travelled, event(.resolved)).status == next.status, "\(kind)")
    }
    #expect(try move(disputed, event(.resolved)).status == shipment.status)
  }

  @Test("Of two disputes one resolved leaves the other open; no piece is in both")
  func twoDisputes() throws {
    func disputed(_ number: Int, _ pieces: [OrderPieces]) -> OrderEvent {
      OrderEvent(
        at: Date(timeIntervalSince1970: 0), kind: .disputed, shipment: 0, caseNumber: number,
        detail: .dispute(reason: "torn", evidence: nil, pieces: pieces))
    }
    var shipment = try shipment(in: .delivered)
    shipment = try move(shipment, disputed(1, one("A")))
    #expect(moved(shipment, disputed(2, pieces(("A", 2)))) == nil)
    #expect(moved(shipment, disputed(1, one("A"))) == nil, "a number is given once")
    shipment = try move(shipment, disputed(2, pieces(("A", 1), ("B", 1))))
    #expect(moved(shipment, event(.returnRequested)) == nil, "nothing is left")
    #expect(moved(shipment, event(.resolved, caseNumber: 3)) == nil)
    shipment = try move(shipment, event(.resolved, caseNumber: 1))
    #expect(shipment.status == .disputed)
    #expect(moved(shipment, event(.resolved, caseNumber: 1)) == nil)
    #expect(try move(shipment, event(.resolved, caseNumber: 2)).status == .delivered)
    shipment = try move(shipment, event(.returnRequested, one("A"), caseNumber: 3))
    #expect(shipment.counts(of: "A").inOpenReturns == 1 && shipment.counts(of: "A").disputed == 1)
  }

  @Test(
    "How a dispute ended says what becomes of its pieces",
    arguments: [
      (DisputeResolution.nothing, DisputeState.dismissed, 3), (.reduction(by: money("1")), .reduced, 3), (.refund, .refunded, 0),
      (.again, .sentAgain, 0),
    ])
  func resolutions(resolution: DisputeResolution, state: DisputeState, free: Int) throws {
    var shipment = try move(shipment(in: .delivered), event(.disputed, caseNumber: 1))
    shipment = try move(
      shipment,
      OrderEvent(at: Date(timeIntervalSince1970: 0), kind: .resolved, shipment: 0, caseNumber: 1, detail: .resolution(resolution)))
    #expect(shipment.disputes.map(\.state) == [state] && shipment.disputes[0].resolution == resolution)
    #expect(shipment.status == .delivered)
    #expect(shipment.counts.values.reduce(0) { $0 + $1.returnable } == free)
    for kind in OrderEventKind.allCases {
      let next = DisputeMoves.table[state]?[kind]
      let isOpening = kind == .returnRequested || kind == .disputed
      #expect(isOpening || moved(shipment, event(kind, caseNumber: 1))?.disputes[0].state == next, "\(kind)")
    }
    guard state == .sentAgain else { return }
    for kind in [.picked, .handedOver, .departed, .outForDelivery, .deliveryFailed, .outForDelivery, .delivered] as [OrderEventKind] {
      shipment = try move(shipment, event(kind, caseNumber: 1))
      #expect(shipment.state == .delivered, "the first sending stays where it is")
    }
    #expect(shipment.disputes[0].state == .replaced && shipment.counts(of: "A").returnable == 2)
    #expect(shipment.sentAgain("A") == 2)
  }

  @Test("A shipment is cancelled once its last piece is, and no piece twice", arguments: [ShipmentState.placed, .confirmed, .picked])
  func pieces(state: ShipmentState) throws {
    var shipment = try shipment(in: state)
    for piece in ["A", "B"] as [SKU] {
      shipment = try move(shipment, event(.cancelled, one(piece)))
      #expect(shipment.state == state)
    }
    #expect(moved(shipment, event(.cancelled, one("B"))) == nil)
    #expect(moved(shipment, event(.cancelled, pieces(("A", 2)))) == nil)
    #expect(moved(shipment, event(.cancelled, one("C"))) == nil)
    #expect(try move(shipment, event(.cancelled, one("A"))).state == .cancelled)
  }

  /// How a return comes to stand in each state.
  private static let returnWays: [ReturnState: [OrderEventKind]] = [
    .requested: [], .approved: [.confirmed], .sent: [.confirmed, .handedOver], .received: [.confirmed, .handedOver, .arrived],
    .accepted: [.handedOver, .arrived, .returned], .refunded: [.arrived, .returned, .refunded], .refused: [.arrived, .resolved],
  ]

  @Test("A return follows its own moves, and no others", arguments: ReturnState.allCases)
  func returnMoves(state: ReturnState) throws {
    var shipment = try move(shipment(in: .delivered), event(.returnRequested, pieces(("A", 2)), caseNumber: 4))
    for kind in try #require(Self.returnWays[state]) { shipment = try move(shipment, event(kind, caseNumber: 4)) }
    #expect(shipment.returns.map(\.state) == [state])
    #expect(shipment.state == (state.isOpen ? .returnRequested : .delivered))
    for kind in OrderEventKind.allCases where kind != .returnRequested && kind != .disputed {
      #expect(moved(shipment, event(kind, caseNumber: 4))?.returns[0].state == ReturnMoves.table[state]?[kind], "\(state), \(kind)")
    }
  }

  @Test("Pieces that come back leave a shipment where the open return is until the last is back, those that were cancelled not counted")
  func returns() throws {
    var shipment = ShipmentProgress(of: Self.shipment)
    shipment = try move(move(shipment, event(.confirmed)), event(.cancelled, one("B")))
    for kind in [.picked, .handedOver, .departed, .outForDelivery, .delivered] as [OrderEventKind] {
      shipment = try move(shipment, event(kind))
    }
    shipment = try move(shipment, event(.returnRequested, one("A"), caseNumber: 1))
    #expect(moved(shipment, event(.returnRequested, caseNumber: 1)) == nil, "a number is given once")
    #expect(moved(shipment, event(.returnRequested, pieces(("A", 2)), caseNumber: 2)) == nil, "one is in the first already")
    shipment = try move(shipment, event(.returnRequested, one("A"), caseNumber: 2))
    shipment = try move(shipment, event(.returned, one("A"), caseNumber: 2))
    #expect(shipment.state == .returnRequested, "the first is still open")
    shipment = try move(shipment, event(.refunded, caseNumber: 1))
    #expect(shipment.state == .returnRequested, "paid before the goods came")
    shipment = try move(shipment, event(.returned, one("A"), caseNumber: 1))
    #expect(shipment.state == .returned, "the second is not paid yet")
    #expect(try move(shipment, event(.refunded, caseNumber: 2)).state == .refunded)
    #expect(try move(shipment, event(.refunded)).state == .refunded)
  }

  @Test("A part that came back leaves the rest delivered, and the rest can come back later")
  func partReturned() throws {
    var shipment = try move(shipment(in: .returnRequested), event(.returned, one("A")))
    #expect(shipment.state == .delivered)
    shipment = try move(shipment, event(.refunded))
    #expect(shipment.state == .delivered)
    shipment = try move(move(shipment, event(.returnRequested)), event(.returned))
    #expect(shipment.state == .returned)
  }

  @Test("Of three asked for two came and one was accepted: each is counted, and what did not come can be asked for again")
  func counted() throws {
    var shipment = try move(shipment(in: .delivered), event(.returnRequested, caseNumber: 1))
    #expect(moved(shipment, event(.arrived, pieces(("A", 3)), caseNumber: 1)) == nil, "more than was asked for")
    shipment = try move(shipment, event(.arrived, pieces(("A", 2)), caseNumber: 1))
    func check(_ accepted: [OrderPieces], _ resaleable: [OrderPieces]) -> OrderEvent {
      OrderEvent(
        at: Date(timeIntervalSince1970: 0), kind: .returned, shipment: 0, caseNumber: 1,
        detail: .check(ReturnCheck(accepted: accepted, resaleable: resaleable, refusal: "worn")))
    }
    #expect(moved(shipment, check(one("B"), [])) == nil, "it did not come")
    #expect(moved(shipment, check(one("A"), pieces(("A", 2)))) == nil, "only what was accepted is sold again")
    #expect(moved(shipment, check([], [])) == nil, "nothing accepted is a refusal")
    shipment = try move(shipment, check(one("A"), []))
    let counts = shipment.counts(of: "A")
    #expect(counts.asked == 2 && counts.received == 2 && counts.accepted == 1 && counts.resaleable == 0 && counts.returnable == 0)
    #expect(counts.givenBack == 0 && shipment.returns[0].refusal == "worn")
    #expect(shipment.counts(of: "B").returnable == 1)
    #expect(shipment.state == .delivered)
  }

  @Test("A parcel that could not be delivered twice comes back undelivered, and its money ends it")
  func undelivered() throws {
    var shipment = try shipment(in: .secondAttempt)
    for kind in [.deliveryFailed, .returned] as [OrderEventKind] { shipment = try move(shipment, event(kind)) }
    #expect(shipment.state == .returned && shipment.counts(of: "A").undelivered == 2 && shipment.counts(of: "A").givenBack == 2)
    #expect(moved(shipment, event(.returnRequested)) == nil)
    #expect(try move(shipment, event(.refunded)).state == .refunded)
  }

  @Test("Of no line more is paid back than was paid, in one refund or several")
  func refunds() throws {
    func refund(_ amount: String, kind: CostKind = .goods, isReturned: Bool = true, payer: RefundPayer? = nil) -> OrderEvent {
      OrderEvent(
        at: Date(timeIntervalSince1970: 0), kind: .refunded, shipment: 0,
        detail: .refund(lines: [RefundLine(kind: kind, label: .goods, amount: money(amount), isReturned: isReturned, payer: payer)]))
    }
    var shipment = try shipment(in: .delivered)
    #expect(moved(shipment, refund("3.01")) == nil)
    shipment = try move(shipment, refund("2"))
    #expect(moved(shipment, refund("1.01")) == nil)
    #expect(moved(shipment, refund("-2.01")) == nil)
    shipment = try move(shipment, refund("9", isReturned: false))
    shipment = try move(shipment, refund("1"))
    #expect(shipment.refunds.returned(.goods, .goods, rule: nil) == money("3"))
    // What was taken at the door is no part of what the shop was paid.
    #expect(moved(shipment, refund("8", kind: .fee)) == nil)
    _ = try move(shipment, refund("8", kind: .fee, payer: .customs))
  }

  @Test("Every state has its row, and is reached by some way")
  func complete() {
    for state in ShipmentState.allCases { #expect(ShipmentMoves.table[state] != nil && Self.ways[state] != nil) }
    for state in ReturnState.allCases { #expect(ReturnMoves.table[state] != nil && Self.returnWays[state] != nil) }
    for state in DisputeState.allCases { #expect(DisputeMoves.table[state] != nil) }
    #expect(Set(ShipmentState.allCases.map(\.status)).union([.disputed]) == Set(OrderStatus.allCases))
  }
}
