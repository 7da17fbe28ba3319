import Catalog
import LandedCost
import Money
import Orders
import Primitives

/// How far the duties and taxes of a country are known for what the shop sells.
public struct TaxCoverage: Hashable, Sendable {
  /// For how much of it nothing is missing.
  public enum Extent: String, Sendable, Codable {
    /// All goods, at low values and at high ones.
    case whole
    /// Some.
    case part
    /// Nothing.
    case none
  }

  public let extent: Extent
  /// The kinds of line that are not known for some goods, in the order of a price's lines.
  public let unknown: [CostKind]
}

extension Shop {
  /// How far the duties and taxes of a country are known, for goods of every code that the shop sells, from where they are made, at low values
  /// and above each value at which the country's law changes.
  ///
  /// - Throws: `storage` if the goods cannot be read.
  public func taxCoverage(of countries: [CountryCode], on date: LocalDate) throws(ShopError) -> [CountryCode: TaxCoverage] {
    let goods = try soldGoods()
    let calculator = LandedCostCalculator(schedule: schedule)
    return Dictionary(uniqueKeysWithValues: Set(countries).map { ($0, coverage(of: $0, goods, calculator, on: date)) })
  }

  /// A low and a high value, in euros.
  private static let values = [Money(minor: 40_00, currency: .euro), Money(minor: 1_500_00, currency: .euro)]

  private struct Good: Hashable {
    let code: HSCode
    let origin: CountryCode
  }

  private func soldGoods() throws(ShopError) -> Set<Good> {
    try Self.stored {
      var found: Set<Good> = []
      var request = SearchRequest(limit: 500)
      while case let rows = try products.search(request).rows, !rows.isEmpty {
        for row in rows {
          if let product = try products.product(row.handle) { found.insert(Good(code: product.hsCode, origin: product.origin)) }
        }
        request.offset += rows.count
      }
      return found
    }
  }

  private func coverage(
    of country: CountryCode, _ goods: Set<Good>, _ calculator: LandedCostCalculator, on date: LocalDate
  ) -> TaxCoverage {
    let place = network.capitalZone(of: country)?.place ?? PlaceCode(country)
    var (asked, known) = (0, 0)
    var unknown: Set<CostKind> = []
    let counting = schedule.counting(in: place, on: date)
    let above = counting.valuesOfChange(in: place, on: date, in: .euro).compactMap { $0 + Money(minor: 1_00, currency: .euro) }
    for good in goods where good.origin != country {
      for value in Set(Self.values + above) {
        let cost = calculator.cost(
          of: Consignment(
            items: [
              CostItem(
                description: "goods", hsCode: good.code, origin: good.origin, value: value,
                content: Content(thousandths: 50_000, unit: .millilitre), weight: Grams(2_000))
            ], freightToBorder: Money(minor: 10_00, currency: .euro), freightInland: .zero(.euro), destination: place, date: date))
        asked += 1
        if cost.unknown.isEmpty { known += 1 } else { unknown.formUnion(cost.unknown) }
      }
    }
    return TaxCoverage(
      extent: known == asked ? .whole : known > 0 ? .part : .none, unknown: CostKind.allCases.filter(unknown.contains))
  }
}
