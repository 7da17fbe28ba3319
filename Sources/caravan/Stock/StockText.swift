import Delivery
import Phrases
import Primitives
import Quotes
import Shop

/// The answer of `stock` for people.
struct StockText {
  let language: Language
  let network: DeliveryNetwork
  let survey: StockSurvey
  let lanes: [StockClass: [StockLane]]

  /// As many lines as a person reads; JSON has all.
  private static let mostEntries = 60
  /// So many countries stand in a line.
  private static let steps = [3, 5, 7, 10, 14, 21, 30, 45, 60]

  /// - Parameter isWhole: Whether it is about all goods: told by site.
  func show(isWhole: Bool) {
    guard !survey.entries.isEmpty else { return Output.print(language("stock.none")) }
    let sites = survey.sites.map { survey.with(lanes, at: $0) }
    if isWhole, sites.count > 1 { table(of: sites) } else { entries(at: sites) }
    let stranded = survey.withoutWay(lanes)
    guard !stranded.isEmpty else { return }
    Output.print()
    Output.print(language.count("stock.stranded", stranded.count))
    Output.table(
      stranded.prefix(Self.mostEntries).map { [$0.sku.rawValue, $0.site.rawValue, language.number($0.left), language.name($0.name)] },
      right: [2], indent: 2)
    more(stranded.count)
  }

  private func table(of sites: [SiteStock]) {
    Output.table(
      [["site", "name", "skus", "quantity", "sold", "left", "countries", "week", "month"].map { language("stock.head.\($0)") }]
        + sites.map { stock in
          let days = (stock.reach ?? []).map(\.lane.p90Days)
          return [
            stock.site.rawValue, language.site(stock.site, in: network), language.number(stock.skus), language.number(stock.quantity),
            language.number(stock.sold), language.number(stock.left), language.number(days.count), language.number(days.count { $0 <= 7 }),
            language.number(days.count { $0 <= 30 }),
          ]
        }, right: [2, 3, 4, 5, 6, 7, 8])
    Output.print()
    Output.print(language("stock.countries.how"))
  }

  private func entries(at sites: [SiteStock]) {
    Output.table(
      [["sku", "site", "quantity", "sold", "left", "countries"].map { language("stock.head.\($0)") }]
        + survey.entries.prefix(Self.mostEntries).map { entry in
          let countries = entry.left > 0 ? lanes[entry.stockClass]?.count ?? 0 : 0
          return [
            entry.sku.rawValue, entry.site.rawValue, language.number(entry.quantity), language.number(entry.sold),
            language.number(entry.left),
            language.number(countries),
          ]
        }, right: [2, 3, 4, 5])
    more(survey.entries.count)
    for stock in sites where stock.left > 0 {
      Output.print()
      Output.print(language("stock.from", ["site": language.site(stock.site, in: network)]))
      let reach = stock.reach ?? []
      if reach.isEmpty { Output.print("  " + language("stock.nowhere")) }
      Output.table(rows(reach), indent: 2)
    }
  }

  /// The countries by the days within which they have their goods: `within 5 days  BE 3–4, DE 3–5`.
  private func rows(_ reach: [SiteStock.Reach]) -> [[String]] {
    var (from, rows): (Int, [[String]]) = (0, [])
    for step in Self.steps + [Int.max] {
      let within = reach.filter { $0.lane.p90Days > Double(from) && $0.lane.p90Days <= Double(step) }
      if !within.isEmpty {
        let head = step == .max ? language.count("stock.longer", from) : language.count("stock.within", step)
        rows.append([head, within.map(text).joined(separator: "  ")])
      }
      from = step
    }
    return rows
  }

  private func text(_ reach: SiteStock.Reach) -> String {
    let (p50, p90) = (Int(reach.lane.p50Days.rounded(.up)), Int(reach.lane.p90Days.rounded(.up)))
    return "\(reach.lane.country) \(p50 == p90 ? "\(p90)" : "\(p50)–\(p90)")"
  }

  private func more(_ count: Int) {
    if count > Self.mostEntries { Output.print(language.count("catalog.diff.more", count - Self.mostEntries)) }
  }
}
