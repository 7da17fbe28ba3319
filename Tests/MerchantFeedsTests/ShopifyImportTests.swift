import Catalog
import Primitives
import Testing

@testable import MerchantFeeds

@Suite("Importing Shopify's product CSV")
struct ShopifyImportTests {
  private static let old =
    "Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,"
    + "Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Requires Shipping,Image Src,"
    + "Gift Card,Variant Weight Unit,Status\n"

  @Test("Variants, a further picture, options named once, and everything of it in the catalog, which has no fault")
  func whole() throws {
    let sample = try Sample(
      Self.old
        + "oak-chair,Oak Chair,\"<p>Solid oak,\r\n\"\"oiled\"\"</p><ul><li>seat 45 cm</ul>\",Holm,Chairs,TRUE,Colour,Black,Size,S,Legs,oak,"
        + "OC-1,6400,shopify,12,129.00,true,https://a/1.jpg,false,kg,active\n"
        + "oak-chair,,,,,,,White,,S,,ash,OC-2,6500,shopify,-2,139.5,true,,,kg,\n" + "oak-chair,,,,,,,,,,,,,,,,,,https://a/2.jpg,,,\n",
      .shopify)
    #expect(sample.issues == [])
    #expect(sample.report.rows == 3 && sample.report.products == 1 && sample.report.variants == 2 && sample.report.addsUp)
    #expect(sample.merged == [5: .image] && sample.leftOut.isEmpty)
    let chair = try #require(sample.product("oak-chair"))
    #expect(chair.lines == ["OC-1 129.00 6400 colour=Black size=S legs=oak", "OC-2 139.50 6500 colour=White size=S legs=ash"])
    #expect(chair.name.base == "Oak Chair" && chair.brand == "Holm" && chair.text.base == "Solid oak, \"oiled\"\n- seat 45 cm")
    #expect(chair.variants[0].colour == 0x22252a && chair.category.rawValue == "chairs" && chair.origin.rawValue == "CN")
    #expect(sample.stock == ["OC-1": 12, "OC-2": 0] && sample.remarks.contains(.stockNegative))
  }

  @Test("The new headings mean the same, whatever their capitals, blanks and mark; metafields give customs code, origin and facts")
  func newHeadings() throws {
    let sample = try Sample(
      "\u{FEFF}Title, URL HANDLE ,Description,Vendor,Product category,Type,Published on online store,Status,SKU,Option1 name,Option1 value,"
        + "Price,Weight value (grams),Inventory quantity,Unit price total measure,Unit price total measure unit,"
        + "HS (product.metafields.custom.hs_code),Made in (product.metafields.custom.country_of_origin),Farbe (product.metafields.my.colour)\r\n"
        + "Face serum,face-serum,Niacinamide & zinc < 10%,Lumi,Health & Beauty > Skin Care,Serums,true,Active,FS-30,Size,30 ml,18.90,92,40,30,ml,"
        + "3304.99.00,France,klar\r\n",
      .shopify)
    #expect(sample.issues == [] && sample.report.addsUp)
    let serum = try #require(sample.product("face-serum"))
    #expect(serum.hsCode.rawValue == "33049900" && serum.origin.rawValue == "FR" && serum.category.rawValue == "serum")
    #expect(serum.variants[0].content == Content(thousandths: 30_000, unit: .millilitre) && serum.text.base == "Niacinamide & zinc < 10%")
    #expect(serum.specifications.map { "\($0.attribute.name.base) \($0.value)" } == ["Farbe code(\"klar\")"])
    #expect(sample.report.remarks.map(\.kind) == [.categoryAssumed, .boxAssumed, .pictures, .pricesAsTheyStand].sorted(like: sample))
  }

  @Test("A handle that comes again is the same product; with another title that is said; the same options twice are left out or merged")
  func handles() throws {
    let sample = try Sample(
      Self.old
        + "chair,Chair,,,,,Title,Default Title,,,,,A,1,,1,10,,,,,\n" + "table,Table,,,,,Title,Default Title,,,,,B,1,,1,20,,,,,\n"
        + "chair,Another Chair,,,,,Title,Default Title,,,,,C,1,,1,30,,,,,\n" + "chair,Chair,,,,,Title,Default Title,,,,,A,1,,1,10,,,,,\n"
        + "stool,Stool,,,,,Size,S,,,,,S1,1,,1,5,,,,,\n" + "stool,,,,,,,s,,,,,S2,1,,1,5,,,,,\n",
      .shopify)
    #expect(sample.issues == [] && sample.report.addsUp)
    #expect(sample.product("chair")?.lines == ["A 10.00 1 variant=A", "C 30.00 1 variant=Another Chair"])
    #expect(sample.merged == [5: .repeated] && sample.leftOut == [7: .sameOptions])
    #expect(sample.remarks.isSuperset(of: [.handleAgain, .titleDiffers, .axisMade]))
  }

  @Test("SKUs that are blank or doubled are made, handles that are missing or hold other signs too")
  func names() throws {
    let sample = try Sample(
      Self.old
        + "Çhair é,Chair,,,,,Colour,Dark Red,,,,,,1,,1,10,,,,,\n" + ",Table,,,,,Title,Default Title,,,,,X 1,1,,1,20,,,,,\n"
        + "bed,Bed,,,,,Title,Default Title,,,,,X-1,1,,1,30,,,,,\n" + ",,,,,,,,,,,,LOST,1,,1,30,,,,,\n",
      .shopify)
    #expect(sample.issues == [] && sample.report.addsUp)
    #expect(sample.products.map(\.handle.rawValue).sorted() == ["bed", "chair-e", "table"])
    #expect(sample.stock.keys.sorted() == ["X-1", "X-1-2", "chair-e-dark-red"])
    #expect(sample.leftOut == [5: .noHandle])
    #expect(sample.remarks.isSuperset(of: [.skuMade, .skuDoubled, .skuChanged, .handleMade, .handleChanged]))
  }

