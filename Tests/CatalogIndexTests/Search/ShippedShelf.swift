import CatalogFiles
import CatalogIndex
import CatalogSupport
import Foundation
import Testing

/// An index of the shipped goods and synonyms, without cities, built once for all tests.
enum ShippedShelf {
  private static let built = Result {
    let (folder, world) = (ReadCatalog.shipped.folder, ReadCatalog.shipped.world)
    let goods = folder.readGoods(world)
    let file = FileManager.default.temporaryDirectory.appending(path: "shipped-\(ProcessInfo.processInfo.processIdentifier)/index.sqlite")
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    return try CatalogIndexBuilder(file: file).buildInMemory(
      IndexContents(
        fingerprint: Shelf.fingerprint, world: Data(), rates: world.rates, categories: goods.categories, goods: goods.pages,
        synonyms: folder.readSynonyms().value, cities: []))
  }

  static func index() throws -> GoodsIndex { try built.get() }
}
