import ArgumentParser
import Foundation
import Primitives
import Quotes
import Shop

/// `caravan stock`: what is where, sold, left, and where it goes within how many days.
struct StockCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "stock", abstract: HelpText.of("stock"), discussion: HelpText.of("stock.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("stock.--sku")) var sku: String?
  @Option(help: .text("--site")) var site: String?

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    shop.settleDue(now: workspace.now)
    let site = try site.map { try shop.site($0).id }
    var progress = StandardErrorProgress()
    let language = workspace.language
    let survey = try shop.stockSurvey(of: sku, at: site, isCancelled: { false }) { done, of in
      progress.show(language("stock.progress.goods", ["done": language.number(done), "of": language.number(of)]))
    }
    let lanes = SurveyLanes(shop: shop, survey: survey, hour: workspace.hour).all { done, of in
      progress.show(language("stock.progress.lanes", ["done": language.number(done), "of": language.number(of)]))
    }
    progress.end()
    if options.json {
      try Output.json(StockJSON(entries: survey.entries, lanes: lanes))
    } else {
      StockText(language: language, network: shop.network, survey: survey, lanes: lanes).show(isWhole: sku == nil)
    }
  }
}
