import ArgumentParser
import CatalogFiles
import Foundation
import ShopRuntime

struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "catalog", abstract: "The catalog's files.", subcommands: [Check.self])

  struct Check: ShopCommand {
    static let configuration = CommandConfiguration(abstract: "Name every bad cell by file, line and column.")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "The folder (default: the shop's catalog).") var folder: String?

    func run() throws {
      let url = try folder.map { URL(filePath: $0) } ?? Folders(catalog: options.catalog, data: options.data).catalog
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue else {
        throw BadFile(code: .badCatalog, message: "there is no folder \(url.path)")
      }
      // A catalog can be checked where no shop is installed: then nobody knows its pictures.
      let pictures = try? Folders(catalog: url.path, data: options.data).pictures
      let issues = CatalogFolder(url).check(pictures: pictures)
      let language = try Workspace(options).language
      if options.json {
        try Output.json(CatalogCheckJSON(issues))
      } else if issues.isEmpty {
        Output.print(language("catalog.check.well", ["path": url.path]))
      } else {
        for issue in issues { Output.print("\(issue)") }
        Output.print(language.count("catalog.check.errors", issues.count))
      }
      if !issues.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
    }
  }
}
