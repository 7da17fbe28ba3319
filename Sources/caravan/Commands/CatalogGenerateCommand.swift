import ArgumentParser
import CatalogFiles
import Foundation
import ShopRuntime

extension CatalogCommand {
  /// `catalog generate`: a catalog of any size, for tests of scale.
  struct Generate: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "generate", abstract: HelpText.of("catalog.generate"), discussion: HelpText.of("catalog.generate.discussion"))
    }
    @OptionGroup var options: GlobalOptions
    @Option(parsing: .unconditional, help: .text("catalog.generate.--products")) var products: Int
    @Option(help: .text("--into")) var into: String
    @Option(help: .text("catalog.generate.--seed")) var seed: UInt64 = 1

    func validate() throws {
      let most = CatalogFolder.mostGenerated
      if !(1...most).contains(products) { throw UsageError.of(.products, ["most": "\(most)"]).refusal }
    }

    func run() throws {
      let workspace = try Workspace(options)
      var shown = StandardErrorProgress()
      defer { shown.end() }
      let written = try CatalogFolder(workspace.folders.catalog).generate(products: products, into: URL(filePath: into), seed: seed) {
        done in
        shown.show(workspace.language("catalog.generate.progress", ["done": "\(done)", "n": "\(products)"]))
      }
      shown.end()
      if options.json {
        return try Output.json(CatalogGenerateJSON(products: written.products, skus: written.skus, stock: written.levels, into: into))
      }
      let language = workspace.language
      Output.print(
        language.count(
          "catalog.generated", written.products,
          ["skus": language.number(written.skus), "levels": language.number(written.levels), "folder": into]))
    }
  }
}
