import ArgumentParser
import Foundation
import Logging
import Money
import Primitives
import Screen
import ShopRuntime

/// Options of all commands.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("to"), help: "Where to: a city in any script, a country, or a country with a postcode (BE-9000).")
  var to: String?

  @Option(help: "Currency of prices (ISO 4217).")
  var currency: String?

  @Option(help: ArgumentHelp("Language: \(Languages.inHelp)."))
  var lang: String?

  @Option(
    help: "Colours: dark, light or auto.", completion: .list(ThemeChoice.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) })
  var theme: ThemeChoice?

  @Option(help: "The shop's clock: ISO 8601 with a zone, 2026-11-24T11:30:00Z.")
  var now: String?

  @Option(help: "The folder of the catalog.")
  var catalog: String?

  @Option(help: "The folder of the shop's database (default: under XDG_DATA_HOME).")
  var data: String?

  @Option(
    help: "Write a log of this level and above under XDG_STATE_HOME: trace, debug, info, notice, warning, error or critical.",
    completion: .list(Logger.Level.allCases.map(\.rawValue)), transform: { try ChoiceOption.parse($0) })
  var log: Logger.Level?

  @Flag(help: "Print one JSON object.")
  var json = false
}
