import CoreSupport
import Delivery
import Foundation
import LandedCost
import TestSupport
import Testing

@testable import Money
@testable import Orders
@testable import Primitives

/// Documents of every version that ever was, as the programs of their time wrote them.
struct OrderDocumentTests {
  private static let ghent = Address(
    name: "Demo shopper", street: "", postcode: "", city: "Ghent", country: "BE", zone: "BE-GNE")

  /// What a document has to tell by an instant.
  struct Telling: Sendable, CustomTestStringConvertible {
    let document: String
    let at: String
    let status: OrderStatus
    let events: Int
    var testDescription: String { "\(document) at \(at)" }
  }

  /// As the program told them that wrote them.
  private static let tellings = [
    Telling(document: "1-two-shipments", at: "2026-11-24T14:00:00Z", status: .confirmed, events: 4),
    Telling(document: "1-two-shipments", at: "2026-11-27T08:00:00Z", status: .inTransit, events: 21),
    Telling(document: "1-two-shipments", at: "2026-12-05T00:00:00Z", status: .inTransit, events: 27),
    Telling(document: "1-two-shipments", at: "2027-02-20T00:00:00Z", status: .delivered, events: 37),
    Telling(document: "1-before-reached", at: "2026-11-24T14:00:00Z", status: .delivered, events: 10),
    Telling(document: "1-advanced", at: "2026-11-24T14:00:00Z", status: .inTransit, events: 8),
    Telling(document: "1-advanced", at: "2026-11-27T08:00:00Z", status: .inTransit, events: 11),
    Telling(document: "1-advanced", at: "2026-12-05T00:00:00Z", status: .delivered, events: 18),
    Telling(document: "1-cancelled", at: "2026-11-24T13:00:00Z", status: .cancelled, events: 3),
    Telling(document: "1-cancelled", at: "2026-12-05T00:00:00Z", status: .cancelled, events: 3),
    Telling(document: "2-placed", at: "2026-11-24T10:30:00Z", status: .placed, events: 1),
    Telling(document: "2-placed", at: "2026-11-24T11:00:00Z", status: .confirmed, events: 2),
    Telling(document: "2-placed", at: "2026-12-05T00:00:00Z", status: .delivered, events: 10),
    Telling(document: "2-advanced", at: "2026-11-24T10:30:00Z", status: .inTransit, events: 8),
    Telling(document: "2-second-attempt", at: "2026-11-25T12:00:00Z", status: .outForDelivery, events: 8),
    Telling(document: "2-second-attempt", at: "2026-11-25T20:00:00Z", status: .deliveryFailed, events: 9),
    Telling(document: "2-second-attempt", at: "2026-11-26T12:00:00Z", status: .delivered, events: 11),
    Telling(document: "2-cancelled", at: "2026-11-24T10:30:00Z", status: .cancelled, events: 3),
    Telling(document: "2-cancelled", at: "2026-12-05T00:00:00Z", status: .cancelled, events: 3),
    Telling(document: "3-placed", at: "2026-11-24T11:00:00Z", status: .confirmed, events: 2),
    Telling(document: "4-placed", at: "2026-11-24T11:00:00Z", status: .confirmed, events: 2),
    Telling(document: "4-readdressed", at: "2026-11-24T11:00:00Z", status: .confirmed, events: 3),
  ]

  private static let folder = PackageFolder.tests.appending(path: "OrderDocuments")

