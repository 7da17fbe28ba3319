import Delivery
import Foundation
import LandedCost
import Money
import OrderedJSON
import Primitives
import Testing

@testable import Orders

/// Orders are written by hand and read by `Decodable`: what is written is what `Encodable` would write.
@Suite("Orders written by hand")
struct OrderWritingTests {
  /// The document as the types' own `Encodable` writes it.
  static func byEncodable(_ order: Order) throws -> Data {
    let content = OrderDocument.Content(
      version: OrderDocument.version, id: order.id, placedAt: order.placedAt, zone: order.zone, shipments: order.shipments,
      total: order.total, seed: order.seed, journey: order.journey, log: order.log, planned: order.planned, advancedBy: order.advancedBy,
      reached: order.reached)
    return Data(try OrderedJSONEncoder(.compact).encode(content))
  }

  private static func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  /// An order that has everything that an order can have; it need not be a sensible one.
  private static let fullest: Order = {
    let name = LocalizedName("Tax \"of\" a\u{202E}\\place", ["zh-Hans": "税，\n“一”", "ru": "налог"])
    let money = Money(minor: -1_234_567, currency: Currency(code: "JPY", minorDigits: 0))
    let ratio = Ratio(.max, 7)
    let duty = LineRate.specific(SpecificDuty(amount: Ratio(-1, 20), currency: .euro, per: .kg))
    let labels: [LineLabel] = [
      .goods, .freightToBorder, .freightInland, .freight, .insurance, .carrierClearanceFee, .rule(name, isDefaultOfHeading: true),
    ]
    let lines = labels.map { label in
      CostLine(
        kind: .vat, label: label, base: ratio, rate: label == .goods ? .share(ratio) : duty, amount: money, rule: "r", source: "a/b",
        note: name, possible: money, isAssumed: false)
    }
    let uncomputed = UncomputedTax(
      kind: .duty, label: .goods, rate: duty, rule: "r2", source: "s", note: name, group: "g", missing: .weight)
    let cost = LandedCost(
      regime: .standard, terms: .dap, lines: lines, total: money, unknown: [.duty, .fee], uncomputed: [uncomputed])
    let holds: [CostSplit.Hold] = [.price(item: 0), .pieces(item: 1), .lastPiece(items: [2, 3]), .carriage, .parcel]
    let gates: [(Gate, StageClock)] = [
      (.none, .elapsed), (.opening("c"), .working("w")),
      (
        .departures(
          Timetable(
            weekly: [Departure(weekday: .monday, minute: 0), Departure(weekday: .sunday, minute: 1_439)], timeZone: "Asia/Almaty",
            cutoffHours: 0.25, calendar: "c")), .elapsed
      ),
    ]
    let stages = gates.compactMap { gate, clock -> Stage? in
      guard let duration = StageDuration(minHours: 0, p50Hours: 1e-7, p90Hours: 123_456.789) else { return nil }
      return Stage(
        kind: .import, from: .site("S"), to: .zone("Z"), service: "v", mode: .rail, ownName: name, gate: gate, duration: duration,
        clock: clock, inspection: Inspection(rate: 0.05, duration: duration), secondAttempt: SecondAttempt(rate: 1),
        slowdowns: [Slowdown(from: Hour(-1), to: Hour(499_999), factor: 1.5, name: name)], source: "说明 – “x”")
    }
    let calendar = WorkingCalendar(
      id: "c", name: name, timeZone: "Asia/Almaty", week: Array(repeating: OpeningInterval(from: 8, to: 18).map { [$0] } ?? [], count: 7),
      closed: LocalDate(year: 2026, month: 10, day: 1).map { [$0: name] } ?? [:])
    let shipment = Shipment(
      option: "o", site: "S", lines: [OrderLine(sku: "K", name: name, quantity: 3, price: money)], cost: cost,
      promise: Promise(p50: Hour(1), p90: Hour(2)), stages: stages, co2Grams: 4_990, splits: [CostSplit(holds.map { .init($0, ratio) })],
      standardCarriage: money, calendars: [calendar])
    let instant = Date(timeIntervalSinceReferenceDate: 817_210_800.125)
    let event = OrderEvent(
      at: instant, kind: .disputed, cause: .customer, place: .zone("Z"), service: "v", shipment: 0, caseNumber: 2,
      detail: .dispute(reason: "\u{7}", evidence: "x", pieces: [OrderPieces(sku: "K", quantity: 1)]),
      request: KeyedAct(key: "k", act: .cancel(shipment: 0, lines: [OrderPieces(sku: "K", quantity: 1)])))
    let passage = Passage(
      ready: Hour(1), start: Hour(2), firstEnd: Hour(3), isInspected: true, secondStart: Hour(4), end: Hour(5))
    return Order(
      id: "CARA-1", placedAt: instant, zone: "Z", address: nil, shipments: [shipment, shipment], total: money, seed: .max,
      journey: .drawn(confirmedAt: instant, passages: [[passage, passage], [passage]]), log: [event, event], planned: [event],
      advancedBy: 3_600.5, reached: instant)
  }()

