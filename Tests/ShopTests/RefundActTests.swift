import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import LandedCost
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Testing

@testable import Shop

/// What is paid back, to the cent, through the acts themselves: ordered by the shipped rules, delivered, asked for, sent back and checked.
@Suite("Refunds of returns and disputes, through the acts")
struct RefundActTests {
  /// An order that is delivered, and the session of whoever has it.
  private struct Delivered {
    let session: CustomerSession
    let ledger: MemoryLedger
    let order: Order
    let deliveredAt: Date

    /// The lines of the refund of a case, once nothing more comes.
    func refund(ofCase number: Int) throws -> [RefundLine] {
      let order = try session.order(order.id.rawValue)
      let end = OrderLifecycle(order).end(at: deliveredAt) ?? deliveredAt
      return OrderLifecycle(order).events(at: end).filter { $0.kind == .refunded && $0.caseNumber == number }
        .flatMap { $0.detail?.refundLines ?? [] }
    }

    /// Asks for pieces to be taken back an hour later than anything before, and goes to the end of it.
    func giveBack(_ lines: [OrderPieces], days: Double = 1) throws -> [RefundLine] {
      let now = deliveredAt.addingTimeInterval(days * 86_400)
      let asked = try session.giveBack(order.id, lines: lines, reason: "not for me", now: now)
      _ = try session.advanceToEnd(order.id, now: now)
      return try refund(ofCase: asked.log.compactMap(\.caseNumber).max() ?? 0)
    }
  }

  private static let world = ReadCatalog.shipped.world
  private static let calculator = LandedCostCalculator(schedule: world.tariffSchedule)

  private func goods(
    _ name: String, _ value: String, _ currency: Currency = .euro, hs: HSCode, pieces: Int = 1, content: Content? = nil
  ) -> CostItem {
    CostItem(
      description: name, hsCode: hs, origin: "CN", value: money(value, currency), quantity: pieces, content: content, weight: Grams(1_000))
  }

  /// Places an order and delivers it six days later, or as many as told; imported two days after it was placed. The way back is as long as the
  /// way out should have been, in hours.
  private func delivered(
    to zoneID: ZoneID, _ items: [CostItem], freight: Money, regime: Regime? = nil, isAtHome: Bool = false, on day: String,
    after days: Int = 6, seed: UInt64 = 1, imports: [ImportedGoods] = [],
    way hours: Double = 10
  ) throws -> Delivered {
    let zone = try #require(Self.world.baseNetwork.zones[zoneID])
    let consignment = Consignment(
      items: items, freightToBorder: isAtHome ? .zero(freight.currency) : freight,
      freightInland: isAtHome ? freight : .zero(freight.currency), isDomestic: isAtHome, destination: zone.place,
      movement: isAtHome ? .domestic : .abroad, regime: isAtHome ? .localStock : regime, date: date(day))
    let cost = Self.calculator.cost(of: consignment)
    let placedAt = Date(timeIntervalSince1970: Double(date(day).days * 86_400 + 43_200))
    func at(_ days: Int, _ hours: Int) -> Date { placedAt.addingTimeInterval(Double(days * 24 + hours) * 3_600) }
    let deliveredAt = at(days, 0)
    let lines = items.map { item in
      OrderLine(
        sku: SKU(rawValue: item.description), name: LocalizedName(item.description), quantity: item.quantity,
        price: item.value * Ratio(1, Int64(item.quantity)))
    }
    let shipment = Shipment(
      option: "CNSHA-W+a", site: "CNSHA-W", lines: lines, cost: cost,
      promise: Promise(p50: Hour(roundingUp: deliveredAt), p90: Hour(roundingUp: deliveredAt)),
      stages: [
        Stage(kind: .delivery, from: .site("CNSHA-W"), to: .zone(zoneID), gate: .none, duration: StageDuration(constant: hours))
      ], co2Grams: 0, splits: Self.calculator.splits(of: consignment))
    var story: [(OrderEventKind, Date)] = [(.picked, at(0, 6)), (.handedOver, at(1, 0)), (.departed, at(1, 1)), (.arrived, at(1, 20))]
    if !isAtHome { story.append((.importCleared, at(2, 0))) }
    story += [(.atDepot, at(2, 4)), (.outForDelivery, deliveredAt.addingTimeInterval(-3_600)), (.delivered, deliveredAt)]
    let order = Order(
      placing: OrderID(rawValue: "REFU-\(seed)"), at: placedAt,
      address: Address(name: "A", street: "B", postcode: "", city: "C", country: zone.country, zone: zoneID), shipments: [shipment],
      total: cost.total, seed: seed,
      journey: .told(
        events: [OrderEvent(at: at(0, 1), kind: .confirmed, cause: .shop)] + story.map { OrderEvent(at: $1, kind: $0, shipment: 0) }))
    let ledger = MemoryLedger(stock: [])
    let session = Shop(world: Self.world, products: MemoryShelf(all: [], places: [], stock: []), ledger: ledger, settings: ledger)
      .session(for: "an")
    _ = try ledger.place(
      Placement(
        order: order, customer: "an", key: "k",
        terms: PlacementTerms(lines: [], isFromCart: false, options: [], address: order.address ?? SmallShop.address, currency: ""),
        taking: [], timesOrdered: nil, imports: imports))
    return Delivered(session: session, ledger: ledger, order: order, deliveredAt: deliveredAt)
  }