  @Test("What is not shipped or not on sale is left out with its pictures, a product's row without a variant is merged")
  func leftOut() throws {
    let sample = try Sample(
      Self.old
        + "card,Gift Card,,,,,Title,Default Title,,,,,G,0,,,25,false,,true,,active\n" + "card,,,,,,,,,,,,,,,,,,https://a/1.jpg,,,\n"
        + "draft,Draft,,,,,Title,Default Title,,,,,D,0,,,25,true,,,,Draft\n"
        + "shoe,Shoe,,,,TRUE,Colour,,Size,,,,,,,,,,https://a/3.jpg,,,\n" + "shoe,,,,,,,Red,,9,,,S1,300,,4,50,,,,,\n",
      .shopify)
    #expect(sample.report.addsUp && sample.issues == [])
    #expect(sample.leftOut == [2: .notShipped, 3: .withProduct, 4: .notPublished] && sample.merged == [5: .productRow])
    #expect(sample.product("shoe")?.lines == ["S1 50.00 300 colour=Red size=9"])
  }

  @Test(
    "A price that is none is told by its row, and so is what no catalog can hold",
    arguments: [
      ("", "5", "1", FeedNote.Kind.noPrice), ("free", "5", "1", .noPrice), ("0.00", "5", "1", .priceZero), ("-4", "5", "1", .priceNegative),
      ("1.2.3.4", "5", "1", .priceUnreadable), ("5 per box", "5", "1", .priceUnreadable), ("9999999999999", "5", "1", .priceTooLarge),
      ("5 XQX", "5", "1", .currencyUnknown), ("5", "200000001", "1", .weightTooLarge), ("5", "5", "100000001", .stockTooLarge),
    ])
  func refused(price: String, grams: String, quantity: String, kind: FeedNote.Kind) throws {
    let sample = try Sample(Self.old + "a,A,,,,,Title,Default Title,,,,,S,\(grams),,\(quantity),\(price),,,,,\n", .shopify)
    #expect(sample.leftOut == [2: kind] && sample.report.addsUp && sample.report.variants == 0)
  }

  @Test(
    "What the feed does not say and nobody told is named with the row",
    arguments: [FeedNote.Kind.noHSCode, .noOrigin, .noSite, .noWeight, .noCurrency])
  func untold(kind: FeedNote.Kind) throws {
    var options = Sample.options
    switch kind {
    case .noHSCode: options.hsCode = nil
    case .noOrigin: options.origin = nil
    case .noSite: options.site = nil
    case .noWeight: options.weight = nil
    default: options.currency = nil
    }
    let sample = try Sample(Self.old + "a,Widget,,,,,Title,Default Title,,,,,S,0,,1,$5,,,,,\n", .shopify, options)
    #expect(sample.leftOut == [2: kind] && sample.report.addsUp)
  }

  @Test("What is not told of a known kind of goods is assumed, and said")
  func assumed() throws {
    var options = Sample.options
    (options.hsCode, options.weight) = (nil, nil)
    let sample = try Sample(Self.old + "a,Trekking e-bike,,,,,Title,Default Title,,,,,S,0.0,,,999,,,,,\n", .shopify, options)
    let bicycle = try #require(sample.products.first)
    #expect(bicycle.hsCode.rawValue == "871160" && bicycle.battery == .lithiumIon && bicycle.category.rawValue == "e-bikes")
    #expect(sample.remarks.isSuperset(of: [.hsAssumed, .batteryAssumed, .weightAssumed, .boxAssumed, .stockAssumed]))
    #expect(sample.issues == [] && sample.stock == ["S": 10])
  }

  @Test("Semicolons, decimal commas and Windows-1252 as German spreadsheets save them")
  func german() throws {
    let text =
      "sep=;\nHandle;Title;Variant SKU;Variant Grams;Variant Inventory Qty;Variant Price\nstuhl;Gr\u{F6}\u{DF}ter Stuhl;S;4500;3;1.299,90\n"
    let sample = try Sample(text.unicodeScalars.map { UInt8($0.value) }, .shopify)
    #expect(sample.report.encoding == .windows1252 && sample.remarks.contains(.encodingGuessed))
    #expect(sample.products.first?.name.base == "Größter Stuhl" && sample.products.first?.lines == ["S 1299.90 4500"])
  }

  @Test("A row with a cell too many or a quote that never closes is left out; one that is short is read")
  func malformed() throws {
    let head = "Handle,Title,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Vendor\n"
    let sample = try Sample(head + "a,A,S1,5,1,10\nb,B,S2,5,1,10,V,more\nc,\"C,S3\nd,D,S4,5,1,10,V\n", .shopify)
    #expect(sample.report.addsUp && sample.stock.keys.sorted() == ["S1", "S4"])
    #expect(sample.leftOut == [3: .cellCount, 4: .openQuote])
  }
}

extension [FeedNote.Kind] {
  /// The same kinds in the order in which a report has them.
  fileprivate func sorted(like sample: Sample) -> [FeedNote.Kind] { sample.report.remarks.map(\.kind).filter(contains) }
}
