import CoreSupport
import LandedCost
import Money
import Orders
import Primitives
import Testing

@testable import Shop

/// What is kept of an order for refunds, and what comes back of goods that are cancelled before they leave.
struct CancellationTests {
  private let small = SmallShop()

  private func place(_ lines: [CartLine], by option: OptionID = SmallShop.train) throws -> Order {
    try small.session.place(small.request(lines, [option.site: option]), now: SmallShop.now, seed: 1)
  }

  @Test("An order keeps what each line of its price hangs on, and the carriage of the cheapest way if another was chosen")
  func kept() throws {
    let order = try place([CartLine("BELL", 2), CartLine("LAMP")], by: SmallShop.flight)
    let shipment = order.shipments[0]
    #expect(shipment.cost.lines.map(\.amount) == ["40", "50", "40", "5", "13", "29.60"].map { money($0) })
    let splits = try #require(shipment.splits)
    let weights = splits.map { split in split.parts.map { "\($0.hold) \($0.weight.decimalString(places: 3))" } }
    #expect(weights[0] == ["price(item: 0) 1"])
    #expect(weights[4] == ["price(item: 0) 40", "price(item: 1) 50", "carriage 40"])
    // In the base of the VAT the duty hangs on the pieces, whatever is paid for them.
    #expect(
      weights[5] == ["price(item: 0) 40", "price(item: 1) 50", "pieces(item: 0) 4", "pieces(item: 1) 5", "carriage 49"])
    #expect(shipment.standardCarriage == money("15"))
    #expect(try place([CartLine("BELL")]).shipments[0].standardCarriage == nil)
    #expect(try OrderDocument.decode(OrderDocument.encode(order), address: order.address).shipments == order.shipments)
  }

  @Test("One of two pieces cancelled: the rest is priced anew by the same way, and the difference comes back")
  func part() throws {
    let order = try place([CartLine("BELL", 2), CartLine("LAMP")])
    // 40 + 50 goods, 15 freight, 10% duty of 100, 20% VAT of 115.
    #expect(order.total == money("138"))
    let cancellation = try small.shop.cancellation(keeping: [1, 1], ofShipment: 0, in: order)
    #expect(cancellation.lines.map(\.amount) == ["20", "2", "4.40"].map { money($0) })
    #expect(cancellation.remaining.total == money("111.60"))
    #expect(cancellation.splits?.count == cancellation.remaining.lines.count)
    let next = try small.shop.cancellation(keeping: [0, 1], ofShipment: 0, in: order, after: (cancellation, [1, 1]))
    #expect(next.lines.map(\.amount) == ["20", "2", "4.40"].map { money($0) })
    // The line of what is gone stays, so that lines and goods keep their numbers.
    #expect(next.remaining.lines.filter { $0.kind == .goods }.map(\.amount) == [money("0"), money("50")])
    let last = try small.shop.cancellation(keeping: [0, 0], ofShipment: 0, in: order, after: (next, [0, 1]))
    #expect(last.lines.map(\.amount).sum(in: .euro) == money("85.20"))
  }

  @Test("Goods that the catalog does not have any more are split by what was kept with the order")
  func gone() throws {
    let order = try place([CartLine("BELL", 2), CartLine("LAMP")])
    let unknown = Order(
      id: order.id, placedAt: order.placedAt, zone: order.zone, address: order.address,
      shipments: order.shipments.map { shipment in
        Shipment(
          option: shipment.option, site: shipment.site,
          lines: shipment.lines.map {
            OrderLine(sku: SKU(rawValue: "GONE-\($0.sku)"), name: $0.name, quantity: $0.quantity, price: $0.price)
          },
          cost: shipment.cost, promise: shipment.promise, stages: shipment.stages, co2Grams: shipment.co2Grams, splits: shipment.splits)
      }, total: order.total, seed: order.seed, journey: order.journey)
    let cancellation = try small.shop.cancellation(keeping: [1, 1], ofShipment: 0, in: unknown)
    #expect(cancellation.lines.map(\.amount) == ["20", "2", "4.40"].map { money($0) })
    #expect(cancellation.remaining.total == money("111.60"))
  }

  @Test("Less within a year's limit stays within it, whatever was ordered since")
  func withinYear() throws {
    let order = try small.session.place(
      small.request([CartLine("CREAM", 4)], address: SmallShop.chineseAddress, currency: .yuan), now: SmallShop.now, seed: 1)
    #expect(order.shipments[0].cost.regime == .cbec)
    for seed in 2...6 {
      _ = try small.session.place(
        small.request([CartLine("CREAM", 4)], address: SmallShop.chineseAddress, currency: .yuan), now: SmallShop.now, seed: UInt64(seed))
    }
    let cancellation = try small.shop.cancellation(keeping: [3], ofShipment: 0, in: order)
    #expect(cancellation.remaining.regime == .cbec)
    #expect(cancellation.lines.map(\.amount) == [money("1000", .yuan), money("91", .yuan)])
  }
}
