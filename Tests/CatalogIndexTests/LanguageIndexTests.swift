import Catalog
import Delivery
import Foundation
import Primitives
import Quotes
import Testing

@testable import CatalogIndex

@Suite("Names of any language in the index")
struct LanguageIndexTests {
  private static let name = LocalizedName("Folding bicycle", ["zh-Hans": "折叠车", "fr": "Vélo pliant", "ru": "Складной велосипед"])

  private func index(_ shelf: borrowing Shelf) throws -> GoodsIndex {
    let page = Shelf.product(
      "pliant", "city", "Fenghuang", Self.name, yuan: 900, popularity: 500, [("FH-PL", ["50 cm|50 厘米"], ["CNSHA-W": 1])],
      text: LocalizedName("Text", ["fr": "Description"]))
    let categories = [
      Category(id: "city", parent: nil, name: LocalizedName("City", ["fr": "Ville", "zh-Hans": "城市"]), picture: "bicycle")
    ]
    return try shelf.index([page] + Shelf.goods.filter { $0.product.category == "city" }, categories: categories)
  }

  @Test(
    "Goods are found by the words of every language, Chinese and pinyin among them",
    arguments: [
      "folding", "pliant", "velo", "VÉLO pli", "складной", "Велосипед", "折叠车", "zhedie", "ville pliant", "fenghuang vélo",
    ])
  func search(text: String) throws {
    let shelf = Shelf()
    #expect(try index(shelf).search(SearchRequest(text: text)).rows.map(\.handle).first == "pliant")
  }

  @Test("A product, a list's row and a category come back with all their names")
  func names() throws {
    let shelf = Shelf()
    let index = try index(shelf)
    #expect(try index.page("pliant")?.product.name == Self.name)
    #expect(try index.page("pliant")?.product.text == LocalizedName("Text", ["fr": "Description"]))
    #expect(try index.search(SearchRequest(text: "pliant")).rows.first?.name == Self.name)
    #expect(try index.search(SearchRequest(text: "pliant")).rows.first?.choices.first?.value.text(in: "zh-Hans") == "50 厘米")
    #expect(try index.categories().first?.name == LocalizedName("City", ["fr": "Ville", "zh-Hans": "城市"]))
  }

  @Test("A city comes back with all its names, its region's and its territory")
  func cities() throws {
    let shelf = Shelf()
    var contents = Shelf.contents()
    let city = City(
      id: "gnt", name: LocalizedName("Ghent", ["nl": "Gent", "fr": "Gand", "zh-Hans": "根特"]), country: "BE",
      coordinate: Coordinate(latitude: 51, longitude: 4), population: 265_000, isCapital: false,
      region: LocalizedName("East Flanders", ["nl": "Oost-Vlaanderen"]), territory: "BE-VOV")
    contents = IndexContents(
      fingerprint: Shelf.fingerprint, world: Data("{}".utf8), rates: Shelf.rates, categories: Shelf.categories, goods: Shelf.goods,
      synonyms: [], cities: [(city, city.name.texts)])
    try CatalogIndexBuilder(file: shelf.file).build(contents) { _ in }
    let index = try #require(try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint))
    for name in ["Ghent", "gand", "根特"] { #expect(try index.cities(matching: name, exactly: true, limit: 3) == [city]) }
  }

  @Test("The world's bytes keep every language")
  func world() throws {
    let names = [LocalizedName("A"), Self.name, LocalizedName("B", ["de": "C"]), LocalizedName("")]
    let countries = names.enumerated().map { index, name in
      Country(code: CountryCode(rawValue: "A\(["A", "B", "C", "D"][index])"), name: name, capital: nil, currency: nil)
    }
    let world = World(
      baseNetwork: DeliveryNetwork(), rates: Shelf.rates, currencies: [:], taxRules: [], regimes: [], territories: [],
      countries: Dictionary(uniqueKeysWithValues: countries.map { ($0.code, $0) }))
    #expect(try WorldArchive.world(from: WorldArchive.data(of: world)).countries == world.countries)
  }

  @Test("Bytes that are no name are none")
  func damage() {
    for length in 0..<40 {
      var writer = ByteWriter()
      writer.write(Self.name)
      writer.bytes.prefix(length).withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        _ = reader.name()
        #expect(reader.isDamaged || length == writer.bytes.count)
      }
    }
  }
}
