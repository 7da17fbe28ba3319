import ArgumentParser
import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Shop

struct EstimateCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "estimate", abstract: HelpText.of("estimate"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var goods: GoodsArguments
  @OptionGroup var whatIf: WhatIfArguments
  @Flag(help: .text("--all", ["steps": Dominance.Step.allCases.map(\.rawValue).joined(separator: ", ")])) var all = false
  @Flag(help: .text("--explain")) var explain = false
  @Option(help: .text("--batch")) var batch: String?

  func validate() throws {
    if batch != nil, goods.sku != nil || goods.weight != nil || goods.size != nil {
      throw UsageError.of(.batchHasGoods).refusal
    }
  }

  func run() throws {
    var workspace = try Workspace(options)
    let asked = try workspace.shop()
    let scenario = try whatIf.scenario(in: asked)
    if let batch { return try run(batch, workspace, asked, scenario) }
    let destination = try workspace.destination(asked)
    let currency = try workspace.currency(asked, for: destination)
    let hour = try goods.question.hour(workspace)
    let key = try goods.question.key(
      asked, zone: destination.zone, currency: currency, hour: hour, scenario: scenario, all: all)
    let (shop, request) = try asked.request(key)
    let quote = shop.finder.quote(request)
    guard !quote.options.isEmpty else { throw ShopError.noRoute(to: destination.name, closed: quote.closed) }
    let effects = shop.disruptionEffects(request)
    let dropped = all && explain ? shop.finder.dropped(request) : nil
    if options.json {
      return try Output.json(
        EstimateJSON(
          quote, request, effects: effects, dropped: dropped, to: destination, at: hour, explain: explain, in: shop,
          english: workspace.english))
    }
    let zone = try shop.timeZone(of: destination.zone)
    EstimateText(language: workspace.language, shop: shop, destination: destination, zone: zone).print(
      quote, left: quote.recommended.flatMap { shop.allowanceLeft(after: $0.cost, request) }, effects: effects, dropped: dropped ?? [],
      explain: explain)
  }

  private func run(_ batch: String, _ workspace: Workspace, _ shop: Shop, _ scenario: Scenario) throws {
    let estimates = EstimateBatch(
      workspace: workspace, shop: shop, scenario: scenario, common: goods.question, all: all, explain: explain)
    if try estimates.run(batch).failed > 0 { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}

/// An estimate as text.
struct EstimateText {
  let language: Language
  let shop: Shop
  let destination: Destination
  /// In which its times are told: the destination's.
  let zone: TimeZoneID

  private func secondAttempt(_ stage: Stage) -> String? {
    stage.secondAttempt.map { attempt in
      language("estimate.secondAttempt", ["share": language.percent(share: attempt.rate)])
    }
  }

  /// - Parameter left: What is left of a yearly allowance after the recommended option.
  func print(_ quote: Quote, left: Money?, effects: [DisruptionEffect], dropped: [DroppedItinerary], explain: Bool) {
    let network = shop.network
    let place = network.zones[destination.zone]?.place ?? PlaceCode(destination.country)
    Output.print(language("estimate.head", ["place": language.name(destination.name), "at": language.dateTime(quote.orderedAt, in: zone)]))
    Output.print()
    Output.table(
      [
        [
          language("estimate.option"), language("estimate.from"), language("estimate.by"), language("estimate.p50"),
          language("estimate.p90"),
          language("estimate.total"), "CO2e",
        ]
      ]
        + quote.options.map { option in
          [
            option.isDominated
              ? language("estimate.dominatedMark")
              : OptionLabel.allCases.filter { option.labels.contains($0) }.map(language.label).joined(separator: ", "),
            language.site(option.site, in: network), language.modes(option.modes), language.dateTime(option.arrival.p50, in: zone),
            language.dateTime(option.arrival.p90, in: zone),
            language.money(option.cost.total) + (option.cost.isComplete ? "" : " +"), language.emission(grams: option.co2Grams),
          ]
        }, right: [5, 6])
    if quote.options.contains(where: { !$0.cost.isComplete }) { Output.print(language("estimate.known")) }
    if let left { Output.print(language("cli.allowance", ["left": language.money(left)])) }
    if explain {
      for option in quote.options {
        Output.print()
        Output.print(option.id.rawValue)
        if let dominance = option.dominatedBy {
          Output.print(
            "  "
              + language(
                "estimate.dominated",
                ["option": dominance.option.rawValue, "step": language("estimate.step.\(dominance.step.rawValue)")]))
        }
        Output.table(
          option.stages.map { estimate in
            [
              language.stageName(estimate.stage, in: network), language.place(estimate.stage.from, in: network),
              estimate.startP50 > estimate.readyP50
                ? language("estimate.waits", ["time": language.duration(hours: Double(estimate.startP50 - estimate.readyP50))]) : "",
              language.duration(hours: Double(estimate.endP50 - estimate.startP50)), language.dateTime(estimate.endP90, in: zone),
              ([estimate.slowdown.map { language.name($0.name) }, secondAttempt(estimate.stage)].compactMap { $0 }
                + estimate.closedSpans(in: network.calendars).map(language.closedSpan))
                .joined(separator: "; "),
            ]
          }, right: [3], indent: 2)
        CostText(language: language, shop: shop, to: place).print(option.cost, indent: 2)
      }
    }
    if !dropped.isEmpty {
      Output.print()
      Output.print(language("estimate.dropped"))
      for dropped in dropped {
        Output.print("  " + dropped.id.rawValue + (dropped.isWhole ? "" : "+…"))
        Output.print(
          "    "
            + language(
              "estimate.dominated",
              ["option": dropped.dominance.option.rawValue, "step": language("estimate.step.\(dropped.dominance.step.rawValue)")]))
      }
    }
    if !effects.isEmpty {
      Output.print()
      for effect in effects {
        Output.print(
          language.count(
            effect.without.id == effect.instead.id ? "effect.same" : "effect.later", Int(effect.daysLater.rounded()),
            [
              "name": language.name(effect.disruption.name),
              "was": language.difference(of: effect.without, from: effect.instead, in: network),
              "instead": language.difference(of: effect.instead, from: effect.without, in: network),
            ]))
      }
    }
    if !quote.closed.isEmpty {
      Output.print()
      Output.print(language("estimate.closed"))
      Output.table(
        quote.closed.map {
          [network.services[$0.service].map { language.name($0.name) } ?? $0.service.rawValue, language.reason($0.reason)]
        }, indent: 2)
    }
  }
}
