import Catalog
import CatalogFiles
import CatalogSupport
import Money
import Primitives
import Testing

@Suite("Attributes of goods")
struct AttributeReaderTests {
  private static let file = "products/specifications.csv"

  private func read(_ fixture: borrowing CatalogFixture) -> (goods: [ProductHandle: Product], issues: [String]) {
    let goods = fixture.folder.readGoods(fixture.folder.readWorld().value)
    let products = goods.pages.map { ($0.product.handle, $0.product) }
    return (
      Dictionary(products, uniquingKeysWith: { first, _ in first }),
      goods.issues.filter { $0.file.hasPrefix("products/") }.map { "\($0.file):\($0.line):\($0.column)" }
    )
  }

  @Test("A product has what the file says of it, in its order: numbers, words, ranges and codes")
  func values() throws {
    let (goods, issues) = read(try CatalogFixture())
    #expect(issues.isEmpty)
    let own = try #require(goods["fenghuang-city-classic-28"]?.specifications)
    #expect(own.map(\.attribute.id) == ["gears", "wheel-size", "brake", "brake", "rider-height", "tyre-size"])
    #expect(
      own.map(\.value) == [
        .number(Ratio(3)), .number(Ratio(28)), .choice("coaster", LocalizedName("Coaster", ["zh-Hans": "倒刹"])),
        .choice("rim", LocalizedName("Rim", ["zh-Hans": "轮辋刹车"])), .range(Ratio(158), Ratio(188)), .code("28x1.75"),
      ])
    #expect(own[1].attribute.unit?.text(in: "zh-Hans") == "英寸" && own[0].attribute.unit == nil)
    #expect(own[0].attribute.isFacet && !own[5].attribute.isFacet)
    #expect(goods.values.contains { $0.specifications.isEmpty })
  }

  @Test(
    "What cannot be read is told by line and column and left out; the rest of the product stays",
    arguments: [
      ("fenghuang-roadster-28,gearz,3", 2), ("fenghuang-roadster-28,brake,cable", 3), ("fenghuang-roadster-28,gears,few", 3),
      ("fenghuang-roadster-28,rider-height,180", 3), ("fenghuang-roadster-28,rider-height,188-158", 3),
      ("fenghuang-roadster-28,gears,1", 3), ("fenghuang-roadstr-28,gears,1", 1), ("fenghuang-roadster-28,tyre-size,", 3),
    ])
  func faults(row: String, column: Int) throws {
    let fixture = try CatalogFixture()
    let line = try fixture.append(Self.file, row)
    let (goods, issues) = read(fixture)
    #expect(issues == ["\(Self.file):\(line):\(column)"])
    #expect(goods["fenghuang-roadster-28"]?.specifications.map(\.attribute.id) == ["gears", "brake"])
  }

  @Test("A catalog without attributes is whole; a variant may have three choices")
  func optional() throws {
    let fixture = try CatalogFixture()
    for name in ["attributes", "attribute_values", "specifications"] { try fixture.remove("products/\(name).csv") }
    let heads =
      "sku,handle,option1,value1_en,option2,value2_en,option3,value3_en,price,weight_g,length_mm,width_mm,height_mm,content,colour"
    let text = try fixture.text("products/variants.csv")
    let handles = Set(text.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").dropFirst().first.map(String.init) })
    let rows = handles.sorted().enumerated().map { "V-\($0),\($1),frame-size,46 cm,colour,Black,size,Large,,,,,,,#000000" }
    try fixture.write("products/variants.csv", ([heads] + rows).joined(separator: "\n") + "\n")
    try fixture.write("products/stock.csv", "sku,site,quantity,price,currency\nV-0,CNSHA-MW,3,,\n")
    let (goods, issues) = read(fixture)
    #expect(issues.isEmpty && goods.count == handles.count)
    #expect(
      goods.values.allSatisfy { $0.specifications.isEmpty && $0.variants[0].choices.map(\.option) == ["frame-size", "colour", "size"] })
  }

  /// More than a thousand goods, of more than sixty kinds, each of which is another.
  @Test("The shipped goods are many, each with its attributes, and no two differ by a number or a colour alone")
  func shipped() {
    let pages = Array(ReadCatalog.shipped.folder.readGoods(ReadCatalog.shipped.world).pages)
    #expect(pages.count >= 1000 && pages.reduce(0) { $0 + $1.product.variants.count } >= 4000)
    #expect(Set(pages.map(\.product.category)).count >= 60)
    var names: [String: ProductHandle] = [:]
    for page in pages {
      #expect(page.product.specifications.count >= 4, "\(page.product.handle)")
      for text in page.product.name.texts {
        let plain = text.lowercased().replacing(#/[0-9]+|\b(black|white|red|blue|green|grey|silver|pink|brown|beige)\b/#, with: "#")
        #expect(names.updateValue(page.product.handle, forKey: plain) == nil, "\(text)")
      }
      for text in page.product.text.texts { #expect(text.count >= 20, "\(page.product.handle)") }
      #expect(page.stock.contains { $0.quantity > 0 }, "\(page.product.handle)")
    }
  }
}
