import ArgumentParser
import CatalogFiles
import Delivery
import Foundation
import Primitives
import ShopRuntime

struct CatalogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catalog", abstract: HelpText.of("catalog"),
      subcommands: [
        Check.self, Expiring.self, CatalogNewCommand.self, CatalogDiffCommand.self, CatalogImportCommand.self, CatalogExportCommand.self,
        Generate.self,
      ])
  }

  /// The folder that is looked at: the one that is named, else the shop's.
  ///
  /// - Throws: `BadFile` where there is none.
  private static func folder(_ named: String?, _ options: GlobalOptions) throws -> URL {
    let url = try named.map { URL(filePath: $0) } ?? Folders(catalog: options.catalog, data: options.data).catalog
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue else {
      throw BadFile.noFolder(url.path)
    }
    return url
  }

  struct Check: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "check", abstract: HelpText.of("catalog.check"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("--folder")) var folder: String?

    func run() throws {
      let url = try CatalogCommand.folder(folder, options)
      // A catalog can be checked where no shop is installed: then nobody knows its pictures.
      let pictures = try? Folders(catalog: url.path, data: options.data).pictures
      let issues = CatalogFolder(url).check(pictures: pictures)
      let language = try Workspace(options).language
      if options.json {
        try Output.json(CatalogCheckJSON(issues, english: RunLanguage.english))
      } else if issues.isEmpty {
        Output.print(language("catalog.check.well", ["path": url.path]))
      } else {
        for issue in issues { Output.print(ErrorText.of(issue)) }
        Output.print(language.count("catalog.check.errors", issues.count))
      }
      if !issues.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
    }
  }

  struct Expiring: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "expiring", abstract: HelpText.of("catalog.expiring"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("--folder")) var folder: String?
    @Option(parsing: .unconditional, help: .text("catalog.expiring.--days")) var days = 90
    @Flag(name: .customLong("exit-code"), help: .text("--exit-code")) var exitCode = false

    /// Ten years.
    private static let mostDays = 3_660

    func validate() throws {
      if !(0...Self.mostDays).contains(days) { throw UsageError.of(.days, ["most": "\(Self.mostDays)"]).refusal }
    }

    func run() throws {
      let url = try CatalogCommand.folder(folder, options)
      let workspace = try Workspace(options)
      let today = ZoneClock.named(.utc).local(second: Int(workspace.now.timeIntervalSince1970.rounded(.down))).date
      let reading = CatalogFolder(url).expiring(on: today, within: days)
      let expiring = reading.value
      if options.json {
        try Output.json(CatalogExpiringJSON(expiring, english: RunLanguage.english))
      } else if expiring.isEmpty {
        Output.print(workspace.language.count("catalog.expiring.none", days))
      } else {
        Output.table(expiring.map { ["\($0.until)", "\($0.file):\($0.line)", ErrorText.of($0)] })
      }
      Workspace.warn(reading.issues)
      // What is to come is no fault yet; a row that cannot be read may hide some of it.
      if !reading.issues.isEmpty || exitCode && !expiring.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
    }
  }
}
