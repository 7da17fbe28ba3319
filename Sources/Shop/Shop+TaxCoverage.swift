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
  /// How far the duties and taxes of a country are known, for goods of every code that the shop sells, from where they are made, below and
  /// above what laws call a small consignment.
  ///
  /// - Throws: `storage` if the goods cannot be read.
  public func taxCoverage(of countries: [CountryCode], on date: LocalDate) throws(ShopError) -> [CountryCode: TaxCoverage] {
    let goods = try soldGoods()
    let calculator = LandedCostCalculator(schedule: schedule)
    return Dictionary(uniqueKeysWithValues: Set(countries).map { ($0, coverage(of: $0, goods, calculator, on: date)) })
  }

  /// In euros: under the limit of 150 that many laws have near, and above those that small consignments end at anywhere.
  private static let values: [Int64] = [40, 1_500]

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
    for good in goods where good.origin != country {
      for value in Self.values {
        let cost = calculator.cost(
          of: Consignment(
            items: [
              CostItem(
                description: "goods", hsCode: good.code, origin: good.origin, value: Money(minor: value * 100, currency: .euro),
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
