import CoreSupport
import LandedCost
import Money
import Orders
import Primitives
import Testing

/// Which money comes back, to the cent, by the shipped rules of taxes and of returns.
struct RefundExampleTests {
  private static func goods(
    _ name: String, _ value: String, _ currency: Currency = .euro, hs: HSCode, pieces: Int = 1, content: Content? = nil, grams: Int = 1_000
  ) -> CostItem {
    CostItem(
      description: name, hsCode: hs, origin: "CN", value: money(value, currency), quantity: pieces, content: content, weight: Grams(grams))
  }

  private static func bicycle() throws -> RefundFixture {
    try RefundFixture(
      to: "BE-GNE", [goods("bicycle", "329.00", hs: "87120030", grams: 15_000)], freight: money("18.15"), isAtHome: true, on: "2026-11-24")
  }

  @Test("A bicycle from Liège to Ghent, given back in time: all that was paid, by the fourteenth day after the notice")
  func wholeAtHome() throws {
    let order = try Self.bicycle()
    #expect(order.cost.total == money("420.05"))
    var ledger = order.ledger()
    let lines = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-09", goods: "2026-12-15")
    #expect(lines.returned() == "420.05")
    #expect(lines.map { $0.amount.decimalString } == ["329.00", "18.15", "72.90"])
    #expect(lines.map(\.reason) == [.goodsBack, .standardFreight, .saleUndone])
    #expect(lines.allSatisfy { $0.payer == .shop && $0.until == date("2026-12-23") })
    #expect(ledger.open.isZero && ledger.returned == ledger.paid)
    #expect(order.terms.returnCarriage == .consumer && order.terms.mayWaitForGoods)
  }

  @Test("Small parcels into the Union, piece by piece: the flat duty of an item with its last piece, freight with the order's")
  func small() throws {
    // The seller's VAT does not count the flat duty, that of customs does.
    let parts = [
      Regime.standard: [["36.30", "0.00", "6.30"], ["39.93", "3.00", "6.93"], ["64.13", "3.00", "11.13"]],
      .ioss: [["36.30", "0.00", "6.30"], ["39.30", "3.00", "6.30"], ["63.50", "3.00", "10.50"]],
    ]
    for (regime, total) in [(Regime.standard, "140.36"), (.ioss, "139.10")] {
      let order = try RefundFixture(
        to: "BE-BRU", [Self.goods("A", "60.00", hs: "851210", pieces: 2), Self.goods("B", "40.00", hs: "700910")], freight: money("10.00"),
        regime: regime, on: "2026-10-15")
      #expect(order.cost.total == money(total) && order.cost.sum(.duty) == money("6.00"))
      var ledger = order.ledger()
      let refunds = [
        try ledger.give(back: order.pieces(0, 1), asked: "2026-10-30"), try ledger.give(back: order.pieces(0, 1), asked: "2026-10-31"),
        try ledger.give(back: order.pieces(1, 1), isLast: true, asked: "2026-11-01"),
      ]
      #expect(refunds.map { [$0.returned(), $0.returned(.duty), $0.returned(.vat)] } == parts[regime])
      #expect(refunds.map { $0.returned(.freight) } == ["0.00", "0.00", "10.00"])
      #expect(ledger.returned == money(total) && ledger.open.isZero)
      #expect(refunds[2].first { $0.kind == .vat }?.reason == (regime == .ioss ? .sellerCorrects : .paidToShop))
      #expect(refunds[2].first { $0.kind == .duty }?.reason == .paidToShop)
    }
  }

  @Test("Goods above EUR 150, paid to the shop with duty and VAT: each piece takes its part of both along")
  func standard() throws {
    let order = try RefundFixture(
      to: "BE-BRU", [Self.goods("saddle", "400.00", hs: "871495", pieces: 4)], freight: money("40.00"), regime: .standard, on: "2026-11-24")
    #expect(order.cost.regime == .standard && order.cost.isComplete)
    let duty = order.cost.sum(.duty)
    let vat = order.cost.sum(.vat)
    #expect(!duty.isZero)
    var ledger = order.ledger()
    let first = try ledger.give(back: order.pieces(0, 1), asked: "2026-12-09")
    // Ten elevenths of either hang on the goods, a quarter of that on one of four.
    #expect(first.returned(.duty) == (duty * Ratio(10, 44)).decimalString)
    #expect(first.returned(.vat) == (vat * Ratio(10, 44)).decimalString)
    let rest = try ledger.give(back: order.pieces(0, 3), isLast: true, asked: "2026-12-10")
    #expect(rest.allSatisfy { $0.payer == .shop })
    #expect(ledger.returned == order.cost.total)
  }

