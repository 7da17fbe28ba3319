import ArgumentParser
import CatalogFiles
import Foundation
import ShopRuntime

struct CatalogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "catalog", abstract: HelpText.of("catalog"), subcommands: [Check.self])
  }

  struct Check: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(abstract: HelpText.of("catalog.check"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("--folder")) var folder: String?

    func run() throws {
      let url = try folder.map { URL(filePath: $0) } ?? Folders(catalog: options.catalog, data: options.data).catalog
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue else {
        throw BadFile.noFolder(url.path)
      }
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
}
