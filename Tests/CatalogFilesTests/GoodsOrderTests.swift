import Catalog
import CatalogSupport
import Foundation
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

struct GoodsOrderTests {
  private static let files = ["products", "variants", "stock", "specifications"].map { "products/\($0).csv" }

  /// Goods by handle, without the order of their parts.
  private static func goods(_ folder: CatalogFolder) -> [String: [String]] {
    let goods = folder.readGoods(ReadCatalog.small.world)
    let pages = Array(goods.pages)
    #expect(goods.issues == [])
    return Dictionary(
      uniqueKeysWithValues: pages.map { page in
        let product = page.product
        return (
          product.handle.rawValue,
          product.variants.map { "\($0)" }.sorted() + page.stock.map { "\($0)" }.sorted() + product.specifications.map { "\($0)" }.sorted()
            + ["\(product.name) \(product.popularity) \(product.hsCode)"]
        )
      })
  }

  @Test("Rows of the tables of goods may stand in any order: those of a product are found wherever they are", arguments: 1...3)
  func anyOrder(_ seed: UInt64) throws {
    let fixture = try CatalogFixture()
    var random = SplitMix(seed: seed)
    for file in Self.files {
      let lines = try fixture.text(file).split(separator: "\n")
      try fixture.write(file, ([lines[0]] + lines.dropFirst().shuffled(using: &random)).joined(separator: "\n"))
    }
    #expect(Self.goods(fixture.folder) == Self.goods(ReadCatalog.small.folder))
    let popularities = fixture.folder.readGoods(ReadCatalog.small.world).pages.map(\.product.popularity)
    #expect(popularities == popularities.sorted(by: >))
  }

  @Test("Rows say the same with quotes around their cells as without", arguments: 1...2)
  func quoted(_ seed: UInt64) throws {
    let fixture = try CatalogFixture()
    var random = SplitMix(seed: seed)
    for file in ["products/stock.csv", "products/specifications.csv"] {
      let lines = try fixture.text(file).split(separator: "\n")
      let quoted = lines.map { line in
        if line.contains("\"") || Bool.random(using: &random) { return String(line) }
        return line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",")
      }
      try fixture.write(file, quoted.joined(separator: "\n") + "\n")
    }
    #expect(Self.goods(fixture.folder) == Self.goods(ReadCatalog.small.folder))
  }

  @Test("Groups of rows keep the order of the file, whatever stands between their rows")
  func groups() {
    var rows = RowGroups()
    let groups = [2, 2, 0, nil, 2, 1, 1, nil, 1]
    for (line, group) in groups.enumerated() {
      if let group { rows.add(CSVReader.Mark(offset: line * 10, line: line), to: group) } else { rows.skip() }
    }
    rows.close(count: 4)
    func told(_ group: Int) -> [String] { rows[group].map { "\($0.mark.offset) \($0.mark.line) \($0.count)" } }
    #expect(told(2) == ["0 0 2", "40 4 1"] && told(0) == ["20 2 1"] && told(1) == ["50 5 2", "80 8 1"] && told(3) == [] && told(9) == [])
  }

  @Test("Names of a million goods are numbered by their hashes, each once")
  func hashes() {
    var index = HashIndex()
    var random = SplitMix(seed: 3)
    let hashes = (0..<5_000).map { _ in random.next() } + [0, .max]
    let areNew = hashes.map { index.insert($0) }
    #expect(!areNew.contains(false))
    for (number, hash) in hashes.enumerated() {
      let isNew = index.insert(hash)
      #expect(index.number(of: hash) == number && !isNew)
    }
    #expect(index.number(of: 1) == nil && index.count == hashes.count)
  }

  @Test("A name is the same number after whichever was asked for before, with room kept for many or for few", arguments: [0, 10, 100_000])
  func hashesInOrder(_ reserved: Int) {
    var index = HashIndex(reserving: reserved)
    var random = SplitMix(seed: 4)
    let hashes = (0..<3_000).map { _ in random.next() >> 20 }
    for hash in hashes { _ = index.insert(hash) }
    var last = 0
    for _ in 0..<5_000 {
      // The same, the next, any, or one that is not there.
      let place = Int.random(in: 0..<4, using: &random)
      let hash = place < 2 ? hashes[min(hashes.count - 1, last + place)] : place == 2 ? hashes.randomElement(using: &random) : random.next()
      let number = index.number(of: hash ?? 0, after: last)
      #expect(number == index.number(of: hash ?? 0))
      last = number ?? last
    }
  }
}
