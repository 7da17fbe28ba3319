import ArgumentParser
import CursesTerminal
import Foundation
import Phrases
import Primitives

/// `caravan`: the storefront, or a command.
@main
struct Caravan: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "caravan", abstract: HelpText.of("caravan"),
      discussion: HelpText.of("caravan.discussion"),
      version: "0.1.0",
      subcommands: [
        SearchCommand.self, ShowCommand.self, EstimateCommand.self, DeadlineCommand.self, YearCommand.self, MatrixCommand.self,
        LandedCostCommand.self, CartCommand.self, OrderCommand.self, AddressCommand.self, StockCommand.self, CatalogCommand.self,
        NetworkCommand.self,
        RatesCommand.self, DataCommand.self, AccountCommand.self, LedgerCommand.self, DoorCommand.self, KeysCommand.self,
        DoctorCommand.self,
      ])
  }

  @OptionGroup var options: GlobalOptions

  func run() throws { try StorefrontRunner(options: options).run() }

  static func main() {
    // What the program writes is about a shopper: for its owner only.
    umask(0o077)
    let arguments = globalOptionsLast(Array(CommandLine.arguments.dropFirst()))
    do {
      try DoorVisit.current?.begin(Array(CommandLine.arguments.dropFirst()))
    } catch {
      Failure(error, asJSON: arguments.contains("--json")).exit()
    }
    if let help = LocalHelp.lines(for: arguments) { return help.forEach { Output.print($0) } }
    let began = ContinuousClock.now
    var running: (any ParsableCommand)?
    do {
      var command = try parseAsRoot(arguments)
      Log.begin((command as? any ShopCommand)?.options.log)
      running = command
      try command.run()
      Log.ended(name(command), after: .now - began)
    } catch {
      if let running { Log.failed(name(running), error) }
      // Help or an error is printed: now commands and options say what they are.
      HelpText.$language.withValue(helpLanguage(arguments)) {
        let isUsage = Failure.isOfParser(error) && exitCode(for: error) == .validationFailure
        let suggestion = isUsage ? CommandSuggestion.about(arguments) : nil
        Failure(suggestion ?? error, asJSON: arguments.contains("--json")).exit()
      }
    }
  }

  /// That of the run; English for what programs read: the tree of commands, and the shell's completions.
  private static func helpLanguage(_ arguments: [String]) -> Language? {
    let isForPrograms = arguments.contains { $0.hasPrefix("--experimental-dump-help") || $0.hasPrefix("--generate-completion-script") }
    return isForPrograms ? RunLanguage.english : RunLanguage.of(arguments)
  }

  /// The storefront has no name of a command.
  private static func name(_ command: any ParsableCommand) -> String {
    command is Caravan ? "storefront" : type(of: command)._commandName
  }

  /// Options before a command mean the same as after it.
  static func globalOptionsLast(_ arguments: [String]) -> [String] {
    let names = Set(configuration.subcommands.map { $0._commandName } + ["help"])
    guard let index = arguments.firstIndex(where: names.contains), index > 0 else { return arguments }
    // A value that happens to be a command's name (`--to order`) belongs to its option.
    let before = arguments[..<index]
    if let last = before.last, last.hasPrefix("--"), last != "--json", last != "--csv", !last.contains("=") { return arguments }
    return Array(arguments[index...]) + before
  }
}
