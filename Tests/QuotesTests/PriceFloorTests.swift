import Catalog
import CatalogSupport
import Delivery
import LandedCost
import Money
import Primitives
import TestSupport
import Testing

@testable import Quotes

@Suite("Floors of prices")
struct PriceFloorTests {
  private static let world = ReadCatalog.small.world
  private static let date = LocalDate(days: 20_781)
  private static let values: [ClosedRange<Int64>] = [1...3_000, 10_000...20_000, 100...900_000]
  private static let headings: [HSCode] = ["87120030", "330499", "940360", "420212", "851210", "330410", "732393"]

  private func consignment(
    _ heading: HSCode, _ value: Int64, _ freight: (Int64, Int64), to place: PlaceCode, _ movement: Movement, _ currency: Currency
  ) -> Consignment {
    let item = CostItem(
      description: "goods", hsCode: heading, origin: "CN", value: Money(minor: value, currency: currency),
      content: Content(thousandths: 50_000, unit: .millilitre), weight: Grams(Int(value % 7_000) + 20))
    return Consignment(
      items: [item], freightToBorder: Money(minor: freight.0, currency: currency),
      freightInland: Money(minor: freight.1, currency: currency),
      isDomestic: movement == .domestic, destination: place, movement: movement, regime: movement == .domestic ? .localStock : nil,
      date: Self.date)
  }

  @Test("No price all of whose taxes are known lies below it, wherever goods go and whatever they cost", arguments: [Currency.euro, .yuan])
  func below(currency: Currency) throws {
    var random = SplitMix(seed: 77)
    let calculator = LandedCostCalculator(schedule: Self.world.tariffSchedule)
    let places = Set(Self.world.network.zones.values.map(\.place)).sorted()
    // Rules that were found for other values have to be the same.
    let shared = SharedRules()
    var compared = 0
    var tight = 0
    for place in places {
      for heading in Self.headings {
        for movement in [Movement.abroad, .domestic] {
          let floor = try #require(
            calculator.schedule.priceFloor(of: heading, in: place, coming: movement, currency: currency, on: Self.date))
          for _ in 0..<12 {
            let value = Int64.random(in: try #require(Self.values.randomElement(using: &random)), using: &random)
            let freight = (Int64.random(in: 0...4_000, using: &random), Int64.random(in: 0...2_000, using: &random))
            let goods = consignment(heading, value, freight, to: place, movement, currency)
            let cost = calculator.cost(of: goods)
            #expect(
              calculator.total(of: goods, by: shared.rules(of: goods, calculator))
                == LandedTotal(amount: cost.total, isComplete: cost.isComplete))
            guard cost.isComplete else { continue }
            let least = floor.price(of: Double(value), freight: Double(freight.0 + freight.1))
            #expect(least <= Double(cost.total.minor) + 2, "\(heading) to \(place), \(movement): \(value) + \(freight)")
            #expect(least >= Double(value + freight.0 + freight.1) - 1e-6)
            compared += 1
            if least > Double(cost.total.minor) * 0.999 - 3 { tight += 1 }
          }
        }
      }
    }
    // What bounds nothing would pass all this.
    #expect(compared > 500 && tight > compared / 5)
  }

  @Test("The least freight of loads is no more than that of any of them")
  func freight() throws {
    var random = SplitMix(seed: 5)
    let catalog = OptionFinder(network: Self.world.network, schedule: Self.world.tariffSchedule).planner.catalog
    var compared = 0
    for number in 0..<catalog.count {
      for _ in 0..<20 {
        let weight = Grams(Int.random(in: try #require([1...900, 900...60_000].randomElement(using: &random)), using: &random))
        let load = Load(
          boxes: [
            Load.Boxes(
              count: 1, weight: weight,
              box: Dimensions(
                Int.random(in: 10...1_800, using: &random), Int.random(in: 10...700, using: &random),
                Int.random(in: 5...500, using: &random)))
          ],
          hasBatteries: false, hasDangerousGoods: false)
        guard let freight = catalog.freight(ofService: number, for: load) else { continue }
        let least = try #require(
          catalog.leastFreight(
            ofService: number, weight: Grams(weight.value * Int.random(in: 50...100, using: &random) / 100),
            chargeable: WeightClass(of: load).least,
            density: WeightClass.kilogramsPerCubicMetre))
        #expect(least.minor <= freight.minor && least.currency == freight.currency)
        compared += 1
      }
    }
    #expect(compared > 100)
  }
}
