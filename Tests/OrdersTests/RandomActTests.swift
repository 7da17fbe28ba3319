import CoreSupport
import Foundation
import LandedCost
import OrderedJSON
import Testing

@testable import Delivery
@testable import Money
@testable import Orders
@testable import Primitives

/// Orders that anything is done to, in any order and at any time: what the model says of pieces, cases and money holds all the same.
struct RandomActTests {
  private let placed = Date(timeIntervalSince1970: 1_795_000_000)

  /// One to three shipments of one to three kinds of goods, each with a journey of its own; some fail at the door, once or twice.
  private func order(using random: inout SplitMix64) -> Order {
    var journey = [OrderEvent(at: placed.addingTimeInterval(3600), kind: .confirmed)]
    let shipments = (0..<Int(1 + random.next() % 3)).map { index in
      let lines = ["A", "B", "C"].prefix(Int(1 + random.next() % 3)).map { sku in
        OrderLine(sku: SKU(rawValue: sku), name: LocalizedName(sku), quantity: Int(1 + random.next() % 4), price: money("10"))
      }
      let goods = Money(minor: Int64(lines.reduce(0) { $0 + $1.quantity }) * 1_000, currency: .euro)
      var hour = 2.0
      func add(_ kind: OrderEventKind) {
        hour += Double(1 + random.next() % 30)
        journey.append(OrderEvent(at: placed.addingTimeInterval(hour * 3600), kind: kind, shipment: index))
      }
      for kind in [.picked, .handedOver, .departed, .arrived, .outForDelivery] as [OrderEventKind] { add(kind) }
      switch random.next() % 4 {
      case 0: for kind in [.deliveryFailed, .outForDelivery, .delivered] as [OrderEventKind] { add(kind) }
      case 1: for kind in [.deliveryFailed, .outForDelivery, .deliveryFailed, .returned] as [OrderEventKind] { add(kind) }
      default: add(.delivered)
      }
      return Shipment(
        option: "a", site: SiteID(rawValue: "SITE-\(index)"), lines: Array(lines),
        cost: LandedCost(
          regime: .standard, terms: .ddp, lines: [CostLine(kind: .goods, label: .goods, amount: goods)], total: goods, unknown: []),
        promise: Promise(
          p50: Hour(roundingUp: placed.addingTimeInterval(50 * 3600)), p90: Hour(roundingUp: placed.addingTimeInterval(80 * 3600))),
        stages: [Stage(kind: .delivery, from: .site("BELGG"), to: .zone("BE-GNE"), gate: .none, duration: StageDuration(constant: 10))],
        co2Grams: 0)
    }
    let events = journey.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    return Order(
      placing: "7F3K", at: placed,
      address: Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"), shipments: shipments,
      total: money("10"), seed: random.next(), journey: .told(events: events))
  }

  private func lines(using random: inout SplitMix64) -> [OrderPieces] {
    (0..<Int(random.next() % 3)).map { _ in
      OrderPieces(sku: ["A", "B", "C", "D"][Int(random.next() % 8) % 4], quantity: Int(1 + random.next() % 3))
    }
  }

  /// Something is asked for; nil if it is refused.
  private func act(_ order: Order, at now: Date, using random: inout SplitMix64) -> Order? {
    let lifecycle = OrderLifecycle(order)
    let shipment: Int? = random.next() % 3 == 0 ? Int(random.next() % 3) : nil
    let lines = lines(using: &random)
    let number = Int(random.next() % 6)
    switch random.next() % 7 {
    case 0: return try? lifecycle.cancelling(shipment: shipment, lines: lines, request: nil, at: now)
    case 1, 2:
      guard let returns = try? lifecycle.returns(of: lines, at: now) else { return nil }
      return try? lifecycle.returning(
        returns, reason: "so", planned: lifecycle.wayBack(of: returns, at: now, by: [:]), request: nil, at: now)
    case 3, 4: return try? lifecycle.disputing(shipment: shipment, lines: lines, reason: "so", evidence: nil, request: nil, at: now)
    case 5:
      guard let open = try? lifecycle.openCase(number == 0 ? nil : number, at: now) else { return nil }
      let left = lifecycle.progress(at: now)[open.shipment]
      let amount = money("\(1 + random.next() % 9)")
      let resolution = ([.nothing, .refund, .again, .reduction(by: amount)] as [DisputeResolution])[Int(random.next() % 4)]
      let hour = Hour(roundingUp: lifecycle.clock(at: now))
      let planned =
        resolution == .again
        ? lifecycle.sentAgain(open, passages: [Passage(ready: hour, start: hour + 2, firstEnd: hour + 9, end: hour + 9)])
        : []
      let refund =
        resolution == .refund || resolution == .reduction(by: amount)
        ? [RefundLine(kind: .goods, label: .goods, amount: amount, isReturned: true)] : []
      #expect(left.isSound)
      return try? lifecycle.resolving(open, as: resolution, refund: refund, planned: planned, request: nil, at: now)
    default: return lifecycle.advanced(to: lifecycle.clock(at: now).addingTimeInterval(Double(random.next() % 60) * 3600), at: now)
    }
  }

