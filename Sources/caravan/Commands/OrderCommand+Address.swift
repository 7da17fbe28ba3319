import ArgumentParser
import Orders
import Primitives
import Shop

extension OrderCommand {
  /// `caravan order address`: another address for an order, until it is handed over.
  struct ChangeAddress: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "address", abstract: HelpText.of("order.address"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("order.--id")) var id: String
    @OptionGroup var parts: AddressArguments
    @Option(help: .text("--address")) var address: Int?

    func validate() throws {
      if parts.isEmpty, address == nil, options.to == nil { throw UsageError.of(.addressUnchanged).refusal }
      if address != nil, options.to != nil { throw UsageError.of(.addressOrTo).refusal }
    }

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let order = try session.order(id)
      guard var changed = try address.map({ try session.address(AddressID(rawValue: $0)).address }) ?? order.address else {
        throw ShopError.unknownOrder(id, near: [])
      }
      if options.to != nil { changed.move(to: try workspace.destination(session.shop)) }
      changed = try parts.applied(to: changed, workspace, session.shop)
      let readdressed = try session.readdress(order.id, to: changed, now: workspace.now)
      try OrderOutput(workspace: workspace, shop: session.shop).print(readdressed)
    }
  }
}
