import Catalog
import Foundation
import Money
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

struct GoodsGeneratorTests {
  private static func files(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in CatalogFile.all {
      if let data = FileManager.default.contents(atPath: folder.appending(path: file.path).path) { files[file.path] = data }
    }
    return files
  }

  @Test("The same number and seed give the same files, another seed others; what is no table of goods is copied byte by byte")
  func deterministic() throws {
    let place = TemporaryFolder("generate")
    let shop = CatalogFolder(PackageFolder.smallCatalog)
    let urls = ["a", "b", "c"].map { place.url.appending(path: $0) }
    let written = try zip(urls, [7, 7, 8]).map { try shop.generate(products: 90, into: $0, seed: $1) }
    let (first, same, other) = (try Self.files(urls[0]), try Self.files(urls[1]), try Self.files(urls[2]))
    #expect(first == same && written[0] == written[1])
    #expect(first[CatalogFile.products.path] != other[CatalogFile.products.path])
    let shops = try Self.files(shop.url)
    #expect(Set(first.keys) == Set(shops.keys))
    for (path, data) in shops where !path.hasPrefix("products/") || path.hasSuffix("categories.csv") {
      #expect(first[path] == data, "\(path)")
    }
    #expect(written[0].products == 90 && written[0].skus > 90 && written[0].levels > written[0].skus)
  }

  @Test("Generated goods pass the check, best first, no two with the same name in any language, in the shop's shape")
  func sound() throws {
    let place = TemporaryFolder("generate")
    let shop = CatalogFolder(PackageFolder.smallCatalog)
    let url = place.url.appending(path: "large")
    // Far more than there are names of a brand and one series.
    let written = try shop.generate(products: 2_000, into: url, seed: 1)
    let folder = CatalogFolder(url)
    #expect(folder.check() == [])
    let world = folder.readWorld().value
    let products = folder.readGoods(world).pages.map(\.product)
    let templates = shop.readGoods(world).pages.map(\.product)
    #expect(products.count == 2_000 && products.reduce(0) { $0 + $1.variants.count } == written.skus)
    #expect(products.map(\.popularity) == products.map(\.popularity).sorted(by: >))
    #expect(Set(products.map(\.name.base)).count == 2_000)
    #expect(Set(products.map { $0.name.text(in: "zh-Hans") }).count == 2_000)
    for name in products.prefix(300).map(\.name.base) {
      #expect(name.contains(where: \.isLowercase) && name == name.trimming(" "), "\(name)")
    }
    // Each of the shop's comes up as often: categories and prices have its distribution.
    func shares(_ goods: [Product]) -> [CategoryID: Int] {
      Dictionary(grouping: goods, by: \.category).mapValues { ($0.count * 1000 + goods.count / 2) / goods.count }
    }
    for (category, share) in shares(templates) { #expect(abs((shares(products)[category] ?? 0) - share) <= 15, "\(category)") }
    func median(_ goods: [Product]) -> Int64 { goods.map { $0.variants[0].price.minor }.sorted()[goods.count / 2] }
    #expect(abs(median(products) - median(templates)) * 10 < median(templates) * 3)
  }

  @Test("A name is taken apart into brand, series and kind of goods where every language has a series")
  func names() {
    let brand = ["Mist Terrace", "雾台"]
    let parts = NameParts(["Mist Terrace Winter Porch tea stove", "雾台 冬廊 围炉茶炉"], brand: brand)
    #expect(parts.series == ["Winter Porch", "冬廊"] && parts.kind == ["tea stove", "围炉茶炉"])
    let none = NameParts(["Mist Terrace LED lamp", "雾台 LED 灯"], brand: brand)
    #expect(none.series == [] && none.kind == ["LED lamp", "LED 灯"])
    let half = NameParts(["Mist Terrace Winter tea stove", "雾台 围炉茶炉"], brand: brand)
    #expect(half.series == [] && half.kind == ["Winter tea stove", "围炉茶炉"])
    #expect(NameMaker.slug("Éclat d’Or & 28 in") == "eclat-dor-28-in")
  }

  @Test(
    "A figure stays as round as it was",
    arguments: [("1180", 930, "1100"), ("29.90", 1050, "31.40"), ("509000", 1100, "560000"), ("2", 300, "1")])
  func figures(_ text: String, _ thousandths: Int, _ expected: String) throws {
    #expect(String(decoding: try #require(ScaledFigure(text)).scaled(thousandths: thousandths), as: UTF8.self) == expected)
    for text in ["", "0", "-3", "1e3", "1.2.3", "about 5"] { #expect(ScaledFigure(text) == nil, "\(text)") }
  }

  @Test("A folder that holds something is refused, and so is a catalog without goods; what fails leaves nothing behind")
  func refused() throws {
    let fixture = try CatalogFixture()
    let place = TemporaryFolder("generate")
    try FileManager.default.createDirectory(at: place.url.appending(path: "full/held"), withIntermediateDirectories: true)
    let full = place.url.appending(path: "full")
    #expect(throws: CopyFailure.exists(full.path)) { try fixture.folder.generate(products: 3, into: full, seed: 1) }
    struct Stopped: Error {}
    #expect(throws: Stopped.self) {
      try fixture.folder.generate(products: 2_000, into: place.url.appending(path: "new"), seed: 1) { _ in throw Stopped() }
    }
    try fixture.remove("products/products.csv")
    #expect(throws: GenerationFailure.noGoods(fixture.url.path)) {
      try fixture.folder.generate(products: 3, into: place.url.appending(path: "new"), seed: 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path) == ["full"])
  }
}
