import ArgumentParser
import Catalog
import CatalogFiles
import Foundation
import Money
import Primitives
import Quotes
import ShopRuntime

/// `caravan catalog diff`: what a change of a catalog does to its rows, and to prices and dates of its goods.
struct CatalogDiffCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: HelpText.of("catalog.diff"), discussion: HelpText.of("catalog.diff.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("catalog.diff.--was")) var was: String
  @Argument(help: .text("catalog.diff.--is")) var now: String

  func run() throws {
    var workspace = try Workspace(options)
    let (old, new) = (try Self.folder(was), try Self.folder(now))
    let changes = old.changes(to: new)
    // Of catalogs that say the same nothing is worked out.
    let goods = changes.isEmpty ? [] : try differences(old, new, &workspace)
    if options.json {
      try Output.json(CatalogDiffJSON(changes, goods))
    } else {
      CatalogDiffText(language: workspace.language, changes: changes, goods: goods).show()
    }
  }

  /// A catalog's folder; `BadFile` where there is none.
  private static func folder(_ path: String) throws -> CatalogFolder {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { throw BadFile.noFolder(path) }
    return CatalogFolder(URL(filePath: path))
  }

  private func differences(_ old: CatalogFolder, _ new: CatalogFolder, _ workspace: inout Workspace) throws -> [GoodsDifference] {
    let comparison = GoodsComparison(was: Self.read(old), now: Self.read(new), at: workspace.hour)
    var currency = options.currency.map { Currency(code: $0.uppercased()) }
    var destinations = comparison.destinations(in: currency)
    if options.to != nil {
      let shop = try workspace.shop()
      currency = try options.currency.map { try shop.currency($0) }
      destinations = [comparison.destination(try workspace.destination(shop).zone, in: currency)].compactMap { $0 }
    }
    return GoodsDifferences(comparison, language: workspace.language).all(at: destinations)
  }

  /// The world of a catalog and its goods. What is wrong with it is a warning.
  private static func read(_ folder: CatalogFolder) -> (World, [StockedVariant]) {
    let world = folder.readWorld()
    let goods = folder.readGoods(world.value)
    let variants = goods.pages.flatMap(StockedVariant.all)
    Workspace.warn(world.issues + goods.issues)
    return (world.value, variants)
  }
}
