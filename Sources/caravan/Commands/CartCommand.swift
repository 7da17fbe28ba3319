import ArgumentParser
import Foundation
import Money
import Orders
import Primitives
import Shop

struct CartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cart", abstract: HelpText.of("cart"),
      subcommands: [Show.self, Add.self, Remove.self, Save.self, Unsave.self, Clear.self],
      defaultSubcommand: Show.self)
  }

  struct Show: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: HelpText.of("cart.show"))
    }
    @OptionGroup var options: GlobalOptions
    @Option(help: .text("--prefer"), completion: .list(SplitPreference.allCases.map(\.rawValue)), transform: { try ChoiceOption.parse($0) })
    var prefer: SplitPreference?
    @Flag(help: .text("cart.show.--splits")) var splits = false

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try CartOutput(workspace: workspace, shop: session.shop).print(try session.cart(), prefer: prefer, withSplits: splits)
    }
  }

  struct Add: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "add", abstract: HelpText.of("cart.add"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("cart.add.--sku")) var sku: String
    @Option(help: .text("cart.add.--quantity")) var quantity: Int = 1

    func validate() throws {
      if quantity < 1 || quantity > Cart.mostOfOne { throw UsageError.quantity.refusal }
    }

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let (_, variant) = try session.shop.goods(sku)
      try CartOutput(workspace: workspace, shop: session.shop).print(try session.addToCart(variant.sku, quantity: quantity))
    }
  }

  struct Remove: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "remove", abstract: HelpText.of("cart.remove"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("cart.remove.--sku")) var sku: String

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let wanted = SKU(rawValue: sku.uppercased())
      let cart = try session.cart()
      guard cart.quantity(of: wanted) > 0 else {
        let near = NearMatch.of(sku, among: cart.lines.map(\.sku.rawValue))
        throw UsageError.of(.notInCart, ["text": sku], near: near)
      }
      try CartOutput(workspace: workspace, shop: session.shop).print(try session.setCart(wanted, quantity: 0))
    }
  }

  struct Save: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "save", abstract: HelpText.of("cart.save"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("cart.save.--sku")) var sku: String

    func run() throws { try CartCommand.move(sku, .save, among: \.lines, unless: .notInCart, options) }
  }

  struct Unsave: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "unsave", abstract: HelpText.of("cart.unsave"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("cart.unsave.--sku")) var sku: String
    @Flag(help: .text("cart.unsave.--forget")) var forget = false

    func run() throws { try CartCommand.move(sku, forget ? .forget : .unsave, among: \.saved, unless: .notSaved, options) }
  }

  /// Keeps a line for later, puts it back or forgets it, and prints the cart.
  private static func move(
    _ text: String, _ move: SavedMove, among lines: KeyPath<Cart, [CartLine]>, unless missing: UsageError.Kind, _ options: GlobalOptions
  ) throws {
    var workspace = try Workspace(options)
    let session = try workspace.session()
    let wanted = SKU(rawValue: text.uppercased())
    let there = try session.cart()[keyPath: lines].map(\.sku)
    guard there.contains(wanted) else {
      throw UsageError.of(missing, ["text": text], near: NearMatch.of(text, among: there.map(\.rawValue)))
    }
    try CartOutput(workspace: workspace, shop: session.shop).print(try session.move(wanted, move))
  }

  struct Clear: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "clear", abstract: HelpText.of("cart.clear"))
    }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try CartOutput(workspace: workspace, shop: session.shop).print(try session.clearCart())
    }
  }
}

/// A cart as text or JSON.
struct CartOutput {
  let workspace: Workspace
  let shop: Shop

  static func warnOfUnreadable(_ cart: Cart) {
    if cart.unreadable > 0 {
      Output.warn(ErrorText.warning(ErrorText.unreadable(lines: cart.unreadable)))
    }
  }

