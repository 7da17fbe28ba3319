import ArgumentParser
import Foundation
import Logging
import Money
import Primitives
import Screen
import ShopRuntime

/// Options of all commands.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("to"), help: .text("--to"))
  var to: String?

  @Option(help: .text("--currency"))
  var currency: String?

  @Option(help: .text("--lang", ["languages": HelpText.languages]))
  var lang: String?

  @Option(
    help: .text("--theme"), completion: .list(ThemeChoice.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) })
  var theme: ThemeChoice?

  @Option(help: .text("--now"))
  var now: String?

  @Option(help: .text("--catalog"))
  var catalog: String?

  @Option(help: .text("--data"))
  var data: String?

  @Option(help: .text("--index"))
  var index: String?

  @Option(
    help: .text("--log"),
    completion: .list(Logger.Level.allCases.map(\.rawValue)), transform: { try ChoiceOption.parse($0) })
  var log: Logger.Level?

  @Flag(help: .text("--json"))
  var json = false
}
