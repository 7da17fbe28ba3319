import CoreSupport
import LandedCost
import Money
import Orders
import Primitives
import TestSupport
import Testing

/// Whatever is bought, and in whatever order it comes back, the parts of each line add up to it.
struct RefundPropertyTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let zone: ZoneID
    let currency: Currency
    let regime: Regime?
    /// The most that a piece costs, in minor units.
    let most: Int
    var isAtHome = false
    var testDescription: String { name }
  }

  private static let places = [
    Place(name: "BE, seller's scheme", zone: "BE-BRU", currency: .euro, regime: .ioss, most: 2_000),
    Place(name: "BE, standard", zone: "BE-BRU", currency: .euro, regime: .standard, most: 90_000),
    Place(name: "BE, at home", zone: "BE-GNE", currency: .euro, regime: nil, most: 90_000, isAtHome: true),
    Place(name: "GB, seller's scheme", zone: "GB-LON", currency: Currency(code: "GBP"), regime: .ioss, most: 2_000),
    Place(name: "GB, standard", zone: "GB-LON", currency: Currency(code: "GBP"), regime: .standard, most: 90_000),
    Place(name: "CN, retail", zone: "CN-URC", currency: .yuan, regime: .cbec, most: 60_000),
    Place(name: "CH", zone: "CH-ZRH", currency: Currency(code: "CHF"), regime: nil, most: 40_000),
    Place(name: "KZ", zone: "KZ-ALA", currency: .euro, regime: nil, most: 40_000),
    Place(name: "BR", zone: "BR-BSB", currency: .euro, regime: nil, most: 3_000),
    Place(name: "NO", zone: "NO-OSL", currency: .euro, regime: nil, most: 20_000),
  ]

  private static let codes: [HSCode] = ["87120030", "940169", "330499", "851210", "700910", "420292"]

  @Test("Parts of any cart, given back and reduced in any order, add up to what was paid, line by line", arguments: places)
  func parts(_ place: Place) throws {
    var random = SplitMix(seed: 41)
    func some(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var seen: Set<CostKind> = []
    for _ in 0..<16 {
      let items = (0..<some(1...4)).map { number in
        let pieces = some(1...4)
        return CostItem(
          description: "goods \(number)", hsCode: Self.codes[some(0...5)], origin: "CN",
          value: Money(minor: Int64(some(1...place.most) * pieces), currency: place.currency), quantity: pieces,
          content: Content(thousandths: 50_000, unit: .gram), weight: Grams(some(50...9_000)))
      }
      let order = try RefundFixture(
        to: place.zone, items, freight: Money(minor: Int64(some(0...place.most)), currency: place.currency), regime: place.regime,
        isAtHome: place.isAtHome, on: "2026-10-15")
      #expect(order.splits.count == order.cost.lines.count)
      seen.formUnion(order.cost.lines.filter { !$0.amount.isZero }.map(\.kind))
      let hasSplits = some(0...3) > 0
      var ledger = RefundLedger(
        of: order.cost, splits: hasSplits ? order.splits : nil, goods: order.goods,
        standardCarriage: some(0...2) == 0 ? Money(minor: order.cost.carriage.minor / 2, currency: place.currency) : nil, rules: order.rules
      )
      var settled = order.cost.lines.map { _ in Int64(0) }
      var left = order.goods.map(\.quantity)
      while left.contains(where: { $0 > 0 }) {
        let line = some(0...(left.count - 1))
        guard left[line] > 0 else { continue }
        if some(0...4) == 0 {
          let amount = Money(minor: Int64(some(0...200)), currency: place.currency)
          do { try ledger.reduce(order.goods[line].sku, by: amount, pieces: some(1...left[line])) } catch {}
        } else {
          let count = some(1...left[line])
          left[line] -= count
          try ledger.give(back: [order.pieces(line, count)])
        }
        let cause = ReturnCause.allCases[some(0...2)]
        let isLast = left.allSatisfy { $0 == 0 }
        let lines = ledger.refund(
          RefundAct(cause: cause, isOrderBack: isLast, askedOn: date("2026-10-20") + some(0...40), importedOn: date("2026-10-18")))
        ledger.record(lines)
        for refund in lines {
          guard let index = refund.costLine else { continue }
          let own = order.cost.lines[index].amount.minor
          #expect(refund.amount.minor.signum() == own.signum(), "a part has the sign of its line")
          settled[index] += refund.amount.minor
          #expect(settled[index].magnitude <= own.magnitude, "no line comes to more than was paid")
        }
      }
      #expect(settled == order.cost.lines.map(\.amount.minor))
      #expect(ledger.open.isZero)
    }
    #expect(seen.isSuperset(of: [.goods, .freight]) && seen.count >= 3, "some tax was split")
  }

  @Test("With what was kept beside the price, small and large parts alike come near their share of the tax")
  func shares() throws {
    let order = try RefundFixture(
      to: "BE-BRU",
      [
        CostItem(description: "dear", hsCode: "87120030", origin: "CN", value: money("900.00"), quantity: 1),
        CostItem(description: "cheap", hsCode: "420292", origin: "CN", value: money("100.00"), quantity: 1),
      ], freight: money("50.00"), regime: .standard, on: "2026-11-24")
    var (dear, cheap) = (order.ledger(), order.ledger())
    let dearLines = try dear.give(back: order.pieces(0, 1), asked: "2026-12-01")
    let cheapLines = try cheap.give(back: order.pieces(1, 1), asked: "2026-12-01")
    // Each has duties of its own, which do not come back with the other.
    for line in order.cost.lines where line.kind == .duty || line.kind == .antidumping {
      let together = [dearLines, cheapLines].map { $0.filter { $0.rule == line.rule }.map(\.amount.minor).reduce(0, +) }
      #expect(together.contains(0) && together.max() ?? 0 > 0)
    }
  }
}
