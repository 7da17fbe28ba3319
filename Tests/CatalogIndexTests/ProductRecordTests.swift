import Catalog
import CatalogFiles
import CatalogSupport
import Money
import Primitives
import Testing

@testable import CatalogIndex

@Suite("Records of products")
struct ProductRecordTests {
  /// Records with the tables that they share, as the index keeps both.
  private struct Written {
    var records: [[UInt8]] = []
    let tables: RecordTables

    init(_ pages: [ProductPage]) {
      var writer = ProductRecordWriter()
      for page in pages { records.append(writer.record(of: page)) }
      tables = writer.tables.packed().withUnsafeBytes { RecordTables($0) }
    }

    func page(_ bytes: [UInt8]) -> ProductPage? {
      var reader = ProductRecordReader(tables)
      return bytes.withUnsafeBytes { reader.page($0) }
    }

    func summary(_ bytes: [UInt8], near: Set<SiteID>? = nil) -> ProductSummary? {
      var reader = ProductRecordReader(tables)
      let marks = near.map { ProductRecordReader.marks(of: $0, in: tables) }
      return bytes.withUnsafeBytes { reader.summary($0, needles: [], near: marks) }
    }
  }

  private static func pages() -> [ProductPage] { Array(ReadCatalog.small.folder.readGoods(ReadCatalog.small.world).pages) }

  @Test("Every product of a catalog comes back field by field, also after others were read")
  func roundTrip() {
    let pages = Self.pages()
    let written = Written(pages)
    #expect(pages.count > 10)
    var reader = ProductRecordReader(written.tables)
    for (page, record) in zip(pages, written.records).reversed() { #expect(record.withUnsafeBytes { reader.page($0) } == page) }
  }

  @Test("Stock that does not stand variant by variant, or is of none, comes back as that of each variant")
  func mixedStock() throws {
    for page in Self.pages() {
      let strange = page.stock.first.map { StockLevel(sku: "NO-SUCH", site: $0.site, quantity: 1, price: nil) }
      let others: [StockLevel] = [strange].compactMap { $0 }
      for stock in [Array(page.stock.reversed()), page.stock + others, others + page.stock] {
        let mixed = ProductPage(product: page.product, stock: stock)
        let written = Written([mixed])
        let read = try #require(written.page(written.records[0]))
        #expect(read.product == page.product)
        for variant in page.product.variants {
          #expect(read.stock.filter { $0.sku == variant.sku } == stock.filter { $0.sku == variant.sku })
        }
        #expect(!read.stock.contains { $0.sku == "NO-SUCH" })
      }
    }
  }

  @Test("A row of a list says of its variant what the product's page says")
  func rows() throws {
    let pages = Self.pages()
    let written = Written(pages)
    for (page, record) in zip(pages, written.records) {
      let row = try #require(written.summary(record))
      let variant = try #require(page.product.variant(row.sku))
      #expect(row.handle == page.product.handle && row.category == page.product.category && row.brand == page.product.brand)
      #expect(row.name == page.product.name && row.origin == page.product.origin && row.picture == page.product.picture)
      #expect(row.choices == variant.choices && row.price == variant.price && row.weight == variant.weight && row.colour == variant.colour)
      #expect(row.sites == page.stock.filter { $0.sku == row.sku && $0.quantity > 0 }.map(\.site))
      #expect(row.variantCount == page.product.variants.count)
    }
  }

  @Test("Products whose options have the same id and other names keep their own, in their own currencies")
  func tables() {
    let pages = [("CNY", "Size", "fr"), ("EUR", "Frame size", "fr"), ("CNY", "Size", "de"), ("JPY", "Size", "fr")].enumerated().map {
      number, kind in
      let (code, name, tag) = kind
      let currency = Currency(code: code, minorDigits: code == "JPY" ? 0 : 2)
      let choice = OptionChoice(
        option: "size", optionName: LocalizedName(name, [LanguageTag(tag): "Taille"]),
        value: LocalizedName("50 cm", ["zh-Hans": "50 厘米", LanguageTag(tag): "50 centimètres"]))
      let variant = Variant(
        sku: SKU("S\(number)"), choices: [choice], price: Money(minor: 5, currency: currency), weight: Grams(1), box: Dimensions(1, 2, 3),
        content: nil, colour: 0xFF00FF)
      let product = Product(
        handle: ProductHandle("p\(number)"), category: CategoryID("c\(number % 2)"), brand: "B", name: LocalizedName("N"),
        text: LocalizedName(""), hsCode: HSCode(rawValue: "871200"), origin: CountryCode(number == 1 ? "BE" : "CN"), battery: nil,
        batteryWattHours: nil, dangerousGoods: nil, picture: "", popularity: 1, variants: [variant])
      let level = StockLevel(
        sku: variant.sku, site: SiteID("SITE\(number)"), quantity: 300, price: Money(minor: -1_000_000, currency: currency))
      return ProductPage(product: product, stock: [level])
    }
    let written = Written(pages)
    #expect(written.tables.options.count == 3 && written.tables.currencies.count == 3 && written.tables.languages.count == 3)
    #expect(written.records.map(written.page) == pages)
  }

  @Test("Of variants in stock, one at a near site is shown, wherever the site stands in the tables")
  func near() throws {
    let pages = Shelf.goods
    let written = Written(pages)
    #expect(written.summary(written.records[0])?.sku == "FH-CL-54-BLK")
    #expect(written.summary(written.records[0], near: ["BELGG-OW"])?.sku == "FH-CL-54-BLK")
    #expect(written.summary(written.records[0], near: [])?.sku == "FH-CL-54-BLK", "in stock at all before not")
    #expect(written.summary(written.records[2], near: ["BELGG-OW"])?.sku == "CL-GT-50")
  }

  @Test("A record that ends early is none, and no changed byte of it is more than another product")
  func damage() throws {
    let written = Written(Shelf.goods)
    for record in written.records {
      for length in record.indices { #expect(written.page(Array(record[..<length])) == nil) }
      for index in record.indices {
        for bit in 0..<8 {
          var bytes = record
          bytes[index] ^= 1 << UInt8(bit)
          _ = written.page(bytes)
          _ = written.summary(bytes, near: ["BELGG-OW"])
        }
      }
    }
  }

  @Test("Without the tables that it has numbers of, a record is none; damaged tables are short")
  func lostTables() {
    let written = Written(Shelf.goods)
    var reader = ProductRecordReader(RecordTables())
    for record in written.records {
      record.withUnsafeBytes { bytes in
        #expect(reader.page(bytes) == nil && reader.summary(bytes, needles: [], near: nil) == nil)
      }
    }
    var writer = ProductRecordWriter()
    _ = writer.record(of: Shelf.goods[0])
    let packed = writer.tables.packed()
    for length in packed.indices {
      let tables = packed[..<length].withUnsafeBytes { RecordTables($0) }
      #expect(tables.countries.isEmpty || tables.countries == ["CN"] || tables.countries == [""])
    }
  }
}

extension ProductRecordWriter {
  fileprivate mutating func record(of page: ProductPage) -> [UInt8] {
    let levels = levels(of: page)
    let specifications = page.product.specifications.map { number(of: $0) }
    return record(of: page, levels: levels, specifications: specifications)
  }
}
