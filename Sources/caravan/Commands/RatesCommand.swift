import ArgumentParser
import CatalogFiles
import Foundation
import Money
import Phrases
import Primitives
import Quotes
import ShopRuntime

/// `caravan rates`: the shop's exchange rates.
struct RatesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rates", abstract: HelpText.of("rates"), subcommands: [Import.self])
  }

  /// `rates import`: the ECB's own file becomes the shop's rates.
  struct Import: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "import", abstract: HelpText.of("rates.import"), discussion: HelpText.of("rates.import.discussion"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("rates.import.--file")) var file: String

    func run() throws {
      var workspace = try Workspace(options)
      let world = try workspace.shop().world
      let currencies = world.currencies.mapValues(\.currency)
      let table = try Self.table(file)
      let reading = ECBRateFile(currencies: currencies).read(table.bytes, name: table.name)
      guard reading.issues.isEmpty else { throw BadFile.rows(reading.issues) }
      guard let newest = reading.value.first else { throw BadFile.empty(table.name) }
      let kept = try workspace.importedRates.keep(reading.value, currencies)
      let answer = RatesImportJSON(newest, of: reading.value, kept: kept, in: world.updated(by: kept))
      if options.json { return try Output.json(answer) }
      let language = workspace.language
      Output.print(
        language.count(
          "rates.imported", answer.rates, ["day": language.longDate(newest.date), "days": language.number(answer.days)]))
      if kept.first?.date != newest.date, let date = kept.first?.date {
        Output.print(language("rates.imported.older", ["day": language.longDate(date)]))
      }
      if !answer.without.isEmpty {
        Output.print(language("rates.imported.without", ["n": "\(answer.without.count)", "currencies": language.list(answer.without)]))
      }
      if !answer.unrated.isEmpty {
        Output.print(language("rates.imported.unrated", ["currencies": language.list(answer.unrated)]))
      }
    }

    /// The bytes of a CSV file, or of the one in a zip, with the name to call it by.
    private static func table(_ path: String) throws -> (name: String, bytes: [UInt8]) {
      guard let data = FileManager.default.contents(atPath: path) else { throw BadFile.noFile(path) }
      guard let zip = ZipFile([UInt8](data)) else { return (path, [UInt8](data)) }
      do throws(ZipFault) {
        let table = try zip.table()
        return ("\(path)/\(table.name)", table.bytes)
      } catch {
        throw BadFile.zip(path, error)
      }
    }
  }
}