  func print(_ cart: Cart, prefer: SplitPreference? = nil, withSplits: Bool = false) throws {
    Self.warnOfUnreadable(cart)
    let destination = try workspace.options.to == nil ? workspace.savedDestination(shop) : workspace.destination(shop)
    let currency = try workspace.currency(shop, for: destination)
    let (hour, now) = (workspace.hour, workspace.now)
    let wanted = withSplits ? SplitPreference.allCases : prefer.map { [$0] } ?? []
    // Without a destination there is nothing to divide by: it is asked for as any command does that needs one.
    let splits =
      wanted.isEmpty
      ? nil
      : try shop.splits(
        cart.lines, zone: (destination ?? workspace.destination(shop)).zone, hour: hour, currency: currency, by: wanted, now: now)
    let split = splits?.first { prefer != nil && $0.preference == prefer }
    var plan =
      try split?.plan ?? shop.plan(cart.lines, zone: destination?.zone, hour: hour, currency: currency, chosen: [:], now: now)
    plan.saved = try shop.plan(cart.saved, zone: destination?.zone, hour: hour, currency: currency, chosen: [:], now: now).lines
    // Nil where a price's currency has no rate: amounts of different currencies do not add.
    let sum = plan.lines.map(\.amount).sum(in: currency)
    if workspace.options.json { return try Output.json(CartJSON(plan, goods: sum, splits: withSplits ? splits : nil)) }
    let language = workspace.language
    if plan.lines.isEmpty {
      Output.print(language("cli.cart.isEmpty"))
      return printSaved(plan.saved)
    }
    Output.table(
      plan.lines.map {
        ["\($0.quantity) ×", $0.sku.rawValue, language.name($0.name), language.choices($0.choices), language.money($0.amount)]
      }, right: [0, 4])
    let zone = try destination.map { try shop.timeZone(of: $0.zone) }
    for shipment in plan.shipments {
      guard let option = shipment.option, let zone, let place = destination.flatMap({ shop.network.zones[$0.zone]?.place }) else {
        continue
      }
      Output.print()
      Output.print(
        language(
          "cli.cart.shipment",
          [
            "site": language.site(option.site, in: shop.network), "modes": language.modes(option.modes),
            "date": language.date(option.arrival.p90, in: zone),
          ]))
      CostText(language: language, shop: shop, to: place).print(option.cost, indent: 2)
    }
    for problem in plan.problems { Output.print(ErrorText.of(.problems([problem]))) }
    Output.print()
    let sums = sum.map { [$0] } ?? Self.sums(plan.lines)
    Output.print(
      language(
        plan.total == nil ? "cli.cart.sum" : "cli.cart.goods", ["amount": sums.map(language.money).joined(separator: " + ")]))
    let unrated = plan.problems.compactMap { if case .noRate(let sku, _) = $0 { sku.rawValue } else { nil } }
    if plan.total != nil, !unrated.isEmpty { Output.print(language("cli.cart.unrated", ["skus": language.list(unrated)])) }
    if let total = plan.total {
      Output.print(language(plan.isComplete ? "cli.cart.allPaid" : "cli.cart.known", ["amount": language.money(total)]))
    }
    if let left = plan.allowanceLeft { Output.print(language("cli.allowance", ["left": language.money(left)])) }
    if withSplits, let splits, let zone { printSplits(splits, zone) }
    printSaved(plan.saved)
  }

  private func printSaved(_ saved: [PlannedLine]) {
    guard !saved.isEmpty else { return }
    let language = workspace.language
    Output.print()
    Output.print(language("cart.group.saved"))
    Output.table(
      saved.map {
        [
          "  \($0.quantity) ×", $0.sku.rawValue, language.name($0.name), language.choices($0.choices),
          language.money($0.amount),
        ]
      }, right: [0, 4])
  }

  /// A line for each way to send the cart: what it costs, when all is there, how many parcels, and from where.
  private func printSplits(_ splits: [CartSplit], _ zone: TimeZoneID) {
    let language = workspace.language
    Output.print()
    let heads = ["split.title", "split.total", "split.last.90", "split.all.50", "split.all.90", "split.parcels", "split.from"].map {
      language($0)
    }
    Output.table(
      [heads]
        + splits.map { split in
          let plan = split.plan
          return [
            language("split.\(split.preference?.rawValue ?? "recommended")"),
            plan.total.map { language.money($0) + (plan.isComplete ? "" : " +") } ?? "",
            plan.promise.map { language.date($0.p90, in: zone) } ?? "",
            plan.allArrived.map { language.date($0.p50, in: zone) } ?? "", plan.allArrived.map { language.date($0.p90, in: zone) } ?? "",
            language.number(plan.shipments.count),
            language.list(plan.shipments.compactMap(\.option).map { language.site($0.site, in: shop.network) }),
          ]
        }, right: [1, 5])
  }
}

extension CartOutput {
  /// The sum of each currency's prices, in the order of the lines.
  fileprivate static func sums(_ lines: [PlannedLine]) -> [Money] {
    var currencies: [Currency] = []
    for line in lines where !currencies.contains(line.price.currency) { currencies.append(line.price.currency) }
    return currencies.compactMap { currency in
      lines.filter { $0.amount.currency == currency }.map(\.amount).sum(in: currency)
    }
  }
}
