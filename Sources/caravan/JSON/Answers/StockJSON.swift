import Primitives
import Quotes
import Shop

/// What `stock` answers. Its rows are made one at a time: a whole catalog has millions of countries in them.
struct StockJSON: Encodable {
  struct Country: Encodable {
    let country: String
    let p50Days: Double
    let p90Days: Double
  }

  struct Row: Encodable {
    let sku: String
    let site: String
    let quantity: Int
    let sold: Int
    let left: Int
    /// Those that it goes to, the nearest in days first; none where nothing is left.
    let countries: [Country]
  }

  let stock: Rows

  struct Rows: Encodable {
    let entries: [StockEntry]
    let countries: [StockClass: [Country]]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for entry in entries {
        try container.encode(
          Row(
            sku: entry.sku.rawValue, site: entry.site.rawValue, quantity: entry.quantity, sold: entry.sold, left: entry.left,
            countries: entry.left > 0 ? countries[entry.stockClass] ?? [] : []))
      }
    }
  }

  init(entries: [StockEntry], lanes: [StockClass: [StockLane]]) {
    stock = Rows(entries: entries, countries: lanes.mapValues(Self.countries))
  }

  private static func countries(_ lanes: [StockLane]) -> [Country] {
    lanes.sorted { ($0.p90Days, $0.country) < ($1.p90Days, $1.country) }.map {
      Country(
        country: $0.country.rawValue, p50Days: Self.rounded($0.p50Days), p90Days: Self.rounded($0.p90Days))
    }
  }

  private static func rounded(_ days: Double) -> Double { (days * 10_000).rounded() / 10_000 }
}
