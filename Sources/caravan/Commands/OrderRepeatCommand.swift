import ArgumentParser
import Foundation
import Orders
import Primitives
import Shop

/// `order repeat`: the goods of an order, put into the cart once more.
struct OrderRepeatCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "repeat", abstract: HelpText.of("order.repeat"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("order.--id")) var id: String

  func run() throws {
    var workspace = try Workspace(options)
    let session = try workspace.session()
    let repeated = try session.repeatOrder(id, now: workspace.now)
    if options.json { return try Output.json(RepeatedOrderJSON(repeated)) }
    let language = workspace.language
    Output.print(language.repeated(repeated))
    for difference in repeated.differences { Output.print("  " + language.difference(difference)) }
  }
}