  private func returned(_ lines: [RefundLine], _ kind: CostKind? = nil) -> String {
    let own = lines.filter { $0.isReturned && $0.kind == kind ?? $0.kind }.map(\.amount)
    return own.sum(in: lines.first?.amount.currency ?? .euro)?.decimalString ?? ""
  }

  @Test(
    "Small parcels to Belgium, one piece, then all the rest: the flat duty of an item and the freight come with the last pieces",
    arguments: [(Regime.ioss, "139.10", ["102.80", "6.00", "16.80"]), (.standard, "140.36", ["104.06", "6.00", "18.06"])])
  func belgium(regime: Regime, total: String, rest: [String]) throws {
    let one = try delivered(
      to: "BE-BRU", [goods("A", "60.00", hs: "851210", pieces: 2), goods("B", "40.00", hs: "700910")], freight: money("10.00"),
      regime: regime, on: "2026-10-15")
    #expect(one.order.total == money(total))
    let first = try one.giveBack([OrderPieces(sku: "A", quantity: 1)])
    #expect([returned(first), returned(first, .duty), returned(first, .vat)] == ["36.30", "0.00", "6.30"])
    // What was paid for the order as a whole is told too, and why it stays; it comes back with the last pieces all the same.
    let staying = first.filter { $0.reason == .orderStays }
    #expect(staying.allSatisfy { !$0.isReturned && $0.payer == .nobody })
    #expect(staying.filter { $0.kind == .freight }.map(\.amount) == [money("10.00")])
    #expect(staying.filter { $0.kind == .vat }.map(\.amount) == [money("2.10")])
    // The other A stays, and with it the flat duty of all that are A; its VAT where that counts the duty.
    let kind = first.filter { $0.reason == .kindStays }
    #expect(kind.allSatisfy { !$0.isReturned && $0.payer == .nobody } && kind.filter { $0.kind == .duty }.map(\.amount) == [money("3.00")])
    #expect(kind.filter { $0.kind == .vat }.map(\.amount) == (regime == .ioss ? [] : [money("0.63")]))
    let last = try one.giveBack([OrderPieces(sku: "A", quantity: 1), OrderPieces(sku: "B", quantity: 1)])
    #expect(!last.contains { $0.reason == .orderStays || $0.reason == .kindStays })
    #expect([returned(last), returned(last, .duty), returned(last, .vat)] == rest && returned(last, .freight) == "10.00")
    #expect((first + last).filter(\.isReturned).map(\.amount).sum(in: .euro) == money(total))
    let reasons = Set(last.filter { $0.kind == .vat }.map(\.reason))
    #expect(reasons == [regime == .ioss ? .sellerCorrects : .paidToShop])
  }

