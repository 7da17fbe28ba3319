import ArgumentParser
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Screen
import Shop

struct OrderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "order", abstract: HelpText.of("order"),
      subcommands: [
        Place.self, List.self, Show.self, Cancel.self, ChangeAddress.self, Return.self, Dispute.self, Resolve.self, Advance.self,
        Report.self, OrderDocumentsCommand.self, OrderRepeatCommand.self,
      ])
  }

  struct Place: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "place", abstract: HelpText.of("order.place"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("order.place.--sku")) var sku: String?
    @Option(help: .text("order.place.--quantity")) var quantity: Int = 1
    @Option(help: .text("--option")) var option: [String] = []
    @OptionGroup var parts: AddressArguments
    @Option(help: .text("--address")) var address: Int?
    @Option(help: .text("--prefer"), completion: .list(SplitPreference.allCases.map(\.rawValue)), transform: { try ChoiceOption.parse($0) })
    var prefer: SplitPreference?
    @Option(help: .text("--key")) var key: String?
    @Flag(help: .text("--yes")) var yes = false

    func validate() throws {
      if quantity < 1 || quantity > Cart.mostOfOne { throw UsageError.quantity.refusal }
      if address != nil, options.to != nil { throw UsageError.of(.addressOrTo).refusal }
      if let key, key.isEmpty || key.count > PlacementKey.longest {
        throw UsageError.of(.keyLength, ["most": "\(PlacementKey.longest)"]).refusal
      }
    }

    func run() throws {
      let placementKey = key.map(PlacementKey.init(rawValue:)) ?? .random()
      do {
        try place(with: placementKey)
      } catch ShopError.unavailable(let why) {
        throw PostponedPlacement(key: placementKey, why: why)
      }
    }

    private func place(with placementKey: PlacementKey) throws {
      var workspace = try Workspace(options)
      workspace.placing = placementKey
      let session = try workspace.session()
      let shop = session.shop
      let kept = try address.map { try session.address(AddressID(rawValue: $0)).address }
      let destination = try kept?.destination ?? workspace.destination(shop)
      let currency = try workspace.currency(shop, for: destination)
      let cart = sku == nil ? try session.cart() : nil
      if let cart { CartOutput.warnOfUnreadable(cart) }
      // Goods that have left the catalog may have been ordered with the key before.
      let named = sku.map { text in (try? shop.goods(text).variant.sku) ?? SKU(rawValue: text.uppercased()) }
      let lines = named.map { [CartLine(sku: $0, quantity: quantity)] } ?? cart?.lines ?? []
      var recipient = kept ?? Address(at: destination)
      if kept == nil { recipient.name = Self.nobody }
      let address = try parts.applied(to: recipient, workspace, shop)
      let terms = PlacementTerms(
        lines: lines, isFromCart: cart != nil, options: option.map(OptionID.init(rawValue:)), address: address, currency: currency.code)
      if let placed = try session.placed(placementKey, asking: terms) {
        return try OrderOutput(workspace: workspace, shop: shop).printPlaced(placed)
      }
      guard !lines.isEmpty else { throw ShopError.emptyCart }
      if let sku { _ = try shop.goods(sku) }
      // A division by a preference brings the option of each shipment; one that is named takes its place.
      let split = try prefer.flatMap { preference in
        try shop.splits(
          lines, zone: destination.zone, hour: workspace.hour, currency: currency, by: [preference], now: workspace.now
        ).first { $0.preference == preference }
      }
      let sites = split?.sites ?? [:]
      var chosen = split?.options ?? [:]
      func planned(_ chosen: [SiteID: OptionID]) throws -> CheckoutPlan {
        try shop.plan(
          lines, zone: destination.zone, hour: workspace.hour, currency: currency, chosen: chosen, sites: sites, now: workspace.now)
      }
      // An option is looked up among those of each shipment; one that others dominate is found by asking for it.
      let plain = try planned(chosen)
      // Where nothing goes there is no option to choose.
      if plain.shipments.isEmpty, plain.problems.contains(where: { if case .noRoute = $0 { true } else { false } }) {
        throw ShopError.problems(plain.problems)
      }
      for text in option {
        let id = OptionID(rawValue: text)
        let shipment = try plain.shipments.first { shipment in
          let again = try planned([shipment.site: id])
          return again.shipments.contains { $0.site == shipment.site && $0.chosen == id }
        }
        guard let shipment else {
          // Swift 6.3.1 does not compile `throw try` here.
          let why = try refusal(of: id, near: plain.shipments.flatMap(\.options).map(\.id.rawValue), lines, shop)
          throw why
        }
        chosen[shipment.site] = id
      }
      let plan = option.isEmpty ? plain : try planned(chosen)
      if plan.asksIdentity, address.identity == nil, !options.json { Output.warn(workspace.language("order.place.noIdentity")) }
      if !yes { try confirm(plan, workspace, shop, destination) }
      let request = CheckoutRequest(
        key: placementKey, lines: lines, timesOrdered: cart?.timesOrdered, address: address, currency: currency, chosen: chosen,
        expectedTotal: plan.total, sites: sites)
      let order = try placed(request, session, now: workspace.now)
      try OrderOutput(workspace: workspace, shop: shop).printPlaced(order)
    }

    /// Places what was planned; others may have bought the goods meanwhile.
    private func placed(_ request: CheckoutRequest, _ session: CustomerSession, now: Date) throws -> Order {
      do {
        return try session.place(request, now: now)
      } catch ShopError.unknownOption(let text, let near) {
        let why = try refusal(of: OptionID(rawValue: text), near: near, request.lines, session.shop)
        throw why
      }
    }

    /// Whom a demo order goes to that names nobody. A key names it too, so it is the same in every language.
    private static let nobody = "Demo shopper"

    /// Why an option is not offered: its site may have sold out since it was listed, and others may still have the goods.
    private func refusal(of option: OptionID, near: [String], _ lines: [CartLine], _ shop: Shop) throws -> ShopError {
      for line in lines {
        let levels = try shop.page(shop.goods(line.sku.rawValue).product.handle)?.stock.filter { $0.sku == line.sku } ?? []
        guard let level = levels.first(where: { $0.site == option.site }), level.quantity < line.quantity else { continue }
        let elsewhere = levels.filter { $0.quantity >= line.quantity }.map(\.site).sorted()
        return elsewhere.isEmpty
          ? .outOfStock(line.sku, wanted: line.quantity, available: levels.map(\.quantity).max() ?? 0)
          : .notAtSite(line.sku, option.site, elsewhere: elsewhere)
      }
      return .unknownOption(option.rawValue, near: near)
    }

    /// Asks on the terminal; without one, or with JSON, `--yes` has to say it.
    private func confirm(_ plan: CheckoutPlan, _ workspace: Workspace, _ shop: Shop, _ destination: Destination) throws {
      guard isatty(STDIN_FILENO) == 1, !options.json, let total = plan.total else {
        if plan.total == nil { return }
        throw UsageError.of(.confirmationMissing, ["total": plan.total.map { "\($0.decimalString) \($0.currency)" } ?? ""])
      }
      let language = workspace.language
      let question = language(
        plan.isComplete ? "order.ask" : "order.ask.known", ["total": language.money(total), "place": language.name(destination.name)])
      Output.raw(PlainText(question).string + " [y/N] ", to: .standardOutput)
      let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
      guard language("order.ask.yes").split(separator: "|").contains(answer[...]) else { throw UsageError.of(.nothingOrdered) }
    }
  }

  struct List: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: HelpText.of("order.list"))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var table: TableArguments

    func validate() throws { try table.check(options) }

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try OrderOutput(workspace: workspace, shop: session.shop).printList(session.orders(now: workspace.now), asCSV: table.csv)
    }
  }

  struct Show: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: HelpText.of("order.show"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("order.--id")) var id: String

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try OrderOutput(workspace: workspace, shop: session.shop).print(session.order(id, now: workspace.now))
    }
  }

  struct Advance: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "advance", abstract: HelpText.of("order.advance"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("order.--id")) var id: String
    @Option(help: .text("--days")) var days: Int?
    @Option(
      help: .text("--until"), completion: .list(OrderStatus.allCases.map(\.rawValue)),
      transform: { try ChoiceOption.parse($0) }) var until: OrderStatus?

    func validate() throws {
      if (days == nil) == (until == nil) { throw UsageError.of(.daysOrStatus).refusal }
      if let days, days < 0 || days > 1000 { throw UsageError.of(.days, ["most": "1000"]).refusal }
    }

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let order = try session.order(id)
      let advanced =
        if let until { try session.advance(order.id, until: until, now: workspace.now) } else {
          try session.advance(order.id, hours: (days ?? 0) * 24, now: workspace.now)
        }
      try OrderOutput(workspace: workspace, shop: session.shop).print(advanced)
    }
  }
}
