import Catalog
import Primitives
import Testing

@testable import MerchantFeeds

@Suite("Importing feeds for Google's merchants")
struct GoogleImportTests {
  private func rss(_ items: String, _ declaration: String = "xmlns:g=\"http://base.google.com/ns/1.0\"", head: String = "") -> String {
    "<?xml version=\"1.0\"?>\n\(head)<rss version=\"2.0\" \(declaration)><channel><title>Shop</title>\n\(items)</channel></rss>"
  }

  private static let chair =
    "<item><g:id>C-1</g:id><title>Oak chair</title><g:price>129 EUR</g:price><g:availability>in stock</g:availability>"
    + "<g:shipping_weight>6.4 kg</g:shipping_weight></item>"

  @Test("Items of a group are variants by what differs; the title is what they share, and every unit is read")
  func group() throws {
    let sample = try Sample(
      rss(
        ["Black", "Red"].map { colour in
          """
          <item><g:id>B-\(colour)</g:id><g:item_group_id>B</g:item_group_id><g:title>City bicycle 26 inch, \(colour)</g:title>
          <g:description><![CDATA[<p>Steel &amp; chrome</p>]]></g:description><g:price>249.00 EUR</g:price>
          <g:sale_price>219.00 EUR</g:sale_price><g:sale_price_effective_date>2026-11-20T00:00+0100/2026-12-01T23:59+0100</g:sale_price_effective_date>
          <g:availability>\(colour == "Red" ? "out_of_stock" : "in_stock")</g:availability><g:color>\(colour)</g:color><g:size>26 in</g:size>
          <g:google_product_category>1026</g:google_product_category><g:shipping_weight>38.3 lb</g:shipping_weight>
          <g:shipping_length>146 cm</g:shipping_length><g:shipping_width>9 in</g:shipping_width><g:shipping_height>780 mm</g:shipping_height>
          <g:shipping><g:country>BE</g:country><g:price>29.00 EUR</g:price></g:shipping>
          <g:product_detail><g:section_name>Drive</g:section_name><g:attribute_name>Gears</g:attribute_name><g:attribute_value>7</g:attribute_value></g:product_detail>
          </item>
          """
        }.joined()), .google)
    #expect(sample.issues == [] && sample.report.addsUp && sample.report.rows == 2)
    let bicycle = try #require(sample.product("b"))
    #expect(bicycle.name.base == "City bicycle 26 inch" && bicycle.text.base == "Steel & chrome")
    #expect(bicycle.lines == ["B-Black 219.00 17373 colour=Black", "B-Red 219.00 17373 colour=Red"])
    #expect(bicycle.variants[0].box == Dimensions(1460, 229, 780) && bicycle.category.rawValue == "city")
    #expect(sample.stock == ["B-Black": 10, "B-Red": 0])
    #expect(bicycle.specifications.map { "\($0.attribute.name.base)=\($0.value)" } == ["Size=code(\"26 in\")", "Gears=code(\"7\")"])
  }

  @Test("Any prefix of Google's namespace, none at all, and Atom say the same; elements of other namespaces say nothing")
  func namespaces() throws {
    let other = Self.chair.replacing("g:", with: "goods:").replacing("<title>", with: "<media:title>Photo</media:title><title>")
    let plain = Self.chair.replacing("g:", with: "")
    let atom = Self.chair.replacing("item>", with: "entry>")
    for feed in [
      rss(other, "xmlns:goods='http://base.google.com/ns/1.0' xmlns:media='http://search.yahoo.com/mrss/'"), rss(plain, ""),
      rss(Self.chair, ""), "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://base.google.com/ns/1.0'>\(atom)</feed>",
    ] {
      let sample = try Sample(feed, .google)
      #expect(sample.products.first?.lines == ["C-1 129.00 6400"] && sample.products.first?.name.base == "Oak chair", "\(feed)")
    }
  }

  @Test("A document type resolves nothing, references that XML does not know are HTML's, and a comment may hold a tag")
  func documentType() throws {
    let laughs = "<!DOCTYPE r [<!ENTITY a \"ha>]\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n"
    let item = Self.chair.replacing("Oak chair", with: "Oak&nbsp;chair &b;&f; &amp; &eacute;<!-- </item> --> &#x263A;")
    let sample = try Sample(rss(item, head: laughs), .google)
    #expect(sample.products.first?.name.base == "Oak chair &b;&f; & é ☺")
    #expect(sample.report.remarks.isEmpty == false && sample.report.leftOut.isEmpty)
  }

  @Test("UTF-16 and a declared Latin-1 are read")
  func encodings() throws {
    let title = rss(Self.chair.replacing("Oak", with: "Gr\u{FC}ner"))
    let wide = try Sample([0xFF, 0xFE] + title.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .google)
    #expect(wide.products.first?.name.base == "Grüner chair")
    let declared = title.replacing("version=\"1.0\"?>", with: "version=\"1.0\" encoding=\"ISO-8859-1\"?>")
    let latin = try Sample(declared.unicodeScalars.map { UInt8($0.value) }, .google)
    #expect(latin.products.first?.name.base == "Grüner chair")
  }

  @Test("An item that is cut short is told by its line, and those around it are read")
  func cutShort() throws {
    let open = "<item><g:id>X</g:id><g:title>Lost</g:title>\n"
    let sample = try Sample(rss(open + Self.chair + "\n" + open), .google)
    // The last one swallows the end of the channel.
    #expect(sample.report.addsUp && sample.report.rows == 3 && sample.report.variants == 1)
    #expect(sample.leftOut.values.allSatisfy { $0 == .xmlCutShort || $0 == .noPrice } && sample.leftOut.count == 2)
  }

  @Test("The form by tabulators: headings with blanks and capitals, quotes as inches, unit measures")
  func table() throws {
    let sample = try Sample(
      "ID\tTitle\tImage link\tAvailability\tPrice\tUnit pricing measure\tShipping weight\tshipping(country:service:price)\r\n"
        + "S\tFace serum\thttps://a\tIn stock\t18,90 EUR\t30ml\t92 g\tBE:Post:5 EUR\r\n"
        + "T\t27\" wheel\thttps://b\tpreorder\t50 EUR\t\t2 kg\t\r\n"
        + "\tno id\t\t\t1 EUR\t\t\t\r\n",
      .google)
    #expect(sample.issues == [] && sample.report.addsUp && sample.leftOut == [4: .noID])
    #expect(sample.product("s")?.variants.first?.content == Content(thousandths: 30_000, unit: .millilitre))
    #expect(sample.product("t")?.name.base == "27\" wheel" && sample.stock == ["S": 10, "T": 0])
  }

  @Test("Items of a group that nothing tells apart are told apart by the tail of their titles, or by their ids")
  func sameAxes() throws {
    func item(_ id: String, _ title: String) -> String {
      Self.chair.replacing("C-1", with: id).replacing("Oak chair", with: title).replacing(
        "<title>", with: "<g:item_group_id>G</g:item_group_id><title>")
    }
    let tails = try Sample(rss(item("1", "Chair - low") + item("2", "Chair - high")), .google)
    #expect(tails.products.first?.lines == ["1 129.00 6400 variant=low", "2 129.00 6400 variant=high"])
    let ids = try Sample(rss(item("1", "Chair") + item("2", "Chair")), .google)
    #expect(ids.products.first?.lines == ["1 129.00 6400 variant=1", "2 129.00 6400 variant=2"] && ids.remarks.contains(.axisMade))
  }
}
