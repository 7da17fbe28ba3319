import ArgumentParser
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Quotes
import Shop

struct DeadlineCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "deadline", abstract: HelpText.of("deadline"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var goods: GoodsArguments
  @OptionGroup var whatIf: WhatIfArguments
  @Option(help: .text("--by")) var by: String
  @Option(help: .text("--confidence")) var confidence: Double = 0.9

  func validate() throws {
    if !(confidence > 0 && confidence < 1) { throw UsageError.of(.confidence).refusal }
  }

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let scenario = try whatIf.scenario(in: shop)
    let destination = try workspace.destination(shop)
    let currency = try workspace.currency(shop, for: destination)
    let hour = try goods.question.hour(workspace)
    let zone = try shop.timeZone(of: destination.zone)
    let ordered = ZoneClock.named(zone).date(of: hour)
    let date = try DateOption.parse(by, "--by", notBefore: ordered)
    let key = try goods.question.key(shop, zone: destination.zone, currency: currency, hour: hour, scenario: scenario)
    let deadlines = try shop.deadlines(key, by: date, confidence: confidence)
    if options.json { return try Output.json(DeadlineJSON(deadlines, to: destination, by: date, confidence: confidence, in: shop.network)) }
    let language = workspace.language
    Output.table(
      deadlines.map {
        [
          language("deadline.orderBy", ["time": language.dateTime($0.orderBy, in: zone)]), language.site($0.option.site, in: shop.network),
          language.modes($0.option.modes), language.money($0.option.cost.total),
        ]
      }, right: [3])
  }
}

struct YearCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "year", abstract: HelpText.of("year"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var table: TableArguments
  @OptionGroup var goods: GoodsArguments
  @OptionGroup var whatIf: WhatIfArguments

  func validate() throws { try table.check(options) }

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let scenario = try whatIf.scenario(in: shop)
    let destination = try workspace.destination(shop)
    let currency = try workspace.currency(shop, for: destination)
    let key = try goods.question.key(
      shop, zone: destination.zone, currency: currency, hour: goods.question.hour(workspace), scenario: scenario)
    var shown = StandardErrorProgress()
    let language = workspace.language
    let days = try shop.year(
      key, progress: { _, done, of in shown.show(language("year.progress", ["n": "\(done)", "of": "\(of)"])) })
    shown.end()
    let answer = YearJSON(days, to: destination, in: shop.network)
    if table.csv { return Output.csv(answer.days) }
    if options.json { return try Output.json(answer) }
    let zone = try shop.timeZone(of: destination.zone)
    let clock = ZoneClock.named(zone)
    Output.table(
      [[language("year.on"), language("estimate.p50"), language("estimate.p90"), language("year.days")]]
        + days.map { day in
          let p90 = clock.date(of: day.p90)
          return [language.date(day.on), language.date(day.p50, in: zone), language.date(p90), "\(p90 - day.on)"]
        }, right: [3])
  }
}

struct MatrixCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "matrix", abstract: HelpText.of("matrix"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var table: TableArguments
  @OptionGroup var whatIf: WhatIfArguments
  @Argument(help: .text("matrix.--sku")) var sku: String?
  @Option(help: .text("--sites")) var sites: String?
  @Option(help: .text("--zones")) var zones: String?
  @Option(help: .text("matrix.--at")) var at: String?

  func validate() throws { try table.check(options) }

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let scenario = try whatIf.scenario(in: shop)
    let hour = try GoodsQuestion(at: at).hour(workspace)
    let currency = try workspace.currency(shop, for: nil)
    let chosenZones =
      try zones.map { try Self.list($0).map { try shop.destination($0).zone } }
      ?? shop.network.zones.values.filter(\.isCapital).map(\.id).sorted()
    guard let first = chosenZones.first else { throw UsageError.of(.noZones) }
    let chosenSites = try sites.map { try Self.list($0).map { try shop.site($0).id } }
    var key = QuoteKey(sku: SKU(rawValue: sku ?? ""), zone: first, hour: hour, currency: currency, scenario: scenario)
    if sku == nil { key.parcel = Parcel(site: chosenSites?.first ?? shop.stockSites.first ?? "") }
    var shown = StandardErrorProgress()
    let language = workspace.language
    let cells = try shop.matrix(
      key, sites: chosenSites, zones: chosenZones,
      progress: { _, done, of in shown.show(language("matrix.progress", ["n": "\(done)", "of": "\(of)"])) })
    shown.end()
    let answer = MatrixJSON(cells, at: hour)
    if table.csv { return Output.csv(answer.cells) }
    if options.json { return try Output.json(answer) }
    Output.print(language("matrix.head", ["at": language.dateTime(hour, in: .utc)]))
    Output.print(language("matrix.legend"))
    Output.print()
    var seen: Set<SiteID> = []
    let rows = cells.map(\.site).filter { seen.insert($0).inserted }
    let byPair = Dictionary(cells.map { ("\($0.site) \($0.zone)", $0) }, uniquingKeysWith: { first, _ in first })
    Output.table(
      [["", ""] + chosenZones.map { id in shop.network.zones[id].map { language.name($0.name) } ?? id.rawValue }]
        + rows.map { site in
          [site.rawValue, language.site(site, in: shop.network)]
            + chosenZones.map { zone in
              byPair["\(site) \(zone)"]?.fastest.map { "\(Self.rounded($0.p50Days, places: 1)) / \(Self.rounded($0.p90Days, places: 1))" }
                ?? "–"
            }
        }, right: Set(2...max(2, chosenZones.count + 1)))
  }

  private static func list(_ text: String) -> [String] { text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }

  private static func rounded(_ days: Double, places: Int = 4) -> Double {
    let scale = places == 1 ? 10.0 : 10_000.0
    return (days * scale).rounded() / scale
  }
}
