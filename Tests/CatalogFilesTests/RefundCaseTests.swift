import CoreSupport
import Delivery
import LandedCost
import Money
import Orders
import Primitives
import Quotes
import Testing

/// Which money comes back where carriage, the cause or the carrier make a difference, by the shipped rules.
struct RefundCaseTests {
  private static func chair(_ value: String, _ currency: Currency = .euro, pieces: Int = 1) -> CostItem {
    CostItem(description: "chair", hsCode: "940169", origin: "CN", value: money(value, currency), quantity: pieces, weight: Grams(2_000))
  }

  private static func home(_ zone: ZoneID, _ currency: Currency, pieces: Int = 1) throws -> RefundFixture {
    try RefundFixture(
      to: zone, [chair("200.00", currency, pieces: pieces)], freight: money("20.00", currency), isAtHome: true, on: "2026-11-24")
  }

  @Test(
    "A shipment that never came, or was faulty as a whole, brings its freight back though others of the order are kept",
    arguments: [(ReturnCause.undelivered, RefundReason.neverDelivered), (.fault, .notAsOrdered)])
  func alone(cause: ReturnCause, reason: RefundReason) throws {
    let order = try Self.home("BE-GNE", .euro, pieces: 2)
    var ledger = order.ledger()
    let part = try ledger.give(back: order.pieces(0, 1), cause: cause, asked: "2026-12-01")
    #expect(part.returned(.freight) == "0.00", "one of two is no whole shipment")
    let lines = try ledger.give(back: order.pieces(0, 1), cause: cause, asked: "2026-12-01")
    #expect(lines.first { $0.kind == .freight }?.reason == reason)
    #expect(ledger.returned == order.cost.total && ledger.open.isZero)
    var withdrawn = order.ledger()
    _ = try withdrawn.give(back: order.pieces(0, 2), asked: "2026-12-01")
    #expect(withdrawn.open == money("24.20"), "of what is not wanted the freight comes with the order's last piece")
  }

  @Test("Urumqi, a parcel of cross-border retail that never came: on the fortieth day its tax comes back too, with the year's allowance")
  func lostRetail() throws {
    let order = try RefundFixture(
      to: "CN-URC",
      [
        CostItem(
          description: "serum", hsCode: "330499", origin: "CN", value: money("580.00", .yuan), quantity: 2,
          content: Content(thousandths: 30_000, unit: .millilitre), weight: Grams(500))
      ], freight: money("0.00", .yuan), regime: .cbec, on: "2026-11-24")
    for cause in [ReturnCause.undelivered, .fault] {
      var ledger = order.ledger()
      let lines = try ledger.give(
        back: order.pieces(0, 2), cause: cause, asked: "2027-01-07", goods: "2027-01-08", imported: "2026-11-28")
      #expect(lines.returned() == "632.78")
      let act = RefundAct(
        cause: cause, isOrderBack: false, askedOn: date("2026-12-06"), goodsBackOn: date("2026-12-23"), importedOn: date("2026-11-28"))
      let allowance = try #require(ledger.allowanceReturn(counting: ThresholdBase.customsValue, act))
      #expect(allowance.amount == money("580.00", .yuan) && allowance.isInTime)
    }
    let world = RefundFixture.world
    for place in ["JP", "KR"] as [PlaceCode] {
      let taxPlace = try #require(world.territories.first { $0.code == place })
      for cause in [ReturnCause.undelivered, .fault] {
        let row = world.returnLaws.taxReturn(of: .vat, regime: .standard, paidTo: .shop, at: taxPlace, cause: cause, on: date("2026-11-24"))
        #expect(row?.payer == .shop && row?.askWithin == nil)
      }
    }
  }

  @Test(
    "The tax of a sale at home and that of a seller's scheme go down with a price that is reduced, wherever a place has rows of its own")
  func reduced() throws {
    let world = RefundFixture.world
    let named = Set(world.returnLaws.taxes.map(\.destination))
    for place in world.territories where named.contains(place.code.rawValue) {
      func row(_ regime: Regime) -> TaxReturn? {
        world.returnLaws.taxReturn(of: .vat, regime: regime, paidTo: .shop, at: place, cause: .fault, on: date("2026-11-24"))
      }
      let home = row(.localStock)
      #expect(home?.isReduced == true && home?.payer == .shop, "\(place.code)")
    }
    for code in ["NO", "NZ", "AU", "GB", "SG", "MY", "CL"] as [PlaceCode] {
      let place = try #require(world.territories.first { $0.code == code })
      for cause in ReturnCause.allCases {
        let row = world.returnLaws.taxReturn(of: .vat, regime: .ioss, paidTo: .shop, at: place, cause: cause, on: date("2026-11-24"))
        #expect(row?.reason == .sellerCorrects && row?.isReduced == true && row?.payer == .shop, "\(code)")
      }
    }
  }