  @Test("Of two returns that are under way at once each is paid for its own pieces", arguments: UInt64(1)...8)
  func twoAtOnce(seed: UInt64) throws {
    let one = try delivered(
      to: "BE-BRU", [goods("A", "60.00", hs: "851210", pieces: 2), goods("B", "40.00", hs: "700910")], freight: money("10.00"),
      on: "2026-10-15", seed: seed)
    let now = one.deliveredAt.addingTimeInterval(86_400)
    for sku in ["A", "B"] as [SKU] {
      _ = try one.session.giveBack(one.order.id, lines: [OrderPieces(sku: sku, quantity: 1)], reason: "not for me", now: now)
    }
    _ = try one.session.advanceToEnd(one.order.id, now: now)
    #expect([returned(try one.refund(ofCase: 1), .goods), returned(try one.refund(ofCase: 2), .goods)] == ["30.00", "40.00"])
  }

  @Test(
    "The money is back by the day that the law says, if need be before the goods are; what was paid is not paid again",
    arguments: UInt64(1)...12)
  func inTime(seed: UInt64) throws {
    let one = try delivered(
      to: "BE-BRU", [goods("A", "60.00", hs: "851210", pieces: 2)], freight: money("10.00"), on: "2026-10-15", seed: seed, way: 900)
    let asked = one.deliveredAt.addingTimeInterval(86_400)
    _ = try one.giveBack([])
    let order = try one.session.order(one.order.id.rawValue)
    let events = OrderLifecycle(order).events(at: .distantFuture).filter { $0.caseNumber == 1 }
    let paid = try #require(events.first { $0.kind == .refunded })
    let zone = try #require(Self.world.baseNetwork.zones["BE-BRU"])
    #expect(zone.date(of: paid.at) <= zone.date(of: asked) + 14)
    // The way back is longer than that.
    #expect(try #require(events.first { $0.kind == .returned }).at > paid.at && events.filter { $0.kind == .refunded }.count == 1)
    #expect(returned(paid.detail?.refundLines ?? []) == one.order.total.decimalString)
    #expect(OrderLifecycle(order).status(at: .distantFuture) == .refunded)
  }

  @Test("Great Britain by the seller's scheme: each piece takes its VAT along, the last the freight and the VAT on it")
  func britain() throws {
    let pound = Currency(code: "GBP")
    let one = try delivered(
      to: "GB-LON", [goods("chair", "60.00", pound, hs: "940169", pieces: 2)], freight: money("10.00", pound), on: "2026-11-24")
    #expect(one.order.total == money("84.00", pound) && one.order.shipments[0].cost.regime == .ioss)
    let first = try one.giveBack([OrderPieces(sku: "chair", quantity: 1)])
    #expect([returned(first), returned(first, .goods), returned(first, .vat)] == ["36.00", "30.00", "6.00"])
    let last = try one.giveBack([])
    #expect([returned(last), returned(last, .freight), returned(last, .vat)] == ["48.00", "10.00", "8.00"])
  }

  @Test("Switzerland: what both refunds give back is what was paid, duty and VAT among it, freight with the last")
  func switzerland() throws {
    let franc = Currency(code: "CHF")
    let one = try delivered(
      to: "CH-ZRH", [goods("chair", "300.00", franc, hs: "940169", pieces: 2)], freight: money("50.00", franc), on: "2026-11-24")
    let first = try one.giveBack([OrderPieces(sku: "chair", quantity: 1)])
    #expect(returned(first, .goods) == "150.00" && returned(first, .freight) == "0.00")
    // 8.1% of the piece and of the freight, which comes with the last.
    #expect([returned(first, .vat), returned(first)] == ["12.15", "162.15"])
    let last = try one.giveBack([])
    #expect([returned(last, .freight), returned(last, .vat), returned(last)] == ["50.00", "16.20", "216.20"])
    #expect((first + last).filter(\.isReturned).map(\.amount).sum(in: franc) == one.order.total)
  }

