import CoreSupport
import Money
import Testing

@testable import Delivery
@testable import LandedCost
@testable import Primitives
@testable import Quotes

/// The Pareto set and the labels, on options made by hand. Ordered at hour 0.
struct OptionLabelTests {
  private func option(_ id: OptionID, days: Int, total: String, co2: Int, goods: String = "100", unknown: [CostKind] = []) -> DeliveryOption
  {
    let arrival = ArrivalDistribution(certain: Hour(days * 24))
    let lines = [
      CostLine(kind: .goods, label: .goods, amount: money(goods)),
      CostLine(kind: .freight, label: .freight, amount: (money(total) - money(goods))!),
    ]
    return DeliveryOption(
      id: id, site: "CNSHA", zone: "BE-GNE", services: [], modes: [], distribution: arrival, arrival: ArrivalPercentiles(arrival),
      stages: [],
      cost: LandedCost(regime: .standard, terms: unknown.isEmpty ? .ddp : .dap, lines: lines, total: money(total), unknown: unknown),
      co2Grams: co2)
  }

  private func judged(_ options: DeliveryOption...) -> [DeliveryOption] {
    var options = options
    options.markDominated()
    options.label(orderedAt: Hour(0))
    return options
  }

  private func kept(_ options: [DeliveryOption]) -> [OptionID] { options.filter { !$0.isDominated }.map(\.id) }

  @Test("Who is no worse on all three and better on one beats the other")
  func pareto() {
    #expect(kept(judged(option("a", days: 5, total: "120", co2: 10), option("b", days: 5, total: "120", co2: 11))) == ["a"])
    #expect(kept(judged(option("a", days: 5, total: "120", co2: 10), option("b", days: 4, total: "130", co2: 11))) == ["a", "b"])
    #expect(
      kept(
        judged(
          option("a", days: 9, total: "110", co2: 9), option("b", days: 5, total: "120", co2: 10),
          option("c", days: 5, total: "121", co2: 9)))
        == ["a", "b", "c"])
  }

  @Test("On a full tie the smaller id stays, wherever it stands")
  func tie() {
    #expect(kept(judged(option("b", days: 5, total: "120", co2: 10), option("a", days: 5, total: "120", co2: 10))) == ["a"])
    #expect(kept(judged(option("a", days: 5, total: "120", co2: 10), option("b", days: 5, total: "120", co2: 10))) == ["a"])
  }

  @Test("A day is worth one per cent of the goods' value")
  func recommended() {
    func recommended(_ quick: String) -> OptionID? {
      // Slow: 110 + 10 days of 1.00 = 120. Quick: its total + 4.00.
      judged(option("slow", days: 10, total: "110", co2: 5), option("quick", days: 4, total: quick, co2: 9))
        .first { $0.labels.contains(.recommended) }?.id
    }
    #expect(recommended("115.99") == "quick")
    #expect(recommended("116.01") == "slow")
    #expect(recommended("116.00") == "quick", "on a tie the smaller id")
  }

  @Test("The value that counts is that of the goods, not of freight and taxes")
  func goodsValue() {
    let options = judged(
      option("slow", days: 10, total: "110", co2: 5, goods: "10"), option("quick", days: 4, total: "112", co2: 9, goods: "10"))
    #expect(options[0].labels.contains(.recommended), "six days of 10 cents are 0.60, less than 2.00")
  }

  @Test("Fastest, cheapest and greenest each go to one of the options that nothing beats")
  func labels() {
    let options = judged(
      option("air", days: 3, total: "170", co2: 900), option("rail", days: 14, total: "130", co2: 40),
      option("sea", days: 40, total: "120", co2: 20),
      option("bad", days: 41, total: "121", co2: 21))
    #expect(options[0].labels == [.fastest])
    #expect(options[1].labels == [.recommended])
    #expect(options[2].labels == [.cheapest, .greenest])
    #expect(options[3].labels == [] && options[3].isDominated)
  }

  @Test(
    "A price of which a part is unknown is neither the cheapest nor recommended beside a whole one, whatever is missing",
    arguments: [[CostKind.duty, .vat], [.vat], [.duty], [.excise], [.antidumping, .fee]])
  func incomplete(unknown: [CostKind]) {
    let options = judged(
      option("a-sea", days: 40, total: "105", co2: 5, unknown: unknown), option("b-air", days: 2, total: "143", co2: 900),
      option("c-rail", days: 14, total: "130", co2: 40), option("d-courier", days: 1, total: "101", co2: 950, unknown: unknown))
    #expect(options[0].labels == [.greenest])
    #expect(options[1].labels == [])
    #expect(options[2].labels == [.cheapest, .recommended])
    #expect(options[3].labels == [.fastest])
  }

  @Test("It drops no whole price from the set, and is dropped by one that is no worse")
  func incompleteDropsNothing() {
    #expect(
      kept(judged(option("a", days: 3, total: "100", co2: 5, unknown: [.vat]), option("b", days: 4, total: "120", co2: 6))) == ["a", "b"])
    #expect(
      kept(judged(option("a", days: 3, total: "100", co2: 5, unknown: [.vat]), option("b", days: 3, total: "100", co2: 5)))
        == ["a", "b"])
    #expect(
      kept(judged(option("a", days: 3, total: "100", co2: 5), option("b", days: 4, total: "120", co2: 6, unknown: [.duty]))) == ["a"])
    #expect(
      kept(
        judged(
          option("a", days: 3, total: "100", co2: 5, unknown: [.vat]), option("b", days: 4, total: "120", co2: 6, unknown: [.duty])))
        == ["a"])
  }

  @Test("Where no price is whole, the labels go as ever")
  func noneComplete() {
    let options = judged(
      option("air", days: 3, total: "170", co2: 900, unknown: [.duty]), option("sea", days: 40, total: "120", co2: 20, unknown: [.duty]))
    #expect(options[0].labels == [.fastest])
    #expect(options[1].labels == [.recommended, .cheapest, .greenest])
  }
}
