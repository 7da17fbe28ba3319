import Catalog
import CatalogIndex
import Foundation
import Money
import Primitives
import Quotes
import SQLiteFiles
import SQLiteLedger
import Shop

/// Every figure of many questions as text, a line each, to be compared between two builds: a change of how estimates are made changes none.
///
/// `.build/release/bench . --figures FILE` writes some two hundred quotes spread over goods, zones and instants, and a year, a matrix and
/// deadlines.
struct Figures {
  let shop: Shop
  let index: GoodsIndex

  private var text = ""

  init(shop: Shop, index: GoodsIndex) {
    self.shop = shop
    self.index = index
  }

  /// The text.
  mutating func written() throws -> String {
    text = ""
    let zones = shop.network.zones.keys.sorted()
    let skus = try goods()
    guard let day = LocalDate("2026-10-05"), !zones.isEmpty, !skus.isEmpty else { return text }
    let first = Hour(day.days * 24 + 3)
    for number in 0..<160 {
      let sku = skus[number * 31 % skus.count]
      let zone = zones[number * 47 % zones.count]
      let hour = first + number * 97 % 9_000
      append("quote \(sku) \(zone) \(hour.value)")
      for all in [false, true] {
        guard let request = request(sku, quantity: number % 7 == 0 ? 3 : 1, zone: zone, hour: hour, all: all) else { continue }
        append(shop.finder.quote(request))
      }
    }
    try questions(skus, zones, first)
    return text
  }

  private mutating func questions(_ skus: [SKU], _ zones: [ZoneID], _ first: Hour) throws {
    for number in 0..<6 {
      guard let request = request(skus[number * 53 % skus.count], zone: zones[number * 41 % zones.count], hour: first + number * 1_100)
      else {
        continue
      }
      append("year \(request.lines[0].product) \(request.zone)")
      for day in shop.finder.year(request) {
        append(
          "\(day.on) \(day.p50.value) \(day.p90.value) \(day.option) \(day.closures.map { "\($0.name.base) \($0.days)" }) "
            + "\(day.longestWait?.hours ?? 0)")
      }
    }
    for number in 0..<12 {
      let (sku, zone, hour) = (skus[number * 59 % skus.count], zones[number * 43 % zones.count], first + number * 700)
      guard let request = request(sku, zone: zone, hour: hour) else { continue }
      append("matrix \(request.lines[0].product) \(request.hour.value)")
      let sites = shop.stockSites
      for cell in shop.finder.matrix(
        request, sites: sites.filter { $0.rawValue.hash4 % 5 == number % 5 }, zones: zones.filter { $0.rawValue.hash4 % 9 == number % 9 })
      {
        guard let fastest = cell.fastest else { continue }
        append("\(cell.site) \(cell.zone) \(fastest.p50Days) \(fastest.p90Days) \(fastest.option)")
      }
      append("deadline \(request.lines[0].product) \(request.zone)")
      let date = LocalDate(days: request.hour.value / 24 + 60)
      for time in (try? shop.orderTimes(QuoteKey(sku: sku, zone: zone, hour: hour, currency: .euro), by: date, confidence: 0.9)) ?? [] {
        append("\(time.option.id) \(time.orderBy?.value ?? 0)")
      }
    }
  }

  private func goods() throws -> [SKU] {
    var skus: [SKU] = []
    for offset in stride(from: 0, to: index.count, by: 37) {
      skus += try index.search(SearchRequest(offset: offset, limit: 1)).rows.map(\.sku)
    }
    return skus
  }

  private func request(_ sku: SKU, quantity: Int = 1, zone: ZoneID, hour: Hour, all: Bool = false) -> OptionRequest? {
    guard let (product, variant) = try? shop.goods(sku.rawValue) else { return nil }
    return try? shop.request(
      product, variant, quantity: quantity, zone: zone, hour: hour, currency: .euro, filter: QuoteFilter(extent: all ? .all : .undominated))
  }

  private mutating func append(_ quote: Quote) {
    append("sources \(quote.sources.sorted()) closed \(quote.closed)")
    for option in quote.options {
      let a = option.arrival
      append(
        "  \(option.id) \(option.labels.map(\.rawValue).sorted()) \(option.isDominated) \(option.modes) \(option.co2Grams) "
          + "\([a.p10, a.p50, a.p75, a.p85, a.p90, a.p95, a.p97, a.p99].map(\.value))")
      let mean = option.distribution.mean
      append("    \(String(format: "%.6f", mean)) \(option.distribution.first.value)-\(option.distribution.last.value)")
      for line in option.cost.lines {
        append(
          "    \(line.kind) \(line.label) \(line.base.map { "\($0)" } ?? "-") \(line.amount.decimalString) \(line.rule?.rawValue ?? "-")")
      }
      append("    \(option.cost.regime) \(option.cost.terms) \(option.cost.total.decimalString) \(option.cost.unknown)")
      for stage in option.stages {
        append(
          "    \(stage.stage.kind) \(stage.stage.service?.rawValue ?? "-") \(stage.duration) \(stage.slowdown?.name.base ?? "-") "
            + "\([stage.readyP50, stage.readyP90, stage.startP50, stage.startP90, stage.endP50, stage.endP90].map(\.value))")
      }
    }
  }

  private mutating func append(_ line: String) {
    text += line
    text += "\n"
  }
}

extension String {
  /// A small number that is the same in every run.
  fileprivate var hash4: Int { utf8.reduce(7) { ($0 * 31 + Int($1)) % 9973 } }
}
