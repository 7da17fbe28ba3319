import Catalog
import CatalogSupport
import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("A catalog to start from")
struct StarterCatalogTests {
  @Test("It has a handful of goods in each form, all that they need, and nothing that is wrong", arguments: [true, false])
  func starter(shipped: Bool) throws {
    let folder = TemporaryFolder("starter")
    let catalog = CatalogFolder(shipped ? PackageFolder.shippedCatalog : PackageFolder.smallCatalog)
    let target = folder.url.appending(path: "mine")
    let written = try #require(try catalog.writeStarter(to: target))
    let starter = CatalogFolder(target)
    #expect(starter.check().map(\.description) == [])
    let world = starter.readWorld().value
    let pages = Array(starter.readGoods(world).pages)
    #expect(pages.count == written.products && (3...12).contains(pages.count))
    // Each of the shop's top categories, each kind of warehouse that has stock, each number of options.
    let (all, whole) = (catalog.readGoods(catalog.readWorld().value), Array(catalog.readGoods(catalog.readWorld().value).pages))
    func forms(_ pages: [ProductPage]) -> [Set<String>] {
      let parents = Dictionary(uniqueKeysWithValues: all.categories.map { ($0.id, $0.parent ?? $0.id) })
      return [
        Set(pages.compactMap { parents[$0.product.category]?.rawValue }),
        Set(pages.flatMap(\.stock).compactMap { world.network.sites[$0.site]?.kind.rawValue }),
        Set(pages.flatMap(\.product.variants).map { "\($0.choices.count)" }),
        Set(pages.flatMap(\.product.specifications).map(\.attribute.kind.rawValue)),
        Set(pages.compactMap { $0.product.battery?.rawValue }),
      ]
    }
    #expect(forms(pages) == forms(whole))
    // What a product is sold as is as it was.
    for page in pages { #expect(whole.contains(page)) }
  }

  @Test("Everything but the goods is as it was, and the files that were told are there")
  func rest() throws {
    let folder = TemporaryFolder("starter")
    let target = folder.url.appending(path: "mine")
    let written = try #require(try CatalogFolder(PackageFolder.smallCatalog).writeStarter(to: target))
    for file in written.files {
      let path = target.appending(path: file).path
      let isSame = FileManager.default.contentsEqual(atPath: path, andPath: PackageFolder.smallCatalog.appending(path: file).path)
      #expect(isSame || file.hasPrefix("products/") || file == "returns/exceptions.csv", "\(file)")
    }
    // But what the law says of a category that is not there.
    let exceptions = { (folder: URL) in
      try String(contentsOf: folder.appending(path: "returns/exceptions.csv"), encoding: .utf8).split(separator: "\n")
    }
    #expect(try exceptions(target) == exceptions(PackageFolder.smallCatalog).filter { !$0.contains(",lipstick,") })
    let rows = { (file: String, folder: URL) in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").count
    }
    for file in ["products/products.csv", "products/variants.csv", "products/stock.csv", "products/categories.csv"] {
      #expect(try rows(file, target) < (try rows(file, PackageFolder.smallCatalog)))
    }
    #expect(written.files.contains("README.md"))
  }

  @Test("It is written into no folder that holds something, and nothing of it stays where no goods can be read")
  func refused() throws {
    let folder = TemporaryFolder("starter")
    let target = folder.url.appending(path: "mine")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try Data().write(to: target.appending(path: "a"))
    #expect(throws: CopyFailure.exists(target.path)) { try CatalogFolder(PackageFolder.smallCatalog).writeStarter(to: target) }
    let fixture = try CatalogFixture()
    try fixture.write("products/products.csv", "handle\n")
    let other = folder.url.appending(path: "other")
    #expect(try fixture.folder.writeStarter(to: other) == nil)
    #expect(!FileManager.default.fileExists(atPath: other.path))
  }

  @Test("Rows are chosen byte for byte, whatever their line ends and quotes")
  func selection() {
    let table = "\u{FEFF}id,name\r\na,\"A, \"\"x\"\"\r\nb\"\r\n\r\nb,B\r\n c ,C\n,,\nd,x,y\ne,last"
    let kept = RowSelection.selected(Array(table.utf8), file: "t") { ["a", "c", "e"].contains($0("id")) && $0("nowhere").isEmpty }
    #expect(String(decoding: kept, as: UTF8.self) == "\u{FEFF}id,name\r\na,\"A, \"\"x\"\"\r\nb\"\n c ,C\ne,last\n")
  }
}
