import ArgumentParser
import CatalogFiles
import Foundation
import ShopRuntime

/// `caravan catalog new`: a small catalog for a merchant to start from.
struct CatalogNewCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "new", abstract: HelpText.of("catalog.new"), discussion: HelpText.of("catalog.new.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("catalog.new.--folder")) var folder: String

  func run() throws {
    let workspace = try Workspace(options)
    let catalog = CatalogFolder(workspace.folders.catalog)
    guard let written = try catalog.writeStarter(to: URL(filePath: folder)) else {
      throw CatalogUnusable(issues: catalog.check(), folder: workspace.folders.catalog.path)
    }
    if options.json {
      try Output.json(CatalogNewJSON(into: folder, products: written.products, files: written.files))
    } else {
      let language = workspace.language
      Output.print(language.count("catalog.new.written", written.files.count, ["folder": folder]))
      Output.print(language.count("catalog.new.products", written.products))
      for step in ["catalog.new.read", "catalog.new.check", "catalog.new.open"] { Output.print("  " + language(step, ["folder": folder])) }
    }
  }
}
