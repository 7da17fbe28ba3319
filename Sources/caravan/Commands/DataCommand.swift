import ArgumentParser
import CatalogFiles
import Foundation
import OrderedJSON
import Primitives
import SQLiteFiles
import Screen
import ShopRuntime
import Storefront

/// `caravan data`: what is kept about the shopper.
struct DataCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "data", abstract: HelpText.of("data"), subcommands: [Export.self, Erase.self])
  }

  struct Export: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "export", abstract: HelpText.of("data.export"))
    }
    @OptionGroup var options: GlobalOptions
    @Option(help: .text("data.export.--into")) var into: String?

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let records = try DataExportJSON(
        session.records(), customer: session.customer, at: workspace.now, place: DoorVisit.current == nil ? workspace.folders.place : nil,
        settings: DoorVisit.current == nil ? workspace.folders.settings : nil)
      guard let into else { return try Output.json(records) }
      let text = String(decoding: try OrderedJSONEncoder(.lines).encode(AnswerJSON(fields: records)), as: UTF8.self)
      do throws(SaveFailure) {
        try NewFile.write(text + "\n", to: into)
      } catch .exists {
        throw UsageError.of(.fileExists, ["file": into])
      } catch .other(let why) {
        throw CopyFailure.system(into, why: why)
      }
      if options.json { return try Output.json(DataWrittenJSON(file: into, orders: records.orders.count)) }
      Output.print(workspace.language.count("data.exported", records.orders.count, ["file": into]))
    }
  }

  struct Erase: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "erase", abstract: HelpText.of("data.erase"))
    }
    @OptionGroup var options: GlobalOptions
    @Flag(help: .text("data.erase.--yes")) var yes = false

    func run() throws {
      var workspace = try Workspace(options)
      let language = workspace.language
      if !yes {
        guard isatty(STDIN_FILENO) == 1, !options.json else { throw UsageError.of(.erasureUnconfirmed) }
        Output.raw(PlainText(language("data.erase.ask", ["place": "\(workspace.folders.place)"])).string + " [y/N] ", to: .standardOutput)
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        guard language("order.ask.yes").split(separator: "|").contains(answer[...]) else { throw UsageError.of(.nothingErased) }
      }
      let session = try workspace.session()
      let orders = try session.records().orders.count
      try session.erase()
      if workspace.folders.place.server != nil { MachineCustomer(in: DataFolder(workspace.folders.data)).forget() }
      if options.json { return try Output.json(DataErasedJSON(erased: true, ordersKept: orders)) }
      Output.print(language.count("data.erased", orders))
    }
  }
}
