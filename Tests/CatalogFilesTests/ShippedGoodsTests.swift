import Catalog
import CatalogSupport
import Primitives
import Testing

/// What the goods of the shipped catalog are called.
struct ShippedGoodsTests {
  @Test("No name says a word twice in a row, as one does that has its brand before and again within it", arguments: ["en", "zh-Hans"])
  func doubled(language: LanguageTag) {
    let goods = ReadCatalog.shipped.folder.readGoods(ReadCatalog.shipped.world)
    var names = 0
    for page in goods.pages {
      let words = page.product.name.text(in: language).split(separator: " ")
      names += 1
      #expect(zip(words, words.dropFirst()).allSatisfy { $0 != $1 }, "\(page.product.handle)")
    }
    #expect(names > 500)
  }
}