  /// Two serums to Urumqi, released by customs on day 2.
  private func serums(after days: Int, seed: UInt64) throws -> Delivered {
    let allowance = ImportedGoods(shipment: 0, regime: .cbec, goods: money("580.00", .yuan))
    return try delivered(
      to: "CN-URC",
      [goods("serum", "580.00", .yuan, hs: "330499", pieces: 2, content: Content(thousandths: 30_000, unit: .millilitre))],
      freight: money("0.00", .yuan), regime: .cbec, on: "2026-11-24", after: days, seed: seed, imports: [allowance])
  }

  private func used(_ one: Delivered) throws -> Money { try one.ledger.importedGoods(of: "an", in: .ever, regime: .cbec) }

  /// Whether the piece that came back can be sold again: of ten nine can.
  private func isResaleable(_ one: Delivered) throws -> Bool {
    let order = try one.session.order(one.order.id.rawValue)
    return OrderLifecycle(order).progress(at: one.deliveredAt)[0].counts(of: "serum").resaleable == 1
  }

  @Test("China, back in the zone in time: no tax on the piece, and its part of the year's allowance is free again if it can be sold again")
  func chinaInTime() throws {
    var freed = 0
    for seed in UInt64(1)...4 {
      let one = try serums(after: 4, seed: seed)
      #expect(one.order.total == money("632.78", .yuan))
      let lines = try one.giveBack([OrderPieces(sku: "serum", quantity: 1)])
      #expect([returned(lines), returned(lines, .goods)] == ["316.39", "290.00"])
      #expect(lines.map(\.reason) == [.goodsBack, .backInZone])
      let isResaleable = try isResaleable(one)
      #expect(try used(one) == money(isResaleable ? "290.00" : "580.00", .yuan))
      freed += isResaleable ? 1 : 0
    }
    #expect(freed > 0)
  }

  @Test("China, asked for after the thirty days of customs: the price comes back, the tax does not, and the allowance stays used")
  func chinaLate() throws {
    var sold = 0
    for seed in UInt64(1)...4 {
      let one = try serums(after: 30, seed: seed)
      let lines = try one.giveBack([OrderPieces(sku: "serum", quantity: 1)], days: 4)
      #expect(returned(lines) == "290.00" && lines.filter { !$0.isReturned }.map(\.reason) == [.tooLate])
      sold += try isResaleable(one) ? 1 : 0
      #expect(try used(one) == money("580.00", .yuan))
    }
    #expect(sold > 0, "though it can be sold again")
  }

  @Test("A bicycle to Ghent: 15% off for a scratch, then given back: the rest of all that was paid")
  func dispute() throws {
    let one = try delivered(
      to: "BE-GNE", [goods("bicycle", "329.00", hs: "87120030")], freight: money("18.15"), isAtHome: true, on: "2026-11-24", after: 4)
    #expect(one.order.total == money("420.05"))
    let now = one.deliveredAt.addingTimeInterval(3_600)
    _ = try one.session.dispute(one.order.id, reason: "scratched", now: now)
    _ = try one.session.resolve(one.order.id, as: .reduction(by: money("49.35")), now: now)
    let reduced = try one.refund(ofCase: 1)
    #expect(reduced.map(\.amount.decimalString) == ["49.35", "10.36"] && returned(reduced) == "59.71")
    let rest = try one.giveBack([])
    #expect(rest.map(\.amount.decimalString) == ["279.65", "18.15", "62.54"] && returned(rest) == "360.34")
  }
}