  static func data(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: "\(name).json")) }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      $0.deletingPathExtension().lastPathComponent
    }
    .sorted()
  }

  private func changed(_ name: String, _ change: (inout [String: Any]) -> Void) throws -> Data {
    var object = try #require(try JSONSerialization.jsonObject(with: Self.data(name)) as? [String: Any])
    change(&object)
    return try JSONSerialization.data(withJSONObject: object)
  }

  @Test("Documents of every version are told as the program told them that wrote them", arguments: tellings)
  func told(_ telling: Telling) throws {
    let now = try Date(telling.at, strategy: .iso8601)
    let order = try OrderDocument.decode(Self.data(telling.document), address: Self.ghent)
    let lifecycle = OrderLifecycle(order)
    #expect(lifecycle.status(at: now) == telling.status)
    #expect(lifecycle.events(at: now).count == telling.events)
    #expect(order.version == 0 && order.customer == .local && order.address == Self.ghent)
    // The same once it is kept as today's.
    let again = try OrderDocument.decode(OrderDocument.encode(order), address: Self.ghent)
    #expect(again == order)
  }

  @Test(
    "A document of today, read and written, says the same",
    arguments: [
      "4-placed", "4-part-cancelled", "4-returning", "4-disputed", "4-readdressed",
    ])
  func sameContent(name: String) throws {
    let data = try Self.data(name)
    let written = try OrderDocument.encode(OrderDocument.decode(data, address: nil))
    func content(_ data: Data) throws -> NSDictionary? { try JSONSerialization.jsonObject(with: data) as? NSDictionary }
    #expect(try content(data) != nil && content(written) == content(data))
    #expect(try OrderDocument.encode(OrderDocument.decode(written, address: nil)) == written)
  }

  @Test("Name and address are in no document of today; one of version 1 still yields its own")
  func address() throws {
    let old = try OrderDocument.decode(Self.data("1-advanced"), address: nil)
    #expect(old.address?.name == "Demo shopper" && old.address?.city == "Almaty" && old.zone == "KZ-ALA")
    let text = String(decoding: try OrderDocument.encode(old), as: UTF8.self)
    #expect(!text.contains("Demo shopper") && !text.contains("\"address\""))
    let erased = try OrderDocument.decode(Data(text.utf8), address: nil)
    #expect(erased.address == nil && erased.zone == "KZ-ALA" && erased.shipments == old.shipments)
  }

  @Test("What was cancelled stays cancelled, whatever the clock says, and is not cancelled twice")
  func cancelledStays() throws {
    for name in ["1-cancelled", "2-cancelled"] {
      let order = try OrderDocument.decode(Self.data(name), address: nil)
      #expect(order.cancelledAt == order.log.last?.at && order.log.last?.cause == .customer)
      #expect(OrderLifecycle(order).cancelled(at: order.placedAt) == nil)
    }
  }

  @Test("A document of a newer version is told as that, whatever else is in it")
  func newer() throws {
    for version in [5, 6, 1_000_000] {
      let whole = try changed("4-placed") { $0["version"] = version }
      for data in [whole, Data("{\"version\":\(version)}".utf8), Data("{\"version\":\(version),\"id\":{}}".utf8)] {
        #expect(throws: OrderDocumentError.newerVersion(version, known: 4)) { try OrderDocument.decode(data, address: nil) }
      }
    }
  }

  @Test(
    "What is no order is told as damaged, with the place where it can be named",
    arguments: [
      "", "x", "[]", "null", "7", "\"\"", "{}", "{\"version\":2}", "{\"version\":3}", "{\"version\":4}", "{\"version\":0}",
      "{\"version\":-1}",
      "{\"version\":1}",
      "{\"version\":\"2\"}", "{\"version\":2.5}", "{\"version\":99999999999999999999}",
    ])
  func noOrder(text: String) {
    #expect {
      try OrderDocument.decode(Data(text.utf8), address: nil)
    } throws: { error in
      if case OrderDocumentError.damaged = error { true } else { false }
    }
  }

  @Test("Each field that is missing or of another kind makes a document damaged, but for those that may be missing")
  func fields() throws {
    for name in ["1-advanced", "2-advanced", "3-returning", "4-readdressed"] {
      let whole = try #require(try JSONSerialization.jsonObject(with: Self.data(name)) as? [String: Any])
      for field in whole.keys where field != "version" {
        let missing = try changed(name) { $0[field] = nil }
        let isOptional = field == "reached" && name.hasPrefix("1")
        let isRead = (try? OrderDocument.decode(missing, address: nil)) != nil
        #expect(isRead == isOptional, "\(name): \(field)")
        let other = try changed(name) { $0[field] = [["x": true]] }
        #expect {
          try OrderDocument.decode(other, address: nil)
        } throws: { error in
          if case OrderDocumentError.damaged(let at, _) = error { at.hasPrefix(field) } else { false }
        }
      }
    }
  }

  @Test("A stage that was kept without a second attempt has none; one with a rate keeps it, and no rate is beyond one")
  func secondAttempts() throws {
    func document(_ rate: Double) throws -> Data {
      try changed("2-placed") { object in
        var shipments = object["shipments"] as? [[String: Any]] ?? []
        var stages = shipments[0]["stages"] as? [[String: Any]] ?? []
        stages[stages.count - 1]["secondAttempt"] = ["rate": rate]
        shipments[0]["stages"] = stages
        object["shipments"] = shipments
      }
    }
    let before = try OrderDocument.decode(Self.data("2-placed"), address: nil)
    #expect(before.shipments.flatMap(\.stages).allSatisfy { $0.secondAttempt == nil })
    let order = try OrderDocument.decode(document(0.06), address: nil)
    #expect(order.shipments[0].stages.last?.secondAttempt == SecondAttempt(rate: 0.06))
    #expect(try OrderDocument.decode(OrderDocument.encode(order), address: nil).shipments == order.shipments)
    for rate in [0, -0.1, 1.01, 1e300] {
      #expect(throws: OrderDocumentError.self, "\(rate)") { try OrderDocument.decode(document(rate), address: nil) }
    }
  }

  @Test("An order that tells of what has not happened, of shipments that it has not or of hours that run back is damaged")
  func implausible() throws {
    func refuse(_ name: String, _ change: (inout [String: Any]) -> Void) throws {
      let data = try changed(name, change)
      #expect(throws: OrderDocumentError.self) { try OrderDocument.decode(data, address: nil) }
    }
    func drawn(_ passage: [String: Any]) -> [String: Any] { ["drawn": ["confirmedAt": 817_210_800, "passages": [[passage]]]] }
    try refuse("2-advanced") { $0["reached"] = 0 }
    try refuse("2-advanced") { $0["advancedBy"] = -1 }
    try refuse("2-advanced") { $0["log"] = [["at": 817_210_800, "cause": "shop", "kind": "picked", "shipment": 1]] }
    try refuse("2-advanced") { $0["log"] = ($0["log"] as? [Any]).map { Array($0.reversed()) } }
    try refuse("2-placed") { $0["journey"] = ["drawn": ["confirmedAt": 817_210_800, "passages": []] as [String: Any]] }
    try refuse("2-placed") { $0["journey"] = drawn(["ready": 9, "start": 8, "firstEnd": 9, "end": 9, "isInspected": false]) }
    try refuse("1-two-shipments") { $0["journey"] = ($0["journey"] as? [Any]).map { Array($0.reversed()) } }
  }

  @Test("What lines of a price hang on is read as it was written; an order of before that was kept has none")
  func splits() throws {
    func part(_ hold: [String: Any], _ weight: Int) -> [String: Any] {
      ["hold": hold, "weight": ["numerator": weight, "denominator": 1]]
    }
    let parts = [
      part(["price": ["item": 0]], 289), part(["pieces": ["item": 0]], 1), part(["lastPiece": ["items": [0]]], 3),
      part(["carriage": [:]], 6),
      part(["parcel": [:]], 1),
    ]
    let kept = try changed("2-placed") { document in
      guard var shipments = document["shipments"] as? [[String: Any]] else { return }
      shipments[0]["splits"] = [["parts": parts]]
      shipments[0]["standardCarriage"] = ["minor": 500, "currency": ["code": "CNY", "minorDigits": 2]]
      document["shipments"] = shipments
    }
    let shipment = try #require(try OrderDocument.decode(kept, address: nil).shipments.first)
    let holds: [CostSplit.Hold] = [.price(item: 0), .pieces(item: 0), .lastPiece(items: [0]), .carriage, .parcel]
    #expect(shipment.splits?.first?.parts.map(\.hold) == holds)
    #expect(shipment.splits?.first?.parts.map(\.weight.numerator) == [289, 1, 3, 6, 1])
    #expect(shipment.standardCarriage == money("5.00", .yuan))
    let old = try #require(try OrderDocument.decode(Self.data("2-placed"), address: nil).shipments.first)
    #expect(old.splits == nil && old.standardCarriage == nil)
    let absurd = try changed("2-placed") { document in
      guard var shipments = document["shipments"] as? [[String: Any]] else { return }
      shipments[0]["splits"] = [["parts": [part(["carriage": [:]], -1)]]]
      document["shipments"] = shipments
    }
    #expect(throws: OrderDocumentError.self) { try OrderDocument.decode(absurd, address: nil) }
  }

  @Test("Every kind of event with every detail is kept as it is")
  func details() throws {
    let whole = try OrderDocument.decode(Self.data("2-placed"), address: nil)
    let details: [OrderEventDetail?] = [
      nil, .pieces([OrderPieces(sku: "AUB-SNOW-30ML", quantity: 1)], reason: "too blue"), .pieces([], reason: nil),
      .refund(lines: [
        RefundLine(
          kind: .vat, label: .rule(LocalizedName("VAT"), isDefaultOfHeading: false), amount: money("1"), isReturned: true, rule: "r"),
        RefundLine(kind: .fee, label: .carrierClearanceFee, amount: money("2"), isReturned: false),
        RefundLine(
          kind: .vat, label: .goods, amount: money("3"), isReturned: false, rule: "r", payer: .customs, reason: .leftAgain,
          until: LocalDate("2027-02-28"), costLine: 4),
      ]), .dispute(reason: "scratched", evidence: "see picture", pieces: []), .dispute(reason: "", evidence: nil, pieces: []),
      .resolution(.nothing), .resolution(.refund), .resolution(.again), .resolution(.reduction(by: money("49.35"))),
      .check(
        ReturnCheck(accepted: [OrderPieces(sku: "A", quantity: 2)], resaleable: [OrderPieces(sku: "A", quantity: 1)], refusal: "worn")),
      .check(ReturnCheck(accepted: [], resaleable: [])),
    ]
    let acts: [OrderAct] = [
      .cancel(shipment: 1, lines: [OrderPieces(sku: "A", quantity: 1)]), .cancel(shipment: nil, lines: []),
      .giveBack(lines: [], reason: "too blue"), .dispute(shipment: nil, lines: [], reason: "torn", evidence: "a picture"),
      .resolve(number: nil, .reduction(by: money("1"))), .resolve(number: 3, .again),
    ]
    var order = whole
    for kind in OrderEventKind.allCases {
      for (number, detail) in details.enumerated() {
        order.log.append(
          OrderEvent(
            at: whole.placedAt, kind: kind, cause: EventCause.allCases[number % 4], place: .site("BELGG"), service: "s", shipment: 0,
            caseNumber: number, detail: detail,
            request: number % 3 == 0 ? KeyedAct(key: "k", act: acts[number % acts.count]) : nil))
      }
    }
    #expect(try OrderDocument.decode(OrderDocument.encode(order), address: nil) == order)
    for amount in [Int64.max, -.max] {
      var absurd = whole
      let line = RefundLine(kind: .vat, label: .goods, amount: Money(minor: amount, currency: .euro), isReturned: true)
      absurd.log.append(OrderEvent(at: whole.placedAt, kind: .refunded, detail: .refund(lines: [line])))
      let data = try OrderDocument.encode(absurd)
      #expect(throws: OrderDocumentError.self) { try OrderDocument.decode(data, address: nil) }
    }
    for quantity in [0, -1, 1_000, Int.max] {
      var absurd = whole
      absurd.log.append(
        OrderEvent(at: whole.placedAt, kind: .cancelled, detail: .pieces([OrderPieces(sku: "A", quantity: quantity)], reason: nil)))
      let data = try OrderDocument.encode(absurd)
      #expect(throws: OrderDocumentError.self) { try OrderDocument.decode(data, address: nil) }
    }
  }

  @Test("No document traps, whichever of its numbers, words and lists is another", arguments: 0..<8)
  func changedAtRandom(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let others = [
      "9223372036854775807", "-9223372036854775808", "1e300", "-1", "0", "99999999999999999999", "null", "\"x\"", "[]", "{}", "3.5", "true",
    ]
    for name in ["1-cancelled", "1-before-reached", "2-placed", "2-advanced", "2-cancelled", "3-returning", "3-disputed"] {
      let whole = String(decoding: try Self.data(name), as: UTF8.self)
      let ranges = whole.ranges(of: /-?[0-9]+(\.[0-9]+)?|"[^"]*"(?!:)|\[[^\[\]]*\]/)
      for _ in 0..<60 {
        var text = whole
        text.replaceSubrange(
          ranges[Int(random.next() % UInt64(ranges.count))], with: others[Int(random.next() % UInt64(others.count))])
        guard let order = try? OrderDocument.decode(Data(text.utf8), address: nil) else { continue }
        use(order)
      }
    }
  }

  private func use(_ order: Order) {
    let lifecycle = OrderLifecycle(order)
    for now in [Date(timeIntervalSince1970: 0), order.placedAt, order.placedAt.addingTimeInterval(1e7)] {
      _ = lifecycle.events(at: now)
      for shipment in -1...order.shipments.count { _ = lifecycle.status(ofShipment: shipment, at: now) }
      for kind in OrderEventKind.allCases { _ = try? lifecycle.adding(kind, by: .shop, at: now) }
      if let end = lifecycle.end(at: now) { _ = lifecycle.advanced(to: end, at: now) }
    }
    for status in OrderStatus.allCases { _ = lifecycle.instant(of: status) }
    _ = order.cancelledAt
    _ = try? OrderDocument.encode(order)
  }
}