  @Test("Norway: a dispute takes 15% off the price and off the VAT, of a sale at home and of the seller's scheme")
  func norway() throws {
    let krone = Currency(code: "NOK")
    let orders = [
      try Self.home("NO-OSL", krone),
      try RefundFixture(
        to: "NO-OSL", [Self.chair("200.00", krone)], freight: money("20.00", krone), regime: .ioss, on: "2026-11-24"),
    ]
    for order in orders {
      #expect(order.cost.sum(.vat) == money("55.00", krone))
      var ledger = order.ledger()
      try ledger.reduce("chair", by: money("30.00", krone))
      let lines = ledger.refund(RefundAct(cause: .fault, isOrderBack: false, askedOn: date("2026-12-01")))
      #expect(lines.map { $0.amount.decimalString } == ["30.00", "7.50"] && lines.returned() == "37.50")
    }
  }

  @Test("Brazil: of a dearer way all comes back, at once; in Belgium as much as the cheapest would have cost")
  func brazil() throws {
    let order = try RefundFixture(to: "BR-BSB", [Self.chair("40.00")], freight: money("20.00"), on: "2026-11-24")
    var ledger = order.ledger(standardCarriage: money("5.00"))
    let lines = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-01")
    #expect(lines.returned(.freight) == "20.00" && ledger.returned == order.cost.total)
    #expect(lines.first { $0.kind == .freight }?.reason == .paidToShop)
    #expect(lines.first { $0.kind == .goods }?.until == date("2026-12-01"))
    #expect(lines.allSatisfy { $0.isReturned })
  }

  @Test("Great Britain, VAT and fee taken at the door: of two pieces one takes half of the goods' VAT along, nothing hangs on the fee")
  func doorPart() throws {
    let pound = Currency(code: "GBP")
    let whole = try RefundFixture(
      to: "GB-LON", [Self.chair("300.00", pound, pieces: 2)], freight: money("40.00", pound), on: "2026-11-24")
    let door =
      whole.cost.lines.filter { $0.kind == .vat } + [CostLine(kind: .fee, label: .carrierClearanceFee, amount: money("8.00", pound))]
    let cost = LandedCost(
      regime: .standard, terms: .dap, lines: whole.cost.lines.filter { $0.rule == nil }, total: money("340.00", pound), unknown: [.vat])
    var ledger = RefundLedger(of: cost, splits: nil, goods: whole.goods, door: door, rules: whole.rules)
    let lines = try ledger.give(back: whole.pieces(0, 1), asked: "2026-12-09", imported: "2026-11-30")
    #expect(lines.first { $0.kind == .vat }?.amount == money("30.00", pound))
    #expect(ledger.pending == money("30.00", pound))
  }

  @Test("After a cancellation the cheapest carriage counts in proportion to the carriage that is left")
  func standardAfterCancellation() throws {
    let order = try RefundFixture(
      to: "BE-GNE", [Self.chair("200.00", pieces: 2)], freight: money("40.00"), isAtHome: true, on: "2026-11-24")
    let left = try RefundFixture(to: "BE-GNE", [Self.chair("100.00")], freight: money("18.00"), isAtHome: true, on: "2026-11-24")
    let shipment = Shipment(
      option: "BELGG-OW+b", site: "BELGG-OW",
      lines: [OrderLine(sku: "chair", name: LocalizedName("Chair"), quantity: 2, price: money("100.00"))], cost: order.cost,
      promise: Promise(p50: at("2026-11-26T14:00+01:00"), p90: at("2026-11-27T18:00+01:00")), stages: [], co2Grams: 0,
      splits: order.splits, standardCarriage: money("20.00"))
    let cancellation = PartialCancellation(paid: order.cost, left: left.cost, counts: [1], splits: left.splits)
    var ledger = RefundLedger(of: shipment, after: cancellation, counts: [1], rules: order.rules)
    let lines = try ledger.give(back: order.pieces(0, 1), isLast: true, asked: "2026-12-01")
    #expect(lines.filter { $0.kind == .freight }.map { $0.amount.decimalString } == ["9.00", "9.00"])
    #expect(lines.returned(.freight) == "9.00" && lines.returned(.goods) == "100.00")
  }
}
