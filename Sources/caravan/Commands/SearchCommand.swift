import ArgumentParser
import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Shop

struct SearchCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search", abstract: HelpText.of("search"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var table: TableArguments
  @Argument(help: .text("search.--query")) var query: [String] = []
  @Option(help: .text("--category")) var category: String?
  @Option(help: .text("search.--by")) var by: String?
  @OptionGroup var narrowed: GoodsFilterArguments
  @Flag(help: .text("--facets")) var facets = false
  @Option(
    help: .text("--sort"), completion: .list(SearchRequest.Sort.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) }) var sort: SearchRequest.Sort = .relevance
  @Option(help: .text("--limit")) var limit: Int = 20

  func validate() throws {
    try table.check(options)
    if limit < 1 || limit > 10_000 { throw UsageError.of(.limit, ["most": "10000"]).refusal }
  }

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let named = try options.to != nil || by != nil || sort == .arrival ? workspace.destination(shop) : workspace.savedDestination(shop)
    let typed = query.joined(separator: " ")
    let conditions = try TypedConditions(typed, workspace, shop, destination: named)
    let destination = conditions.destination
    let currency = try workspace.currency(shop, for: destination)
    if let category, try !shop.categories().contains(where: { $0.id.rawValue == category }) {
      let near = NearMatch.of(category, among: try shop.categories().map(\.id.rawValue))
      throw UsageError.of(.noCategory, ["text": category], near: near)
    }
    let zone = try destination.map { try shop.timeZone(of: $0.zone) }
    let today = zone.map { ZoneClock.named($0).date(of: workspace.hour) }
    let language = workspace.language
    let page = try shop.search(
      conditions.typed.applied(
        to: SearchRequest(
          text: typed, category: category.map { CategoryID(rawValue: $0) }, brands: try narrowed.brands(shop, at: workspace.hour),
          attributes: try narrowed.specifications(shop, [language]), by: try by.map { try DateOption.parse($0, "--by", notBefore: today) },
          price: try narrowed.price(in: currency), countsFigures: facets, sort: sort, limit: limit,
          zone: destination?.zone, currency: currency)), at: workspace.hour)
    let names = Dictionary(try shop.categories().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rows = page.rows.map { row in
      let option = destination.flatMap {
        try? shop.quote(row.sku, zone: $0.zone, hour: workspace.hour, currency: currency, filter: QuoteFilter(extent: .recommended))
          .recommended
      }
      return (row, option, option.flatMap { $0.cost.unknown.isEmpty ? $0.cost.total : nil })
    }
    let results = rows.map { row, option, allPaid in SearchJSON.Result(row, landed: allPaid, arrival: option?.arrival.p90) }
    if table.csv { return Output.csv(results) }
    if options.json {
      return try Output.json(
        SearchJSON(
          total: page.total, results: results, didYouMean: page.didYouMean, showing: page.showing,
          facets: facets ? SearchFacetsJSON(page) : nil))
    }
    Output.table(
      rows.map { row, option, allPaid in
        [
          row.sku.rawValue, language.name(row.name), language.choices(row.choices), names[row.category].map(language.name) ?? "",
          language.money(allPaid ?? row.price),
          option.flatMap { option in zone.map { language("promise.by", ["date": language.date(option.arrival.p90, in: $0)]) } } ?? "",
        ]
      }, right: [4])
    if let understood = conditions.text(language) { Output.print(understood) }
    if let showing = page.showing {
      Output.print(language("search.showing", ["text": conditions.typed.text, "other": showing]))
    }
    Output.print(language.count("search.found", page.total))
    if facets { FacetsText(page, shop, language, names).print() }
    if page.showing == nil, let first = page.didYouMean.first {
      let words = page.didYouMean.dropFirst().reduce(first) { language("search.didYouMean.list", ["words": $0, "next": $1]) }
      Output.print(language("search.didYouMean", ["words": words]))
    }
    if let others = page.withoutFilters, others > 0 { Output.print(language.count("search.withoutFilters", others)) }
  }
}
