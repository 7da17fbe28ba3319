import ArgumentParser
import Foundation
import Money
import Orders
import Primitives
import Shop

/// An order that is named, and the key of what is asked for it.
struct OrderArguments: ParsableArguments {
  @Argument(help: .text("order.--id")) var id: String
  @Option(help: .text("order.--key")) var key: String?

  var placementKey: PlacementKey? { key.map(PlacementKey.init(rawValue:)) }

  func validate() throws {
    if let key, key.isEmpty || key.count > PlacementKey.longest {
      throw UsageError.of(.keyLength, ["most": "\(PlacementKey.longest)"]).refusal
    }
  }
}

/// Which pieces of an order are meant, and of which shipment.
struct PieceArguments: ParsableArguments {
  @Option(help: .text("order.--shipment")) var shipment: Int?
  @Option(help: .text("order.--line")) var line: [String] = []

  /// The index of the shipment; people count from 1.
  var index: Int? { shipment.map { $0 - 1 } }

  func pieces() throws -> [OrderPieces] { try line.map(OrderLineOption.parse) }
}

extension OrderCommand {
  /// The most characters of a reason or of evidence.
  static let mostWords = 1_000

  static func check(_ words: String, _ option: String) throws {
    guard words.contains(where: { !$0.isWhitespace }), words.count <= mostWords else {
      throw UsageError.of(.words, ["option": option, "most": "\(mostWords)"]).refusal
    }
  }

  struct Cancel: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "cancel", abstract: HelpText.of("order.cancel"))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var order: OrderArguments
    @OptionGroup var pieces: PieceArguments

    func run() throws {
      let lines = try pieces.pieces()
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let cancelled = try session.cancel(
        session.order(order.id).id, shipment: pieces.index, lines: lines, key: order.placementKey, now: workspace.now)
      try OrderOutput(workspace: workspace, shop: session.shop).print(cancelled)
    }
  }

  struct Return: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "return", abstract: HelpText.of("order.return"))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var order: OrderArguments
    @Option(help: .text("order.--line")) var line: [String] = []
    @Option(help: .text("order.return.--reason")) var reason: String
    @Flag(help: .text("--opened")) var opened = false

    func validate() throws { try OrderCommand.check(reason, "--reason") }

    func run() throws {
      let lines = try line.map(OrderLineOption.parse)
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let asked = try session.giveBack(
        session.order(order.id).id, lines: lines, reason: reason, isOpened: opened, key: order.placementKey, now: workspace.now)
      try OrderOutput(workspace: workspace, shop: session.shop).print(asked)
    }
  }

  struct Dispute: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "dispute", abstract: HelpText.of("order.dispute"))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var order: OrderArguments
    @OptionGroup var pieces: PieceArguments
    @Option(help: .text("order.dispute.--reason")) var reason: String
    @Option(help: .text("--evidence")) var evidence: String?

    func validate() throws {
      try OrderCommand.check(reason, "--reason")
      if let evidence { try OrderCommand.check(evidence, "--evidence") }
    }

    func run() throws {
      let lines = try pieces.pieces()
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let disputed = try session.dispute(
        session.order(order.id).id, shipment: pieces.index, lines: lines, reason: reason, evidence: evidence, key: order.placementKey,
        now: workspace.now)
      try OrderOutput(workspace: workspace, shop: session.shop).print(disputed)
    }
  }

  struct Resolve: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "resolve", abstract: HelpText.of("order.resolve"))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var order: OrderArguments
    @Option(help: .text("order.resolve.--as")) var `as`: String
    @Option(help: .text("--case")) var `case`: Int?

    func run() throws {
      try ResolutionOption.check(`as`)
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let found = try session.order(order.id)
      let resolution = try ResolutionOption.parse(`as`, found.total.currency)
      let resolved = try session.resolve(found.id, case: `case`, as: resolution, key: order.placementKey, now: workspace.now)
      try OrderOutput(workspace: workspace, shop: session.shop).print(resolved)
    }
  }
}
