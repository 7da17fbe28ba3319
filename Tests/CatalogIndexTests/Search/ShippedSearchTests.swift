import Catalog
import CatalogIndex
import Primitives
import Testing

/// The shipped catalog, whose goods change: what holds whatever they are.
@Suite("Searching the shipped catalog")
struct ShippedSearchTests {
  private func handles(_ index: GoodsIndex, _ text: String, category: CategoryID? = nil) throws -> Set<ProductHandle> {
    Set(try index.search(SearchRequest(text: text, category: category, limit: 10_000)).rows.map(\.handle))
  }

  @Test("The words that people type find their goods, with and without blanks, in any number and spelling")
  func words() throws {
    let index = try ShippedShelf.index()
    let bicycles = try handles(index, "", category: "bicycles")
    // Beside bicycles and their parts there are few things for them, such as what carries them.
    func isOf(_ goods: Set<ProductHandle>, _ text: String) throws -> Bool {
      let found = try handles(index, text)
      return found.isSuperset(of: goods) && found.count <= goods.count + max(4, goods.count / 20)
    }
    for text in ["bike", "bik", "bikes", "bicycle", "bicycles", "push bike", "two-wheeler", "单车", "自行车", "zixingche"] {
      #expect(try isOf(bicycles, text), "\(text)")
    }
    let electric = try ["e-bikes", "folding-e-bikes", "cargo-e-bikes", "mountain-e-bikes"].reduce(into: Set<ProductHandle>()) {
      $0.formUnion(try handles(index, "", category: $1))
    }
    for text in ["e-bike", "ebike", "e bike", "e-bikes", "electric bicycle", "电动自行车", "助力车"] {
      #expect(try isOf(electric, text), "\(text)")
    }
    let same = [
      ("凤凰自行车", "凤凰 自行车"), ("凤凰bike", "fenghuang bike"), ("２８寸", "28 寸"), ("lipsticks", "lipstick"), ("shelves", "shelf"),
      ("batteries", "battery"), ("color", "colour"), ("gray bike", "grey bike"), ("suit case", "suitcase"), ("28 inch", "28寸"),
    ]
    for (one, other) in same {
      #expect(try handles(index, one) == handles(index, other), "\(one) and \(other)")
      #expect(try !handles(index, one).isEmpty, "\(one)")
    }
    #expect(try isOf(electric, "电动自行车锂电池"))
    #expect(try handles(index, "儿童自行车").isSuperset(of: handles(index, "", category: "children")))
    #expect(try handles(index, "口红哑光").isSubset(of: handles(index, "口红")))
  }

  @Test(
    "Mistyped words are told as they were meant",
    arguments: [
      ("fenghaung", "fenghuang"), ("fengwang", "fenghuang"), ("fenhuang", "fenghuang"), ("foldign bicyle", "folding bicycle"),
      ("lipstikc", "lipstick"), ("凤皇自行车", "凤凰自行车"),
    ])
  func near(_ text: String, _ meant: String) throws {
    #expect(try ShippedShelf.index().search(SearchRequest(text: text)).didYouMean.first == meant)
  }
}