  /// Where an optional value is missing or a list empty.
  private static func gaps(_ value: Any, at path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { gaps($0.value, at: path) } ?? [path]
    case .collection where mirror.children.isEmpty: return [path]
    case nil where mirror.children.isEmpty: return []
    default: return mirror.children.flatMap { gaps($0.value, at: "\(path).\($0.label ?? "")") }
    }
  }

  @Test("An order with everything that one can have; where a field is new, it belongs into it")
  func everything() throws {
    let order = Self.fullest
    #expect(try Self.text(OrderDocument.encode(order)) == Self.text(Self.byEncodable(order)))
    let kept = OrderDocument.Content(
      version: 4, id: order.id, placedAt: order.placedAt, zone: order.zone, shipments: order.shipments, total: order.total,
      seed: order.seed,
      journey: order.journey, log: order.log, planned: order.planned, advancedBy: order.advancedBy, reached: order.reached)
    // A calendar has no days of its own hours here.
    #expect(Self.gaps(kept, at: "order").filter { !$0.contains(".calendars.") } == [])
  }

  @Test("An order with as little as one can have")
  func least() throws {
    let full = Self.fullest
    let shipment = Shipment(
      option: "", site: "", lines: [], cost: LandedCost(regime: .standard, terms: .ddp, lines: [], total: .zero(.euro), unknown: []),
      promise: Promise(p50: Hour(0), p90: Hour(0)),
      stages: [Stage(kind: .handling, from: .site(""), to: .site(""), gate: .none, duration: StageDuration(constant: 0))], co2Grams: 0)
    for shipments in [[], [shipment]] {
      let order = Order(
        id: "", placedAt: full.placedAt, zone: "", address: nil, shipments: shipments, total: .zero(.euro), seed: 0,
        journey: .told(events: [OrderEvent(at: full.placedAt, kind: .placed)]))
      #expect(try Self.text(OrderDocument.encode(order)) == Self.text(Self.byEncodable(order)))
    }
  }

  @Test("What programs of every version have kept", arguments: try OrderDocumentTests.names())
  func kept(name: String) throws {
    let order = try OrderDocument.decode(OrderDocumentTests.data(name), address: nil)
    #expect(try Self.text(OrderDocument.encode(order)) == Self.text(Self.byEncodable(order)))
  }

  @Test("The terms of a placement")
  func terms() throws {
    var address = Address(name: "An \"x\"", street: "Veldstraat 1", postcode: "9000", city: "根特", country: "BE", zone: "BE-GNE")
    for lines in [[], [CartLine(sku: "B", quantity: 2, option: "o"), CartLine(sku: "A", quantity: 1)]] {
      let terms = PlacementTerms(lines: lines, isFromCart: lines.isEmpty, options: ["o2", "o1"], address: address, currency: "EUR")
      #expect(try terms.keptText == String(decoding: OrderedJSONEncoder(.compact).encode(terms), as: UTF8.self))
      (address.phone, address.district, address.state) = ("+32470123456", "Centre", "East Flanders")
      address.identity = BuyerIdentity(masking: "11010519491231002X")
    }
  }

  @Test("A number without a form is refused", arguments: [Double.infinity, .nan])
  func refused(number: Double) {
    let full = Self.fullest
    let order = Order(
      id: "x", placedAt: full.placedAt, zone: "", address: nil, shipments: [], total: .zero(.euro), seed: 0, journey: .told(events: []),
      advancedBy: number)
    #expect(throws: EncodingError.self) { try OrderDocument.encode(order) }
  }
}
