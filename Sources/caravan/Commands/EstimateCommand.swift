import ArgumentParser
import Commerce
import Foundation
import Phrases
import Shop

/// For which goods an estimate is asked: a SKU, or a parcel of no product.
struct GoodsArguments: ParsableArguments {
  @Argument(help: "A SKU; without one, a parcel by --from, --weight and --size.") var sku: String?
  @Option(help: "How many.") var quantity: Int = 1
  @Option(help: "Only from this site.") var from: String?
  @Option(help: "A parcel's weight in grams.") var weight: Int?
  @Option(help: "A parcel's size in millimetres: 1500x250x800.") var size: String?
  @Option(help: "Line-haul modes: rail,road,sea,air,parcel.") var modes: String?
  @Option(help: "The instant of the order (default: now): ISO 8601 with a zone.") var at: String?

  func validate() throws {
    if quantity < 1 || quantity > Cart.mostOfOne { throw ValidationError("--quantity wants a number from 1 to \(Cart.mostOfOne)") }
    if let weight, weight < 1 || weight > 30_000_000 { throw ValidationError("--weight wants grams, from 1 to 30000000") }
  }

  func hour(_ workspace: Workspace) throws -> Hour {
    guard let at else { return workspace.hour }
    return try InstantOption.hour(at, "--at")
  }

  func modeSet() throws -> Set<TransportMode>? {
    guard let modes else { return nil }
    return try Set(
      modes.split(separator: ",").map { text in
        let word = text.trimmingCharacters(in: .whitespaces)
        do throws(ChoiceOption.Unknown) { return try ChoiceOption.parse(word) as TransportMode } catch {
          throw ShopError.usage("there is no mode “\(word)”; \(error)")
        }
      })
  }

  func box() throws -> Dimensions {
    let sides = (size ?? "").split(separator: "x").compactMap { Int($0) }
    guard sides.count == 3, sides.allSatisfy({ $0 > 0 && $0 <= 20_000 }) else {
      throw ShopError.usage("--size wants three sides in millimetres, such as 1500x250x800" + (size.map { ", not “\($0)”" } ?? ""))
    }
    return Dimensions(sides[0], sides[1], sides[2])
  }

  /// The request that the arguments amount to.
  func request(_ shop: Shop, zone: ZoneID, currency: Currency, hour: Hour, without: Set<ServiceID>, all: Bool) throws -> OptionRequest {
    let filter = QuoteFilter(site: try from.map { try shop.site($0).id }, modes: try modeSet(), without: without, includesDominated: all)
    if let sku {
      let (product, variant) = try shop.goods(sku)
      return try shop.request(product, variant, quantity: quantity, zone: zone, hour: hour, currency: currency, filter: filter)
    }
    guard let site = filter.site, let weight else {
      throw ShopError.usage("name a SKU, or a parcel by --from SITE --weight GRAMS --size LENGTHxWIDTHxHEIGHT")
    }
    return try shop.request(
      parcel: Grams(weight), quantity: quantity, box: try box(), from: site, zone: zone, hour: hour, currency: currency, filter: filter)
  }
}

struct EstimateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "estimate", abstract: "When and at what price goods arrive, and why.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var goods: GoodsArguments
  @OptionGroup var whatIf: WhatIfArguments
  @Flag(
    help: """
      Also options that another one dominates, each with `dominatedBy`: that one, and the step at which it fell. With --explain also what \
      planning dropped. Steps: \(Dominance.Step.allCases.map(\.rawValue).joined(separator: ", ")).
      """) var all = false
  @Flag(help: "Every stage, with its calendars.") var explain = false

  func run() throws {
    var workspace = try Workspace(options)
    let (shop, without) = try whatIf.applied(to: workspace.shop())
    let destination = try workspace.destination(shop)
    let currency = try workspace.currency(shop, for: destination)
    let hour = try goods.hour(workspace)
    let request = try goods.request(shop, zone: destination.zone, currency: currency, hour: hour, without: without, all: all)
    let quote = shop.finder.quote(request)
    guard !quote.options.isEmpty else { throw ShopError.noRoute(to: destination.name, closed: quote.closed) }
    if options.json {
      var pairs: [(String, JSONValue)] = [
        ("destination", .destination(destination)), ("orderedAt", .instant(hour)),
        ("options", .array(quote.options.map { .option($0, explain: explain, network: shop.network, english: workspace.english) })),
        ("closed", .closed(quote.closed, english: workspace.english)),
        ("disruptions", .array(shop.disruptionEffects(request).map(JSONValue.effect))),
      ]
      if explain, all { pairs.append(("dropped", .array(shop.finder.dropped(request).map(JSONValue.dropped)))) }
      if explain { pairs.append(("calendars", .calendars(of: quote.options, from: hour, network: shop.network))) }
      Output.json(pairs)
      return
    }
    EstimateText(language: workspace.language, shop: shop, destination: destination).print(
      quote, effects: shop.disruptionEffects(request), dropped: all && explain ? shop.finder.dropped(request) : [], explain: explain)
  }
}

/// An estimate as text.
struct EstimateText {
  let language: Language
  let shop: Shop
  let destination: Destination

  func print(_ quote: Quote, effects: [DisruptionEffect], dropped: [DroppedItinerary], explain: Bool) {
    let network = shop.network
    let zone = network.zones[destination.zone]?.timeZone ?? "UTC"
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
              ? language("estimate.beaten")
              : OptionLabel.allCases.filter { option.labels.contains($0) }.map(language.label).joined(separator: ", "),
            language.site(option.site, in: network), language.modes(option.modes), language.dateTime(option.arrival.p50, in: zone),
            language.dateTime(option.arrival.p90, in: zone),
            language.money(option.cost.total) + (option.cost.isComplete ? "" : " +"), language.emission(grams: option.co2Grams),
          ]
        }, right: [5, 6])
    if quote.options.contains(where: { !$0.cost.isComplete }) { Output.print(language("estimate.known")) }
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
              ([estimate.slowdown.map { language.name($0.name) }].compactMap { $0 }
                + estimate.closedSpans(in: network.calendars).map(language.closedSpan))
                .joined(separator: "; "),
            ]
          }, right: [3], indent: 2)
        CostText(language: language, shop: shop).print(option.cost, indent: 2)
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
            effect.undisturbed.id == effect.instead.id ? "effect.same" : "effect.later", Int(effect.daysLater.rounded()),
            [
              "name": language.name(effect.disruption.name),
              "was": language.difference(of: effect.undisturbed, from: effect.instead, in: network),
              "instead": language.difference(of: effect.instead, from: effect.undisturbed, in: network),
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
