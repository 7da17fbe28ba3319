import CoreSupport
import Foundation
import Testing

@testable import Orders
@testable import Primitives

/// The moves of one shipment, one by one.
struct ShipmentMovesTests {
  private static let lines = [
    OrderLine(sku: "A", name: LocalizedName("A"), quantity: 2, price: money("1")),
    OrderLine(sku: "B", name: LocalizedName("B"), quantity: 1, price: money("1")),
  ]

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
    return [
      .placed: [.placed: .placed, .confirmed: .confirmed, .cancelled: .cancelled],
      .confirmed: also([.picked: .picked, .handedOver: .handedOver, .cancelled: .cancelled]),
      .picked: also([.handedOver: .handedOver, .cancelled: .cancelled]),
      .handedOver: also(ends),
      .inTransit: also(ends).merging([.handedOver: .handedOver]) { $1 },
      .outForDelivery: [.delivered: .delivered, .deliveryFailed: .deliveryFailed],
      .deliveryFailed: [.outForDelivery: .secondAttempt, .delivered: .delivered, .returned: .returned],
      .secondAttempt: [.delivered: .delivered, .deliveryFailed: .deliveryFailed],
      .delivered: [.returnRequested: .returnRequested, .refunded: .delivered],
      .returnRequested: [.returned: .returned, .refunded: .returnRequested, .resolved: .delivered],
      .returned: [.refunded: .refunded],
      .refunded: [.refunded: .refunded],
      .cancelled: [.refunded: .cancelled],
    ]
  }()

  /// Where a dispute may be opened.
  private static let disputable = Set(ShipmentState.allCases).subtracting([.placed, .cancelled])

  private func event(_ kind: OrderEventKind, _ pieces: [OrderPieces]? = nil, caseNumber: Int? = nil) -> OrderEvent {
    OrderEvent(
      at: Date(timeIntervalSince1970: 0), kind: kind, shipment: 0, caseNumber: caseNumber,
      detail: pieces.map { .pieces($0, reason: nil) })
  }

  private func shipment(in state: ShipmentState) throws -> ShipmentProgress {
    var shipment = ShipmentProgress(of: Self.lines)
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
    #expect(shipment.allows(event.kind, caseNumber: event.caseNumber) == follows)
    if !follows { #expect(next == shipment) }
    return follows ? next : nil
  }

  private func one(_ sku: SKU) -> [OrderPieces] { [OrderPieces(sku: sku, quantity: 1)] }

  @Test("Each kind of event leads where the table says, or is refused and changes nothing", arguments: ShipmentState.allCases)
  func moves(state: ShipmentState) throws {
    let shipment = try shipment(in: state)
    for kind in OrderEventKind.allCases where kind != .disputed {
      #expect(moved(shipment, event(kind))?.state == Self.expected[state]?[kind], "\(state), \(kind)")
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
    #expect(moved(disputed, event(.disputed)) == nil, "one at a time, without numbers")
    for (kind, next) in Self.expected[state] ?? [:] where kind != .resolved {
      let travelled = try move(disputed, event(kind))
      #expect(travelled.status == .disputed && travelled.state == next, "\(kind)")
      #expect(try move(travelled, event(.resolved)).status == next.status, "\(kind)")
    }
    #expect(try move(disputed, event(.resolved)) == shipment)
  }

  @Test("Of two disputes one resolved leaves the other open")
  func twoDisputes() throws {
    var shipment = try shipment(in: .delivered)
    for number in [1, 2] { shipment = try move(shipment, event(.disputed, caseNumber: number)) }
    #expect(moved(shipment, event(.resolved, caseNumber: 3)) == nil)
    shipment = try move(shipment, event(.resolved, caseNumber: 1))
    #expect(shipment.status == .disputed)
    #expect(moved(shipment, event(.resolved, caseNumber: 1)) == nil)
    #expect(try move(shipment, event(.resolved, caseNumber: 2)).status == .delivered)
  }

  @Test("A shipment is cancelled once its last piece is", arguments: [ShipmentState.placed, .confirmed, .picked])
  func pieces(state: ShipmentState) throws {
    var shipment = try shipment(in: state)
    for piece in ["A", "B"] as [SKU] {
      shipment = try move(shipment, event(.cancelled, one(piece)))
      #expect(shipment.state == state)
    }
    #expect(try move(shipment, event(.cancelled, one("A"))).state == .cancelled)
  }

  @Test("Pieces that come back leave a shipment where the open return is until the last is back, those that were cancelled not counted")
  func returns() throws {
    var shipment = ShipmentProgress(of: Self.lines)
    shipment = try move(move(shipment, event(.confirmed)), event(.cancelled, one("B")))
    for kind in [.picked, .handedOver, .departed, .outForDelivery, .delivered] as [OrderEventKind] {
      shipment = try move(shipment, event(kind))
    }
    shipment = try move(shipment, event(.returnRequested, one("A"), caseNumber: 1))
    #expect(moved(shipment, event(.returnRequested, caseNumber: 1)) == nil, "a return is asked for once")
    shipment = try move(shipment, event(.returnRequested, one("A"), caseNumber: 2))
    shipment = try move(shipment, event(.returned, one("A"), caseNumber: 2))
    #expect(shipment.state == .returnRequested, "the first is still open")
    shipment = try move(shipment, event(.refunded))
    #expect(shipment.state == .returnRequested)
    shipment = try move(shipment, event(.returned, one("A"), caseNumber: 1))
    #expect(shipment.state == .returned)
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

  @Test("Every state has its row, and is reached by some way")
  func complete() {
    for state in ShipmentState.allCases { #expect(ShipmentMoves.table[state] != nil && Self.ways[state] != nil) }
    #expect(Set(ShipmentState.allCases.map(\.status)).union([.disputed]) == Set(OrderStatus.allCases))
  }
}