  @Test("Great Britain, one of two chairs cancelled before it leaves: what is left comes under the seller's scheme")
  func cancelled() throws {
    let pound = Currency(code: "GBP")
    func chairs(_ count: Int) throws -> RefundFixture {
      try RefundFixture(
        to: "GB-LON", [Self.goods("chair", "\(70 * count).00", pound, hs: "940169", pieces: count)], freight: money("10.00", pound),
        on: "2026-11-24")
    }
    let (two, one) = try (chairs(2), chairs(1))
    #expect(two.cost.total == money("180.00", pound) && two.cost.regime == .standard)
    #expect(one.cost.total == money("96.00", pound) && one.cost.regime == .ioss)
    let cancellation = PartialCancellation(paid: two.cost, left: one.cost, counts: [1], splits: one.splits)
    #expect(cancellation.lines.returned() == "84.00")
    #expect(cancellation.lines.map { $0.amount.decimalString } == ["70.00", "14.00"])
    #expect(cancellation.lines.allSatisfy { $0.reason == .notSent && $0.payer == .shop })
    #expect(cancellation.remaining == one.cost && cancellation.splits == one.splits)
    let all = PartialCancellation(paid: two.cost, left: nil, counts: [0])
    #expect(all.lines.returned() == "180.00" && all.remaining.total.isZero)
  }

