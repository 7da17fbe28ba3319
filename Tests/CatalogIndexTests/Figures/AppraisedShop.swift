import Catalog
import CatalogFiles
import CatalogIndex
import CatalogSupport
import Delivery
import Foundation
import MemoryLedger
import Money
import Primitives
import Quotes
import Shop
import TestSupport

/// A shop over an index of some goods and the small catalog's world.
struct AppraisedShop {
  /// Tuesday, 24 November 2026, 11:00 UTC.
  static let hour = Hour(498_755)

  let shop: Shop
  let ledger: MemoryLedger
  let goods: [ProductPage]
  let index: GoodsIndex

  init(_ goods: [ProductPage], categories: [Catalog.Category], synonyms: [Synonym] = []) throws {
    let world = ReadCatalog.small.world
    index = try CatalogIndexBuilder(file: URL(filePath: "/nowhere")).buildInMemory(
      IndexContents(
        fingerprint: "test", world: Data(), rates: world.rates, categories: categories, goods: goods, synonyms: synonyms, cities: [],
        grades: LoadGrades(world.network)))
    self.goods = goods
    ledger = MemoryLedger(stock: goods.flatMap(\.stock))
    shop = Shop(world: world, products: index, ledger: ledger, settings: ledger)
  }

  static func small() throws -> AppraisedShop {
    let folder = ReadCatalog.small.folder
    let goods = folder.readGoods(ReadCatalog.small.world)
    return try AppraisedShop(Array(goods.pages), categories: goods.categories, synonyms: folder.readSynonyms().value)
  }

  static let material = Attribute(id: "material", name: LocalizedName("Material"), kind: .choice)
  static let wheel = Attribute(id: "wheel", name: LocalizedName("Wheel"), kind: .number, unit: LocalizedName("in"))
  static let weight = Attribute(id: "load", name: LocalizedName("Load"), kind: .number, isFacet: false)

  private static func specifications(_ random: inout SplitMix) -> [Specification] {
    var found = [Specification(attribute: weight, value: .number(Ratio(Int64(random.whole(1...3)))))]
    for material in ["steel", "aluminium", "glass"] where random.whole(0...2) == 0 {
      found.append(Specification(attribute: Self.material, value: .choice(material, LocalizedName(material))))
    }
    if random.whole(0...1) == 0 { found.append(Specification(attribute: wheel, value: .number(Ratio(Int64(random.pick([20, 26, 28])))))) }
    return found
  }

  /// Goods at random: kinds, prices, weights and stock that the small catalog's never had.
  static func random(_ count: Int, _ random: inout SplitMix) throws -> AppraisedShop {
    let known = Array(ReadCatalog.small.folder.readGoods(ReadCatalog.small.world).pages)
    let sites = ReadCatalog.small.world.network.sites.values.filter(\.kind.holdsStock).map(\.id).sorted()
    let colours = ["Red|红色", "Black|黑色", "Moss green|苔绿"]
    let goods = (0..<count).map { number in
      let model = random.pick(known).product
      var levels: [StockLevel] = []
      let variants = (0..<random.whole(1...3)).map { index in
        let sku = SKU(rawValue: "R\(number)-\(index)")
        let price = Money(
          minor: Int64(random.pick([random.whole(1...90), random.whole(100...5_000)]) * 100 - 1), currency: random.pick([.euro, .yuan]))
        for site in sites where random.whole(0...3) == 0 {
          let own = random.whole(0...2) == 0 ? Money(minor: price.minor + Int64(random.whole(0...2_000)), currency: price.currency) : nil
          levels.append(StockLevel(sku: sku, site: site, quantity: random.whole(0...4), price: own))
        }
        let words = colours[index].split(separator: "|").map(String.init)
        return Variant(
          sku: sku,
          choices: [
            OptionChoice(option: "colour", optionName: LocalizedName("Colour"), value: LocalizedName(words[0], ["zh-Hans": words[1]]))
          ], price: price, weight: Grams(random.pick([random.whole(20...900), random.whole(1_000...40_000)])),
          box: Dimensions(random.whole(20...1_500), random.whole(20...600), random.whole(10...400)), content: model.variants[0].content,
          colour: nil)
      }
      let product = Product(
        handle: ProductHandle(rawValue: "random-\(number)"), category: model.category, brand: model.brand,
        name: LocalizedName(random.pick(["Red fox", "Grey wolf", "Brown bear"]) + " \(number)"), text: LocalizedName("Text"),
        hsCode: model.hsCode, origin: model.origin, battery: model.battery, batteryWattHours: model.batteryWattHours,
        dangerousGoods: model.dangerousGoods, picture: model.picture, popularity: 500, variants: variants,
        specifications: Self.specifications(&random))
      return ProductPage(product: product, stock: levels)
    }
    return try AppraisedShop(goods, categories: ReadCatalog.small.folder.readGoods(ReadCatalog.small.world).categories)
  }
}

extension SplitMix {
  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[whole(0...values.count - 1)] }
}