  @Test(
    "Whatever is asked for and whenever, no piece is lost, in two places or in two cases, and no money is paid twice",
    arguments: UInt64(0)..<24)
  func holds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var done = 0
    for _ in 0..<12 {
      var order = order(using: &random)
      let now = placed
      for _ in 0..<20 {
        let before = order
        guard let next = act(order, at: now, using: &random) else { continue }
        done += next == before ? 0 : 1
        order = next
        #expect(order.log.starts(with: before.log), "what has happened has happened")
        #expect(order.isPlausible && order.recorded.allSatisfy(\.isSound))
        for (shipment, progress) in zip(order.shipments, order.recorded) {
          for line in shipment.lines {
            let counts = progress.counts(of: line.sku)
            #expect(counts.ordered == line.quantity)
            #expect(counts.ordered == counts.cancelled + counts.waiting + counts.travelling + counts.delivered + counts.undelivered)
            #expect(counts.delivered >= counts.asked && counts.asked >= counts.received && counts.received >= counts.accepted)
            #expect((0...counts.ordered).contains(counts.givenBack))
          }
        }
        // What is given back to stock never goes down: it is given back once.
        for (was, progress) in zip(before.recorded, order.recorded) {
          for line in was.lines {
            #expect(progress.counts(of: line.sku).givenBack >= was.counts(of: line.sku).givenBack)
            #expect(progress.sentAgain(line.sku) >= was.sentAgain(line.sku))
          }
        }
        let numbers = order.recorded.flatMap { $0.returns.map(\.number) + $0.disputes.map(\.number) }
        #expect(Set(numbers).count == numbers.count)
        let document = try OrderDocument.encode(order)
        #expect(try document == OrderWritingTests.byEncodable(order))
        #expect(try OrderDocument.decode(document, address: order.address) == order)
        try expectDigest(order, from: now)
        // Every event of the log was allowed: folding it again leaves none out.
        #expect(ends(order).allSatisfy { $0.isSound })
      }
    }
    // Of 240 requests many are for what cannot be done any more.
    #expect(done > 20)
  }

  /// What is kept beside the order says at every instant what the order itself would say.
  private func expectDigest(_ order: Order, from now: Date) throws {
    let digest = OrderDigest(of: order)
    let kept = try digest.late?.keptText()
    #expect(try kept == digest.late.map { String(decoding: try OrderedJSONEncoder(.compact).encode($0), as: UTF8.self) })
    let late = try kept.map { try JSONDecoder().decode(LateSpans.self, from: Data($0.utf8)) }
    #expect(late == digest.late && late?.isPlausible ?? true)
    let lifecycle = OrderLifecycle(order)
    if let ends = order.endsAsDrawn { #expect(ends == lifecycle.endsUnderWay()) }
    let ahead = (order.journey.events(of: order.shipments) + order.planned).map { $0.at.addingTimeInterval(-order.advancedBy) }
    let instants = [now] + (ahead + order.shipments.map(\.promise.p90.date)).flatMap { [$0.addingTimeInterval(-1), $0 + 86_400] }
    // Each tenth of the many, and one expectation for all: thousands of them would take longer than what they hold.
    let wrong = stride(from: 0, to: instants.count, by: 10).map { instants[$0] }.filter { instant in
      let isLate = lifecycle.isLate(at: instant, in: "Europe/Brussels")
      let isDue = digest.dueAt.map { $0 <= instant } ?? false
      return (late?.isLate(at: instant, in: "Europe/Brussels") ?? false) != isLate || isDue != (lifecycle.settled(at: instant) != order)
    }
    #expect(wrong.isEmpty)
  }

  /// Where the order is once nothing more comes.
  private func ends(_ order: Order) -> [ShipmentProgress] {
    let lifecycle = OrderLifecycle(order)
    let end = OrderLifecycle(lifecycle.end(at: placed).map { lifecycle.advanced(to: $0, at: placed) } ?? order)
    for shipment in end.progress(at: placed) {
      #expect(!shipment.travel.isUnderWay && !shipment.returns.contains { $0.state.isOpen })
    }
    #expect(end.nextEvent(at: placed) == nil && end.order.planned.isEmpty)
    return end.order.recorded
  }
}