  @Test("Great Britain, the carrier took the VAT: the shop gives back what it took, customs through the carrier the tax, nobody the fee")
  func atTheDoor() throws {
    let pound = Currency(code: "GBP")
    let whole = try RefundFixture(
      to: "GB-LON", [Self.goods("chair", "300.00", pound, hs: "940169")], freight: money("40.00", pound), on: "2026-11-24")
    #expect(whole.cost.sum(.vat) == money("68.00", pound))
    let own = whole.cost.lines.filter { $0.rule == nil }
    let door =
      whole.cost.lines.filter { $0.kind == .vat } + [CostLine(kind: .fee, label: .carrierClearanceFee, amount: money("8.00", pound))]
    let cost = LandedCost(regime: .standard, terms: .dap, lines: own, total: money("340.00", pound), unknown: [.vat])
    var ledger = RefundLedger(of: cost, splits: nil, goods: whole.goods, door: door, rules: whole.rules)
    let lines = try ledger.give(
      back: whole.pieces(0, 1), isLast: true, asked: "2026-12-09", goods: "2026-12-15", imported: "2026-11-30")
    #expect(lines.returned() == "340.00")
    let vat = try #require(lines.first { $0.kind == .vat })
    #expect(vat.isPending && vat.amount == money("68.00", pound) && vat.reason == .leftAgain && vat.until == date("2027-02-28"))
    let fee = try #require(lines.first { $0.kind == .fee })
    #expect(fee.payer == .nobody && !fee.isReturned && fee.amount == money("8.00", pound) && fee.reason == .carrierCharge)
    #expect(ledger.pending == money("68.00", pound) && ledger.open.isZero)
    ledger.record([vat.paid])
    #expect(ledger.returned == money("408.00", pound) && ledger.pending.isZero && ledger.paid == money("416.00", pound))
    #expect(ledger.open.isZero)
    #expect(
      ledger.refund(RefundAct(cause: .withdrawal, isOrderBack: true, askedOn: date("2026-12-16"))).isEmpty, "nothing comes back twice")
  }

  @Test("What customs are asked for too late is lost")
  func late() throws {
    let pound = Currency(code: "GBP")
    let whole = try RefundFixture(
      to: "GB-LON", [Self.goods("chair", "300.00", pound, hs: "940169")], freight: money("40.00", pound), on: "2026-11-24")
    let cost = LandedCost(
      regime: .standard, terms: .dap, lines: whole.cost.lines.filter { $0.rule == nil }, total: money("340.00", pound), unknown: [.vat])
    func vat(_ asked: String, _ cause: ReturnCause) throws -> RefundLine? {
      var ledger = RefundLedger(
        of: cost, splits: nil, goods: whole.goods, door: whole.cost.lines.filter { $0.kind == .vat }, rules: whole.rules)
      return try ledger.give(back: whole.pieces(0, 1), isLast: true, cause: cause, asked: asked, imported: "2026-11-30").last
    }
    #expect(try vat("2027-02-28", .withdrawal)?.payer == .customs)
    #expect(try vat("2027-03-01", .withdrawal)?.reason == .tooLate)
    #expect(try vat("2027-03-01", .fault)?.reason == .notAsOrdered)
  }

  @Test("Urumqi, one of two serums back in the zone in time: no tax on it, and its part of the year's allowance is free again")
  func crossBorderRetail() throws {
    let order = try RefundFixture(
      to: "CN-URC",
      [Self.goods("serum", "580.00", .yuan, hs: "330499", pieces: 2, content: Content(thousandths: 30_000, unit: .millilitre))],
      freight: money("0.00", .yuan), regime: .cbec, on: "2026-11-24")
    #expect(order.cost.total == money("632.78", .yuan))
    // Released on 28 November.
    var ledger = order.ledger()
    let lines = try ledger.give(
      back: order.pieces(0, 1), asked: "2026-12-06", goods: "2026-12-23", imported: "2026-11-28")
    #expect(lines.map { $0.amount.decimalString } == ["290.00", "26.39"])
    #expect(lines.returned() == "316.39")
    #expect(lines.map(\.reason) == [.goodsBack, .backInZone])
    #expect(lines.allSatisfy { $0.until == date("2026-12-30") }, "seven days after the goods are back")
    let act = RefundAct(
      cause: .withdrawal, isOrderBack: false, askedOn: date("2026-12-06"), goodsBackOn: date("2026-12-23"), importedOn: date("2026-11-28"))
    let allowance = try #require(ledger.allowanceReturn(counting: .customsValue, act))
    #expect(allowance.amount == money("290.00", .yuan) && allowance.isInTime)
    #expect(allowance.askBy == date("2026-12-28") && allowance.goodsBackBy == date("2027-01-12"))
  }

  @Test("Urumqi, the goods are back in the zone too late: their price comes back, the tax does not, nor the allowance")
  func crossBorderRetailLate() throws {
    let order = try RefundFixture(
      to: "CN-URC",
      [Self.goods("serum", "580.00", .yuan, hs: "330499", pieces: 2, content: Content(thousandths: 30_000, unit: .millilitre))],
      freight: money("0.00", .yuan), regime: .cbec, on: "2026-11-24")
    for (asked, goods) in [("2026-12-29", "2026-12-30"), ("2026-12-06", "2027-01-13")] {
      var ledger = order.ledger()
      let lines = try ledger.give(back: order.pieces(0, 1), asked: asked, goods: goods, imported: "2026-11-28")
      #expect(lines.returned() == "290.00")
      #expect(lines.filter { !$0.isReturned }.map(\.reason) == [.tooLate])
      let act = RefundAct(
        cause: .withdrawal, isOrderBack: false, askedOn: date(asked), goodsBackOn: date(goods), importedOn: date("2026-11-28"))
      #expect(ledger.allowanceReturn(counting: .customsValue, act)?.isInTime == false)
    }
  }

  @Test("A dispute takes 15% off the bicycle and its VAT; given back later, the rest comes back")
  func dispute() throws {
    let order = try Self.bicycle()
    var ledger = order.ledger()
    try ledger.reduce(order.goods[0].sku, by: money("49.35"))
    let reduced = ledger.refund(RefundAct(cause: .fault, isOrderBack: false, isReduction: true, askedOn: date("2026-11-27")))
    #expect(reduced.map { $0.amount.decimalString } == ["49.35", "10.36"])
    #expect(reduced.returned() == "59.71")
    #expect(reduced.first?.reason == .priceReduced)
    ledger.record(reduced)
    let rest = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-04")
    #expect(rest.map { $0.amount.decimalString } == ["279.65", "18.15", "62.54"])
    #expect(rest.returned() == "360.34")
    #expect(ledger.returned == money("420.05"))
  }

  @Test("Switzerland gives no right, the shop does; customs repay duty and VAT of goods that leave again, so the shop gives them back")
  func switzerland() throws {
    let franc = Currency(code: "CHF")
    let order = try RefundFixture(
      to: "CH-ZRH", [Self.goods("chair", "300.00", franc, hs: "940169", pieces: 2)], freight: money("50.00", franc), on: "2026-11-24")
    #expect(order.terms.isOwnPromise && order.terms.law?.basis == ReturnLaw.Basis.none)
    var ledger = order.ledger()
    let first = try ledger.give(back: order.pieces(0, 1), asked: "2026-12-04", goods: "2026-12-10", imported: "2026-11-30")
    #expect(first.first { $0.kind == .vat }?.reason == .leftAgain)
    let last = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-05", goods: "2026-12-10", imported: "2026-11-30")
    #expect(last.returned(.freight) == "50.00")
    #expect(ledger.returned == order.cost.total)
    #expect(last.allSatisfy { $0.until == date("2026-12-24") }, "the shop's own fourteen days after the goods")
  }

  @Test("Of carriage by a dearer way as much comes back as the cheapest would have cost, with the tax on that")
  func express() throws {
    let order = try Self.bicycle()
    var ledger = order.ledger(standardCarriage: money("12.10"))
    let lines = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-09")
    #expect(lines.filter { $0.kind == .freight }.map { $0.amount.decimalString } == ["12.10", "6.05"])
    #expect(lines.filter { $0.kind == .freight }.map(\.reason) == [.standardFreight, .dearerFreight])
    // 21% of 6.05.
    #expect(lines.filter { !$0.isReturned }.map { $0.amount.decimalString } == ["6.05", "1.27"])
    #expect(ledger.open.isZero && ledger.returned == money("412.73"))
  }

  @Test("Kazakhstan: no source says that the tax of a returned parcel comes back; of one that never came the shop gives back all")
  func kazakhstan() throws {
    let order = try RefundFixture(
      to: "KZ-ALA", [Self.goods("bicycle", "500.00", hs: "87120030", grams: 15_000)], freight: money("60.00"), on: "2026-11-24")
    let taxes = order.cost.lines.filter { $0.rule != nil && !$0.amount.isZero }
    try #require(!taxes.isEmpty)
    var withdrawn = order.ledger()
    let lines = try withdrawn.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-09", goods: "2026-12-20")
    #expect(lines.filter { !$0.isReturned }.map(\.amount) == taxes.map(\.amount))
    #expect(lines.filter { !$0.isReturned }.allSatisfy { $0.reason == .notFound && $0.payer == .nobody })
    var lost = order.ledger()
    _ = try lost.give(back: order.pieces(0, 1), isLast: true, cause: .undelivered, asked: "2026-12-09")
    #expect(lost.returned == order.cost.total)
  }

  @Test("More pieces than there are cannot come back, and nothing is counted then")
  func tooMany() throws {
    let order = try Self.bicycle()
    var ledger = order.ledger()
    #expect(throws: RefundError.tooMany("bicycle", left: 1)) { try ledger.give(back: [order.pieces(0, 2)]) }
    #expect(throws: RefundError.notInShipment("tricycle")) {
      try ledger.give(back: [order.pieces(0, 1), OrderPieces(sku: "tricycle", quantity: 1)])
    }
    #expect(throws: RefundError.moreThanPaid("bicycle", left: money("329.00"))) { try ledger.reduce("bicycle", by: money("329.01")) }
    #expect(!ledger.back.hasPieces)
    #expect(ledger.refund(RefundAct(cause: .withdrawal, isOrderBack: false, askedOn: date("2026-12-09"))).isEmpty)
  }
}
